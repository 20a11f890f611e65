import { foldUnit } from '../gbk';
import { chineseWords, costAt, narrow, type Range, rangeOfFirst, type WordTable } from '../words';
import { type CharSet, writtenForms } from './char-set';
import { type Context, generalCharCost } from './context';
import { type Lattice } from './lattice';
import { type WordStarts, wordStarts } from './word-starts';

/** A text that may have been there, and what it costs in nats: the higher, the less it looks like the article around it. */
export interface Reading {
  readonly text: string;
  readonly cost: number;
  /** Its last word, in simplified characters. */
  readonly last: string;
}

/** How many readings of each place are kept, and how much dearer than the cheapest they may be. */
const kept = 24;
const beam = 14;

/** The cheapest texts of a lattice, cheapest first: words of the general table and of the article, and single characters, in any order. */
export const readingsOf = (lattice: Lattice, context: Context): readonly Reading[] =>
  new Search(lattice, context, chineseWords(), (general ??= wordStarts(chineseWords()))).run();

let general: WordStarts | undefined;

class Search {
  private readonly places: Reading[][];
  private place = 0;

  constructor(
    private readonly lattice: Lattice,
    private readonly context: Context,
    private readonly table: WordTable,
    private readonly starts: WordStarts,
  ) {
    this.places = lattice.steps.map(() => []);
    this.places[0] = [{ text: '', cost: 0, last: '' }];
  }

  run(): readonly Reading[] {
    for (this.place = 0; this.place < this.lattice.end; this.place += 1) {
      if (this.places[this.place]?.length === 0) continue;
      this.characters();
      this.certainWords();
      this.uncertainWords();
      this.names();
    }
    return this.places[this.lattice.end] ?? [];
  }

  private characters(): void {
    for (const { chars, to } of this.lattice.steps[this.place] ?? [])
      for (const { unit, cost } of charCosts(this.table, chars)) {
        if (this.tooDear(to, cost)) break;
        const first = this.place === 0 ? this.quoteCost(unit) : 0;
        this.arrive(to, String.fromCharCode(unit), cost + first + this.context.scriptCost(unit));
      }
  }

  /** What stands behind the end of a sentence: the quotation mark that is due, or hardly anything. */
  private quoteCost(unit: number): number {
    return unit === (this.lattice.quoted ? 0x201d : 0x201c) ? 0 : 8;
  }

  /** Words whose first two characters are the only ones that can stand there. */
  private certainWords(): void {
    for (const { chars, to } of this.lattice.steps[this.place] ?? []) {
      const first = chars.list[0];
      if (first === undefined || chars.list.length > 1) continue;
      const script = this.context.scriptCost(first);
      this.longer(
        this.table,
        rangeOfFirst(this.table, foldUnit(first)),
        1,
        to,
        String.fromCharCode(first),
        script,
        true,
      );
    }
  }

  private uncertainWords(): void {
    for (const list of this.lattice.starts(this.place, this.starts))
      for (const start of list) {
        if (this.tooDear(-1, start.cheapest)) break;
        this.start(start.first, start.second, start.range, start.cost);
      }
  }

  private start(first: number, second: number, range: Range, cost: number | null): void {
    for (const one of this.lattice.steps[this.place] ?? []) {
      if (!one.chars.has(first)) continue;
      for (const two of this.lattice.steps[one.to] ?? []) {
        if (!two.chars.has(second)) continue;
        const script = this.context.scriptCost(first) + this.context.scriptCost(second);
        const text = String.fromCharCode(first, second);
        if (cost !== null)
          this.arrive(two.to, text, script + this.context.wordCost(this.table.words[range.low] ?? '', cost));
        this.longer(this.table, range, 2, two.to, text, script, false);
      }
    }
  }

  /** Words that no table has but the article. */
  private names(): void {
    const { names } = this.context;
    for (const { chars, to } of this.lattice.steps[this.place] ?? [])
      for (const first of chars.list.length === 1 ? chars.list : this.context.nameStarts) {
        if (!chars.has(first)) continue;
        const range = rangeOfFirst(names, foldUnit(first));
        this.longer(names, range, 1, to, String.fromCharCode(first), this.context.scriptCost(first), false);
      }
  }

  private longer(
    table: WordTable,
    range: Range,
    depth: number,
    place: number,
    text: string,
    script: number,
    certain: boolean,
  ): void {
    if (range.low >= range.high) return;
    for (const { chars, to } of this.lattice.steps[place] ?? []) {
      if (certain && chars.list.length > 1) continue;
      for (const unit of continuations(table, range, depth, chars)) {
        const next = narrow(table, range, depth, foldUnit(unit));
        if (next.low >= next.high) continue;
        const word = costAt(table, next, depth + 1);
        const cost = script + this.context.scriptCost(unit);
        const longer = text + String.fromCharCode(unit);
        if (word !== null)
          this.arrive(to, longer, cost + this.context.wordCost(table.words[next.low] ?? '', word));
        this.longer(table, next, depth + 1, to, longer, cost, false);
      }
    }
  }

  /** Whether no reading of the current place can afford the cost on its way to a place. */
  private tooDear(to: number, cost: number): boolean {
    const best = this.places[this.place]?.[0]?.cost ?? Infinity;
    return best + cost > (this.places[to]?.[0]?.cost ?? Infinity) + beam;
  }

  /** Puts every reading of the current place, with a word behind it, to the place where the word ends. */
  private arrive(to: number, word: string, cost: number): void {
    const target = this.places[to];
    const from = this.places[this.place];
    const last = foldWord(word);
    if (target === undefined || from === undefined) return;
    for (const reading of from) {
      const total = reading.cost + cost + this.context.joinCost(reading.last, last);
      if (total > (target[0]?.cost ?? Infinity) + beam) break;
      if (target.length >= kept && total >= (target[kept - 1]?.cost ?? Infinity)) continue;
      insert(target, { text: reading.text + word, cost: total, last });
    }
  }
}

const costsOfChars = new WeakMap<CharSet, readonly { unit: number; cost: number }[]>();

/** The characters of a set as words of their own, the commonest first. */
function charCosts(table: WordTable, set: CharSet): readonly { unit: number; cost: number }[] {
  const known = costsOfChars.get(set);
  if (known) return known;
  const made = set.list
    .map((unit) => ({
      unit,
      cost: costAt(table, rangeOfFirst(table, foldUnit(unit)), 1) ?? generalCharCost(unit),
    }))
    .sort((a, b) => a.cost - b.cost);
  costsOfChars.set(set, made);
  return made;
}

/** The characters of a set that continue some word of a range. */
function* continuations(table: WordTable, range: Range, depth: number, set: CharSet): Generator<number> {
  if (set.list.length === 1) {
    yield* set.list;
    return;
  }
  let last = -1;
  for (let i = range.low; i < range.high; i += 1) {
    const unit = table.words[i]?.charCodeAt(depth) ?? NaN;
    if (Number.isNaN(unit) || unit === last) continue;
    last = unit;
    for (const form of writtenForms(unit)) if (set.has(form)) yield form;
  }
}

const foldWord = (word: string): string =>
  word.length === 1
    ? String.fromCharCode(foldUnit(word.charCodeAt(0)))
    : String.fromCharCode(...[...word].map((char) => foldUnit(char.charCodeAt(0))));

/** Keeps a list of readings in order, each text once, the dearest dropped. */
function insert(readings: Reading[], reading: Reading): void {
  const same = readings.findIndex((one) => one.text === reading.text);
  if (same >= 0) {
    if ((readings[same]?.cost ?? 0) <= reading.cost) return;
    readings.splice(same, 1);
  }
  const at = readings.findIndex((one) => one.cost > reading.cost);
  readings.splice(at < 0 ? readings.length : at, 0, reading);
  if (readings.length > kept) readings.pop();
}
