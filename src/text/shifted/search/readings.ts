import { foldUnit, unitOf } from '../../decode/gbk';
import { chineseWords, narrow, rangeOfFirst, type WordTable } from '../../language/words';
import { chars } from '../chars';
import { type Context } from '../context';
import { Lattice } from './lattice';
import { NamesAhead } from './names-ahead';
import { cheapestPaths } from './paths';
import { type Readings } from '../reading';
import { type Run } from '../run';
import { key, type WordStarts, wordStarts } from './word-starts';
import { WordsAhead } from './words-ahead';

let general: WordStarts | undefined;

/**
 * The cheapest texts that may have left a run, cheapest first, none dearer than the cheapest by more than `width` nats:
 * words of the general table and of the article, and single characters, in any order.
 */
export function readingsOf(run: Run, quoted: boolean, context: Context, width: number): Readings {
  general ??= wordStarts(chineseWords());
  const lattice = new Lattice(run, context);
  new Search(lattice, quoted, chineseWords(), general).all();
  return cheapestPaths(lattice.into, lattice.places.end, context.joinCost, quoted, width);
}

/** Looks at every place of a run for what its bytes leave open there. */
class Search {
  private readonly words: WordsAhead;
  private readonly names: NamesAhead;

  constructor(
    private readonly lattice: Lattice,
    quoted: boolean,
    private readonly table: WordTable,
    private readonly starts: WordStarts,
  ) {
    this.words = new WordsAhead(lattice, quoted, table, starts);
    this.names = new NamesAhead(lattice);
  }

  all(): void {
    const { behind, end } = this.lattice.places;
    for (let place = 0; place < end; place += 1) {
      if (!this.lattice.goTo(place)) continue;
      if (place >= behind) this.inStep();
      else this.inRun();
    }
  }

  private inRun(): void {
    const { starts, words, names } = this;
    const { places, place, context } = this.lattice;
    const lead = places.lead(place);
    const trail = places.trail(place);
    const next = places.next(place);
    if (place % 4 === 0 && lead < 0x80)
      return this.lattice.arrive(places.behind, String.fromCharCode(lead), 4, String.fromCharCode(lead));
    if (place % 4 === 0) {
      const certain = places.certain(place);
      if (certain !== 0) words.character(unitOf(certain));
      this.lattice.setLimit();
      words.single(chars().beforeDropped.get(lead));
      if (trail !== null) words.pairs(starts.byOuter.get(key(lead, trail)));
      words.pairs(starts.byFirst.get(lead));
      words.named(context.namesByLead.get(lead) ?? []);
    } else {
      this.lattice.setLimit();
      if (trail !== null) words.single(chars().afterDropped.get(trail));
      words.single(chars().betweenDropped);
      if (trail !== null) words.pairs(starts.byLast.get(trail));
      words.named(context.namesByTrail.get(trail ?? -1) ?? []);
    }
    names.persons(lead, trail);
    if (place % 4 === 0) names.region();
    if (next === 0) this.atEnd(lead, trail);
    else if (place % 4 !== 0) words.pairs(starts.byMiddle.get(next));
    else words.pairs(starts.byFirstUnit.get(key(unitOf(places.certain(place)), next & 0xff)));
  }

  /** The last character of the run: its reading may be known where its bytes are not, and it may begin a word that goes on behind the run. */
  private atEnd(lead: number, trail: number | null): void {
    const { read } = this.lattice.places;
    const certain = this.lattice.place % 4 === 0 ? this.lattice.places.certain(this.lattice.place) : 0;
    for (const unit of certain !== 0
      ? [unitOf(certain)]
      : read !== null
        ? read.keys()
        : this.lastChars(lead, trail)) {
      const to = this.lattice.places.plain(this.lattice.place, unit);
      if (to < 0) continue;
      if (certain === 0) this.words.character(unit);
      this.words.longer(
        rangeOfFirst(this.table, foldUnit(unit)),
        1,
        to,
        String.fromCharCode(unit),
        this.lattice.charCost(this.lattice.place, unit),
      );
    }
    if (trail !== null) return;
    if (this.lattice.place % 4 !== 0) {
      for (const unit of read?.keys() ?? []) this.words.pairs(this.starts.bySecondUnit.get(unit));
      return;
    }
    for (const { unit } of chars().beforeDropped.get(lead) ?? [])
      this.words.longer(
        rangeOfFirst(this.table, foldUnit(unit)),
        1,
        this.lattice.place + 1,
        String.fromCharCode(unit),
        this.lattice.charCost(this.lattice.place, unit),
      );
  }

  private lastChars(lead: number, trail: number | null): readonly number[] {
    const isDropped = this.lattice.place % 4 !== 0;
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

  /** Behind the run: the character that stands there, and the words of what stands there. */
  private inStep(): void {
    const { after } = this.lattice.places.run;
    const at = this.lattice.place - this.lattice.places.behind;
    this.words.character(after.charCodeAt(at));
    let range = rangeOfFirst(this.table, foldUnit(after.charCodeAt(at)));
    for (let depth = 1; at + depth < after.length && range.low < range.high; depth += 1) {
      range = narrow(this.table, range, depth, foldUnit(after.charCodeAt(at + depth)));
      this.words.wordAt(range, depth + 1, this.lattice.place + depth + 1, after.slice(at, at + depth + 1), 0);
    }
  }
}
