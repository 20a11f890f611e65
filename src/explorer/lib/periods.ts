/** The next period of the same form: `2025-12` → `2026-01`; null for days and ranges. */
export function nextPeriod(period: string): string | null {
  const year = /^(\d{4})$/.exec(period);
  if (year) return String(Number(year[1]) + 1);
  const part = /^(\d{4})-(Q|H)?(\d{1,2})$/.exec(period);
  if (!part) return null;
  const [, y = '', form = '', n = ''] = part;
  const last = form === 'Q' ? 4 : form === 'H' ? 2 : 12;
  const roll = Number(n) >= last;
  const next = roll ? 1 : Number(n) + 1;
  return `${roll ? Number(y) + 1 : y}-${form}${form === '' ? String(next).padStart(2, '0') : next}`;
}

/** `month`, `quarter` …: the form a period is written in. */
export function formOf(period: string): string {
  if (period.includes('/')) return 'range';
  if (/^\d{4}$/.test(period)) return 'year';
  if (/-Q\d$/.test(period)) return 'quarter';
  if (/-H\d$/.test(period)) return 'half';
  return /^\d{4}-\d{2}$/.test(period) ? 'month' : 'day';
}

const monthsOf = (month: string): number => 12 * Number(month.slice(0, 4)) + Number(month.slice(5));

/**
 * How long a period is: its form, and for a range of months how many: `range 9`. A year counts what twelve months do, so that figures of
 * different lengths never share an axis.
 */
export function lengthOf(period: string): string {
  const range = /^(\d{4}-\d{2})\/(\d{4}-\d{2})$/.exec(period);
  if (!range) return formOf(period);
  const [, first = '', last = ''] = range;
  return `range ${monthsOf(last) - monthsOf(first) + 1}`;
}

// Longer gaps are left out of the axis: a figure of 1978 beside one of 2025 would leave nothing to see.
const longestAxis = 240;

/** All periods from first to last, so that those without a figure are gaps; the given ones where they cannot be counted through. */
export function withGaps(periods: readonly string[]): readonly string[] {
  const sorted = [...new Set(periods)].sort();
  const [first, last] = [sorted[0], sorted[sorted.length - 1]];
  if (first === undefined || last === undefined || new Set(sorted.map(formOf)).size !== 1) return sorted;
  const all: string[] = [];
  for (let p: string | null = first; p !== null && p <= last && all.length < longestAxis; p = nextPeriod(p))
    all.push(p);
  return all[all.length - 1] === last ? all : sorted;
}
