import { type DraftSubject } from '../draft';
import { type Found } from '../rules';

export interface FoundSubject extends Found<DraftSubject> {
  /** What the confidence is multiplied by. */
  readonly trust?: number;
}
