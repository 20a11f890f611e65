import { foldUnit } from '../gbk';
import { costAt, narrow, type Range, rangeOfFirst, type WordTable } from '../words';
import { type Char, writtenForms } from './chars';
import { type Name } from './context';
import { generalCharCost } from './costs';
import { type Lattice } from './lattice';
import { droppedAt } from './places';
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
      if (to >= 0 && droppedAt(this.lattice.place) !== 0) this.letter(unit, to, cost);
      const dropping = this.lattice.places.dropping(this.lattice.place, unit);
      if (dropping >= 0) this.letter(unit, dropping, cost);
    }
  }

  private letter(unit: number, to: number, cost: number): void {
    const text = String.fromCharCode(unit);
    const quote = this.lattice.place === 0 && unit !== (this.quoted ? 0x201d : 0x201c) ? wrongQuote : 0;
    this.lattice.arrive(
      [to],
      text,
      cost + quote + this.lattice.charCost(this.lattice.place, unit),
      String.fromCharCode(foldUnit(unit)),
    );
  }

  pairs(list: readonly WordStart[] | undefined): void {
    for (const start of list ?? []) {
      if (this.lattice.here + start.cheapest > this.lattice.limit) return;
      for (const middle of this.lattice.ways(this.lattice.place, start.first))
        for (const to of this.lattice.ways(middle, start.second)) this.start(start, middle, to);
    }
  }

  private start({ first, second, range, cost }: WordStart, middle: number, to: number): void {
    const script = this.lattice.charCost(this.lattice.place, first) + this.lattice.charCost(middle, second);
    const text = String.fromCharCode(first, second);
    if (cost !== null) this.wordAt(range, [middle, to], text, script);
    if (range.high - range.low > (cost === null ? 0 : 1)) this.longer(range, [middle, to], text, script);
  }

  /** All words of a range that go on in any way from the last of the places that lie behind their first characters. */
  longer(words: Range, via: readonly number[], text: string, script: number): void {
    const range = this.goingOn(words, via.length, via[via.length - 1] ?? this.lattice.place);
    for (let i = range.low; i < range.high; i += 1) {
      const word = this.table.words[i] ?? '';
      if (word.length > via.length)
        this.along(
          { word, cost: this.lattice.context.wordCost(i, this.table.costs[i] ?? 0) },
          via,
          text,
          script,
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

  /** The rest of one word, behind the places of its first characters. */
  private along(known: Name, via: readonly number[], text: string, script: number): void {
    const place = via[via.length - 1] ?? this.lattice.place;
    if (place > this.lattice.places.end) return;
    const { word, cost } = known;
    if (via.length === word.length) return this.lattice.arrive(via, text, cost + script, word);
    for (const unit of writtenForms(word.charCodeAt(via.length)))
      for (const to of this.lattice.ways(place, unit))
        this.along(
          known,
          [...via, to],
          text + String.fromCharCode(unit),
          script + this.lattice.context.scriptCost(unit),
        );
  }

  /** The word of a range that has as many characters as places, where there is one. */
  wordAt(range: Range, via: readonly number[], text: string, script: number): void {
    const listed = costAt(this.table, range, via.length);
    if (listed === null) return;
    const cost = this.lattice.context.wordCost(range.low, listed);
    this.lattice.arrive(via, text, script + cost, this.table.words[range.low] ?? '');
  }

  named(list: readonly Name[]): void {
    for (const { word, cost } of list) this.along({ word, cost }, [], '', 0);
  }
}
