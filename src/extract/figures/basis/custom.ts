import { type Place } from '../figure';
import { isRatio } from '../shape/ratio';
import { type FoundBasis } from './found';

/** 收窄14亿美元, 提高1.2个百分点: no basis is the custom for amounts and points. */
export function noneForAmounts({ figure: { draft }, frame }: Place): FoundBasis | null {
  const ratio = isRatio(draft.quantity);
  if (ratio && !draft.quantity.unit?.entry.change) return null;
  const value = (ratio ? frame.basis : null) ?? 'other';
  return { value, rule: 'none named', words: null, implied: true };
}

const unsaid: ReadonlySet<string> = new Set(['price', 'index']);

/** A percentage of change without a basis is year on year in this genre, but for prices and for single days. */
export function custom({ figure: { draft }, frame }: Place): FoundBasis {
  const price = unsaid.has(draft.indicator?.term?.entry.dimension ?? '');
  const { period } = draft;
  // What is said of a day or of no time at all, as market notes do, is measured against the day before.
  const daily = period === null ? draft.indicator?.term == null : period.precision === 'day';
  const value = frame.basis ?? (price || daily ? 'other' : 'yoy');
  return { value, rule: 'the custom of the genre', words: null, implied: true };
}
