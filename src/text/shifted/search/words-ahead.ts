import { foldUnit } from '../../decode/gbk';
import { costAt, narrow, type Range, rangeOfFirst, type WordTable } from '../../language/words';
import { type Char, writtenForms } from '../chars';
import { generalCharCost } from '../../language/costs';
import { type Lattice } from './lattice';
import { type WordStart } from './word-starts';

/** Nats for a quotation mark or another character where the other one is due. */
const wrongQuote = 8;

/** Puts words of the table, single characters and the article's own names into a lattice, from the place where it is. */
export class WordsAhead {
  constructor(
    private readonly lattice: Lattice,
    private readonly quoted: boolean,
    private readonly table: WordTable,
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

  private letter(unit: number, to: number, cost: number): void {
    const text = String.fromCharCode(unit);
    const quote = this.lattice.place === 0 && unit !== (this.quoted ? 0x201d : 0x201c) ? wrongQuote : 0;
    this.lattice.arrive(
      to,
      text,
      cost + quote + this.lattice.charCost(this.lattice.place, unit),
      String.fromCharCode(foldUnit(unit)),
    );
  }

  pairs(list: readonly WordStart[] | undefined): void {
    for (const start of list ?? []) {
      if (this.lattice.here + start.cheapest > this.lattice.limit) return;
      for (const middle of this.lattice.steps(this.lattice.place, start.first))
        for (const to of this.lattice.steps(middle, start.second)) this.start(start, middle, to);
    }
  }

  private start({ first, second, range, cost }: WordStart, middle: number, to: number): void {
    const script = this.lattice.charCost(this.lattice.place, first) + this.lattice.charCost(middle, second);
    const text = String.fromCharCode(first, second);
    if (cost !== null) this.wordAt(range, 2, to, text, script);
    if (range.high - range.low > (cost === null ? 0 : 1)) this.longer(range, 2, to, text, script);
  }

  /** All words of a range that go on from a place in any way. */
  longer(words: Range, depth: number, place: number, text: string, script: number): void {
    const range = this.goingOn(words, depth, place);
    for (let i = range.low; i < range.high; i += 1) {
      const word = this.table.words[i] ?? '';
      if (word.length > depth)
        this.along(
          word,
          depth,
          place,
          text,
          script,
          this.lattice.context.wordCost(i, this.table.costs[i] ?? 0),
        );
    }
  }

  /** The words of a range whose next character can stand at a place, where only one can. */
  private goingOn(range: Range, depth: number, place: number): Range {
    const { places } = this.lattice;
    if (place < places.behind) return range;
    return place < places.end
      ? narrow(this.table, range, depth, foldUnit(places.run.after.charCodeAt(place - places.behind)))
      : { low: 0, high: 0 };
  }

  /** The rest of one word, from a place on. */
  private along(
    word: string,
    depth: number,
    place: number,
    text: string,
    script: number,
    cost: number,
  ): void {
    if (place > this.lattice.places.end) return;
    if (depth === word.length) return this.lattice.arrive(place, text, cost + script, word);
    for (const unit of writtenForms(word.charCodeAt(depth)))
      for (const to of this.lattice.steps(place, unit))
        this.along(
          word,
          depth + 1,
          to,
          text + String.fromCharCode(unit),
          script + this.lattice.context.scriptCost(unit),
          cost,
        );
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
    for (const { word, cost } of list) this.along(word, 0, this.lattice.place, '', 0, cost);
  }
}
