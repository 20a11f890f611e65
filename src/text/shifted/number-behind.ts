import { type Problem, type Repair, type Span } from '../../model';
import { type Run } from './run';

/** What is said of a number that may have lost its first digits. */
export interface DoubtfulNumber {
  readonly hole: Span;
  readonly repair: Repair;
  readonly problem: Problem;
}

/**
 * The number right behind a run whose last byte was destroyed: the decoder may have swallowed a digit or a sign with it, and the page looks
 * the same either way, so that `?6.2%` may be 6.2 % or 16.2 %. Null where there is none, or where no digit can have stood before it: a
 * year has four, and no month is called 13.
 */
export function numberBehind(text: string, run: Run): DoubtfulNumber | null {
  if (run.trail !== null || run.remnant !== '') return null;
  const behind = text.slice(run.span.end, run.span.end + 40);
  const number = /^\d+(?:[.,]\d+)*/.exec(behind)?.[0];
  if (number === undefined || /^(?:(?:19|20)\d\d年|[3-9]月)/.test(behind)) return null;
  const hole = { start: run.span.end, end: run.span.end + number.length };
  return {
    hole,
    repair: {
      kind: 'missing_number',
      outcome: 'damaged',
      span: hole,
      before: number,
      after: number,
      proof: 'the byte destroyed before it may have taken its first digit along',
    },
    problem: {
      code: 'MISSING_NUMBER',
      message: `There is a number that may have lost its first digit: ${number}.`,
      span: hole,
    },
  };
}
