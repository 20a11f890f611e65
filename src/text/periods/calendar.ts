import { parsePeriod, type Period } from '../../model';

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

export const monthText = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`;

export const dayText = (year: number, month: number, day: number): string =>
  `${monthText(year, month)}-${pad(day)}`;

export const lastDayOf = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Months `from` to `to` of a year, in the shortest form that says it: a month, a quarter is left to `quarterPeriod`. */
export function monthsPeriod(year: number, from: number, to: number): Period | null {
  if (from > to) return parsePeriod(`${monthText(year - 1, from)}/${monthText(year, to)}`);
  if (from === 1 && to === 12) return parsePeriod(pad(year, 4));
  return parsePeriod(from === to ? monthText(year, from) : `${monthText(year, from)}/${monthText(year, to)}`);
}

const sameDay = (iso: string, years: number): string => {
  const year = Number(iso.slice(0, 4)) + years;
  const month = Number(iso.slice(5, 7));
  return dayText(year, month, Math.min(Number(iso.slice(8, 10)), lastDayOf(year, month)));
};

/** The same stretch of another year: 2026-01 a year back is 2025-01. */
export function shiftYears(period: Period, years: number): Period | null {
  const text = period.text
    .split('/')
    .map((part) =>
      part.length === 10
        ? sameDay(part, years)
        : `${pad(Number(part.slice(0, 4)) + years, 4)}${part.slice(4)}`,
    )
    .join('/');
  return parsePeriod(text);
}

/** The stretch before one of equal length: 2025-Q1 after 2024-Q4, 2026-01 after 2025-12; null for others. */
export function previousPeriod(period: Period): Period | null {
  const year = Number(period.start.slice(0, 4));
  const month = Number(period.start.slice(5, 7));
  switch (period.precision) {
    case 'year':
      return parsePeriod(pad(year - 1, 4));
    case 'month':
    case 'day':
      return month === 1 ? monthsPeriod(year - 1, 12, 12) : monthsPeriod(year, month - 1, month - 1);
    case 'quarter': {
      const quarter = (month + 2) / 3;
      return parsePeriod(quarter === 1 ? `${pad(year - 1, 4)}-Q4` : `${pad(year, 4)}-Q${quarter - 1}`);
    }
    case 'half':
      return parsePeriod(month === 1 ? `${pad(year - 1, 4)}-H2` : `${pad(year, 4)}-H1`);
    case 'range':
      return null;
  }
}

export function addDays(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
