import { type Context } from '../context';
import { type Edge } from './paths';
import { Places } from './places';
import { type Run } from '../run';

/** How much dearer than the cheapest way to a place a word may be, in nats. */
const beam = 10;

/** The least that any word costs, in nats. */
const leastWord = 4;

/** All words that may stand in a run, between the places they lead from and to; built from the first place to the last. */
export class Lattice {
  readonly places: Places;
  /** The words by the place where they end, with the cost of the cheapest way to where they begin. */
  readonly into: Edge[][];
  /** The place from which words are being looked for, and the cost of the cheapest way there. */
  place = 0;
  here = 0;
  /** What the way to the place and a word from there may cost: a word more than the cheapest way to the next character of the run. */
  limit = Infinity;
  private readonly best: Float64Array;

  constructor(
    run: Run,
    readonly context: Context,
  ) {
    this.places = new Places(run);
    this.best = new Float64Array(this.places.end + 1).fill(Infinity);
    this.best[0] = 0;
    this.into = Array.from({ length: this.places.end + 1 }, () => []);
  }

  /** Goes to a place; false where no way worth looking at leads there. */
  goTo(place: number): boolean {
    this.place = place;
    this.here = this.best[place] ?? Infinity;
    this.limit = Infinity;
    return this.here !== Infinity && !this.isHopeless();
  }

  /** Whether a way with dropped pairs costs more than going on without them. */
  private isHopeless(): boolean {
    return (
      this.place % 4 !== 0 &&
      this.place < this.places.behind &&
      this.here > (this.best[Math.min((this.place & ~3) + 4, this.places.behind)] ?? Infinity) + beam
    );
  }

  /** Ends the search for words that are too dear, once the certain character has led on. */
  setLimit(): void {
    const next = this.best[Math.min((this.place & ~3) + 4, this.places.behind)] ?? Infinity;
    this.limit = next + beam + leastWord;
  }

  /** Whether even the cheapest word of a cost would not be worth looking at. */
  isTooDear(cost: number): boolean {
    return this.here + cost > (this.best[(this.place & ~3) + 4] ?? Infinity) + beam;
  }

  /** Of a character for the script and for where it stands, in nats. */
  charCost(place: number, unit: number): number {
    return this.context.scriptCost(unit) + this.places.lastCost(place, unit);
  }

  /** The places that a character leads to, without a dropped pair behind it and with one. */
  steps(place: number, unit: number): readonly number[] {
    return [this.places.plain(place, unit), this.places.dropping(place, unit)].filter((to) => to >= 0);
  }

  /** Whether a word of a cost that leads from the place to another would be kept: ask before its text is made. */
  isWorth(to: number, cost: number): boolean {
    return this.here + cost <= (this.best[to] ?? Infinity) + beam;
  }

  /** A word leads from the place to another. */
  arrive(to: number, text: string, cost: number, word: string): void {
    if (!this.isWorth(to, cost)) return;
    const total = this.here + cost;
    if (total < (this.best[to] ?? Infinity)) this.best[to] = total;
    this.into[to]?.push({ from: this.place, text, word, cost, before: this.here });
  }
}
