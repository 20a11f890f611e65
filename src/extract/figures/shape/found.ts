import { type Basis, type ObservationKind } from '../../../model';
import { type WrittenQuantity } from '../../../text/quantities';
import { type Page } from '../../page';
import { type NounPhrase } from '../phrase/noun-phrase';
import { type Predicate } from '../phrase/scan-back';

/** The shape of a figure, with the rule that saw it. */
export interface Shape {
  readonly kind: ObservationKind;
  readonly sign: 1 | -1;
  readonly rule: string;
  readonly basis: Basis | null;
}

/** The words around a number that say its shape. */
export interface ShapeWords {
  readonly page: Page;
  readonly q: WrittenQuantity;
  readonly predicate: Predicate;
  readonly phrase: NounPhrase;
  /** The folded text of the clause before the number. */
  readonly region: string;
}

export const shape = (
  kind: ObservationKind,
  rule: string,
  basis: Basis | null = null,
  sign: 1 | -1 = 1,
): Shape => ({ kind, sign, rule, basis });
