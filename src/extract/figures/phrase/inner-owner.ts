import { type TermMatch } from '../../../lexicon/match';
import { type IndicatorTerm } from '../../../lexicon/indicators';
import { type Page } from '../../page';
import { within } from '../../spans';
import { type NounPhrase } from './noun-phrase-type';
import { namesGoods, owns, sector } from './owner-names';
import { generic } from './phrase-words';

/** A name inside the phrase, followed by 的 or directly by the indicator. */
export function innerOwner(
  page: Page,
  from: number,
  end: number,
  last: TermMatch<IndicatorTerm> | null,
): { subject: NounPhrase['subject']; p: number } {
  const inner = within(page.names, from, end).filter(
    (n) =>
      owns(n) &&
      !sector.test(n.text) &&
      !namesGoods(page.folded, n) &&
      n.end < end &&
      n.start > from &&
      (!last || n.end <= last.start) &&
      !/[向对给往经]/.test(page.folded.charAt(n.start - 1)),
  );
  const owner =
    inner.findLast((n) => page.folded.charAt(n.end) === '的' || n.end === last?.start) ?? inner[0];
  if (!owner) return { subject: null, p: from };
  // 全球跨境电商: the words before the name of a trade narrow it.
  const narrowed =
    owner.type === 'Industry' && !/[的在对将使于为以]/.test(page.folded.slice(from, owner.start));
  const subject = {
    start: narrowed ? from : owner.start,
    end: owner.end,
    named: narrowed && from < owner.start ? null : owner,
  };
  const ahead = page.folded.charAt(owner.end) === '的' || owner.end === last?.start;
  if (!ahead || (last && generic().test(last.term) && owner.end === last.start)) return { subject, p: from };
  let p = owner.end;
  while (p < end && /[的之]/.test(page.folded.charAt(p))) p += 1;
  return { subject, p };
}
