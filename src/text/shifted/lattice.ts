import { type Context } from './context';
import { type Edge, endOf } from './edge';
import { droppedAt, nextOf, Places } from './places';
import { type Run } from './run';
import { Step } from './step';

/** How much dearer than the cheapest way to a place a word may be, in nats. */
const beam = 10;

/** The most words that are looked at where they end. */
const mostSteps = 16;

/** The least that any word costs, in nats. */
const leastWord = 4;

/** What words beside it may save a word, in nats: it is looked at for so much longer. */
const mostSaved = 3;

/** All words that may stand in a run, between the places they lead from and to; built from the first place to the last. */
export class Lattice {
  readonly places: Places;
  /** The place from which words are being looked for, and the cost of the cheapest way there. */
  place = 0;
  here = 0;
  /** What the way to the place and a word from there may cost: a word more than the cheapest way to the next character of the run. */
  limit = Infinity;
  private readonly best: Float64Array;
  /** The words by the place where they end. */
  private readonly arrived: Edge[][];
  private readonly steps: (readonly Step[])[];

  constructor(
    run: Run,
    readonly context: Context,
    quoted: boolean,
  ) {
    this.places = new Places(run);
    this.best = new Float64Array(this.places.end + 1).fill(Infinity);
    this.best[0] = 0;
    this.arrived = Array.from({ length: this.places.end + 1 }, () => []);
    this.steps = [[Step.first(quoted)]];
  }

  /** Goes to a place; false where no way worth looking at leads there. */
  goTo(place: number): boolean {
    this.settle(place);
    this.place = place;
    this.here = this.best[place] ?? Infinity;
    this.limit = Infinity;
    return this.here !== Infinity && !this.isHopeless();
  }

  /** The words by the place where they end; asked for when all places but the last have been gone to. */
  settled(): readonly (readonly Step[])[] {
    this.settle(this.places.end);
    return this.steps;
  }

  /** Weighs the words that end at a place by those before them, and drops those that are too dear. */
  private settle(place: number): void {
    if (place === 0) return;
    const weighed = this.hopeful(place)
      .map((edge) => this.behindOthers(edge))
      .sort((a, b) => a.cost - b.cost);
    const best = weighed[0]?.cost ?? Infinity;
    this.best[place] = best;
    this.steps[place] = weighed
      .slice(0, mostSteps)
      .filter(({ cost }) => cost <= best + beam)
      .map(({ edge, before, joined }) => new Step(edge, before, joined));
    this.arrived[place] = [];
  }

  /** The words that end at a place and are not too dear whatever stands before them, the cheapest first. */
  private hopeful(place: number): readonly Edge[] {
    const most = (this.best[place] ?? Infinity) + beam + mostSaved;
    return (this.arrived[place] ?? [])
      .map((edge) => ({ edge, cost: (this.best[edge.from] ?? Infinity) + edge.cost }))
      .filter(({ cost }) => cost <= most)
      .sort((a, b) => a.cost - b.cost)
      .slice(0, 2 * mostSteps)
      .map(({ edge }) => edge);
  }

  /** A word behind all that lead to it, and what the cheapest of these ways costs but for its quotation marks. */
  private behindOthers(edge: Edge): {
    edge: Edge;
    before: readonly Step[];
    joined: Float64Array;
    cost: number;
  } {
    const before = this.steps[edge.from] ?? [];
    const joined = new Float64Array(before.length);
    let least = Infinity;
    before.forEach((left, i) => {
      const cost = edge.cost + this.context.joinCost(left.edge.word, edge.word);
      joined[i] = cost;
      least = Math.min(least, left.cheapest + cost);
    });
    return { edge, before, joined, cost: least };
  }

  /** Whether a way with dropped pairs costs more than going on without them. */
  private isHopeless(): boolean {
    return (
      droppedAt(this.place) !== 0 &&
      this.place < this.places.behind &&
      this.here > (this.best[Math.min(nextOf(this.place), this.places.behind)] ?? Infinity) + beam
    );
  }

  /** Ends the search for words that are too dear, once the certain character has led on. */
  setLimit(): void {
    const next = this.best[Math.min(nextOf(this.place), this.places.behind)] ?? Infinity;
    this.limit = next + beam + 2 * leastWord;
  }

  /** Whether even the cheapest word of a cost would not be worth looking at. */
  isTooDear(cost: number): boolean {
    return this.here + cost > (this.best[nextOf(this.place)] ?? Infinity) + beam + mostSaved;
  }

  /** Of a character for the script and for where it stands, in nats. */
  charCost(place: number, unit: number): number {
    return this.context.scriptCost(unit) + this.places.lastCost(place, unit);
  }

  /** The places that a character leads to, without a dropped pair behind it and with one. */
  ways(place: number, unit: number): readonly number[] {
    const plain = this.places.plain(place, unit);
    const dropping = this.places.dropping(place, unit);
    return plain < 0 ? (dropping < 0 ? [] : [dropping]) : dropping < 0 ? [plain] : [plain, dropping];
  }

  /** A word leads from the place to another, which is the last of `via`. */
  arrive(via: readonly number[], text: string, cost: number, word: string): void {
    const edge = { from: this.place, via, text, word, cost };
    const to = endOf(edge);
    const total = this.here + cost;
    const best = this.best[to] ?? Infinity;
    if (total > best + beam + mostSaved) return;
    if (total < best) this.best[to] = total;
    this.arrived[to]?.push(edge);
  }
}
