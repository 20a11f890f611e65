import { lasting, perSpan, reckoned } from './phrase-words';

/** Words between a name and its number that say how long or how it is reckoned. */
export interface Adjunct {
  readonly start: number;
  /** 经季节调整后, 扣除价格因素: tells this figure from another of the same name. */
  readonly qualifies: boolean;
}

const reach = 24;

/** The adjunct that ends at `end`, begun no earlier than `floor`; null where none does. */
export function adjunctEndingAt(folded: string, end: number, floor: number): Adjunct | null {
  const from = Math.max(floor, end - reach);
  const text = folded.slice(from, end);
  const lasts = lasting().exec(text);
  if (lasts) return { start: from + lasts.index, qualifies: false };
  const each = perSpan().exec(text);
  if (each) return { start: from + each.index, qualifies: true };
  const reckons = reckoned().exec(text);
  return reckons && { start: from + reckons.index, qualifies: true };
}
