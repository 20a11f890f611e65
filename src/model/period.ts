export const periodPrecisions = ['day', 'month', 'quarter', 'half', 'year', 'range'] as const;

export type PeriodPrecision = (typeof periodPrecisions)[number];

/** When a figure holds. */
export interface Period {
  /** `2026-02-24`, `2026-01`, `2025-Q1`, `2025-H1`, `2024`, or two of them with `/`: `2025-01/2025-09`, `2026/2030`. */
  readonly text: string;
  /** First day, ISO 8601 date. */
  readonly start: string;
  /** Last day, ISO 8601 date. */
  readonly end: string;
  readonly precision: PeriodPrecision;
}

const pad = (n: number): string => String(n).padStart(2, '0');

const lastDay = (year: number, month: number): string =>
  `${String(year).padStart(4, '0')}-${pad(month)}-${pad(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;

const months = (
  year: string,
  from: number,
  to: number,
  text: string,
  precision: PeriodPrecision,
): Period => ({
  text,
  start: `${year}-${pad(from)}-01`,
  end: lastDay(Number(year), to),
  precision,
});

/** True for a calendar date that exists, written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!m) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

const known = new Map<string, Period | null>();
const mostKept = 4096;

/** Reads the text form of a period; null when it is none, or a date that does not exist. Texts have few periods, and say them often. */
export function parsePeriod(text: string): Period | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= mostKept) known.clear();
  const period = readPeriod(text);
  known.set(text, period);
  return period;
}

function readPeriod(text: string): Period | null {
  const slash = text.indexOf('/');
  if (slash >= 0) {
    const a = parsePeriod(text.slice(0, slash));
    const b = parsePeriod(text.slice(slash + 1));
    const apart = a && b && a.precision !== 'range' && b.precision !== 'range';
    return apart && a.start <= b.end ? { text, start: a.start, end: b.end, precision: 'range' } : null;
  }
  const part = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])|H([12])))?$/.exec(text);
  if (!part) return isIsoDate(text) ? { text, start: text, end: text, precision: 'day' } : null;
  const [, year = '', month, quarter, half] = part;
  if (month !== undefined) {
    const only = Number(month);
    return only >= 1 && only <= 12 ? months(year, only, only, text, 'month') : null;
  }
  if (quarter !== undefined)
    return months(year, Number(quarter) * 3 - 2, Number(quarter) * 3, text, 'quarter');
  if (half !== undefined) return months(year, Number(half) * 6 - 5, Number(half) * 6, text, 'half');
  return months(year, 1, 12, text, 'year');
}
