import { type Comparator, type Span } from '../../model';
import { comparatorBefore } from './comparators';
import { type Numeral } from '../numerals';
import { perUnitAt, type UnitEntry } from './units';
import { skipBlankBack } from './blanks';
import { currencies } from './currencies';

export interface Before {
  /** 每吨8000元: what the figure is for one of. */
  readonly per: (Span & { readonly entry: UnitEntry }) | null;
  readonly start: number;
  readonly comparator: Comparator | null;
  readonly currency: string | null;
  readonly sign: '-' | '+' | null;
}

const fillers = new Set(['共', '仅', '各', '均', '已', '只', '达']);
const minus = new Set(['-', '−', '－', '–', '负']);

/** A minus sign must not be a dash between two things. */
const dashBefore = (folded: string, at: number): boolean => /[\da-z.)%]/.test(folded.charAt(at - 1));

/** 每吨, 每平方米, 每千瓦时 that end at `end`. */
function eachBefore(folded: string, end: number, floor: number): { entry: UnitEntry; start: number } | null {
  const near = Math.max(floor, end - 6);
  const each = near + folded.slice(near, end).lastIndexOf('每');
  if (each < near) return null;
  const unit = perUnitAt(folded, each + 1);
  return unit?.end === end ? { entry: unit.entry, start: each } : null;
}

/** Reads leftwards from a number: sign, currency, bounds, in any order, as far as they reach. */
export function readBefore(folded: string, number: Numeral, floor: number): Before {
  let at = number.start;
  let comparator: Comparator | null = null;
  let currency: string | null = null;
  let sign: '-' | '+' | null = null;
  let per: Before['per'] = null;
  const bareScale =
    number.script === 'chinese' && /^[百千万亿]/.test(folded.slice(number.start, number.start + 1));
  for (let steps = 0; steps < 5; steps += 1) {
    const from = skipBlankBack(folded, at);
    const char = folded.charAt(from - 1);
    if (from <= floor) break;
    if (
      sign === null &&
      comparator === null &&
      (char === '+' || minus.has(char)) &&
      !dashBefore(folded, from - 1)
    ) {
      sign = char === '+' ? '+' : '-';
      at = from - 1;
      continue;
    }
    const money: { entry: string; start: number } | null =
      currency === null ? currencies().endingAt(folded, from, floor, 3) : null;
    if (money) {
      currency = money.entry;
      at = money.start;
      continue;
    }
    const bound: ReturnType<typeof comparatorBefore> =
      comparator === null ? comparatorBefore(folded, from, bareScale) : null;
    if (bound && bound.start >= floor) {
      comparator = bound.entry.comparator;
      at = bound.start;
      continue;
    }
    const each: { entry: UnitEntry; start: number } | null =
      per === null ? eachBefore(folded, from, floor) : null;
    if (each) {
      per = { entry: each.entry, start: each.start + 1, end: from };
      at = each.start;
      continue;
    }
    // 增加共约1.44亿: a filler is passed only when a bound or a currency stands behind it.
    const behind = fillers.has(char) && comparator === null && comparatorBefore(folded, from - 1, bareScale);
    if (!behind) break;
    at = from - 1;
  }
  return { per, start: at, comparator, currency, sign };
}
