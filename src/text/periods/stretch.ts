import { parsePeriod, type Period } from '../../model';
import { monthsPeriod, monthText } from './calendar';
import { quarterText } from './parts-of-year';
import { small } from './small-numbers';

/** 截至2015年3月31日止三个月, 截至六月底止年度: the stretch that ends there. */
export function stretchUpTo(
  folded: string,
  start: number,
  end: number,
  period: Period | null,
): { period: Period | null; end: number } | null {
  const m =
    /^(?:底|末|日)?止?(?:的|之)?(?:(\d{1,2}|十[一二]?|[一二三四五六七八九])个月|(季度?)|(?:财政)?(年度|全年|财年|一年)|(?:中期|(半年)))/.exec(
      folded.slice(end, end + 12),
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
