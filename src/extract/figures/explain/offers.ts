import { type Span } from '../../../model';
import { type Rival } from '../../reading';
import { type Place } from '../figure';
import { type Found } from '../found';
import { type Rule } from '../rules';

/** What the rules that did not win would have said, and why they did not. */
export function offers<T>(
  at: Place,
  won: Found<string>,
  rules: readonly Rule<Found<T>>[],
  show: (value: T) => string,
): Rival[] {
  return rules.flatMap((rule) => {
    const found = rule(at);
    if (!found || found.rule === won.rule) return [];
    const { rule: name, words } = found;
    return [{ value: show(found.value), rule: name, words, reason: reasonAgainst(at, found, won) }];
  });
}

function reasonAgainst(at: Place, rival: Found<unknown>, won: Found<string>): string {
  if (rival.implied && !won.implied) return 'taken over only where nothing beside the figure is read';
  if (rival.words && won.words && distance(at, rival.words) > distance(at, won.words))
    return farther(at, rival.words, won.words);
  return `asked only where “${won.rule}” finds nothing`;
}

/** Characters between words and the number. */
export function distance({ figure }: Place, words: Span): number {
  const { start, end } = figure.draft.quantity;
  return Math.max(0, words.end <= start ? start - words.end : words.start - end);
}

export const farther = (at: Place, rival: Span, won: Span): string =>
  `farther from the number: ${distance(at, rival)} characters, the one taken ${distance(at, won)}`;
