import { type Span } from '../../../model';
import { type DraftSubject } from '../draft';

/** Somebody a figure may be about, as one place of the text offers him. */
export interface Offer {
  readonly value: DraftSubject;
  /** Names the place, in words for a reader: a row of the table of weights. */
  readonly place: string;
  /** The words it is read from there. */
  readonly words: Span;
  /** Taken over from elsewhere, not read beside the figure. */
  readonly implied: boolean;
  /** The figure is about the thing it measures: others that name nobody are not. */
  readonly own?: boolean;
  /** What else speaks for or against him there: rows of the table of weights too. */
  readonly signs: readonly string[];
}

/** One sign for none, one for one …; the last stands for all larger numbers. */
export const counted = (signs: readonly [string, ...string[]], n: number): string =>
  signs[Math.min(n, signs.length - 1)] ?? signs[0];
