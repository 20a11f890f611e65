import { parsePeriod, type Period } from '../../model';
import { dayText } from './calendar';
import { type PeriodMention } from './mention';
import { type Sub } from './parts-of-year';
import { stretchUpTo } from './stretch';
import { type Token } from './tokens';
import { type Anchor } from './years';

const ends = /^(?:末|底|月末|月底|年末|年底)/;
const opening = /^(?:以来|起|开始|至今)/;

const stockEnd = (period: Period | null): Period | null => period && parsePeriod(period.end);

export function finish(
  folded: string,
  token: Token,
  end: number,
  year: number | null,
  sub: Sub | null,
  anchor: Anchor | null,
): PeriodMention {
  let period: Period | null;
  if (token.kind === 'dom') period = anchor && latestDay(anchor, Number(/\d+/.exec(token.word)?.[0]));
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
    period: whole,
    yearRead: false,
    sameMoved: null,
    point,
    open,
    previous: null,
    weak: token.kind === 'dom',
    impossible: false,
  };
}

/** 31日 in news of the 2nd is a day of the month before. */
function latestDay({ year, month, day }: Anchor, of: number): Period | null {
  if (of <= Number(day.slice(8)) + 1) return parsePeriod(dayText(year, month, of));
  return parsePeriod(month === 1 ? dayText(year - 1, 12, of) : dayText(year, month - 1, of));
}
