import { parsePeriod } from '../../model';

const pad = (n: number): string => String(n).padStart(2, '0');

const year = (n: number): string => String(n).padStart(4, '0');

/** How many periods of each length a year has, and how one is written. */
const lengths: Readonly<
  Record<string, { readonly perYear: number; readonly write: (y: number, n: number) => string }>
> = {
  month: { perYear: 12, write: (y, n) => `${year(y)}-${pad(n + 1)}` },
  quarter: { perYear: 4, write: (y, n) => `${year(y)}-Q${n + 1}` },
  half: { perYear: 2, write: (y, n) => `${year(y)}-H${n + 1}` },
  year: { perYear: 1, write: (y) => year(y) },
};

// A line with more holes than this is not one that anybody draws.
const most = 1000;

/** A period as its length and its number among those of that length; null for days and ranges, which follow no rhythm. */
function placeOf(period: string): { readonly length: string; readonly at: number } | null {
  const parsed = parsePeriod(period);
  const length = parsed && lengths[parsed.precision];
  if (!parsed || !length) return null;
  const [y = 0, month = 1] = parsed.start.split('-').map(Number);
  return {
    length: parsed.precision,
    at: y * length.perYear + Math.floor(((month - 1) * length.perYear) / 12),
  };
}

function missing(length: string, places: readonly number[]): readonly string[] {
  const { perYear, write } = lengths[length] ?? { perYear: 1, write: year };
  const known = new Set(places);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const gaps: string[] = [];
  for (let at = first + 1; at < last && gaps.length < most; at += 1)
    if (!known.has(at)) gaps.push(write(Math.floor(at / perYear), at % perYear));
  return gaps;
}

/** Months, quarters, half-years and years for which nothing is known between the first and the last of their length; 1000 at most. */
export function gapsOf(periods: readonly string[]): readonly string[] {
  const byLength = new Map<string, number[]>();
  for (const period of periods) {
    const place = placeOf(period);
    if (place) byLength.set(place.length, [...(byLength.get(place.length) ?? []), place.at]);
  }
  return [...byLength].flatMap(([length, places]) => missing(length, places)).slice(0, most);
}
