import { type Page, startingAt, within } from '../../../page';
import { type Span } from '../../../../model';
import { type DraftSubject } from '../../draft';
import { textOf } from '../../words';
import { wholeName } from '../scene';
import { subjectOf } from '../topic';

const parting = /[,;:。]/g;

/** How many marks part two places. */
export const clausesBetween = (page: Page, from: number, to: number): number =>
  from >= to ? 0 : (page.folded.slice(from, to).match(parting) ?? []).length;

export const figuresBetween = (page: Page, from: number, to: number): number =>
  within(page.quantities, from, to).length;

/** Words as a subject: the name that is all of them, or they themselves. */
export function saidSubject(page: Page, { start, end }: Span): DraftSubject {
  const named = wholeName(page, { start, end });
  return named ? subjectOf(named) : { start, end, text: textOf(page, { start, end }), named: null };
}

const next: readonly (readonly [RegExp, string])[] = [
  [/的/, '的'],
  [/[,:;]/, 'a mark'],
  [/[、和与及]/, '和'],
  [/[为是因受]/, '是'],
  [/\d/, 'a number'],
];

/** What stands behind words: `name before a time`. */
export function standsBefore(page: Page, what: string, end: number): string {
  if (startingAt(page.terms, end)) return `${what} before an indicator`;
  if (startingAt(page.periods, end)) return `${what} before a time`;
  const char = page.folded.charAt(end);
  return `${what} before ${next.find(([mark]) => mark.test(char))?.[1] ?? 'other words'}`;
}
