import { type Edge } from './edge';
import { behindQuotes, hasQuotes, type Quotes, quoteStates } from './quotes';

/** A word with all ways that lead to it; every cost is by which quotation marks are open behind the word. */
export class Step {
  /** −ln of the sum over all ways, in nats. */
  readonly sum = noWay();
  /** Of the cheapest way. */
  readonly least = noWay();
  /** −ln of the sum over all ways from behind the word to the end; filled from the end on. */
  readonly rest = noWay();
  /** Of the cheapest way from behind the word to the end; filled with it. */
  readonly leastRest = noWay();
  cheapest = Infinity;
  private readonly marks: boolean;

  constructor(
    readonly edge: Edge,
    readonly before: readonly Step[],
    /** What the word costs behind each of those before it. */
    readonly joined: Float64Array,
  ) {
    this.marks = hasQuotes(edge.text);
    before.forEach((left, i) => {
      const join = joined[i] ?? Infinity;
      for (const open of quoteStates) {
        const sum = left.sum[open] ?? Infinity;
        if (sum !== Infinity) this.add(open, sum + join, (left.least[open] ?? Infinity) + join);
      }
    });
    this.cheapest = Math.min(...this.least);
  }

  private add(open: Quotes, sum: number, least: number): void {
    const { open: behind, cost } = this.through(open);
    this.sum[behind] = addNats(this.sum[behind] ?? Infinity, sum + cost);
    this.least[behind] = Math.min(this.least[behind] ?? Infinity, least + cost);
  }

  /** What stands before the run: the end of a sentence. */
  static first(quoted: boolean): Step {
    const step = new Step({ from: 0, via: [], text: '', word: '。', cost: 0 }, [], new Float64Array());
    step.sum[quoted ? 1 : 0] = 0;
    step.least[quoted ? 1 : 0] = 0;
    step.cheapest = 0;
    return step;
  }

  /** What is open behind the word, and what its marks cost. */
  through(open: Quotes): { open: Quotes; cost: number } {
    return this.marks ? behindQuotes(open, this.edge.text, this.edge.from === 0) : { open, cost: 0 };
  }
}

const noWay = (): number[] => quoteStates.map(() => Infinity);

/** −ln(e^−a + e^−b). */
export function addNats(a: number, b: number): number {
  const least = Math.min(a, b);
  const apart = Math.abs(a - b);
  // Beyond 30 nats the other adds nothing that can be told.
  return apart < 30 ? least - Math.log1p(Math.exp(-apart)) : least;
}
