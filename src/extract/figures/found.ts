import { type Span } from '../../model';

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
