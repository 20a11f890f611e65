import { type Repair, type Span } from '../../model';
import { type Edit } from '../chain/mapped-text';
import { type Context, contextOf } from './context';
import { costOf } from '../language/costs';
import { readingsOf } from './search/readings';
import { openPlace } from './open-place';
import { isQuoted, type Run, runAt } from './run';
import { type Survivor, survivorsOf } from './survivors';
import { type Findings, nothingFound, type Stage } from '../chain/stage';

/**
 * Nats by which the best reading must be likelier than the next that survives. Measured with the damage generator (docs/damage-report.md).
 */
export const margin = 6;

/** Nats from the best reading within which readings are listed as candidates. */
const width = 9;

/** Nats by which a reading must be likelier than the page as it stands, so that there is damage at all. */
const likelier = 2;

/** Nats for `?!` in front of a text that it does not belong to. */
const seam = 12;

/** Nats for a letter that stands right behind Chinese characters and a `?!`. */
const gluedLetter = 6;

/**
 * Characters of the page above which a run is never sure: doubt adds up, for every gap may hide words that left no trace.
 */
const longestSure = 16;

/** Characters of the page, over all runs of a text, that are weighed; an article has a hundred. Each takes up to a millisecond. */
const mostWeighed = 4000;

/** How many readings of an ambiguous run are listed. */
const mostCandidates = 32;

/** Nats for each character of the page above which a stretch is nothing that anybody wrote; a short one may be a name. */
const nonsense = { short: 11, long: 8.5 };

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
  let quoted = false;
  let at = 0;
  let weighed = 0;
  for (const run of runs) {
    if (run.span.start < at) continue;
    quoted = isQuoted(quoted, text.slice(at, run.span.start));
    weighed += run.pairs.length + 1;
    const verdict =
      weighed > mostWeighed ? damaged(text, run, proofs.tooMany) : judge(text, run, quoted, context);
    at = run.span.end;
    quoted = isQuoted(quoted, verdict?.edits[0]?.text ?? text.slice(run.span.start, at));
    if (verdict) verdicts.push(verdict);
  }
  return {
    edits: verdicts.flatMap(({ edits }) => edits),
    repairs: verdicts.flatMap(({ repairs }) => repairs),
    holes: verdicts.flatMap(({ hole }) => (hole ? [hole] : [])),
  };
}

interface Verdict {
  readonly edits: readonly Edit[];
  readonly repairs: readonly Repair[];
  readonly hole?: Span;
}

/** What is to be done about a run; null where it is no damage. */
function judge(text: string, run: Run, quoted: boolean, context: Context): Verdict | null {
  const { start, end } = run.span;
  // `?!?` at the end of a line is `。”` where a quotation is open; elsewhere somebody may have written it.
  if (run.pairs.length === 0 && run.endsLine && !quoted) return null;
  const shown = text.slice(start + 2, end - run.remnant.length);
  const isTorn = run.pairs.length === 0 || run.remnant !== '';
  const asItStands = isTorn
    ? Infinity
    : costOf(shown + run.after) + seam + (run.trail === null ? 0 : gluedLetter);
  const readings = readingsOf(run, quoted, context, width);
  const found = survivorsOf(text, run, readings.list);
  const best = found[0];
  if (best !== undefined && best.cost + likelier < asItStands)
    return repaired(
      text,
      run,
      [best, ...found.slice(1)],
      run.pairs.length <= longestSure && readings.completeTo > best.cost + margin,
    );
  const perCharacter = costOf(shown + run.after) / (shown.length + run.after.length);
  const isNonsense =
    run.pairs.length > 2 && perCharacter > (run.pairs.length > 5 ? nonsense.long : nonsense.short);
  return isNonsense ? damaged(text, run, proofs.none) : null;
}

function repaired(
  text: string,
  run: Run,
  found: readonly [Survivor, ...Survivor[]],
  canBeSure: boolean,
): Verdict {
  const [best] = found;
  const rivals = found.filter(({ cost }) => cost < best.cost + margin);
  const span = { start: run.span.start, end: run.span.end - run.remnant.length };
  const edit: Edit = {
    ...span,
    text: best.text,
    starts: best.starts.map((place) => span.start + place),
    ends: best.ends.map((place) => span.start + place),
  };
  const repair = {
    kind: 'shifted_run',
    span,
    before: text.slice(span.start, span.end),
    after: best.text,
  } as const;
  const left = remnantOf(text, run);
  const edits = left === null ? [edit] : [edit, { ...left.span, text: '' }];
  const outcome = canBeSure && rivals.length === 1 && !run.lostByte ? 'repaired' : 'ambiguous';
  const mended: Repair =
    outcome === 'repaired'
      ? { ...repair, outcome, proof: proofs.sure }
      : {
          ...repair,
          outcome,
          proof: run.lostByte ? proofs.lostByte : proofs.rivals,
          ...openPlace(found.slice(0, mostCandidates), span.start),
        };
  return { edits, repairs: left === null ? [mended] : [mended, left] };
}

const proofs = {
  sure: `the damage done to it gives the page byte for byte, and no other reading comes within ${margin} nats`,
  rivals:
    'the damage done to each of these readings gives the page byte for byte; this one is the likeliest here',
  lostByte: 'the damage done to it gives the page, but a byte behind it may be lost as well',
  remnant: 'what the shift left of it behind the character it belongs to',
  tooMany: 'this text has more such runs than are weighed; split it into articles',
  none: 'its bytes were read one late, but no text that makes sense gives the page when it is damaged so',
};

/** What is left of the annotation or the tag behind a run. */
function remnantOf(text: string, run: Run): Repair | null {
  if (run.remnant === '') return null;
  const span = { start: run.span.end - run.remnant.length, end: run.span.end };
  const kind = run.syllable === null ? 'markup' : 'annotation';
  return {
    kind,
    outcome: 'repaired',
    span,
    before: text.slice(span.start, span.end),
    after: '',
    proof: proofs.remnant,
  };
}

function damaged(text: string, run: Run, proof: string): Verdict {
  const before = text.slice(run.span.start, run.span.end);
  const repair: Repair = {
    kind: 'shifted_run',
    outcome: 'damaged',
    span: run.span,
    before,
    after: before,
    proof,
  };
  return { edits: [], repairs: [repair], hole: run.span };
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
