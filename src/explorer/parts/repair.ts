import { type Result, type Selection } from '../../client/selection';
import { written } from '../lib/written';

/** What is shown of a repair. */
export const repair = {
  kind: true,
  outcome: true,
  start: true,
  end: true,
  before: true,
  after: true,
  proof: true,
  candidates: true,
  doubts: { start: true, end: true, offset: true, after: true, candidates: true },
} as const satisfies Selection<'Repair'>;

export const repairFields = `repairs { ${written(repair)} }`;

/** A place where a text as read differs from its source. */
export type Repair = Result<'Repair', typeof repair>;
/** A part of it in which its candidates differ. */
export type Doubt = Repair['doubts'][number];
