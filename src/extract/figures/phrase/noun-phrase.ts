import { type IndicatorTerm } from '../../../lexicon/indicators';
import { type TermMatch } from '../../../lexicon/match';
import { charSet } from '../../../text/char-set';
import { endingAt, type Page } from '../../page';
import { within } from '../../spans';
import { innerOwner } from './inner-owner';
import { type NounPhrase } from './noun-phrase-type';
import { type Walk, walkToName } from './noun-phrase-walk';
import { leftover } from './phrase-words';
import { cut, doer, groupOwner, summedUp } from './trim-phrase';

export { type NounPhrase } from './noun-phrase-type';

const quotes = charSet(' \t\r\n\u00a0\u3000“”"\'‘’「」『』|:=>(、');

const lastTerm = (page: Page, from: number, to: number): TermMatch<IndicatorTerm> | null =>
  within(page.terms, from, to).findLast((t) => t.end <= to) ?? null;

/** Where the name ends: before marks and words that are no part of one. */
function nameEnd(page: Page, from: number, to: number): number {
  let end = to;
  while (end > from && quotes(page.folded, end - 1)) end -= 1;
  const rest = leftover().exec(page.folded.slice(Math.max(from, end - 10), end));
  return rest && !endingAt(page.terms, end) ? end - rest[0].length : end;
}

/**
 * Reads the words of [from, to) as a name: leading time, subject, conjunctions and verbs are taken off, in any order.
 * Empty (`start === end`) where nothing is left: then the indicator is elsewhere.
 */
export function nounPhrase(page: Page, from: number, to: number): NounPhrase {
  const end = nameEnd(page, from, to);
  const last = lastTerm(page, from, end);
  const walk: Walk = { page, from, end, last, p: from, subject: null, counterparts: [], periods: [] };
  walkToName(walk);
  const { counterparts, periods } = walk;
  let { subject, p } = walk;
  if (subject === null && counterparts.length === 0) ({ subject, p } = innerOwner(page, p, end, last));
  const term = last && last.start >= p ? last : null;
  const found = { start: p, end: Math.max(p, end), term, subject, counterparts, periods };
  return cut(page, groupOwner(page, summedUp(page, doer(page, found))));
}
