import { type Observation } from '../../model';
import { type Series, type SeriesPoint, type Stored } from '../answers';

export const growthBases = ['yoy', 'mom', 'qoq'] as const;
export type GrowthBasis = (typeof growthBases)[number];

/** A change computed from two levels of a series. */
export interface Growth {
  readonly period: string;
  readonly basePeriod: string;
  /** A ratio: 0.05 is +5 %. */
  readonly value: number;
  readonly origin: 'derived';
  /** The level, and the level it is measured against. */
  readonly inputs: readonly [Stored<Observation>, Stored<Observation>];
}

const pad = (n: number): string => String(n).padStart(2, '0');

const monthBefore = (year: number, month: number): string =>
  month === 1 ? `${year - 1}-12` : `${year}-${pad(month - 1)}`;

/** The period that growth is measured against; null where the basis does not fit the period. */
export function basePeriodOf(period: string, basis: GrowthBasis): string | null {
  const [from, to] = period.split('/');
  if (from !== undefined && to !== undefined) {
    const [a, b] = [basePeriodOf(from, basis), basePeriodOf(to, basis)];
    return basis === 'yoy' && a !== null && b !== null ? `${a}/${b}` : null;
  }
  const match = /^(\d{4})(?:-(?:(\d{2})|(Q[1-4]|H[12])))?$/.exec(period);
  if (!match) return null;
  const [, year = '', month, part] = match;
  if (basis === 'yoy') return period.replace(year, String(Number(year) - 1));
  if (basis === 'mom') return month === undefined ? null : monthBefore(Number(year), Number(month));
  if (part === undefined || !part.startsWith('Q')) return null;
  return part === 'Q1' ? `${Number(year) - 1}-Q4` : `${year}-Q${Number(part.slice(1)) - 1}`;
}

const preferredOf = (point: SeriesPoint): Stored<Observation> | undefined =>
  point.observations.find(({ id }) => id === point.preferred);

/** Only what is one exact number can be divided: "over 2.3万吨" has no growth. */
const exactLevel = (
  point: SeriesPoint | undefined,
): { level: number; observation: Stored<Observation> } | null => {
  const observation = point && preferredOf(point);
  if (!point || !observation || point.low === null || point.low !== point.high) return null;
  return observation.comparator === 'exact' ? { level: point.low, observation } : null;
};

/** Growth of a series of levels, for each point whose base is there, too, and above zero. Empty for other kinds. */
export function growth(series: Series, basis: GrowthBasis): Growth[] {
  if (series.kind !== 'level' && series.kind !== 'capacity') return [];
  const points = new Map(series.points.map((point) => [point.period, point]));
  return series.points.flatMap((point) => {
    const basePeriod = basePeriodOf(point.period, basis);
    const now = exactLevel(point);
    const before = basePeriod === null ? null : exactLevel(points.get(basePeriod));
    if (basePeriod === null || !now || !before || before.level <= 0) return [];
    const value = Number(((now.level - before.level) / before.level).toPrecision(12));
    return [
      {
        period: point.period,
        basePeriod,
        value,
        origin: 'derived' as const,
        inputs: [now.observation, before.observation] as const,
      },
    ];
  });
}
