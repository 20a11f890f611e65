import { type Period } from '../../../model';
import { once } from '../../../lexicon/load';
import { anyOf } from '../../../lexicon/word-lists';
import { foldForMatch } from '../../../lexicon/match';
import { monthsPeriod } from '../../../text/periods/calendar';
import { type Draft } from '../draft';
import { type Clocks, nearBefore, type Place } from '../figure';
import { relative } from '../phrase/phrase-words';
import { isRatio } from '../shape/ratio';

const stock = once(() => new RegExp(anyOf('phrases.yaml', 'stock')));
const counted = once(() => new RegExp(anyOf('phrases.yaml', 'stock-said')));
const inflow = once(() => new RegExp(anyOf('phrases.yaml', 'inflow')));
const yearBegan = once(() => new RegExp(anyOf('phrases.yaml', 'year-began')));

/** 余额, 库存: what is counted on a day; what else is measured is measured over a stretch. */
export const isStock = ({ indicator }: Draft): boolean =>
  indicator !== null && stock().test(foldForMatch(indicator.text));

/** 较年初增加, 同比少增: how much a stock grew is told of a stretch. */
const isInflow = ({ page, figure: { draft, clauseStart } }: Place): boolean =>
  draft.kind === 'change' &&
  !isRatio(draft.quantity) &&
  inflow().test(page.folded.slice(clauseStart, draft.quantity.start));

/** A day, or a month said as one: not a stretch that began before. */
const isPoint = ({ precision }: Period): boolean => precision === 'day' || precision === 'month';

/**
 * 二季度末贷款余额…，上半年新增…；存款余额…: a stock goes on with the last day that one was counted on, a flow with the last stretch,
 * where the time spoken of last is of the other kind and ends with it.
 */
export function ofItsKind(at: Place, ambient: Period): Period {
  const { draft } = at.figure;
  const { stock: day, flow } = at.before?.clocks ?? at.frame.clocks;
  if (goesOn(at)) return ambient;
  if (!isStock(draft)) return flow && ambient.precision === 'day' && sameEnd(flow, ambient) ? flow : ambient;
  if (!isInflow(at))
    return day && !isPoint(ambient) && within(ambient, day.period) && isAlike(at, day) ? day.period : ambient;
  const began = yearBegan().test(at.page.folded.slice(at.figure.clauseStart, draft.quantity.start));
  if (began && isPoint(ambient)) return yearTo(ambient) ?? ambient;
  return flow && sameEnd(flow, ambient) ? flow : ambient;
}

/** 前两月贷款增加6.4万亿，住户贷款增加0.4万亿; 短期贷款1.1万亿，票据融资0.8万亿; 增速回落: as the figure just before. */
function goesOn(at: Place): boolean {
  const { draft } = at.figure;
  if (draft.indicator === null) return false;
  const words = foldForMatch(draft.indicator.text);
  if (relative().test(words)) return true;
  const last = nearBefore(at)?.draft;
  if (!last?.indicator || last.period === null || counted().test(words) || isInflow(at)) return false;
  return (
    last.quantity.unit?.entry.dimension === draft.quantity.unit?.entry.dimension &&
    stock().test(foldForMatch(last.indicator.text))
  );
}

/** 国内贷款 among funds that came in is no stock because floor space was counted on a day. */
const isAlike = ({ figure: { draft } }: Place, { dimension }: NonNullable<Clocks['stock']>): boolean =>
  counted().test(foldForMatch(draft.indicator?.text ?? '')) ||
  draft.quantity.unit?.entry.dimension === dimension;

const sameEnd = (a: Period, b: Period): boolean => a.end.slice(0, 7) === b.end.slice(0, 7);

const within = (outer: Period, inner: Period): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** From the beginning of a year to the month of a day in it. */
const yearTo = ({ end }: Period): Period | null =>
  monthsPeriod(Number(end.slice(0, 4)), 1, Number(end.slice(5, 7)));

/** The clocks behind a figure: its own stands at its time. */
export function movedBy(at: Place, clocks: Clocks): Clocks {
  const { draft, ambient } = at.figure;
  const { period } = draft;
  if (!period || period !== ambient) return clocks;
  if (isStock(draft) && !isInflow(at))
    return isPoint(period)
      ? { ...clocks, stock: { period, dimension: draft.quantity.unit?.entry.dimension ?? null } }
      : clocks;
  return period.precision === 'day' ? clocks : { ...clocks, flow: period };
}
