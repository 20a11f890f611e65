import { type Period, type Span } from '../../../model';
import { type PeriodMention } from '../../../text/periods';
import { type Page } from '../../page';
import { within } from '../../spans';
import { type Place, nearBefore, type ReadFigure } from '../figure';
import { type Found } from '../found';
import { isBase } from './base';
import { partOfYear, sinceThen } from './stretch';

export interface FoundPeriod extends Found<Period | null> {
  /** The mention the period was read from. */
  readonly when: PeriodMention | null;
  /** The period that holds from here on. */
  readonly ambient?: Period | null;
}

/** The times around a figure. */
export interface Times {
  /** Beside the figure: in brackets behind it, in its predicate, in its name or in its clause. */
  readonly read: PeriodMention | null;
  /** 从2012年的…: times that belong to the beginning of a movement. */
  readonly moved: readonly PeriodMention[];
  /** 自5月18日…后, earlier in the sentence. */
  readonly since: PeriodMention | null;
  /** The last time of the earlier clauses that says when their figures hold. */
  readonly strong: PeriodMention | null;
  /** What holds where the figure has no time of its own. */
  readonly ambient: Period | null;
  readonly near: ReadFigure | null;
}

export function timesAround(at: Place): Times {
  const { page, sentence, figure, frame } = at;
  const moved = figure.predicate.from ? figure.predicate.periods : [];
  const near = nearBefore(at);
  const earlier = within(page.periods, sentence.start, figure.clauseStart)
    .filter((p) => (p.period !== null || p.impossible) && !isBase(page, p) && !p.open)
    .filter((p) => !isAside(page, p, figure.clauseStart))
    .reverse();
  const since = earlier.find((p) => sinceThen(page, p, frame.period) !== null) ?? null;
  const strong = earlier.find((p) => !p.weak && p !== since) ?? earlier.find((p) => p !== since) ?? null;
  const ambient = ambientOf(page, near, strong, frame.period);
  return { read: timeBeside(page, figure, moved), moved, since, strong, ambient, near };
}

/** (9月单月升78.9%): a time in a bracket that closed is no time of what stands behind it. */
function isAside({ folded }: Page, { start, end }: PeriodMention, before: number): boolean {
  const open = folded.slice(Math.max(0, start - longestAside), start);
  if (open.lastIndexOf('(') <= open.lastIndexOf(')')) return false;
  const close = folded.slice(end, Math.min(before, end + longestAside)).indexOf(')');
  return close >= 0 && end + close < before && /\d/.test(folded.slice(end, end + close));
}

const longestAside = 40;

/** The nearest time of the figure's clause that is its own: neither a base nor in the whole that it is a share of. */
function timeBeside(page: Page, figure: ReadFigure, moved: readonly PeriodMention[]): PeriodMention | null {
  const { draft, predicate, phrase } = figure;
  const { start, end } = draft.quantity;
  const wholeAt = draft.kind === 'share' ? wholeStart(page, figure) : Infinity;
  const isOwn = (p: PeriodMention): boolean =>
    moved.includes(p) || (!isBase(page, p) && p !== predicate.basePeriod && !inside(p, predicate.base));
  return (
    [
      ...inBracketBehind(page, end),
      ...predicate.periods,
      ...[...phrase.periods].reverse(),
      ...within(page.periods, draft.region.start, start).reverse(),
    ]
      .filter((p) => p.start < wholeAt || p.start >= end)
      .filter(isOwn)
      .find((p) => p.period !== null || p.sameMoved !== null || p.impossible) ?? null
  );
}

const inside = (span: Span, outer: Span | null): boolean =>
  outer !== null && span.start >= outer.start && span.end <= outer.end;

/** Where the whole of a share begins: its times are not the figure's. */
function wholeStart(page: Page, figure: ReadFigure): number {
  const { start, end } = figure.draft.region;
  const at = page.folded.slice(start, end).search(/占(?!比)|是|为|达|相当于|完成/);
  return at < 0 ? Infinity : start + at;
}

/** What holds around a figure; nothing where the words last said of it name a time that does not exist. */
function ambientOf(
  page: Page,
  near: ReadFigure | null,
  strong: PeriodMention | null,
  told: Period | null,
): Period | null {
  const unreal = strong?.impossible === true;
  if (unreal && strong.start >= (near?.draft.quantity.end ?? 0)) return null;
  const before = near ? near.ambient : told;
  if (strong && before && isRunning(page, strong.period) && isInside(before, strong.period)) return before;
  const part = strong && partOfYear(page, strong, before);
  return part ?? afterFigure(near, strong) ?? near?.ambient ?? (unreal ? null : (strong?.period ?? told));
}

/** 11月出口…，今年第三度超过…，差距30亿: a year that is not over, named on the way, says less than the month before. */
const isRunning = ({ publishedOn }: Page, period: Period | null): period is Period =>
  period?.precision === 'year' &&
  publishedOn !== null &&
  period.end > publishedOn &&
  period.start <= publishedOn;

const isInside = (inner: Period, outer: Period): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** A period named after the figure before is nearer than that figure's own. */
const afterFigure = (before: ReadFigure | null, mention: PeriodMention | null): Period | null =>
  before && mention && mention.start >= before.draft.quantity.end ? mention.period : null;

/** 902亿美元(2021年); of (2023年:10.1亿元) the time is that of the figure inside. */
function inBracketBehind(page: Page, end: number): PeriodMention[] {
  if (page.folded.charAt(end) !== '(') return [];
  const [mention] = within(page.periods, end, end + 2);
  return mention && /^[^:\d]{0,4}[),;]/.test(page.folded.slice(mention.end, mention.end + 6))
    ? [mention]
    : [];
}
