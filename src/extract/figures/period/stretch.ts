import { parsePeriod, type Period, type Status } from '../../../model';
import { monthsPeriod, previousPeriod, shiftYears } from '../../../text/periods/calendar';
import { type PeriodMention } from '../../../text/periods';
import { type Page, startingAt } from '../../page';
import { type ReadFigure } from '../figure';
import { type Predicate } from '../phrase/scan-back';

/** 同比去年的542亿元, 较上年同期的3亿元: the figure is that of the time compared with. */
export function comparedPeriod(page: Page, predicate: Predicate, ambient: Period | null): Period | null {
  if (predicate.change || predicate.to || !/的$/.test(predicate.words.trim())) return null;
  const mention = predicate.basePeriod;
  if (mention?.period) return sameStretch(page, mention, ambient) ?? mention.period;
  if (!ambient) return null;
  if (mention?.sameMoved != null) return shiftYears(ambient, mention.sameMoved);
  if (predicate.basis === 'yoy') return shiftYears(ambient, -1);
  return predicate.basis === 'mom' || predicate.basis === 'qoq' ? previousPeriod(ambient) : null;
}

/** 上半年盈利…（2024年：22亿元）, 2024年同期: a year beside a part of another one is the same part of it. */
export function partOfYear(page: Page, mention: PeriodMention, ambient: Period | null): Period | null {
  if (mention.period?.precision !== 'year' || !ambient || ambient.precision === 'year') return null;
  const same = startingAt(page.periods, mention.end)?.sameMoved != null;
  const aside = page.folded.charAt(mention.start - 1) === '(' && page.folded.charAt(mention.end) === ':';
  if (!same && !aside) return null;
  return shiftYears(ambient, Number(mention.period.start.slice(0, 4)) - Number(ambient.start.slice(0, 4)));
}

/** 前三个月销售460亿元，同比去年的542亿元: a year that is compared with a part of a year means the same part. */
export function sameStretch(page: Page, mention: PeriodMention, ambient: Period | null): Period | null {
  if (mention.period?.precision !== 'year' || !ambient || ambient.precision === 'year') return null;
  if (!/(?:同比|比|较)$/.test(page.folded.slice(Math.max(0, mention.start - 2), mention.start))) return null;
  return shiftYears(ambient, Number(mention.period.start.slice(0, 4)) - Number(ambient.start.slice(0, 4)));
}

const soFar = /^(?:年初|今年|开年)(?:以来|至今|来)$/;
const thisYear = /^(?:本年|今年)度?$/;

/**
 * 年初以来, in a report of a quarter, goes to the end of that quarter, not to the day of its publication; what was done in 本年, too,
 * while the year runs.
 */
export function yearSoFar(
  page: Page,
  { start, end, period }: PeriodMention,
  ambient: Period | null,
  status: Status,
): Period | null {
  if (!period || !ambient || ambient.precision === 'year') return null;
  const words = page.folded.slice(start, end);
  const runs =
    thisYear.test(words) &&
    status === 'realised' &&
    page.publishedOn !== null &&
    page.publishedOn < period.end &&
    ambient.precision !== 'month' &&
    ambient.precision !== 'day';
  if (!runs && !soFar.test(words)) return null;
  const year = period.start.slice(0, 4);
  if (ambient.end.slice(0, 4) !== year || ambient.end >= period.end) return null;
  return monthsPeriod(Number(year), 1, Number(ambient.end.slice(5, 7)));
}

/** 自5月18日收购后: from that day to the end of what is reported. */
export function sinceThen(page: Page, mention: PeriodMention, ambient: Period | null): Period | null {
  if (!ambient || !mention.period || mention.period.start >= ambient.end) return null;
  const open = /[自从]$/.test(page.folded.slice(Math.max(0, mention.start - 1), mention.start));
  const after = /^[^,。;]{0,12}(?:后|以来|起)/.test(page.folded.slice(mention.end, mention.end + 16));
  return open && after ? parsePeriod(`${mention.period.start}/${ambient.end}`) : null;
}

/** 1月1日累計至本期止, as forms of Taiwan say it: from that day to the end of what is reported. */
export function toEndOfReport(
  page: Page,
  { end, period }: PeriodMention,
  ambient: Period | null,
): Period | null {
  if (!ambient || !period || period.precision !== 'day') return null;
  const runs = /^累计至本期[止末]/.test(page.folded.slice(end, end + 6));
  return runs && period.start <= ambient.end ? parsePeriod(`${period.start}/${ambient.end}`) : null;
}

/** 期末總資產: a stock is counted when the time that is reported ends. */
export function atItsEnd(page: Page, { clauseStart, draft }: ReadFigure, ambient: Period): Period | null {
  const words = page.folded.slice(clauseStart, draft.quantity.start);
  return /^(?:本报告|报告|本)?期末/.test(words) ? parsePeriod(ambient.end) : null;
}

const yearly =
  /^(?:[\u4e00-\u9fff]{0,4})年(?:产量|销量|发电量|产值|吞吐量|游客接待量|接待量|产气量|营业额|销售额|均)/;

/** 累计营收 beside a month is that of the year so far; 年产量 on a day is that of the year. */
export function cumulative(page: Page, figure: ReadFigure, period: Period): Period {
  const { precision } = period;
  const year = period.start.slice(0, 4);
  const name = figure.draft.indicator?.text ?? '';
  if ((precision === 'day' || precision === 'month') && yearly.test(name)) return parsePeriod(year) ?? period;
  const words = page.folded.slice(figure.clauseStart, figure.draft.quantity.start);
  if (precision === 'month' && /累计|累积/.test(words) && !/月(?:份)?累计/.test(words))
    return monthsPeriod(Number(year), 1, Number(period.end.slice(5, 7))) ?? period;
  return period;
}
