import { type Span } from '../../model';
import { type Place } from './figure';

/** What a rule found for one field of a figure. */
export interface Found<T> {
  readonly value: T;
  /** Names the rule, in words for a reader. */
  readonly rule: string;
  /** The words it was read from; null where none say it. */
  readonly words: Span | null;
  /** Taken over or concluded, not read beside the figure. */
  readonly implied?: boolean;
}

/** One way of reading a field. */
export type Rule<F> = (at: Place) => F | null;

/** What the first rule that finds something says: the order of the rules is their precedence. */
export function firstFound<F>(rules: readonly Rule<F>[], at: Place): F | null {
  for (const rule of rules) {
    const found = rule(at);
    if (found) return found;
  }
  return null;
}
