import { endingAt, type Page, startingAt } from '../../../page';
import { firstAfter } from '../../../spans';
import { charSet } from '../../../../text/char-set';
import { type Span } from '../../../../model';
import { type DraftSubject } from '../../draft';
import { textOf } from '../../words';
import { ownerEnd } from '../../phrase/phrase-words';
import { chunkAt } from '../chunk';
import { isWhole, wholeName } from '../scene';
import { subjectOf } from '../topic';

const parts = charSet(',;:。');

/** How many marks part two places. */
export function clausesBetween(page: Page, from: number, to: number): number {
  let marks = 0;
  for (let at = from; at < to; at += 1) if (parts(page.folded, at)) marks += 1;
  return marks;
}

/** How many numbers begin between two places. */
export const figuresBetween = (page: Page, from: number, to: number): number =>
  Math.max(0, firstAfter(page.quantities, to) - firstAfter(page.quantities, from));

/** Words as a subject: the name that is all of them, or they themselves. */
export function saidSubject(page: Page, { start, end }: Span): DraftSubject {
  const named = wholeName(page, { start, end });
  return named ? subjectOf(named) : { start, end, text: textOf(page, { start, end }), named: null };
}

const next: ReadonlyMap<string, string> = new Map(
  [
    ['的', '的'],
    [',:;', 'a mark'],
    ['、和与及', '和'],
    ['为是因受', '是'],
    ['0123456789', 'a number'],
  ].flatMap(([chars = '', what = '']) => [...chars].map((char) => [char, what] as const)),
);

/** What stands behind words. */
function behind(page: Page, end: number): string {
  if (startingAt(page.terms, end)) return 'an indicator';
  if (startingAt(page.periods, end)) return 'a time';
  return next.get(page.folded.charAt(end)) ?? 'other words';
}

/** The sign that says so: `name before a time`. */
export const standsBefore = (page: Page, what: 'name' | 'head', end: number): string =>
  before[what].get(behind(page, end)) ?? '';

const befores = (what: string): ReadonlyMap<string, string> =>
  new Map(
    ['an indicator', 'a time', 'other words', ...next.values()].map((one) => [one, `${what} before ${one}`]),
  );
const before = { name: befores('name'), head: befores('head') };

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
