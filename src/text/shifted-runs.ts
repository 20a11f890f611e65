import { type Repair, type Span } from '../model';
import { type Edit } from './mapped-text';
import { type Context, contextOf, costOf } from './shifted/context';
import { latticeOf } from './shifted/lattice';
import { readingsOf } from './shifted/readings';
import { isQuoted, type Run, runAt } from './shifted/run';
import { type Survivor, survivorsOf } from './shifted/survivors';
import { type Findings, nothingFound, type Stage } from './stage';

/**
 * Nats by which the best reading must be likelier than the next that survives. Measured with the damage generator (docs/damage-report.md).
 */
export const margin = 4;

/** Nats for each character of the page above which a stretch is nothing that anybody wrote. */
const nonsense = 11;

/**
 * Stretches whose GBK bytes were read one byte late, after `。”` or `。“`: `?!痹撎幪庨L` is `。”該處處長`. A reading is believed when
 * the damage done to it gives the page byte for byte and no other such reading comes within `margin` of it.
 */
export const shiftedRuns: Stage = { name: 'shifted runs', find };

const beginning = /\?[!！]/g;

function find(text: string): Findings {
  if (text.search(beginning) < 0) return nothingFound;
  const runs = [...text.matchAll(beginning)]
    .map((match) => runAt(text, match.index))
    .filter((run) => run !== null);
  if (runs.length === 0) return nothingFound;
  const context = contextOf(without(text, runs));
  const verdicts: Verdict[] = [];
  let before = '';
  let at = 0;
  for (const run of runs) {
    if (run.span.start < at) continue;
    before += text.slice(at, run.span.start);
    const verdict = judge(text, run, isQuoted(before), context);
    at = run.span.end;
    before += verdict?.edits[0]?.text ?? text.slice(run.span.start, at);
    if (verdict) verdicts.push(verdict);
  }
  return {
    edits: verdicts.flatMap(({ edits }) => edits),
    repairs: verdicts.map(({ repair }) => repair),
    holes: verdicts.flatMap(({ hole }) => (hole ? [hole] : [])),
  };
}

interface Verdict {
  readonly edits: readonly Edit[];
  readonly repair: Repair;
  readonly hole?: Span;
}

/** What is to be done about a run; null where it is no damage. */
function judge(text: string, run: Run, quoted: boolean, context: Context): Verdict | null {
  const shown = text.slice(run.span.start + 2, run.span.end - run.remnant.length);
  const asItStands = run.pairs.length === 0 ? Infinity : costOf(shown + run.after);
  const found = survivorsOf(text, run, readingsOf(latticeOf(run, quoted), context));
  const best = found[0];
  if (best !== undefined && best.cost + margin < asItStands) return repaired(text, run, best, found);
  const isNonsense = run.pairs.length > 2 && asItStands / (shown.length + run.after.length) > nonsense;
  return isNonsense ? damaged(text, run) : null;
}

function repaired(text: string, run: Run, best: Survivor, found: readonly Survivor[]): Verdict {
  const rivals = found.filter(({ cost }) => cost < best.cost + margin);
  const { start, end } = run.span;
  const seam = end - run.remnant.length;
  const piece: Edit = {
    start,
    end: seam,
    text: best.text,
    starts: best.starts.map((place) => start + place),
    ends: best.ends.map((place) => start + place),
  };
  const edits = seam < end ? [piece, { start: seam, end, text: '' }] : [piece];
  const repair = {
    kind: 'shifted_run',
    span: run.span,
    before: text.slice(start, end),
    after: best.text,
  } as const;
  const isSure = rivals.length === 1 && !run.lostByte;
  const proof = isSure
    ? `the damage done to it gives the page byte for byte, and no other reading comes within ${margin} nats`
    : run.lostByte
      ? 'the damage done to it gives the page, but a byte behind it may be lost as well'
      : `the damage done to each of ${rivals.length} readings gives the page byte for byte; this one is the likeliest here`;
  if (isSure) return { edits, repair: { ...repair, outcome: 'repaired', proof } };
  const candidates = found.filter(({ cost }) => cost < best.cost + 2 * margin).map((one) => one.text);
  return { edits, repair: { ...repair, outcome: 'ambiguous', proof, candidates } };
}

function damaged(text: string, run: Run): Verdict {
  const before = text.slice(run.span.start, run.span.end);
  const proof =
    'its bytes were read one late, but no text that makes sense gives the page when it is damaged so';
  const repair: Repair = {
    kind: 'shifted_run',
    outcome: 'damaged',
    span: run.span,
    before,
    after: before,
    proof,
  };
  return { edits: [], repair, hole: run.span };
}

function without(text: string, runs: readonly Run[]): string {
  let kept = '';
  let at = 0;
  for (const { span } of runs) {
    kept += `${text.slice(at, Math.max(at, span.start))}\n`;
    at = Math.max(at, span.end);
  }
  return kept + text.slice(at);
}
