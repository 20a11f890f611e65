import { canonicalKey } from './properties';

interface Asked<T> {
  readonly id: string;
  readonly answer: (value: T) => void;
  readonly refuse: (error: unknown) => void;
}

/** Questions that are alike but for the id. */
interface Group<A, T> {
  readonly about: A;
  waiting: Asked<T>[];
  running: number;
  /** When the last of those that run began, by `performance.now()`. */
  began: number;
  timer: NodeJS.Timeout | null;
}

// While one statement runs the next one fills; those that wait behind a slow one do not wait for its end.
const patienceMs = 10;
const lanes = 4;
const most = 200;

/**
 * Collects questions about one id each, and asks those that are alike but for the id together: a list of entities, each with its
 * relations, becomes one statement, and so do requests that come while others are being answered. A question waits only while a
 * statement of its kind runs, 10 ms of it at most, and what it gets was read after it was asked.
 *
 * @adr 0007
 */
export class Gather<A, T> {
  private readonly groups = new Map<string, Group<A, T>>();

  constructor(private readonly askMany: (ids: readonly string[], about: A) => Promise<readonly T[]>) {}

  ask(id: string, about: A): Promise<T> {
    const key = canonicalKey(about);
    const group = this.groups.get(key) ?? { about, waiting: [], running: 0, began: 0, timer: null };
    this.groups.set(key, group);
    return new Promise((answer, refuse) => {
      group.waiting.push({ id, answer, refuse });
      // What is asked in the same turn of the event loop goes together.
      if (group.waiting.length === 1) setImmediate(() => this.flush(key, group));
    });
  }

  private flush(key: string, group: Group<A, T>): void {
    const patience = group.running === 0 ? 0 : group.began + patienceMs - performance.now();
    if (group.waiting.length === 0) {
      if (group.running === 0 && this.groups.get(key) === group) this.groups.delete(key);
    } else if (patience > 0) this.flushLater(key, group, patience);
    else if (group.running < lanes) this.begin(key, group);
  }

  private flushLater(key: string, group: Group<A, T>, delay: number): void {
    group.timer ??= setTimeout(() => {
      group.timer = null;
      this.flush(key, group);
    }, delay);
  }

  private begin(key: string, group: Group<A, T>): void {
    group.running += 1;
    group.began = performance.now();
    void this.found(group.about, group.waiting.splice(0, most)).then((answer) => {
      group.running -= 1;
      // The next statement is on its way before this process does what follows from the answers of this one.
      if (group.waiting.length > 0) setImmediate(answer);
      else answer();
      this.flush(key, group);
    });
    this.flush(key, group);
  }

  /**
   * What gives the answers to those who asked. Never rejects. Where a question cannot be answered, those that were asked with it are
   * asked again, each by itself.
   */
  private async found(about: A, asked: readonly Asked<T>[]): Promise<() => void> {
    const ids = [...new Set(asked.map(({ id }) => id))];
    try {
      const values = await this.askMany(ids, about);
      return () => this.answer(asked, new Map(ids.map((id, i) => [id, values[i]])));
    } catch (error) {
      if (asked.length === 1) return () => asked[0]?.refuse(error);
      const each = await Promise.all(asked.map((one) => this.found(about, [one])));
      return () => each.forEach((answer) => answer());
    }
  }

  private answer(asked: readonly Asked<T>[], values: ReadonlyMap<string, T | undefined>): void {
    for (const { id, answer, refuse } of asked) {
      const value = values.get(id);
      if (value === undefined) refuse(new Error('Invariant broken: an answer is missing'));
      else answer(value);
    }
  }
}
