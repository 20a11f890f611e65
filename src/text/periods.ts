import { parsePeriod, type Period, type Span } from '../model';
import { impossibleWords, isImpossibleDay, opensDate } from './impossible-dates';
import { addDays, dayText, monthsPeriod, monthText } from './calendar';

/** Words that say when, and the time they mean. Offsets count in the text given. */
export interface PeriodMention extends Span {
  /** Null where it hangs on what is around it (同期) or cannot be known (no publication date). */
  readonly period: Period | null;
  /** The words themselves say the year; otherwise it was taken from the text before or the publication date. */
  readonly yearRead: boolean;
  /** 去年同期: the period of the statement moved by so many years; 同期 is -1. */
  readonly sameMoved: number | null;
  /** 末, 目前: a point in time, for stocks. */
  readonly point: boolean;
  /** 以来, 起: a beginning without an end. */
  readonly open: boolean;
  /** 上月, 上季度: the stretch before that of the statement. */
  readonly previous: 'month' | 'quarter' | null;
  /** 目前, 今天, a bare day: any other period near goes before it. */
  readonly weak: boolean;
  /** 2月30日, 13月, 第五季度: there is no such time, and `period` is null. */
  readonly impossible: boolean;
}

export interface PeriodContext {
  /** ISO date, or null: then relative words stay unresolved. */
  readonly publishedOn: string | null;
}

const han: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}; // prettier-ignore

/** 11, 十一, 一, 首 as a number below a hundred; NaN where it is none. */
function small(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  if (word === '首') return 1;
  const m = /^([一二两三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(word);
  if (!m || word === '') return Number.NaN;
  const [, a, ten, b] = m;
  if (ten === undefined) return a !== undefined && b === undefined ? (han[a] ?? Number.NaN) : Number.NaN;
  return (a === undefined ? 1 : (han[a] ?? 0)) * 10 + (b === undefined ? 0 : (han[b] ?? 0));
}

const N = '(?:\\d{1,2}|十[一二]?|[一二三四五六七八九两])';
const D = '(?:\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';
const B = '[ \\u3000]{0,2}';
const LINK = '(?:[-—–−~至到]{1,2})';

// One alternative a kind of word; every repetition is bounded, so the search is linear.
const words: readonly string[] = [
  `(?<iso>(?<![\\d.])(?:19|20)\\d{2}(?:-\\d{1,2}-\\d{1,2}|/\\d{1,2}/\\d{1,2}|\\.\\d{1,2}\\.\\d{1,2})(?![\\d.]))`,
  `(?<iso8>(?<![\\d.,])20[0-3]\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?![\\d.,%]))`,
  `(?<roc>(?<![\\d/.])1[0-3]\\d/\\d{1,2}(?:/\\d{1,2})?(?![\\d/]))`,
  `(?<ym>(?<![\\d.])20\\d{2}[/-](?:0?[1-9]|1[0-2])(?![\\d/年-]))`,
  `(?<years>(?<!\\d)(?:19|20)\\d{2}年?${LINK}(?:19|20)?\\d{2}(?:年度?|财年)(?!\\d{0,2}月))`,
  `(?<yq>(?<!\\d)20\\d{2}年?${B}q[1-4]|(?<!\\d)[1-4]q(?:20)?\\d{2}(?!\\d)|(?<!\\d)20\\d{2}年?${B}h[12]|(?<!\\d)[12]h(?:20)?\\d{2}(?!\\d))`,
  `(?<plan>(?<![一二三四五六七八九\\d])十[一二三四五六]五(?=[”"'’」』]|规划|时期|期间|末|以来|开局|收官))`,
  `(?<since>今年以来|年初以来|年初至今|今年至今)`,
  `(?<same>(?<!疫前|疫情前|节前)(?:去年|上年|前一年度?|上一年度?|前年)?同(?:期|月|季)(?!新|比|[高低](?![\\d于出])))`,
  `(?<now>截至目前|截止目前|截至今日|截至发稿|目前|迄今|至今|今日|今天|昨日|昨天|前天|(?<=截至)当前)`,
  `(?<rm>本月份?|当月|上个?月份?|前一?个?月(?!的)|本季度?|上一?个?季度?|前一季度?)`,
  `(?<year>(?<!\\d)(?:19|20)\\d{2}${B}(?:年度?(?!期)|财年|(?=全年|上半年|下半年|第[一二三四1-4]季|前[一二三\\d]))|(?<!\\d)1[0-3]\\d(?=第[1-4一二三四]季)|[一二][〇零一二三四五六七八九]{3}年|民国${B}\\d{2,3}${B}年度?|(?<!\\d)1[0-3]\\d${B}年(?:度|(?=第|全年|${B}\\d{1,2}${B}月|上半|下半|[前首一二三四底末]))|(?<![\\d.,])\\d{2}年(?=\\d{1,2}月|[一二三四]季度|前[一二三两\\d]|上半年|下半年))`,
  `(?<rel>今年度?|本年度?|去年度?|上年度?|前年|明年|同年|当年|该年|次年|翌年|后年|上一年度?|前一年度?|(?<![今至如当古迄])今(?=\\d{1,2}月))`,
  `(?<none>${impossibleWords})`,
  `(?<months>${N}${B}(?:月份?)?${B}${LINK}${B}${N}${B}月(?![日\\d])份?)`,
  `(?<date>${N}${B}月${B}${D}${B}[日号](?:${LINK}\\d{1,2}[日号])?)`,
  `(?<cum>(?<![先从])[前首头]${B}${N}${B}个?月份?)`,
  `(?<month>(?<![个近每上下数几])${N}${B}月(?:份|当月|单月)?)`,
  `(?<cumq>[前首头][123一二两三]个?季度?)`,
  `(?<quarters>第?${B}[1-4一二三四]${LINK}第?[1-4一二三四]季度?)`,
  `(?<quarter>第${B}[1-4一二三四]${B}季度?|[1-4一二三四首]${B}季度|首季)`,
  `(?<half>上半年度?|下半年度?|半年度)`,
  `(?<whole>全年度?|年内)`,
  `(?<yend>(?<![\\u4e00-\\u9fff])年[末底]|年终)`,
  `(?<dom>(?<![\\d月.])\\d{1,2}日(?=[,。 上下凌一从在至,]|电|宣布|公布|发布|消息|表示))`,
];

const pattern = new RegExp(words.join('|'), 'g');

/** 季 of a season stands alone: Taiwan writes 一季 only after a year. */
const afterYear = /^[一二三四1-4]季/;

type Kind = string;

interface Token extends Span {
  readonly kind: Kind;
  readonly word: string;
}

function tokens(folded: string): Token[] {
  const found: Token[] = [];
  for (const m of folded.matchAll(pattern)) {
    const kind = Object.keys(m.groups ?? {}).find((key) => m.groups?.[key] !== undefined) ?? '';
    found.push({ kind, word: m[0], start: m.index, end: m.index + m[0].length });
  }
  return found;
}

const subKinds = new Set([
  'none',
  'months',
  'date',
  'cum',
  'month',
  'cumq',
  'quarters',
  'quarter',
  'half',
  'whole',
]);

interface Anchor {
  readonly year: number;
  readonly month: number;
  readonly day: string;
}

const anchorOf = (publishedOn: string | null): Anchor | null =>
  publishedOn === null || !/^\d{4}-\d{2}-\d{2}$/.test(publishedOn)
    ? null
    : { year: Number(publishedOn.slice(0, 4)), month: Number(publishedOn.slice(5, 7)), day: publishedOn };

function readYear(word: string): number | null {
  const digits = /\d+/.exec(word)?.[0];
  if (digits === undefined) return Number([...word.slice(0, 4)].map((c) => han[c] ?? 0).join(''));
  const year = Number(digits);
  if (digits.length === 4) return year;
  return digits.length === 3 || word.startsWith('民国') ? year + 1911 : year + 2000;
}

const relativeYears: readonly (readonly [RegExp, number])[] = [
  [/^(今|本年)/, 0],
  [/^(去年|上年|上一年|前一年)/, -1],
  [/^前年/, -2],
  [/^明年/, 1],
  [/^后年/, 2],
];

/** The year a relative word means; 同年 and 次年 hang on the year named last. */
function relativeYear(word: string, anchor: Anchor | null, named: number | null): number | null {
  if (/^(同年|当年|该年)/.test(word)) return named ?? anchor?.year ?? null;
  if (/^(次年|翌年)/.test(word)) return named === null ? null : named + 1;
  const moved = relativeYears.find(([words]) => words.test(word));
  return anchor === null || moved === undefined ? null : anchor.year + moved[1];
}

interface Sub {
  readonly from: number;
  readonly to: number;
  /** Builds the period once the year is known. */
  readonly build: (year: number) => Period | null;
}

const numbersIn = (word: string): number[] =>
  [...word.matchAll(/\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九两首]/g)].map((m) =>
    small(m[0]),
  );

const quarterText = (year: number, quarter: number): string => `${year}-Q${quarter}`;

/** What a word without a year says of the year. */
function readSub(kind: Kind, word: string): Sub | null {
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
const spokenAhead = (folded: string, token: Token, end: number): boolean =>
  ahead.test(folded.slice(Math.max(0, token.start - 12), token.start)) ||
  aheadAfter.test(folded.slice(end, end + 8));

/** News speaks of the latest stretch that is over, of months also of the one that runs. */
function latestYear(sub: Sub, kind: Kind, anchor: Anchor): number {
  if (kind === 'whole') return anchor.month <= 3 ? anchor.year - 1 : anchor.year;
  const begun =
    kind === 'half' || kind === 'quarter' || kind === 'cumq'
      ? sub.to <= anchor.month
      : sub.from <= anchor.month;
  if (kind === 'date') return sub.from > anchor.month + 1 ? anchor.year - 1 : anchor.year;
  return begun && sub.to <= anchor.month + 1 ? anchor.year : anchor.year - 1;
}

const plain = {
  sameMoved: null,
  point: false,
  open: false,
  previous: null,
  weak: false,
  impossible: false,
} as const;

const stockEnd = (period: Period | null): Period | null => period && parsePeriod(period.end);

/** 同期 alone at the head of a clause is the time just spoken of, 去年同期 that of the year before. */
function sameYears(folded: string, token: Token): number {
  if (token.word.startsWith('前年')) return -2;
  const heads = token.word.startsWith('同') && /^$|[,。;:\n ]/.test(folded.charAt(token.start - 1));
  return heads && !/^(?:相比|比|增|减)/.test(folded.slice(token.end, token.end + 2)) ? 0 : -1;
}

/** Words that stand alone: ISO and ROC dates, plans, relative words. */
function readAlone(folded: string, token: Token, anchor: Anchor | null): PeriodMention | null {
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
    case 'plan': {
      // The sixth plan began in 1981, each lasts five years.
      const first = 1981 + (10 + (han[token.word.charAt(1)] ?? 0) - 6) * 5;
      return read(parsePeriod(`${first}/${first + 4}`));
    }
    case 'since':
      return { ...read(anchor && monthsPeriod(anchor.year, 1, anchor.month)), yearRead: false };
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
      const period = anchor && parsePeriod(addDays(anchor.day, days));
      return { ...span, ...plain, period, yearRead: false, point: true, weak: true };
    }
    case 'rm':
      return { ...span, ...plain, ...readNear(token.word, anchor), yearRead: false };
    default:
      return null;
  }
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

const ends = /^(?:末|底|月末|月底|年末|年底)/;
const opening = /^(?:以来|起|开始|至今)/;

/** 截至2015年3月31日止三个月, 截至六月底止年度: the stretch that ends there. */
function stretchUpTo(
  folded: string,
  start: number,
  end: number,
  period: Period | null,
): { period: Period | null; end: number } | null {
  const m =
    /^(?:底|末|日)?止?(?:的|之)?(?:(\d{1,2}|十[一二]?|[一二三四五六七八九])个月|(季度?)|(?:财政)?(年度)|(?:中期|(半年)))/.exec(
      folded.slice(end, end + 10),
    );
  if (!m || period === null || !/截[至止]$/.test(folded.slice(Math.max(0, start - 2), start))) return null;
  const months = m[1] !== undefined ? small(m[1]) : m[2] !== undefined ? 3 : m[3] !== undefined ? 12 : 6;
  const year = Number(period.end.slice(0, 4));
  const month = Number(period.end.slice(5, 7));
  const from = year * 12 + month - months;
  const firstYear = Math.floor(from / 12);
  const first = (from % 12) + 1;
  const whole =
    firstYear === year
      ? shortest(year, first, month)
      : parsePeriod(`${monthText(firstYear, first)}/${monthText(year, month)}`);
  return { period: whole, end: end + m[0].length };
}

function shortest(year: number, from: number, to: number): Period | null {
  if (to - from === 2 && to % 3 === 0) return parsePeriod(quarterText(year, to / 3));
  return monthsPeriod(year, from, to);
}

/** Tells, of places in rising order, where the sentence before each ended; -1 before the first end. */
function sentenceEnds(folded: string): (at: number) => number {
  let read = 0;
  let ended = -1;
  return (at) => {
    for (; read < at; read += 1) if ('。!?;\n'.includes(folded.charAt(read))) ended = read;
    return ended;
  };
}

/**
 * All words of a folded text (`foldForMatch`) that say when, resolved against the publication date; in order, without overlaps.
 * A word without a year takes the year named last in its sentence, else the latest that fits the publication date,
 * else the year named last at all.
 */
export function periods(folded: string, context: PeriodContext): readonly PeriodMention[] {
  const anchor = anchorOf(context.publishedOn);
  const list = tokens(folded);
  const found: PeriodMention[] = [];
  let namedAt = -1;
  let named: number | null = null;
  // 本季度 in a report is the quarter that the report named.
  let reportedQuarter: Period | null = null;
  const endedBefore = sentenceEnds(folded);
  for (let i = 0; i < list.length; i += 1) {
    const token = list[i];
    if (!token) break;
    const alone = readAlone(folded, token, anchor);
    if (alone) {
      const mention: PeriodMention = /^本季/.test(token.word)
        ? { ...alone, period: reportedQuarter ?? alone.period }
        : alone;
      found.push(mention);
      if (mention.period?.precision === 'quarter' && mention.previous === null)
        reportedQuarter = mention.period;
      continue;
    }
    const isYear = token.kind === 'year' || token.kind === 'rel';
    const follower = list[i + 1];
    const between = follower && isYear ? folded.slice(token.end, follower.start) : '?';
    const joined =
      follower && subKinds.has(follower.kind) && /^[ \u3000]{0,2}的?[ \u3000]{0,2}$/.test(between);
    const season = isYear && !joined ? afterYear.exec(folded.slice(token.end, token.end + 2)) : null;
    const subToken = joined ? follower : isYear ? null : token;
    const year: number | null =
      token.kind === 'year'
        ? readYear(token.word)
        : token.kind === 'rel'
          ? relativeYear(token.word, anchor, named)
          : null;
    const sub = subToken
      ? readSub(subToken.kind, subToken.word)
      : season
        ? readSub('quarter', season[0])
        : null;
    const unreal = subToken !== null && sub === null && isUnreal(folded, subToken);
    if (subToken && sub === null && !unreal) continue;
    const end = season ? token.end + 2 : (subToken?.end ?? token.end);
    if (joined) i += 1;
    const inSentence: boolean = named !== null && namedAt >= 0 && endedBefore(token.start) < namedAt;
    const fallback: number | null =
      sub === null
        ? null
        : inSentence
          ? named
          : anchor
            ? spokenAhead(folded, token, end) && sub.to >= anchor.month
              ? anchor.year
              : latestYear(sub, subToken?.kind ?? '', anchor)
            : named;
    const resolved: number | null = isYear
      ? year
      : token.kind === 'yend'
        ? (anchor?.year ?? named)
        : token.kind === 'dom'
          ? (anchor?.year ?? null)
          : fallback;
    const said = isYear || inSentence ? resolved : null;
    const mention: PeriodMention =
      unreal || (subToken?.kind === 'date' && isImpossibleDay(subToken.word, said))
        ? { start: token.start, end, ...plain, period: null, yearRead: false, impossible: true }
        : finish(folded, token, end, leapYear(subToken, resolved, said), sub, anchor);
    found.push({ ...mention, yearRead: token.kind === 'year' });
    if (mention.period?.precision === 'quarter') reportedQuarter = mention.period;
    const base = /[比较与同由从自]$/.test(folded.slice(Math.max(0, token.start - 1), token.start));
    if (isYear && resolved !== null && !base && !mention.open) {
      named = resolved;
      namedAt = mention.end;
    }
  }
  return joinRanges(folded, found);
}

/** Words that look like a time and name none: 13月, 2025年1-13月. */
const isUnreal = (folded: string, { kind, start, end }: Token): boolean =>
  kind === 'none' || (kind === 'months' && opensDate(folded, start) && !/[龄大]/.test(folded.charAt(end)));

/** 2月29日 without a year is of a year that has one. */
const leapYear = (token: Token | null, year: number | null, said: number | null): number | null =>
  year !== null && said === null && token?.kind === 'date' && /^0?2月29/.test(token.word)
    ? ([0, 1, 2, 3, 4].map((back) => year - back).find((y) => !isImpossibleDay(token.word, y)) ?? year)
    : year;

function finish(
  folded: string,
  token: Token,
  end: number,
  year: number | null,
  sub: Sub | null,
  anchor: Anchor | null,
): PeriodMention {
  let period: Period | null;
  if (token.kind === 'dom')
    period = anchor && parsePeriod(dayText(anchor.year, anchor.month, Number(/\d+/.exec(token.word)?.[0])));
  else if (year === null) period = null;
  else period = sub ? sub.build(year) : parsePeriod(String(year));
  const stretch = stretchUpTo(folded, token.start, end, period);
  const ended = stretch ? null : (ends.exec(folded.slice(end, end + 2))?.[0] ?? null);
  const point = token.kind === 'yend' || ended !== null;
  const last = stretch?.end ?? end + (ended?.length ?? 0);
  const open = opening.test(folded.slice(last, last + 2)) && !folded.startsWith('起草', last);
  const whole = stretch ? stretch.period : point ? stockEnd(period) : period;
  return {
    // 较截至2018年9月30日止六个月: 截至 belongs to the stretch it ends.
    start: stretch ? token.start - 2 : token.start,
    end: last,
    ...plain,
    period: whole,
    yearRead: false,
    point,
    open,
    weak: token.kind === 'dom',
  };
}

/** 114年第2季至115年第1季, 2015年1月至2016年3月: two that a link joins are one stretch. */
function joinRanges(folded: string, found: readonly PeriodMention[]): readonly PeriodMention[] {
  const joined: PeriodMention[] = [];
  for (const mention of found) {
    const before = joined.at(-1);
    const link = before ? folded.slice(before.end, mention.start) : '?';
    const from = /[从自由]/.test(folded.charAt((before?.start ?? 0) - 1));
    const both =
      before?.period &&
      mention.period &&
      /^ ?[-—–~至到]{1,2} ?$/.test(link) &&
      !before.weak &&
      !mention.weak &&
      !from
        ? parsePeriod(
            `${before.period.text.split('/')[0] ?? ''}/${mention.period.text.split('/').at(-1) ?? ''}`,
          )
        : null;
    const unreal =
      before !== undefined &&
      (before.impossible || mention.impossible) &&
      /^ ?[-—–~至到]{1,2} ?$/.test(link) &&
      !from;
    if (unreal)
      joined[joined.length - 1] = { ...mention, start: before.start, period: null, impossible: true };
    else if (before && both) joined[joined.length - 1] = { ...mention, start: before.start, period: both };
    else joined.push(mention);
  }
  return joined;
}
