import { foldScript, type Span } from '../model';

/** A term of a word table, found in a text. The span counts in the text that was searched. */
export interface TermMatch<T> extends Span {
  readonly term: string;
  readonly entry: T;
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  term: string;
  entries: T[];
}

const nothing: readonly never[] = [];

const newNode = <T>(): Node<T> => ({ next: new Map(), term: '', entries: [] });

function place<T>(root: Node<T>, path: string, term: string, entry: T): void {
  let node = root;
  for (let i = 0; i < path.length; i += 1) {
    const unit = path.charCodeAt(i);
    let next = node.next.get(unit);
    if (!next) node.next.set(unit, (next = newNode()));
    node = next;
  }
  node.term = term;
  node.entries.push(entry);
}

const wide = /[\uff01-\uff5e]/g;

/** Small forms, as some agencies write a decimal point: 70﹒25億元. */
const smallForms: Readonly<Record<string, string>> = {
  '﹐': ',', '﹑': '、', '﹒': '.', '﹔': ';', '﹕': ':', '﹖': '?', '﹗': '!', '﹙': '(', '﹚': ')', '﹢': '+', '﹣': '-', '﹪': '%',
}; // prettier-ignore
const small = /[\ufe50-\ufe6b]/g;

/**
 * The form in which terms and texts are compared, and in which all recognisers read: simplified, half width, lower case.
 * Every offset stays what it was.
 */
export function foldForMatch(text: string): string {
  const folded = foldScript(text).replace(wide, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  const lower = folded.replace(small, (c) => smallForms[c] ?? c).toLowerCase();
  return lower.length === folded.length ? lower : folded;
}

/**
 * Many terms looked for at once, longest first: a trie over UTF-16 units.
 * Terms are folded when they are added; texts are given folded (`foldForMatch`), so that one folding serves many matchers.
 * Time is bounded by the length of the text times the length of the longest term.
 */
export class Matcher<T> {
  readonly #root: Node<T> = newNode();
  /** Which units terms begin with, a bit for each: most positions of a text begin none. */
  readonly #begins = new Uint8Array(0x10000 / 8);
  /** The same terms read from their ends; made when first asked for. */
  #backward: Node<T> | null = null;
  readonly #terms: [string, T][] = [];

  constructor(terms: Iterable<readonly [string, T]> = []) {
    for (const [term, entry] of terms) this.add(term, entry);
  }

  add(term: string, entry: T): void {
    const folded = foldForMatch(term);
    if (folded === '') return;
    const first = folded.charCodeAt(0);
    this.#begins[first >> 3] = (this.#begins[first >> 3] ?? 0) | (1 << (first & 7));
    place(this.#root, folded, folded, entry);
    this.#terms.push([folded, entry]);
    this.#backward = null;
  }

  #mayBegin(unit: number): boolean {
    return ((this.#begins[unit >> 3] ?? 0) & (1 << (unit & 7))) !== 0;
  }

  #fromEnds(): Node<T> {
    const root = newNode<T>();
    for (const [term, entry] of this.#terms) place(root, term.split('').reverse().join(''), term, entry);
    return (this.#backward = root);
  }

  /** The longest term that begins exactly at `start`; of several entries under one term, the first added. */
  at(folded: string, start: number, end = folded.length): TermMatch<T> | null {
    if (!this.#mayBegin(folded.charCodeAt(start))) return null;
    let best: Node<T> | null = null;
    let bestEnd = start;
    let node: Node<T> | undefined = this.#root;
    for (let i = start; i < end; i += 1) {
      node = node.next.get(folded.charCodeAt(i));
      if (!node) break;
      if (node.entries.length === 0) continue;
      best = node;
      bestEnd = i + 1;
    }
    const entry = best?.entries[0];
    return best && entry !== undefined ? { start, end: bestEnd, term: best.term, entry } : null;
  }

  /** Every term that begins exactly at `start`, shortest first, with every entry under it. */
  allAt(folded: string, start: number, end = folded.length): readonly TermMatch<T>[] {
    if (!this.#mayBegin(folded.charCodeAt(start))) return nothing;
    const found: TermMatch<T>[] = [];
    let node: Node<T> | undefined = this.#root;
    for (let i = start; i < end; i += 1) {
      node = node.next.get(folded.charCodeAt(i));
      if (!node) break;
      for (const entry of node.entries) found.push({ start, end: i + 1, term: node.term, entry });
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
    const floor = Math.max(from, end - longest);
    let best: TermMatch<T> | null = null;
    let node: Node<T> | undefined = this.#backward ?? this.#fromEnds();
    for (let i = end - 1; i >= floor; i -= 1) {
      node = node.next.get(folded.charCodeAt(i));
      if (!node) break;
      const entry = node.entries[0];
      if (entry !== undefined) best = { start: i, end, term: node.term, entry };
    }
    return best;
  }
}
