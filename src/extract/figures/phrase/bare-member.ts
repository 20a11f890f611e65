import { type IndicatorTerm } from '../../../lexicon/indicators';
import { type TermMatch } from '../../../lexicon/match';
import { type WrittenQuantity } from '../../../text/quantities';
import { type Page } from '../../page';
import { within } from '../../spans';
import { isRatio } from '../shape/ratio';
import { type NounPhrase } from './noun-phrase';
import { generic, measureEnd, noMember, relative } from './phrase-words';

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
  if (!noun.test(words) || measureEnd().test(words) || relative().test(words)) return false;
  if (noMember().test(words)) return false;
  const last = within(page.terms, phrase.start, phrase.end).at(-1);
  if (last ? last.end < phrase.end || !isOfOtherUnits(last, q) : generic().test(words)) return false;
  return nothingButLead.test(leadOf(page, floor, phrase.start));
}

/** 企业513亿美元: what is counted in other units is no measure of these. */
function isOfOtherUnits({ entry }: TermMatch<IndicatorTerm>, q: WrittenQuantity): boolean {
  const { unit } = q;
  if (unit === null ? !isSum(q) : isRatio(q) || counts.has(unit.entry.dimension)) return false;
  return counts.has(entry.entry.dimension);
}

/** 国有企业3.29万亿: so many of nothing are money. */
export const isSum = ({ scale }: WrittenQuantity): boolean => scale >= 8;

const counts: ReadonlySet<string> = new Set(['count', 'person']);
