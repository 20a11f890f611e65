import { longestNumber, type UnitAhead } from './numeral';
import { bigScale, digitValue, more, smallScale, tens } from './words';

/** 三二二亿, 七二九.二亿: digits written one by one, which only a scale, a point or % tells from a name such as 一五六. */
function digitString(folded: string, from: number): { value: number; end: number; more: boolean } | null {
  let at = from;
  let digits = '';
  for (let d; (d = digitValue[folded.charAt(at)]) !== undefined && digits.length < 9; at += 1)
    digits += String(d);
  const next = folded.charAt(at);
  const told = bigScale[next] !== undefined || next === '%' || chineseDecimals(folded, at) !== null;
  return digits.length > 1 && told ? { value: Number(digits), end: at, more: false } : null;
}

/** Chinese digits and scales below 万: 两千三百 is 2300; null for digit strings such as 一五六, which are names. */
export function chineseSection(
  folded: string,
  from: number,
  unitAhead: UnitAhead,
): { value: number; end: number; more: boolean } | null {
  let at = from;
  let value = 0;
  let digit: number | null = null;
  let last = 10_000;
  let marked = false;
  for (; at < folded.length; at += 1) {
    const char = folded.charAt(at);
    const d = digitValue[char];
    if (d !== undefined) {
      if (digit !== null && (digit !== 0 || at === from + 1)) return digitString(folded, from);
      digit = d;
      continue;
    }
    const ten = tens[char];
    if (ten !== undefined && digit === null && last > 10) {
      value += ten;
      last = 10;
      continue;
    }
    const s = smallScale[char];
    if (s === undefined || s >= last || unitAhead(folded, at)) break;
    if (digit === null && (value > 0 || s !== 10)) {
      if (at !== from) break;
      digit = 1;
    }
    value += (digit ?? 1) * s;
    last = s;
    digit = null;
  }
  if (at === from) return null;
  // 两千三 is 2300 in speech; a lone digit after a scale counts one step down, unless 零 stands between.
  const colloquial =
    digit !== null && digit > 0 && last < 10_000 && last > 10 && folded.charAt(at - 2) !== '零';
  value += colloquial ? ((digit ?? 0) * last) / 10 : (digit ?? 0);
  if (more.has(folded.charAt(at))) {
    marked = true;
    at += 1;
  }
  return { value, end: at, more: marked };
}

const decimalPoints = new Set(['点', '.', '·', '・', '‧']);

export function chineseDecimals(folded: string, from: number): { digits: string; end: number } | null {
  if (!decimalPoints.has(folded.charAt(from))) return null;
  let at = from + 1;
  let digits = '';
  for (let d; (d = digitValue[folded.charAt(at)]) !== undefined && digits.length < longestNumber; at += 1)
    digits += String(d);
  return digits === '' ? null : { digits, end: at };
}
