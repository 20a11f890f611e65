import { type Span } from '../../../model';
import { type RepairedText } from '../../../text/repaired-text';
import { flag as wordFlag, type Word } from './vocabulary';

/** A value of this module, not a binding passed on: it is asked for at every word. */
export const flag = wordFlag;

/** What stands between names. */
export const mark = { unknown: 64, break: 128, number: 256, latin: 512 } as const;

/** A text cut into words, longest first; what no table knows stands as single characters, numbers and Latin words. */
export interface View {
  readonly document: RepairedText;
  readonly text: string;
  /** Simplified and lower case, same offsets. */
  readonly folded: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Bits of `flag` and `mark`. */
  readonly kinds: readonly number[];
  readonly words: readonly (Word | null)[];
  /** The index of the word that covers each position. */
  readonly at: Int32Array;
}

/** The index of the word that ends at a position, or -1. */
export const wordEndingAt = (view: View, position: number): number => {
  const index = position > 0 ? (view.at[position - 1] ?? -1) : -1;
  return index >= 0 && view.ends[index] === position ? index : -1;
};

/** The index of the word that begins at a position, or -1. */
export const wordStartingAt = (view: View, position: number): number => {
  const index = view.at[position] ?? -1;
  return index >= 0 && view.starts[index] === position ? index : -1;
};

export const kindOf = (view: View, index: number): number => view.kinds[index] ?? mark.break;

export const sliceOf = (view: View, span: Span): string => view.folded.slice(span.start, span.end);
