import { canonicalJson } from './properties';

interface Asked<A, T> {
  readonly id: string;
  readonly about: A;
  readonly answer: (value: T) => void;
  readonly refuse: (error: unknown) => void;
}

/**
 * Collects questions about one id each that are asked in the same turn of the event loop, and asks those that are alike but for
 * the id together: a list of entities, each with its relations, becomes one statement. One question by itself goes its own way.
 */
export class Gather<A, T> {
  private waiting: Asked<A, T>[] = [];

  constructor(
    private readonly askOne: (id: string, about: A) => Promise<T>,
    private readonly askMany: (ids: readonly string[], about: A) => Promise<readonly T[]>,
  ) {}

  ask(id: string, about: A): Promise<T> {
    return new Promise((answer, refuse) => {
      this.waiting.push({ id, about, answer, refuse });
      if (this.waiting.length === 1) setImmediate(() => this.flush());
    });
  }

  private flush(): void {
    const groups = new Map<string, Asked<A, T>[]>();
    for (const asked of this.waiting) {
      const key = canonicalJson(asked.about);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [asked]);
      else group.push(asked);
    }
    this.waiting = [];
    for (const group of groups.values()) void this.answer(group);
  }

  private async answer(group: readonly Asked<A, T>[]): Promise<void> {
    const [first] = group;
    if (first === undefined) return;
    try {
      const values =
        group.length === 1
          ? [await this.askOne(first.id, first.about)]
          : await this.askMany(
              group.map(({ id }) => id),
              first.about,
            );
      group.forEach(({ answer, refuse }, i) => {
        const value = values[i];
        if (value === undefined) refuse(new Error('Invariant broken: an answer is missing'));
        else answer(value);
      });
    } catch (error) {
      for (const { refuse } of group) refuse(error);
    }
  }
}
