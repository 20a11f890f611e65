import { type DraftSubject } from '../draft';
import { type Found } from '../found';

export interface FoundSubject extends Found<DraftSubject> {
  /** The figure is about the thing it measures: others that name nobody are not. */
  readonly own?: boolean;
  /** What else speaks for or against it: rows of the table of weights. */
  readonly signs?: readonly string[];
}
