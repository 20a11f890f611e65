import { type Doubt } from '../../model';
import { cheapestReadings, type Stretch } from './cheapest-readings';
import { type Context } from './context';
import { type Quoted, readingsOf } from './readings';
import { type Run } from './run';
import { type Survivor, survivorsOf } from './survivors';
import { type Weighed } from './weighed';

/**
 * Nats by which what is read must be likelier than any other reading that survives, at every character; and than all others together.
 * Both hold for runs of four characters: doubt adds up, so that every character of a longer one must be surer. Measured with the damage
 * generator (docs/damage-report.md).
 */
export const margin = 6;
export const marginOverAll = 4.5;

/** What is asked of the characters of a run, in nats. */
function marginsOf({ pairs }: Run): { one: number; all: number } {
  const length = Math.log(Math.max(1, pairs.length / 4));
  return { one: Math.min(width, margin + length), all: marginOverAll + 2 * length };
}

/** Characters of the page above which no part of a run is called sure: each gap may hide words that left no trace. */
const longestSure = 16;

/** Nats from the best reading within which readings are listed as candidates. */
const width = 9;

/** How many readings of an ambiguous run are listed. */
export const mostCandidates = 64;

/** What a run is read as. */
export interface RunReading {
  readonly best: Survivor;
  /** Where other readings that survive come within the margin. */
  readonly doubts: readonly Doubt[];
  /** The best and those that differ from it in one such place, as whole readings. */
  readonly candidates: readonly string[];
}

/** The likeliest reading of a run that the proof lets stand, and where it is open; null where there is none. */
export function readRun(text: string, run: Run, quoted: Quoted, context: Context): RunReading | null {
  const all = readingsOf(run, quoted, context);
  if (all === null) return null;
  const proved = (stretch: Stretch): readonly Survivor[] =>
    survivorsOf(text, run, cheapestReadings(all, stretch, width, mostCandidates));
  const whole = { from: 0, to: Infinity };
  const likeliest = { text: String.fromCharCode(...all.best.map(({ unit }) => unit)), cost: all.cost };
  const [best] = survivorsOf(text, run, [likeliest]);
  if (best !== undefined) return told(run, best, openPlaces(all, run), proved);
  const survivors = proved(whole);
  const [next] = survivors;
  return next === undefined
    ? null
    : told(run, next, [{ ...whole, start: 0, end: next.text.length }], () => survivors);
}

/** A stretch of a reading, and its place in the text of the survivor. */
interface OpenPlace extends Stretch {
  readonly start: number;
  readonly end: number;
}

function told(
  run: Run,
  best: Survivor,
  open: readonly OpenPlace[],
  proved: (stretch: Stretch) => readonly Survivor[],
): RunReading {
  const doubts: Doubt[] = [];
  const candidates = [best.text];
  for (const place of open) {
    const { start, end } = place;
    const behind = best.text.length - end;
    const others = proved(place).filter((one) => one.text !== best.text);
    const after = best.text.slice(start, end);
    doubts.push({
      span: {
        start: run.span.start + (best.starts[start] ?? 0),
        end: run.span.start + (best.ends[end - 1] ?? 0),
      },
      offset: start,
      after,
      candidates: [after, ...others.map((one) => one.text.slice(start, one.text.length - behind))],
    });
    candidates.push(...others.map((one) => one.text));
  }
  return { best, doubts, candidates };
}

/** The places of the likeliest reading that are not sure; a survivor's text has the 。 before it and not what stands behind the run. */
function openPlaces(all: Weighed, run: Run): OpenPlace[] {
  const open: { from: number; to: number; start: number; end: number }[] = [];
  const length = all.best.length - run.after.length;
  const margins = marginsOf(run);
  const sure = 1 / (1 + Math.exp(-margins.all));
  all.best.slice(0, length).forEach(({ from, to }, i) => {
    const isLost = run.lostByte && i === length - 1;
    if (
      (all.shares[i] ?? 0) >= sure &&
      (all.rivals[i] ?? 0) >= all.cost + margins.one &&
      !isLost &&
      run.pairs.length <= longestSure
    )
      return;
    const last = open[open.length - 1];
    if (last?.end === i + 1) [last.to, last.end] = [to, i + 2];
    else open.push({ from, to, start: i + 1, end: i + 2 });
  });
  return open;
}
