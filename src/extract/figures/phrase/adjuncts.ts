/** Words between a name and its number that say how long or how it is reckoned. */
export interface Adjunct {
  readonly start: number;
  /** 经季节调整后, 扣除价格因素: tells this figure from another of the same name. */
  readonly qualifies: boolean;
}

const lasting =
  /连续第?(?:\d{1,3}|[一二三四五六七八九十两]{1,3})(?:个)?(?:年度?|月|季度?|周|天|日|交易日|报告周期|财年)$/;
const reckoned =
  /(?:经|扣除|剔除|撇除|扣减|排除|若?以|按)[^,。;:()、]{1,14}(?:(?:调整|因素|变动|影响|口径|价格)?之?后|因素|计算|计价|计|口径|测算)[,]?$/;

const perSpan = /(?:日均|月均|周均|户均|人均)$/;

const reach = 24;

/** The adjunct that ends at `end`, begun no earlier than `floor`; null where none does. */
export function adjunctEndingAt(folded: string, end: number, floor: number): Adjunct | null {
  const from = Math.max(floor, end - reach);
  const text = folded.slice(from, end);
  const lasts = lasting.exec(text);
  if (lasts) return { start: from + lasts.index, qualifies: false };
  const each = perSpan.exec(text);
  if (each) return { start: from + each.index, qualifies: true };
  const reckons = reckoned.exec(text);
  return reckons && { start: from + reckons.index, qualifies: true };
}
