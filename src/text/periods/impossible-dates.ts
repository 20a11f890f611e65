import { lastDayOf } from './calendar';

const B = '[ \\u3000]{0,2}';
const noMonth = '(?:1[3-9]|[2-9]\\d|00?|十[三四五六七八九]|[二三四五六七八九]十[一二三四五六七八九]?)';
const noQuarter = '(?:0|[5-9]|[1-9]\\d|[五六七八九十])';

/**
 * Months and quarters that no year has, where a date is written: 2025年13月, 第五季度, 2025q5. 工期18月 and 第五季 are
 * none; nor is 13月龄.
 */
export const impossibleWords = [
  `(?<=(?:^|[年,。;:!?\\n])${B})${noMonth}${B}月(?![龄大内后薪期])份?(?:${B}\\d{1,2}${B}[日号])?`,
  `第${B}${noQuarter}${B}季度`,
  `(?<=\\d{2}年)${noQuarter}季度`,
  `(?<!\\d)20\\d{2}年?q[05-9](?![\\da-z])`,
].join('|');

/** Whether what begins at `at` follows a year or opens a clause. */
export const opensDate = (folded: string, at: number): boolean =>
  at === 0 || /[年,。;:!?\n]/.test(folded.charAt(at - 1));

const han = '〇一二三四五六七八九';

/** 11, 十一, 二十 as a number. */
function small(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  const [ten, one] = word.includes('十') ? word.split('十') : ['', word];
  const tens = word.includes('十') ? (ten ? han.indexOf(ten) : 1) : 0;
  return tens * 10 + (one ? han.indexOf(one) : 0);
}

/** Whether the days of 2月30日 or 6月1日至31日 do not exist in a year; where none is known, in any. */
export function isImpossibleDay(word: string, year: number | null): boolean {
  const [month = 0, ...days] = (word.match(/\d+|[一二三四五六七八九十]+/g) ?? []).map(small);
  if (month < 1 || month > 12) return true;
  const last = lastDayOf(year ?? 2024, month);
  return days.some((day) => day < 1 || day > last);
}
