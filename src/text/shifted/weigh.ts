import { costOf } from '../language/costs';
import { type Context } from './context';
import { type Run } from './run';
import { readingsOf } from './search/readings';
import { type Survivor, survivorsOf } from './survivors';

/** The readings of a run that pass the proof, and what they are held against. Costs are in nats. */
export interface Weighed {
  readonly run: Run;
  /** The likeliest first. */
  readonly found: readonly Survivor[];
  /** The cost below which no reading is left out. */
  readonly completeTo: number;
  /** What the page costs if nothing was shifted; infinite where that cannot be. */
  readonly asItStands: number;
}

/** Nats from the best reading within which readings are listed as candidates. */
const width = 9;

/** Nats for `?!` in front of a text that it does not belong to. */
const seam = 12;

/** Nats for a letter that stands right behind Chinese characters and a `?!`. */
const gluedLetter = 6;

/** Weighs the readings of one run; `quoted` says whether a quotation is open before it. */
export function weigh(text: string, run: Run, quoted: boolean, context: Context): Weighed {
  const isTorn = run.pairs.length === 0 || run.remnant !== '';
  const readings = readingsOf(run, quoted, context, width);
  return {
    run,
    found: survivorsOf(text, run, readings.list),
    completeTo: readings.completeTo,
    asItStands: isTorn
      ? Infinity
      : costOf(shownOf(text, run) + run.after) + seam + (run.trail === null ? 0 : gluedLetter),
  };
}

/** What the page shows behind the `?!` of a run. */
export const shownOf = (text: string, { span, remnant }: Run): string =>
  text.slice(span.start + 2, span.end - remnant.length);
