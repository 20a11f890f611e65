import { type DraftSubject } from '../draft';
import { type Found } from '../found';

export interface FoundSubject extends Found<DraftSubject> {
  /** What the confidence is multiplied by. */
  readonly trust?: number;
  /** The figure is about the thing it measures: others that name nobody are not. */
  readonly own?: boolean;
}
