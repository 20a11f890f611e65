import { pairOf, pairOfUnit } from '../../decode/gbk';
import { charsReadAs, leadsUser } from '../chars';
import { isMark } from '../../language/costs';
import { type Run } from '../run';

/** How many pairs in a row may have been dropped. */
export const mostDropped = 3;

const endMarks = new Set([...'。”！？…；：）」』'].map((mark) => mark.charCodeAt(0)));

/** Nats for what a line hardly ever ends with. */
const otherEnd = { mark: 8, character: 3 };

/**
 * How far a reading of a run has come. Place `4 j` has read `j` characters of the run and holds the second byte of the last;
 * `4 j + m` is there with `m` pairs of the user's area dropped in between; from `behind` on come the characters behind the run, which
 * are in step again, up to `end`.
 */
export class Places {
  readonly behind: number;
  readonly end: number;
  private readonly count: number;
  /** The characters that the last one may be, where an annotation says how it is read. */
  readonly read: ReadonlyMap<number, number> | null;

  constructor(readonly run: Run) {
    this.count = run.pairs.length;
    this.read = run.syllable === null ? null : charsReadAs(run.syllable);
    this.behind = 4 * (this.count + 1);
    this.end = this.behind + run.after.length;
  }

  /** The first byte of what comes next, where it is known: at a place without a dropped pair. */
  lead(place: number): number {
    const j = place >> 2;
    return j === 0 ? 0xa1 : (this.run.pairs[j - 1] ?? 0) & 0xff;
  }

  /** The second byte of what brings the reading to the next character of the run; null where it was destroyed. */
  trail(place: number): number | null {
    const j = place >> 2;
    return j === this.count ? this.run.trail : (this.run.pairs[j] ?? 0) >> 8;
  }

  /** The pair of the run that lies behind the next character; 0 at its end. */
  next(place: number): number {
    return this.run.pairs[place >> 2] ?? 0;
  }

  /** The place that a character leads to if no pair is dropped behind it; -1 where it cannot stand there. */
  plain(place: number, unit: number): number {
    if (place >= this.behind) return unit === this.run.after.charCodeAt(place - this.behind) ? place + 1 : -1;
    const lead = this.lead(place);
    if (unit < 0x80) return place % 4 === 0 && lead === unit ? this.behind : -1;
    const pair = pairOfUnit(unit);
    if (place % 4 === 0 ? pair >> 8 !== lead : pair >> 8 < 0xa1) return -1;
    const trail = this.trail(place);
    const fits = trail === null ? (pair & 0xff) >= 0x80 : (pair & 0xff) === trail;
    if (!fits) return -1;
    if (place >> 2 < this.count) return (place & ~3) + 4;
    return this.read === null || this.read.has(unit) ? this.behind : -1;
  }

  /** The place that a character leads to if a pair is dropped behind it; -1 where it cannot stand there. */
  dropping(place: number, unit: number): number {
    if (place >= this.behind || place % 4 === mostDropped || unit < 0x80) return -1;
    const pair = pairOfUnit(unit);
    if (!leadsUser(pair & 0xff)) return -1;
    return (place % 4 === 0 ? pair >> 8 === this.lead(place) : pair >> 8 >= 0xa1) ? place + 1 : -1;
  }

  /** What a character costs at a place for where it stands, in nats: only at the end of a run, by the annotation or the end of the line behind it. */
  lastCost(place: number, unit: number): number {
    if (place >> 2 !== this.count || place >= this.behind) return 0;
    if (this.read !== null) return this.read.get(unit) ?? 0;
    if (!this.run.endsLine || this.run.trail !== null) return 0;
    return isMark(unit) ? (endMarks.has(unit) ? 0 : otherEnd.mark) : otherEnd.character;
  }

  /** The one character that stands at a place without a dropped pair; 0 where its second byte was destroyed. */
  certain(place: number): number {
    if (place >= this.behind) return 0;
    const trail = this.trail(place);
    return trail === null ? 0 : pairOf(this.lead(place), trail);
  }
}
