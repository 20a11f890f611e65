import { type Page } from '../../page';
import { within } from '../../spans';
import { type ReadFigure } from '../figure';
import { isBareMember } from '../phrase/bare-member';
import { paceBefore } from '../phrase/phrase-words';
import { isOwner } from '../phrase/is-owner';
import { shape, type Shape, type ShapeWords } from './found';
import { isRatio, ratioOf } from './ratio';
import { inIt } from './words';

/** 增速为5%, 降幅为5%: the name says that it is a rate of change. */
export function nameOfRate({ q, phrase, predicate, region }: ShapeWords): Shape | null {
  if (!isRatio(q) || predicate.to) return null;
  const reads = phrase.term?.entry.entry.reads;
  // 全球成长速度达到本土的2倍 compares two rates.
  if (reads === 'growth' && ratioOf.test(region) && q.unit?.code === '{times}')
    return shape('change', 'ratio of two rates', 'other');
  if (reads === 'growth') return shape('change', 'name of a rate', predicate.basis);
  return reads === 'fall' ? shape('change', 'name of a fall', predicate.basis, -1) : null;
}

/** 增速最快，为26.6%: the clause before speaks of the rate. */
export function rateBefore({ page, q, predicate, phrase, region }: ShapeWords): Shape | null {
  if (!isRatio(q) || phrase.end > phrase.start) return null;
  const start = q.start - region.length;
  const rate = within(page.terms, Math.max(0, start - longestAside), start).at(-1);
  const reads = rate?.entry.entry.reads;
  if (!rate || (reads !== 'growth' && reads !== 'fall' && reads !== 'share')) return null;
  if (!/^[^,。;:!?\d、]{0,6},$/.test(page.folded.slice(rate.end, start))) return null;
  if (reads === 'share') return shape('share', 'share in the clause before');
  return shape('change', 'rate in the clause before', predicate.basis, reads === 'fall' ? -1 : 1);
}

const longestAside = 16;

/** 折合年率4.0%, 年均为5%: a rate of change reckoned for a year. */
export const pace = ({ q, region }: ShapeWords): Shape | null =>
  isRatio(q) && paceBefore().test(region) ? shape('change', 'pace of a year') : null;

/** 贷款增加6万亿，其中甲2万亿: of an amount that something changed by the parts are such too. */
export function partOfChange({ page, q, predicate }: ShapeWords, before: ReadFigure | null): Shape | null {
  if (!before || predicate.to || isRatio(q)) return null;
  const { quantity, sign, kind } = before.draft;
  if (kind !== 'change' || quantity.unit?.entry.dimension !== q.unit?.entry.dimension || isRatio(quantity))
    return null;
  const link = page.folded.slice(quantity.end, q.start);
  const goesOn = before.draft.rule === 'part of a change' && /^[、,]/.test(link);
  if (!(inIt().test(link) || goesOn) || /[。!?\n]|余额|总额/.test(link)) return null;
  return shape('change', 'part of a change', before.draft.basis, sign);
}

/** 占新疆的17.8%、全国的7%: a share of another whole. */
export function nextWhole({ page, q }: ShapeWords, before: ReadFigure | null): Shape | null {
  if (!before || !isRatio(q) || before.draft.kind !== 'share') return null;
  const link = page.folded.slice(before.draft.quantity.end, q.start);
  return /^[、和及]\s*[\u4e00-\u9fff]{2,10}[的之]$/.test(link)
    ? shape('share', 'share of another whole')
    : null;
}

/** 零售业成长4.7%，批发业则为4.4%，餐饮业3%; 生产能力120万千瓦，水电为30万千瓦: another owner of the change or ability before. */
export function nextOwner(
  { page, q, predicate, phrase, region }: ShapeWords,
  before: ReadFigure | null,
): Shape | null {
  if (!before || predicate.to) return null;
  const { quantity, sign, kind } = before.draft;
  if (isRatio(q) ? kind !== 'change' : kind !== 'capacity') return null;
  if (quantity.unit?.code !== q.unit?.code || !isNear(page, quantity.end, q.start)) return null;
  const owner = predicate.linked && phrase.subject === null && phrase.term === null && isOwner(page, phrase);
  return owner || isBareMember(page, phrase, q.start - region.length, q)
    ? shape(kind, `${kind} of another owner`, before.shapeBasis, sign)
    : null;
}

const isNear = (page: Page, from: number, to: number): boolean =>
  to - from <= 24 && !/[。!?\n]/.test(page.folded.slice(from, to));
