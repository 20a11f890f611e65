import { foldUnit } from '../../decode/gbk';
import { costAt, lengthAt, narrow, type Range, rangeOfFirst, type WordTable } from '../../language/words';
import { type Char, writtenForms } from '../chars';
import { generalCharCost } from '../../language/costs';
import { type Lattice } from './lattice';
import { type WordStarts } from './word-starts';

/** Nats for a quotation mark or another character where the other one is due. */
const wrongQuote = 8;

/** Puts words of the table, single characters and the article's own names into a lattice, from the place where it is. */
export class WordsAhead {
  constructor(
    private readonly lattice: Lattice,
    private readonly quoted: boolean,
    private readonly table: WordTable,
    private readonly starts: WordStarts,
  ) {}

  character(unit: number): void {
    const to = unit === 0 ? -1 : this.lattice.places.plain(this.lattice.place, unit);
    if (to >= 0)
      this.letter(
        unit,
        to,
        costAt(this.table, rangeOfFirst(this.table, foldUnit(unit)), 1) ?? generalCharCost(unit),
      );
  }

  single(list: readonly Char[] | undefined): void {
    for (const { unit, cost } of list ?? []) {
      if (this.lattice.isTooDear(cost)) return;
      const to = this.lattice.places.plain(this.lattice.place, unit);
      if (to >= 0 && this.lattice.place % 4 !== 0) this.letter(unit, to, cost);
      const dropping = this.lattice.places.dropping(this.lattice.place, unit);
      if (dropping >= 0) this.letter(unit, dropping, cost);
    }
  }

  private letter(unit: number, to: number, own: number): void {
    const quote = this.lattice.place === 0 && unit !== (this.quoted ? 0x201d : 0x201c) ? wrongQuote : 0;
    const cost = own + quote + this.lattice.charCost(this.lattice.place, unit);
    if (this.lattice.isWorth(to, cost))
      this.lattice.arrive(to, String.fromCharCode(unit), cost, String.fromCharCode(foldUnit(unit)));
  }

  /** The words of some starts, which the index has by what the bytes leave open. */
  pairs(list: Int32Array | undefined): void {
    if (list === undefined) return;
    const { lattice, starts } = this;
    const { places, place } = lattice;
    for (const start of list) {
      if (lattice.here + (starts.cheapest[start] ?? 0) > lattice.limit) return;
      const first = starts.first[start] ?? 0;
      const plain = places.plain(place, first);
      if (plain >= 0) this.second(start, plain);
      const dropping = places.dropping(place, first);
      if (dropping >= 0) this.second(start, dropping);
    }
  }

  private second(start: number, middle: number): void {
    const { places } = this.lattice;
    const second = this.starts.second[start] ?? 0;
    const plain = places.plain(middle, second);
    if (plain >= 0) this.start(start, middle, plain);
    const dropping = places.dropping(middle, second);
    if (dropping >= 0) this.start(start, middle, dropping);
  }

  private start(start: number, middle: number, to: number): void {
    const { lattice, starts, table } = this;
    const first = starts.first[start] ?? 0;
    const second = starts.second[start] ?? 0;
    const low = starts.low[start] ?? 0;
    const high = starts.high[start] ?? 0;
    const general = starts.cost[start] ?? Infinity;
    const script = lattice.charCost(lattice.place, first) + lattice.charCost(middle, second);
    if (general !== Infinity) {
      const cost = script + lattice.context.wordCost(low, general);
      if (lattice.isWorth(to, cost))
        lattice.arrive(to, String.fromCharCode(first, second), cost, table.words[low] ?? '');
    }
    if (high - low > (general === Infinity ? 0 : 1))
      this.longer({ low, high }, 2, to, String.fromCharCode(first, second), script);
  }

  /** All words of a range that go on from a place in any way. */
  longer(words: Range, depth: number, place: number, text: string, script: number): void {
    const { table } = this;
    const range = this.goingOn(words, depth, place);
    for (let i = range.low; i < range.high; i += 1)
      if (
        lengthAt(table, i) > depth &&
        this.mayStand(place, table.units[(table.offsets[i] ?? 0) + depth] ?? 0)
      )
        this.along(table.words[i] ?? '', depth, place, text, script, i, table.costs[i] ?? 0);
  }

  /** Whether a simplified character can stand at a place in one of its forms. */
  private mayStand(place: number, simplified: number): boolean {
    const { places } = this.lattice;
    for (const unit of writtenForms(simplified))
      if (places.plain(place, unit) >= 0 || places.dropping(place, unit) >= 0) return true;
    return false;
  }

  /** The words of a range whose next character can stand at a place, where only one can. */
  private goingOn(range: Range, depth: number, place: number): Range {
    const { places } = this.lattice;
    if (place < places.behind) return range;
    return place < places.end
      ? narrow(this.table, range, depth, foldUnit(places.run.after.charCodeAt(place - places.behind)))
      : { low: 0, high: 0 };
  }

  /** The rest of one word from a place on: the `index`-th of the table, or none of it (-1). */
  private along(
    word: string,
    depth: number,
    place: number,
    text: string,
    script: number,
    index: number,
    general: number,
  ): void {
    if (place > this.lattice.places.end) return;
    if (depth === word.length) {
      const own = index < 0 ? general : this.lattice.context.wordCost(index, general);
      return this.lattice.arrive(place, text, own + script, word);
    }
    const { places } = this.lattice;
    for (const unit of writtenForms(word.charCodeAt(depth))) {
      const plain = places.plain(place, unit);
      const dropping = places.dropping(place, unit);
      if (plain < 0 && dropping < 0) continue;
      const longer = text + String.fromCharCode(unit);
      const total = script + this.lattice.context.scriptCost(unit);
      if (plain >= 0) this.along(word, depth + 1, plain, longer, total, index, general);
      if (dropping >= 0) this.along(word, depth + 1, dropping, longer, total, index, general);
    }
  }

  /** The word of a range that ends at a depth, where there is one. */
  wordAt(range: Range, depth: number, to: number, text: string, script: number): void {
    const cost = costAt(this.table, range, depth);
    if (cost !== null)
      this.lattice.arrive(
        to,
        text,
        script + this.lattice.context.wordCost(range.low, cost),
        this.table.words[range.low] ?? '',
      );
  }

  named(list: readonly { word: string; cost: number }[]): void {
    for (const { word, cost } of list) this.along(word, 0, this.lattice.place, '', 0, -1, cost);
  }
}
