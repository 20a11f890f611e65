import { parsePeriod, type Period } from '../../model';
import { monthText } from './calendar';
import { type Anchor } from './years';

/** The months that holidays of the solar calendar lie in. */
const solar: Readonly<Record<string, number>> = { 元旦: 1, 清明: 4, 五一: 5, 国庆: 10 };

/** Month and day of holidays of the lunar calendar. */
const lunar: Readonly<Record<string, readonly [number, number]>> = {
  春节: [1, 1],
  端午: [5, 5],
  中秋: [8, 15],
};

const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

const oneDay = 86_400_000;
/** The first day of the lunar year lies between 20 January and 21 February. */
const earliest = 20;

const months = new Map<string, number>();

/** `monthOfLunar`, remembered: the calendar is asked for eighty days. */
function lunarMonth(year: number, month: number, day: number): number {
  const key = `${year}-${month}-${day}`;
  const known = months.get(key) ?? monthOfLunar(year, month, day);
  months.set(key, known);
  return known;
}

/** The month of the solar calendar that a day of a lunar year lies in. */
function monthOfLunar(year: number, month: number, day: number): number {
  const from = Date.UTC(year, month - 1, earliest);
  const found = Array.from({ length: 80 }, (_, i) => new Date(from + i * oneDay)).find((date) => {
    const parts = chinese.formatToParts(date);
    const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
    return of('month') === String(month) && of('day') === String(day);
  });
  return (found?.getUTCMonth() ?? month) + 1;
}

const named = /元旦|清明|五一|国庆|春节|端午|中秋/;
const yearIn = /(?:19|20)\d{2}/;

function monthOf(word: string, year: number): number {
  const name = named.exec(word)?.[0] ?? '';
  const day = lunar[name];
  return day ? lunarMonth(year, ...day) : (solar[name] ?? 1);
}

/** The month of a holiday (“五一”小长假, 春节黄金周): that of the year said, else the last before the publication. */
export function holidayMonth(word: string, anchor: Anchor | null, told: number | null): Period | null {
  const said = yearIn.exec(word)?.[0];
  const year = said === undefined ? (anchor?.year ?? told) : Number(said);
  if (year === null) return null;
  const month = monthOf(word, year);
  if (said !== undefined || !anchor || month <= anchor.month) return parsePeriod(monthText(year, month));
  return parsePeriod(monthText(year - 1, monthOf(word, year - 1)));
}
