import { type WrittenQuantity } from './written-quantity';
import { charSet } from '../char-set';
import { unitMatcher, type UnitEntry } from './units';

/** The rule of numbers with two units that exclude each other. */
export const contradictoryUnits = 'contradictory units';

const measures: ReadonlySet<string> = new Set(['measure', 'money', 'ratio']);
/** The other units of one character begin words of other meaning: 5吨米, 3%升. */
const short = /^[吨斤元%‰倍亩]$/;

const excludes = (a: UnitEntry, b: UnitEntry): boolean =>
  a.dimension !== b.dimension || (a.class === 'ratio' && a.code !== b.code);

const scales = charSet('十百千万亿');

const behindScale = (folded: string, at: number): number =>
  scales(folded, at) ? at + (scales(folded, at + 1) ? 2 : 1) : at;

/**
 * Where the second unit of `5吨元` or `3%吨` ends; null for a quantity with one unit. The second must end its word, for 吨 of
 * 下降5%吨钢利润 is the beginning of another.
 */
export function contradictionEnd(folded: string, q: WrittenQuantity): number | null {
  const first = q.unit?.entry;
  if (!first || !measures.has(first.class) || q.divisor !== null) return null;
  const signed = q.start < q.numberStart && /[¥￥$€£]/.test(folded.slice(q.start, q.numberStart));
  if (signed && first.class === 'measure' && q.unit?.per === null) return q.end;
  const second = unitMatcher().at(folded, q.end) ?? unitMatcher().at(folded, behindScale(folded, q.end));
  if (!second || !measures.has(second.entry.class) || !excludes(first, second.entry)) return null;
  const whole = second.term.length > 1 || short.test(second.term);
  return whole && /^$|[,。;、!?)\n ]/.test(folded.charAt(second.end)) ? second.end : null;
}
