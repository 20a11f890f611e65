import { type Span } from '../../model';
import { type Weighed } from '../reading';

/** What a rule found for one field of a figure. */
export interface Found<T> {
  readonly value: T;
  /** Names the rule, in words for a reader. */
  readonly rule: string;
  /** The words it was read from; null where none say it. */
  readonly words: Span | null;
  /** Taken over or concluded, not read beside the figure. */
  readonly implied?: boolean;
  /** What spoke for and against it, where it was chosen among several. */
  readonly weighed?: readonly Weighed[];
}
