import { pairOf, unitOf } from '../gbk';
import {
  afterDropped,
  afterDroppedDestroyed,
  beforeDropped,
  betweenDropped,
  type CharSet,
  destroyedTrail,
  readAs,
  setOf,
} from './char-set';
import { type Run } from './run';
import { key, type WordStart, type WordStarts } from './word-starts';

/** What may stand at a place, and the place after it. */
export interface Step {
  readonly chars: CharSet;
  readonly to: number;
}

/** All texts that may have left a run on the page: places, and from each the steps to later ones. The first place is 0. */
export interface Lattice {
  readonly steps: readonly (readonly Step[])[];
  /** Where the two characters after a place are not both certain: the word starts that may stand there, the commonest first. */
  readonly starts: (place: number, starts: WordStarts) => readonly (readonly WordStart[])[];
  readonly end: number;
  /** Whether a quotation is open in front of it. */
  readonly quoted: boolean;
}

/** How many pairs in a row may have been dropped. */
const mostDropped = 3;

/**
 * Between two characters of the run any number of pairs up to three may be missing. Place `4 j` has read `j` characters of the run and
 * holds the second byte of the last; `4 j + m` is there with `m` pairs of the user's area dropped; behind the run come the
 * characters that follow it, which are in step again.
 */
export function latticeOf(run: Run, quoted: boolean): Lattice {
  const count = run.pairs.length;
  const behind = 4 * (count + 1);
  const steps: Step[][] = Array.from({ length: behind + run.after.length + 1 }, () => []);
  const put = (from: number, chars: CharSet | null, to: number): void => {
    if (chars !== null && chars.list.length > 0) steps[from]?.push({ chars, to });
  };
  for (let j = 0; j <= count; j += 1) {
    const { lead, trail } = bytesAround(run, j);
    const to = j === count ? behind : 4 * (j + 1);
    if (lead < 0x80) {
      put(4 * j, single(lead), behind);
      continue;
    }
    put(
      4 * j,
      trail === null ? readable(run, destroyedTrail(lead)) : single(unitOf(pairOf(lead, trail))),
      to,
    );
    put(4 * j, beforeDropped(lead), 4 * j + 1);
    for (let m = 1; m <= mostDropped; m += 1) {
      put(4 * j + m, trail === null ? readable(run, afterDroppedDestroyed()) : afterDropped(trail), to);
      if (m < mostDropped) put(4 * j + m, betweenDropped(), 4 * j + m + 1);
    }
  }
  [...run.after].forEach((char, i) => put(behind + i, single(char.charCodeAt(0)), behind + i + 1));
  return {
    steps,
    quoted,
    end: behind + run.after.length,
    starts: (place, starts) => startsAt(run, place, starts),
  };
}

/** The bytes before and after the gap in front of character `j` of the run; the trail is null where it was destroyed. */
function bytesAround(run: Run, j: number): { lead: number; trail: number | null } {
  const lead = j === 0 ? 0xa1 : (run.pairs[j - 1] ?? 0) & 0xff;
  return { lead, trail: j === run.pairs.length ? run.trail : (run.pairs[j] ?? 0) >> 8 };
}

function startsAt(run: Run, place: number, starts: WordStarts): (readonly WordStart[])[] {
  const j = place >> 2;
  if (j > run.pairs.length) return [];
  const { lead, trail } = bytesAround(run, j);
  const next = run.pairs[j];
  const lists = [next === undefined ? undefined : starts.byMiddle.get(next)];
  if (place % 4 === 0)
    lists.push(starts.byFirst.get(lead), trail === null ? undefined : starts.byOuter.get(key(lead, trail)));
  else if (trail !== null) lists.push(starts.byLast.get(trail));
  return lists.filter((list) => list !== undefined);
}

const singles = new Map<number, CharSet>();

function single(unit: number): CharSet | null {
  if (unit === 0) return null;
  const known = singles.get(unit) ?? setOf(`${unit}`, [unit]);
  singles.set(unit, known);
  return known;
}

const readable = (run: Run, set: CharSet): CharSet =>
  run.syllable === null ? set : readAs(set, run.syllable);
