import { changeWords } from '../../../lexicon/cues';
import { endingAt } from '../../page';
import { shape, type Shape, type ShapeWords } from './found';
import { isRatio } from './ratio';
import { belowBefore } from './words';

const afterChange =
  /^(?:左右|以上|多)?(?:的|之)?(?:同比|环比|年|季|月|按年)?(?:高速|稳定|大幅|两位数|平均|持续|正|负)?(增长|增幅|增速|涨幅|降幅|跌幅|下降|下滑|成长|衰退|正成长|负成长|负增长|萎缩|减少|上涨|下跌|升幅|减幅|涨势)(?!至|到|目标|点|极|为|[约近超逾]?\d)/;

/** 增长5%, 增速下降2个百分点: the verb before says the direction; of a rate it speaks of the rate. */
export function verbBefore({ phrase, predicate: { change, basis, to } }: ShapeWords): Shape | null {
  if (!change || to) return null;
  const reads = phrase.term?.entry.entry.reads;
  const rule = reads === 'growth' || reads === 'fall' ? 'change of a rate' : 'verb of change';
  return shape('change', rule, basis, change.word.direction === 'down' ? -1 : 1);
}

/** 5%的增长. */
export function wordAfter({ page, q, predicate }: ShapeWords): Shape | null {
  if (!isRatio(q) || predicate.to) return null;
  const after = afterChange.exec(page.folded.slice(q.end, q.end + 14));
  if (!after) return null;
  const down = changeWords().at(after[1] ?? '', 0)?.entry.direction === 'down' || after[0].includes('负');
  const basis = predicate.basis ?? (/年|同比/.test(after[0]) ? 'yoy' : null);
  return shape('change', 'change word after', basis, down ? -1 : 1);
}

/** 1.2个百分点, 50个基点; 低于全国1.2个百分点 is below it. */
export function unitOfChange({ q, predicate, region }: ShapeWords): Shape | null {
  if (!q.unit?.entry.change || predicate.to) return null;
  const below = belowBefore().test(region);
  return shape('change', 'unit of change', predicate.basis, below ? -1 : 1);
}

/** 同比5%. */
export const basisAlone = ({ q, predicate }: ShapeWords): Shape | null =>
  isRatio(q) && predicate.basis && !predicate.to ? shape('change', 'basis alone', predicate.basis) : null;

/** +3.9%, -1.7%; a margin may be negative without being a change. */
export function writtenSign({ q, predicate, phrase }: ShapeWords): Shape | null {
  if (!isRatio(q)) return null;
  const minus = q.sign === '-' && phrase.term?.entry.entry.dimension !== 'ratio';
  return q.sign === '+' || minus ? shape('change', 'written sign', predicate.basis) : null;
}

/** 7.8万元/吨，+300元; 成交61万手(-2万手): an amount with a plus, or in a bracket behind one of its unit, says by how much. */
export function signedAmount({ page, q, predicate }: ShapeWords): Shape | null {
  if (isRatio(q) || q.sign === null) return null;
  const before = endingAt(page.quantities, q.start - 1);
  const inBracket = page.folded.charAt(q.start - 1) === '(' && before?.unit?.entry === q.unit?.entry;
  return q.sign === '+' || inBracket ? shape('change', 'signed amount', predicate.basis) : null;
}
