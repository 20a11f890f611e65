import { type Basis, type Period } from '../../../model';
import { type Found } from '../found';

export interface FoundBasis extends Found<Basis> {
  /** When what it is measured against held, where that was read or taken over. */
  readonly base?: Period | null;
}
