import { note } from '../draft';
import { type Place } from '../figure';
import { type Found } from '../found';
import { type Rule } from '../rules';
import { offers } from './offers';
import { otherWords } from './other-words';

/**
 * Keeps how a field was read: the rule that won, what the others would have said, and the words passed over.
 * Does nothing unless an explanation was asked for.
 */
export function explain<T>(
  at: Place,
  field: string,
  won: Found<T> | null,
  rules: readonly Rule<Found<T>>[],
  show: (value: T) => string,
): void {
  if (!at.page.explain) return;
  const found: Found<string> = won
    ? { ...won, value: show(won.value) }
    : { value: '', rule: 'no rule finds one', words: null };
  note(at.figure.draft, field, found, [...offers(at, found, rules, show), ...otherWords(at, field, found)]);
}
