import { type Page } from '../page';
import { within } from '../spans';
import { type Draft } from './draft';
import { measureOfGood } from './subject/measured';
import { generic } from './phrase/phrase-words';
import { textOf } from './words';

/** A short good stays in the name of what is made or paid of it: 服装产量. */
const longestGood = 5;

/** How the indicator is named: without whose it is, where the subject says that (第一产业投资 of 第一产业 is 投资). */
export function ownName(page: Page, { indicator, subject }: Draft): string {
  if (!indicator) return '';
  if (!subject || subject.start !== indicator.start || subject.end >= indicator.end) return indicator.text;
  const isGood = subject.named?.type === 'Commodity' || measureOfGood(page, indicator) !== null;
  if (isGood && subject.end - subject.start <= longestGood) return indicator.text;
  let start = subject.end;
  if (/[的之]/.test(page.folded.charAt(start))) start += 1;
  const term = within(page.terms, start, indicator.end).find((t) => t.end === indicator.end);
  if (!term || term.start !== start || generic().test(term.term)) return indicator.text;
  return textOf(page, { start, end: indicator.end });
}
