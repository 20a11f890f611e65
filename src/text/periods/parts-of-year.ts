import { parsePeriod, type Period } from '../../model';
import { dayText, lastDayOf, monthsPeriod, monthText } from './calendar';
import { numbersIn } from './small-numbers';
import { type Kind, type Token } from './tokens';
import { type Anchor } from './years';

export interface Sub {
  readonly from: number;
  readonly to: number;
  /** Builds the period once the year is known. */
  readonly build: (year: number) => Period | null;
}

export const quarterText = (year: number, quarter: number): string => `${year}-Q${quarter}`;

/** 上旬, 中旬, 下旬: the first, second and last third of a month. */
export function tenDays(year: number, month: number, word: string): Period | null {
  const [from, to] = word.includes('上')
    ? [1, 10]
    : word.includes('中')
      ? [11, 20]
      : [21, lastDayOf(year, month)];
  return parsePeriod(`${dayText(year, month, from)}/${dayText(year, month, to)}`);
}

/** What a word without a year says of the year. */
export function readSub(kind: Kind, word: string): Sub | null {
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN] = numbersIn(
    word.replace(/^首季/, '一季').replace(/^[前首头](?!季)/, ''),
  );
  switch (kind) {
    case 'none':
      return null;
    case 'months':
      return a <= 12 && b <= 12 && a >= 1 && b >= 1
        ? { from: a, to: b, build: (y) => monthsPeriod(y, a, b) }
        : null;
    case 'date':
      return {
        from: a,
        to: a,
        build: (y) =>
          parsePeriod(Number.isNaN(c) ? dayText(y, a, b) : `${dayText(y, a, b)}/${dayText(y, a, c)}`),
      };
    case 'cum':
      return a >= 1 && a <= 12 ? { from: 1, to: a, build: (y) => monthsPeriod(y, 1, a) } : null;
    case 'month':
      return a >= 1 && a <= 12 ? { from: a, to: a, build: (y) => parsePeriod(monthText(y, a)) } : null;
    case 'tenday':
      return a >= 1 && a <= 12 && !word.includes('本')
        ? { from: a, to: a, build: (y) => tenDays(y, a, word) }
        : null;
    case 'cumq':
      return a >= 1 && a <= 3
        ? {
            from: 1,
            to: a * 3,
            build: (y) =>
              a === 1
                ? parsePeriod(quarterText(y, 1))
                : a === 2
                  ? parsePeriod(`${y}-H1`)
                  : monthsPeriod(y, 1, a * 3),
          }
        : null;
    case 'quarters':
      return a < b && b <= 4
        ? { from: a * 3 - 2, to: b * 3, build: (y) => monthsPeriod(y, a * 3 - 2, b * 3) }
        : null;
    case 'quarter':
      return a >= 1 && a <= 4
        ? { from: a * 3 - 2, to: a * 3, build: (y) => parsePeriod(quarterText(y, a)) }
        : null;
    case 'half':
      return !word.startsWith('下')
        ? { from: 1, to: 6, build: (y) => parsePeriod(`${y}-H1`) }
        : { from: 7, to: 12, build: (y) => parsePeriod(`${y}-H2`) };
    default:
      return { from: 1, to: 12, build: (y) => parsePeriod(String(y)) };
  }
}

const ahead = /(?:展望|预计|预估|预期|预测|预料|料|上看|目标|指引)[^,。;:]{0,6}$/;
const aheadAfter = /^(?:度?(?:的)?)(?:展望|指引|财测|营收展望|预估|预期|预测|目标)/;

/** 展望第四季, 第四季展望: of a stretch spoken of ahead the next that is not over. */
export const spokenAhead = (folded: string, token: Token, end: number): boolean =>
  ahead.test(folded.slice(Math.max(0, token.start - 12), token.start)) ||
  aheadAfter.test(folded.slice(end, end + 8));

/** News speaks of the latest stretch that is over, of months also of the one that runs. */
export function latestYear(sub: Sub, kind: Kind, anchor: Anchor): number {
  if (kind === 'whole') return anchor.month <= 3 ? anchor.year - 1 : anchor.year;
  const begun =
    kind === 'half' || kind === 'quarter' || kind === 'cumq'
      ? sub.to <= anchor.month
      : sub.from <= anchor.month;
  if (kind === 'date') return sub.from > anchor.month + 1 ? anchor.year - 1 : anchor.year;
  return begun && sub.to <= anchor.month + 1 ? anchor.year : anchor.year - 1;
}
