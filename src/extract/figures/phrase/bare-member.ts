import { type Span } from '../../../model';
import { type WrittenQuantity } from '../../../text/quantities';
import { type Page, within } from '../../page';
import { isRatio } from '../shape/ratio';
import { type NounPhrase } from './noun-phrase';
import { generic, measureEnd, relative } from './phrase-words';

const noun = /^[\u4e00-\u9fffa-z0-9“”"()·—-]{1,20}(?:[、及和与或][\u4e00-\u9fffa-z0-9“”"()·—-]{1,20})*$/;
const nothingButLead =
  /^[\s,、;:()]*(?:其中|当中|另外|此外|而|则|和|以及|及|并且|还有|包括|主要是|尤其是?|特别是)*[\s,:]*$/;

/** The words from `floor` to the phrase without the times among them. */
function leadOf(page: Page, floor: number, to: number): string {
  let lead = page.folded.slice(floor, to);
  for (const { start, end } of within(page.periods, floor, to))
    lead = lead.replace(page.folded.slice(start, end), '');
  return lead;
}

/**
 * Whether a clause opens with a noun that is nothing measured (城镇176亿元, 纱增16.2%, 韩国209亿美元): one of those that what was measured
 * before is parted into. `floor`: where the clause, or what is left of it behind the figure before, begins.
 */
export function isBareMember(page: Page, phrase: NounPhrase, floor: number, q: WrittenQuantity): boolean {
  if (phrase.end <= phrase.start || phrase.subject) return false;
  const words = page.folded.slice(phrase.start, phrase.end);
  if (!noun.test(words) || measureEnd().test(words) || relative().test(words) || generic().test(words))
    return false;
  return measuresNothing(page, phrase, q) && nothingButLead.test(leadOf(page, floor, phrase.start));
}

/** 企业513亿美元: what is counted in other units is no measure of these. */
function measuresNothing(page: Page, { start, end }: Span, q: WrittenQuantity): boolean {
  const terms = within(page.terms, start, end);
  if (terms.length === 0) return true;
  const { unit } = q;
  if (unit === null || isRatio(q) || counts.has(unit.entry.dimension)) return false;
  return terms.every(({ entry }) => counts.has(entry.entry.dimension));
}

const counts: ReadonlySet<string> = new Set(['count', 'person']);
