import { parsePeriod, type Period } from '../../model';
import { addDays, dayText, monthsPeriod, monthText } from './calendar';
import { plain, type PeriodMention } from './mention';
import { quarterText, tenDays } from './parts-of-year';
import { holidayMonth } from './holidays';
import { han, numbersIn } from './small-numbers';
import { type Token } from './tokens';
import { type Anchor } from './years';

/** 同期 alone at the head of a clause is the time just spoken of, 去年同期 that of the year before. */
function sameYears(folded: string, token: Token): number {
  if (token.word.startsWith('前年')) return -2;
  const before = folded.charAt(token.start - 1);
  if (!token.word.startsWith('同') || /[比较与同跟高低快慢多少]/.test(before)) return -1;
  const after = folded.slice(token.end, token.end + 3);
  if (/^$|[,。;:\n ]/.test(before)) return /^(?:相比|比|增|减)/.test(after) ? -1 : 0;
  // 光明乳业同期营收: what a name did in the time just spoken of.
  return /^[\u4e00-\u9fff]{2}/.test(after) &&
    !/^(?:相比|比|[增减升降为是的数]|下|上|提|水平|基数|历史)/.test(after) &&
    !/[年史]/.test(before)
    ? 0
    : -1;
}

/** Words that stand alone: ISO and ROC dates, plans, relative words. */
export function readAlone(
  folded: string,
  token: Token,
  anchor: Anchor | null,
  told: number | null,
): PeriodMention | null {
  const span = { start: token.start, end: token.end };
  const numbers = (token.word.match(/\d+/g) ?? []).map(Number);
  const [a = 0, b = 0, c = 0] = numbers;
  const read = (period: Period | null): PeriodMention => ({ ...span, ...plain, period, yearRead: true });
  const day = (y: number): PeriodMention => {
    const mention = read(parsePeriod(dayText(y, b, c)));
    const isDate = !token.word.includes('.') || (b > 0 && b <= 12 && c <= 31);
    return { ...mention, impossible: mention.period === null && isDate };
  };
  switch (token.kind) {
    case 'iso':
      return day(a);
    case 'iso8':
      return { ...read(parsePeriod(token.word.replace(/(....)(..)(..)/, '$1-$2-$3'))), weak: true };
    case 'roc':
      return numbers.length === 3 && b <= 12 ? day(a + 1911) : read(parsePeriod(monthText(a + 1911, b)));
    case 'ym':
      return read(parsePeriod(monthText(a, b)));
    case 'years': {
      const to = b < 100 ? Math.floor(a / 100) * 100 + b : b;
      return read(parsePeriod(`${a}/${to}`));
    }
    case 'yq': {
      const four = numbers.find((n) => n > 1000);
      const other = numbers.find((n) => n < 1000) ?? 0;
      const year = four ?? 2000 + (numbers[1] ?? 0);
      return read(
        parsePeriod(`${year}-${token.word.includes('q') ? 'Q' : 'H'}${four === undefined ? a : other}`),
      );
    }
    case 'yqs': {
      const [first = 0, last = 0] = [numbers[1], numbers[2]];
      return read(first < last ? monthsPeriod(a, first * 3 - 2, last * 3) : null);
    }
    case 'plan': {
      // The sixth plan began in 1981, each lasts five years.
      const first = 1981 + (10 + (han[token.word.charAt(1)] ?? 0) - 6) * 5;
      // “十四五”末: its last year.
      const last = /^[”"'’」』]?期?末/.exec(folded.slice(token.end, token.end + 3));
      if (last) return { ...read(parsePeriod(String(first + 4))), end: token.end + last[0].length };
      return read(parsePeriod(`${first}/${first + 4}`));
    }
    case 'since':
      return { ...read(anchor && monthsPeriod(anchor.year, 1, anchor.month)), yearRead: false };
    case 'rolling':
      return { ...read(anchor && monthsBack(anchor, numbersIn(token.word)[0] ?? 12)), yearRead: false };
    case 'lately': {
      const years = numbersIn(token.word)[0] ?? 1;
      return { ...read(anchor && parsePeriod(`${anchor.year - years}/${anchor.year - 1}`)), yearRead: false };
    }
    case 'holiday':
      return { ...read(holidayMonth(token.word, anchor, told)), yearRead: /\d/.test(token.word) };
    case 'same':
      return {
        ...span,
        ...plain,
        period: null,
        yearRead: false,
        sameMoved: sameYears(folded, token),
      };
    case 'now': {
      const days = token.word.startsWith('昨') ? -1 : token.word === '前天' ? -2 : 0;
      const period = anchor && parsePeriod(days === 0 ? anchor.day : addDays(anchor.day, days));
      return { ...span, ...plain, period, yearRead: false, point: true, weak: true };
    }
    case 'tenday':
      return /\d|[一二三四五六七八九十]/.test(token.word)
        ? null
        : { ...span, ...plain, period: anchor && lastTenDays(anchor, token.word), yearRead: false };
    case 'rm':
      return { ...span, ...plain, ...readNear(token.word, anchor), yearRead: false };
    default:
      return null;
  }
}

/** So many months that end with the last one before the publication. */
function monthsBack({ year, month }: Anchor, count: number): Period | null {
  const last = year * 12 + month - 2;
  const first = last - count + 1;
  const text = (at: number): string => monthText(Math.floor(at / 12), (at % 12) + 1);
  return parsePeriod(count === 1 ? text(last) : `${text(first)}/${text(last)}`);
}

/** 本旬 is the last third of a month that is over, 上旬 that of the month of the publication. */
function lastTenDays({ year, month, day }: Anchor, word: string): Period | null {
  if (!word.includes('本')) return tenDays(year, month, word);
  const of = Number(day.slice(8));
  if (of > 10) return tenDays(year, month, of > 20 ? '中旬' : '上旬');
  return month === 1 ? tenDays(year - 1, 12, '下旬') : tenDays(year, month - 1, '下旬');
}

/** 本月, 上月, 本季度, 上季度. */
function readNear(
  word: string,
  anchor: Anchor | null,
): { period: Period | null; previous: 'month' | 'quarter' | null; weak: boolean } {
  const quarter = word.includes('季');
  const back = /^[上前]/.test(word);
  const previous = back ? (quarter ? 'quarter' : 'month') : null;
  if (anchor === null || word === '当月') return { period: null, previous, weak: false };
  const index = quarter ? Math.ceil(anchor.month / 3) : anchor.month;
  const at = back ? index - 1 : index;
  const year = at === 0 ? anchor.year - 1 : anchor.year;
  const text = quarter ? quarterText(year, at === 0 ? 4 : at) : monthText(year, at === 0 ? 12 : at);
  return { period: parsePeriod(text), previous, weak: false };
}
