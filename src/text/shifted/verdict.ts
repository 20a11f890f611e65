import { type Repair, type Span } from '../../model';
import { type Edit } from '../chain/mapped-text';
import { doubtsOf } from './doubts';
import { numberBehind } from './number-behind';
import { type Run } from './run';
import { type Survivor } from './survivors';
import { type Weighed } from './weigh';

/**
 * Nats by which the best reading must be likelier than the next that survives. Measured with the damage generator (docs/damage-report.md).
 */
export const margin = 6;

/**
 * Characters of the page above which a run is never sure: doubt adds up, for every gap may hide words that left no trace.
 */
export const longestSure = 16;

/** How many readings of an ambiguous run are listed. */
const mostCandidates = 32;

/** What is done about a run, and said of it. */
export interface Verdict {
  readonly edits: readonly Edit[];
  readonly repairs: readonly Repair[];
  readonly hole?: Span;
}

/** The best reading is written; it is sure where nothing comes within `margin` nats of it and nothing else speaks against that. */
export function repaired(text: string, run: Run, best: Survivor, { found, completeTo }: Weighed): Verdict {
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
  // What a number behind it may have lost is marked there.
  const isOpen = run.lostByte && numberBehind(text, run) === null;
  const canBeSure = run.pairs.length <= longestSure && completeTo > best.cost + margin && !isOpen;
  const outcome = canBeSure && rivals.length === 1 ? 'repaired' : 'ambiguous';
  const listed = found.slice(0, mostCandidates);
  const mended: Repair =
    outcome === 'repaired'
      ? { ...repair, outcome, proof: proofs.sure }
      : {
          ...repair,
          outcome,
          proof: isOpen ? proofs.lostByte : proofs.rivals,
          candidates: listed.map(({ text: candidate }) => candidate),
          doubts: doubtsOf(listed, span.start),
        };
  return { edits, repairs: left === null ? [mended] : [mended, left] };
}

export const proofs = {
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

/** The run stays, and is a hole. */
export function damaged(text: string, run: Run, proof: string): Verdict {
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
