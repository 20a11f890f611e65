import { type Span } from '../model';
import { Beginnings } from './beginnings';
import { foldForMatch } from './fold-for-match';
import { Trie } from './trie';

export { foldForMatch } from './fold-for-match';

/** A term of a word table, found in a text. The span counts in the text that was searched. */
export interface TermMatch<T> extends Span {
  readonly term: string;
  readonly entry: T;
}

const nothing: readonly never[] = [];

/** What the words of a matcher that end at one node are. */
interface Ending<T> {
  readonly term: string;
  readonly entries: [T, ...T[]];
}

/** The words of a matcher, read in one direction, by the nodes at which they end. */
class Words<T> {
  readonly steps = new Trie();
  readonly ending: (Ending<T> | undefined)[] = [];

  add(path: string, term: string, entry: T): void {
    let node = 0;
    for (let i = 0; i < path.length; i += 1) node = this.steps.grow(node, path.charCodeAt(i));
    while (this.ending.length <= node) this.ending.push(undefined);
    const known = this.ending[node];
    if (known) known.entries.push(entry);
    else this.ending[node] = { term, entries: [entry] };
  }
}

const matchOf = <T>({ term, entries: [entry] }: Ending<T>, start: number, end: number): TermMatch<T> => ({
  start,
  end,
  term,
  entry,
});

/**
 * Many terms looked for at once, longest first: a trie over UTF-16 units.
 * Terms are folded when they are added; texts are given folded (`foldForMatch`), so that one folding serves many matchers.
 * Time is bounded by the length of the text times the length of the longest term.
 */
export class Matcher<T> {
  readonly #forward = new Words<T>();
  readonly #begins = new Beginnings();
  readonly #terms: [string, T][] = [];
  /** The same terms read from their ends; made when first asked for. */
  #backward: Words<T> | null = null;

  constructor(terms: Iterable<readonly [string, T]> = []) {
    for (const [term, entry] of terms) this.add(term, entry);
  }

  add(term: string, entry: T): void {
    const folded = foldForMatch(term);
    if (folded === '') return;
    this.#begins.add(folded);
    this.#forward.add(folded, folded, entry);
    this.#terms.push([folded, entry]);
    this.#backward = null;
  }

  #fromEnds(): Words<T> {
    const words = new Words<T>();
    for (const [term, entry] of this.#terms) words.add(term.split('').reverse().join(''), term, entry);
    return (this.#backward = words);
  }

  /** The longest term that begins exactly at `start`; of several entries under one term, the first added. */
  at(folded: string, start: number, end = folded.length): TermMatch<T> | null {
    if (!this.#begins.mayStandAt(folded, start)) return null;
    const { steps, ending } = this.#forward;
    let best: Ending<T> | undefined;
    let bestEnd = start;
    let node = 0;
    for (let i = start; i < end; i += 1) {
      node = steps.next(node, folded.charCodeAt(i));
      if (node < 0) break;
      const found = ending[node];
      if (found === undefined) continue;
      best = found;
      bestEnd = i + 1;
    }
    return best ? matchOf(best, start, bestEnd) : null;
  }

  /** Every term that begins exactly at `start`, shortest first, with every entry under it. */
  allAt(folded: string, start: number, end = folded.length): readonly TermMatch<T>[] {
    if (!this.#begins.mayStandAt(folded, start)) return nothing;
    const { steps, ending } = this.#forward;
    const found: TermMatch<T>[] = [];
    let node = 0;
    for (let i = start; i < end; i += 1) {
      node = steps.next(node, folded.charCodeAt(i));
      if (node < 0) break;
      const here = ending[node];
      if (here) for (const entry of here.entries) found.push({ start, end: i + 1, term: here.term, entry });
    }
    return found;
  }

  /** Leftmost longest terms that do not overlap, in order. */
  find(folded: string, from = 0, to = folded.length): readonly TermMatch<T>[] {
    const found: TermMatch<T>[] = [];
    for (let i = from; i < to;) {
      const match = this.at(folded, i, to);
      if (match) found.push(match);
      i = match ? match.end : i + 1;
    }
    return found;
  }

  /** The longest term that ends exactly at `end`, begun no earlier than `from` and at most `longest` units before. */
  endingAt(folded: string, end: number, from = 0, longest = 24): TermMatch<T> | null {
    const { steps, ending } = this.#backward ?? this.#fromEnds();
    const floor = Math.max(from, end - longest);
    let best: Ending<T> | undefined;
    let bestStart = end;
    let node = 0;
    for (let i = end - 1; i >= floor; i -= 1) {
      node = steps.next(node, folded.charCodeAt(i));
      if (node < 0) break;
      const found = ending[node];
      if (found === undefined) continue;
      best = found;
      bestStart = i;
    }
    return best ? matchOf(best, bestStart, end) : null;
  }
}
