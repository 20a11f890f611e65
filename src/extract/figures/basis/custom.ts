import { type Place } from '../figure';
import { isStock } from '../period/clocks';
import { isRatio } from '../shape/ratio';
import { type FoundBasis } from './found';

/** 收窄14亿美元, 提高1.2个百分点: points are measured against what their paragraph was, amounts against what an amount before was, else against nothing named. */
export function noneForAmounts({ figure: { draft }, frame }: Place): FoundBasis | null {
  const ratio = isRatio(draft.quantity);
  if (ratio && !draft.quantity.unit?.entry.change) return null;
  return {
    value: (ratio ? frame.basisOfPoints : frame.basisOfAmount) ?? 'other',
    rule: 'none named',
    words: null,
    implied: true,
  };
}

const unsaid: ReadonlySet<string> = new Set(['price', 'index']);

/** 期铜涨3.1%, 股价大跌: 涨 and 跌 are said of prices, which have no custom. */
const isQuoted = ({ draft, predicate }: Place['figure']): boolean => {
  const { term = null, text = '' } = draft.indicator ?? {};
  const moves = predicate.change !== null && /[涨跌挫扬飙]/.test(predicate.words);
  if (/(?:[值额額量数數]|收入|利润|利潤)$/.test(text)) return false;
  return term === null && (moves || /(?:[价價]|汇率|匯率|指数|指數)$/.test(text));
};

/** A percentage of change without a basis is year on year in this genre, but for prices and for single days. */
export function custom({ figure, before, frame }: Place): FoundBasis {
  const { draft } = figure;
  const { period } = draft;
  const quoted = isQuoted(figure);
  const price = quoted || unsaid.has(draft.indicator?.term?.entry.dimension ?? '');
  // What is said of a day or of no time at all, as market notes do, is measured against the day before.
  const daily =
    period === null ? draft.indicator?.term == null : period.precision === 'day' && !isStock(draft);
  // A release of statistics that began with 同比 goes on with it, for prices too.
  const began = period?.precision === 'day' ? null : frame.firstBasis;
  const told = quoted ? null : frame.basis;
  if (before?.paced ?? frame.paced)
    return { value: 'other', rule: 'the pace of a year that the text tells', words: null, implied: true };
  const value = told ?? (price || daily ? (began === 'yoy' ? began : 'other') : 'yoy');
  return { value, rule: 'the custom of the genre', words: null, implied: true };
}
