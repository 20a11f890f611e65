import { type Problem, type Repair, type Span } from '../../model';
import { type StatedImprint } from '../page/stated';
import { type Block } from '../repaired-text';
import { type Edit } from './mapped-text';

/** What a stage found in its input. All spans and edits count in that input. */
export interface Findings {
  /** In order, not overlapping. */
  readonly edits: readonly Edit[];
  /** `span` counts in the input; `before` and `after` are as the stage saw them. */
  readonly repairs: readonly Repair[];
  readonly problems?: readonly Problem[];
  readonly holes?: readonly Span[];
  /** The layout, in the stage's output; only of the stage that reads markup. */
  readonly blocks?: readonly Block[];
  readonly title?: string | null;
  readonly stated?: StatedImprint;
}

/** A pure function from a text to what should be changed in it. */
export interface Stage {
  readonly name: string;
  readonly find: (text: string) => Findings;
}

export const nothingFound: Findings = { edits: [], repairs: [] };
