import { endingAt, type Page, startingAt, within } from '../../../page';
import { type Span } from '../../../../model';
import { type DraftSubject } from '../../draft';
import { textOf } from '../../words';
import { ownerEnd } from '../../phrase/phrase-words';
import { chunkAt } from '../chunk';
import { isWhole, wholeName } from '../scene';
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

/** 全国规模以上港口, 中国汽车行业: the place in front of them belongs to the words of an owner. */
export function isBeforeOwner(page: Page, end: number, floor: number): boolean {
  const chunk = chunkAt(page, end, floor);
  return chunk !== null && ownerEnd().test(page.folded.slice(chunk.start, chunk.end));
}

/** The words begin with a place, or stand directly behind one. */
export function followsPlace(page: Page, { start, end }: Span): boolean {
  const named = startingAt(page.names, start);
  const within = named?.type === 'Place' && named.end < end;
  return (
    within ||
    isWhole(page.folded.slice(Math.max(0, start - 2), start)) ||
    endingAt(page.names, start)?.type === 'Place'
  );
}
