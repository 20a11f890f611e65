import { foldUnit, unitOf } from '../gbk';
import { chineseWords, costAt, narrow, type Range, rangeOfFirst, type WordTable } from '../words';
import { type Char, chars, writtenForms } from './chars';
import { type Context, personMark } from './context';
import { generalCharCost } from './costs';
import { cheapestPaths, type Edge } from './paths';
import {
  givenCost,
  isRegion,
  regionCost,
  nameCharsBeforeDropped,
  nameCharsByLead,
  nameCharsByTrail,
  surnameCost,
} from './proper-names';
import { Places } from './places';
import { type Run } from './run';
import { key, type WordStart, type WordStarts, wordStarts } from './word-starts';

/** A text that may have been there, and what it costs in nats: the higher, the less it looks like the article around it. */
export interface Reading {
  readonly text: string;
  readonly cost: number;
}

export interface Readings {
  /** The cheapest first. */
  readonly list: readonly Reading[];
  /** The cost below which no reading is left out. */
  readonly completeTo: number;
}

/** How much dearer than the cheapest way to a place a word may be, in nats. */
const beam = 12;

/** The least that any word costs, in nats. */
const leastWord = 4;

/** Nats for a quotation mark or another character where the other one is due. */
const wrongQuote = 8;

let general: WordStarts | undefined;

/**
 * The cheapest texts that may have left a run, cheapest first, none dearer than the cheapest by more than `width` nats:
 * words of the general table and of the article, and single characters, in any order.
 */
export function readingsOf(run: Run, quoted: boolean, context: Context, width: number): Readings {
  general ??= wordStarts(chineseWords());
  const search = new Search(run, quoted, context, chineseWords(), general);
  return cheapestPaths(search.edges(), search.places.end, context.joinCost, quoted, width);
}

class Search {
  readonly places: Places;
  private readonly best: Float64Array;
  private readonly into: Edge[][];
  private place = 0;
  private here = 0;
  /** What the way to the place and a word from there may cost: a word more than the cheapest way to the next character of the run. */
  private limit = Infinity;

  constructor(
    run: Run,
    private readonly quoted: boolean,
    private readonly context: Context,
    private readonly table: WordTable,
    private readonly starts: WordStarts,
  ) {
    this.places = new Places(run);
    this.best = new Float64Array(this.places.end + 1).fill(Infinity);
    this.best[0] = 0;
    this.into = Array.from({ length: this.places.end + 1 }, () => []);
  }

  /** All words of all readings worth looking at, by the place where they end, with the cost of the cheapest way to where they begin. */
  edges(): readonly (readonly Edge[])[] {
    for (this.place = 0; this.place < this.places.end; this.place += 1) {
      this.here = this.best[this.place] ?? Infinity;
      if (this.here === Infinity || this.isHopeless()) continue;
      if (this.place >= this.places.behind) this.inStep();
      else this.inRun();
    }
    return this.into;
  }

  /** Whether a way with dropped pairs costs more than going on without them. */
  private isHopeless(): boolean {
    return (
      this.place % 4 !== 0 &&
      this.place < this.places.behind &&
      this.here > (this.best[Math.min((this.place & ~3) + 4, this.places.behind)] ?? Infinity) + beam
    );
  }

  private inRun(): void {
    const { places, place, starts } = this;
    const lead = places.lead(place);
    const trail = places.trail(place);
    const next = places.next(place);
    this.limit = Infinity;
    if (place % 4 === 0 && lead < 0x80)
      return this.arrive(places.behind, String.fromCharCode(lead), 4, String.fromCharCode(lead));
    if (place % 4 === 0) {
      const certain = places.certain(place);
      if (certain !== 0) this.character(unitOf(certain));
      this.setLimit();
      this.single(chars().beforeDropped.get(lead));
      if (trail !== null) this.pairs(starts.byOuter.get(key(lead, trail)));
      this.pairs(starts.byFirst.get(lead));
      this.named(this.context.namesByLead.get(lead) ?? []);
    } else {
      this.setLimit();
      if (trail !== null) this.single(chars().afterDropped.get(trail));
      this.single(chars().betweenDropped);
      if (trail !== null) this.pairs(starts.byLast.get(trail));
      this.named(this.context.namesByTrail.get(trail ?? -1) ?? []);
    }
    this.persons(lead, trail);
    if (place % 4 === 0) this.region();
    if (next === 0) this.atEnd(lead, trail);
    else if (place % 4 !== 0) this.pairs(starts.byMiddle.get(next));
    else this.pairs(starts.byFirstUnit.get(key(unitOf(places.certain(place)), next & 0xff)));
  }

  private setLimit(): void {
    const next = this.best[Math.min((this.place & ~3) + 4, this.places.behind)] ?? Infinity;
    this.limit = next + beam + 2 * leastWord;
  }

  private character(unit: number): void {
    const to = unit === 0 ? -1 : this.places.plain(this.place, unit);
    if (to >= 0)
      this.letter(
        unit,
        to,
        costAt(this.table, rangeOfFirst(this.table, foldUnit(unit)), 1) ?? generalCharCost(unit),
      );
  }

  /** The last character of the run: its reading may be known where its bytes are not, and it may begin a word that goes on behind the run. */
  private atEnd(lead: number, trail: number | null): void {
    const { read } = this.places;
    const certain = this.place % 4 === 0 ? this.places.certain(this.place) : 0;
    for (const unit of certain !== 0
      ? [unitOf(certain)]
      : read !== null
        ? read.keys()
        : this.lastChars(lead, trail)) {
      const to = this.places.plain(this.place, unit);
      if (to < 0) continue;
      if (certain === 0) this.character(unit);
      this.longer(
        rangeOfFirst(this.table, foldUnit(unit)),
        1,
        to,
        String.fromCharCode(unit),
        this.charCost(this.place, unit),
      );
    }
    if (trail !== null) return;
    if (this.place % 4 !== 0) {
      for (const unit of read?.keys() ?? []) this.pairs(this.starts.bySecondUnit.get(unit));
      return;
    }
    for (const { unit } of chars().beforeDropped.get(lead) ?? [])
      this.longer(
        rangeOfFirst(this.table, foldUnit(unit)),
        1,
        this.place + 1,
        String.fromCharCode(unit),
        this.charCost(this.place, unit),
      );
  }

  private lastChars(lead: number, trail: number | null): readonly number[] {
    const isDropped = this.place % 4 !== 0;
    const list =
      trail === null
        ? isDropped
          ? chars().betweenDropped
          : chars().byLead.get(lead)
        : isDropped
          ? chars().afterDropped.get(trail)
          : [];
    return (list ?? []).map(({ unit }) => unit);
  }

  private charCost(place: number, unit: number): number {
    return this.context.scriptCost(unit) + this.places.lastCost(place, unit);
  }

  /** Behind the run: the character that stands there, and the words of what stands there. */
  private inStep(): void {
    const { after } = this.places.run;
    const at = this.place - this.places.behind;
    this.character(after.charCodeAt(at));
    let range = rangeOfFirst(this.table, foldUnit(after.charCodeAt(at)));
    for (let depth = 1; at + depth < after.length && range.low < range.high; depth += 1) {
      range = narrow(this.table, range, depth, foldUnit(after.charCodeAt(at + depth)));
      this.wordAt(range, depth + 1, this.place + depth + 1, after.slice(at, at + depth + 1), 0);
    }
  }

  private single(list: readonly Char[] | undefined): void {
    for (const { unit, cost } of list ?? []) {
      if (this.here + cost > (this.best[(this.place & ~3) + 4] ?? Infinity) + beam) return;
      const to = this.places.plain(this.place, unit);
      if (to >= 0 && this.place % 4 !== 0) this.letter(unit, to, cost);
      const dropping = this.places.dropping(this.place, unit);
      if (dropping >= 0) this.letter(unit, dropping, cost);
    }
  }

  private letter(unit: number, to: number, cost: number): void {
    const text = String.fromCharCode(unit);
    const quote = this.place === 0 && unit !== (this.quoted ? 0x201d : 0x201c) ? wrongQuote : 0;
    this.arrive(
      to,
      text,
      cost + quote + this.charCost(this.place, unit),
      String.fromCharCode(foldUnit(unit)),
    );
  }

  private pairs(list: readonly WordStart[] | undefined): void {
    for (const start of list ?? []) {
      if (this.here + start.cheapest > this.limit) return;
      for (const middle of this.steps(this.place, start.first))
        for (const to of this.steps(middle, start.second)) this.start(start, middle, to);
    }
  }

  private start({ first, second, range, cost }: WordStart, middle: number, to: number): void {
    const script = this.charCost(this.place, first) + this.charCost(middle, second);
    const text = String.fromCharCode(first, second);
    if (cost !== null) this.wordAt(range, 2, to, text, script);
    if (range.high - range.low > (cost === null ? 0 : 1)) this.longer(range, 2, to, text, script);
  }

  private steps(place: number, unit: number): readonly number[] {
    const plain = this.places.plain(place, unit);
    const dropping = this.places.dropping(place, unit);
    return plain < 0 ? (dropping < 0 ? [] : [dropping]) : dropping < 0 ? [plain] : [plain, dropping];
  }

  /** All words of a range that go on from a place in any way. */
  private longer(words: Range, depth: number, place: number, text: string, script: number): void {
    const range = this.goingOn(words, depth, place);
    for (let i = range.low; i < range.high; i += 1) {
      const word = this.table.words[i] ?? '';
      if (word.length > depth)
        this.along(word, depth, place, text, script, this.context.wordCost(i, this.table.costs[i] ?? 0));
    }
  }

  /** The words of a range whose next character can stand at a place, where only one can. */
  private goingOn(range: Range, depth: number, place: number): Range {
    const { places } = this;
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
    if (place > this.places.end) return;
    if (depth === word.length) return this.arrive(place, text, cost + script, word);
    for (const unit of writtenForms(word.charCodeAt(depth)))
      for (const to of this.steps(place, unit))
        this.along(
          word,
          depth + 1,
          to,
          text + String.fromCharCode(unit),
          script + this.context.scriptCost(unit),
          cost,
        );
  }

  private wordAt(range: Range, depth: number, to: number, text: string, script: number): void {
    const cost = costAt(this.table, range, depth);
    if (cost !== null)
      this.arrive(
        to,
        text,
        script + this.context.wordCost(range.low, cost),
        this.table.words[range.low] ?? '',
      );
  }

  /** Names of people, a surname and one or two characters, which no table can list. */
  private persons(lead: number, trail: number | null): void {
    for (const unit of this.nameChars(this.place, lead, trail)) {
      const cost = surnameCost(unit);
      if (cost === null) continue;
      for (const to of this.steps(this.place, unit))
        this.given(to, String.fromCharCode(unit), cost + this.charCost(this.place, unit), 2);
    }
  }

  private given(place: number, text: string, cost: number, left: number): void {
    if (left === 0 || place >= this.places.end) return;
    const { places } = this;
    for (const unit of this.nameChars(
      place,
      places.lead(place),
      place < places.behind ? places.trail(place) : null,
    )) {
      const total = cost + givenCost(unit) + this.charCost(place, unit);
      if (this.here + total > this.limit) continue;
      for (const to of this.steps(place, unit)) {
        const name = text + String.fromCharCode(unit);
        this.arrive(to, name, total, personMark + name);
        this.given(to, name, total, left - 1);
      }
    }
  }

  /** Names of places that no table has: two characters and what sort of place it is, without a dropped pair among them. */
  private region(): void {
    const { places, place } = this;
    const first = this.certainUnit(place);
    const middle = first === 0 ? -1 : places.plain(place, first);
    if (middle < 0 || !isHan(first)) return;
    const known = this.certainUnit(middle);
    for (const second of known !== 0
      ? [known]
      : middle === 4 * places.run.pairs.length
        ? (places.read?.keys() ?? [])
        : []) {
      const third = places.plain(middle, second);
      const sort = third < 0 ? 0 : this.certainUnit(third);
      const to = isRegion(sort) ? places.plain(third, sort) : -1;
      if (to < 0 || !isHan(second)) continue;
      const script = this.charCost(place, first) + this.charCost(middle, second);
      const name = String.fromCharCode(first, second, sort);
      this.arrive(to, name, regionCost(first) + regionCost(second) + script, name);
    }
  }

  /** The one character that can stand at a place without a dropped pair; 0 where there is none. */
  private certainUnit(place: number): number {
    const { places } = this;
    if (place >= places.behind)
      return place < places.end ? places.run.after.charCodeAt(place - places.behind) : 0;
    const certain = places.certain(place);
    return certain === 0 ? 0 : unitOf(certain);
  }

  /** The certain character of a place, and those of names that may stand there. */
  private nameChars(place: number, lead: number, trail: number | null): readonly number[] {
    const { places } = this;
    if (place >= places.behind) return [places.run.after.charCodeAt(place - places.behind)];
    if (place % 4 !== 0) return trail === null ? [] : nameCharsByTrail(trail);
    const certain = places.certain(place);
    if (certain !== 0) return [unitOf(certain), ...nameCharsBeforeDropped(lead)];
    return [...(places.read?.keys() ?? nameCharsByLead(lead))];
  }

  private named(list: readonly { word: string; cost: number }[]): void {
    for (const { word, cost } of list) this.along(word, 0, this.place, '', 0, cost);
  }

  private arrive(to: number, text: string, cost: number, word: string): void {
    const total = this.here + cost;
    const best = this.best[to] ?? Infinity;
    if (total > best + beam) return;
    if (total < best) this.best[to] = total;
    this.into[to]?.push({ from: this.place, text, word, cost, before: this.here });
  }
}

const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;
