import {
  type Basis,
  type Entity,
  type Indicator,
  type Observation,
  type ObservationKind,
  ProblemError,
  quantityInterval,
} from '../model';
import { decimal } from '../text/quantities/units';
import { entitiesById, indicatorsById } from './by-id';
import { int, type Transaction } from './engine';
import { gapsOf } from './figures/gaps';
import { byPreference } from './figures/same-figure';
import { toObservation } from './statement-rows';
import { askedUnit, pointUnits } from './value-filter';
import { type AsOf, type Preference, type Series, type SeriesPoint, type Stored } from './answers';

export type SeriesOptions = { kind?: ObservationKind; basis?: Basis; unit?: string; first: number } & AsOf;

/** What figures must share to be drawn as one line. */
const shape = ({ kind, basis }: Observation): string => JSON.stringify([kind, basis]);

const isPoints = ({ unitCode }: Observation): boolean => unitCode !== null && pointUnits.includes(unitCode);

function commonest<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  const [best] = [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return best?.[1] ?? [];
}

/** A unit that holds all points, and the factor into it from what the figures are normalised to. */
interface Measure {
  readonly unit: string;
  readonly perUnit: ReturnType<typeof decimal>;
}

const mixed = (message: string, units: readonly string[]): ProblemError =>
  new ProblemError({ code: 'MIXED_UNITS', message }, { units });

/** One unit of all points: as asked, else as all of them are written, else the unit they are normalised to. */
function measureOf(found: readonly Stored<Observation>[], wanted: string | undefined): Measure {
  const units = [
    ...new Set(found.map((o) => `${o.normalizedUnit ?? o.unit}${isPoints(o) ? ' (points)' : ''}`)),
  ].sort();
  const [first] = found;
  if (units.length > 1)
    throw mixed(
      `These figures are in units that do not convert into each other: ${units.join(', ')}.`,
      units,
    );
  if (first === undefined) return { unit: wanted ?? '', perUnit: decimal(1) };
  if (wanted === undefined) return commonMeasure(found, first);
  const asked = askedUnit(wanted);
  if (asked === null || asked.unit !== first.normalizedUnit || asked.points !== isPoints(first))
    throw mixed(`These figures are in ${units.join(', ')}, which does not convert into ${wanted}.`, units);
  return { unit: wanted, perUnit: asked.factor };
}

function commonMeasure(found: readonly Stored<Observation>[], first: Stored<Observation>): Measure {
  const written = askedUnit(first.unit);
  const same = found.every(({ unit }) => unit === first.unit);
  if (same && written !== null && written.unit === first.normalizedUnit)
    return { unit: first.unit, perUnit: written.factor };
  return first.normalizedUnit === null
    ? { unit: first.unit, perUnit: decimal(1) }
    : {
        unit: isPoints(first) ? 'percentage points' : first.normalizedUnit,
        perUnit: decimal(isPoints(first) ? '0.01' : 1),
      };
}

const inUnit = (value: number | null, { perUnit }: Measure): number | null =>
  value === null ? null : decimal(value).div(perUnit).toSignificantDigits(15).toNumber();

function bounds(observation: Observation, measure: Measure): { low: number | null; high: number | null } {
  if (observation.normalizedUnit === null)
    return { low: observation.value ?? observation.low, high: observation.value ?? observation.high };
  const interval = quantityInterval(observation);
  const exact = observation.comparator === 'exact' ? observation : null;
  return {
    low: inUnit(exact?.normalizedLow ?? interval?.low ?? null, measure),
    high: inUnit(exact?.normalizedHigh ?? interval?.high ?? null, measure),
  };
}

const reasons: Readonly<Record<Preference, string>> = {
  only: 'the only figure for this period',
  status: 'realised before planned or forecast',
  origin: 'it is what an article says itself',
  confidence: 'it was read more surely',
  revision: 'it was learned last',
  id: 'all are alike; the first by id',
};

/** The first thing that sets the preferred figure apart from the next. */
function preferenceOf([best, next]: readonly Stored<Observation>[]): Preference {
  if (best === undefined || next === undefined) return 'only';
  const fields = ['status', 'origin', 'confidence', 'revision'] as const;
  return fields.find((field) => best[field] !== next[field]) ?? 'id';
}

const statusRank = { realised: 0, under_construction: 1, planned: 2, target: 3, forecast: 4 } as const;

function pointOf(period: string, found: readonly Stored<Observation>[], measure: Measure): SeriesPoint {
  const ranked = [...found].sort((a, b) => statusRank[a.status] - statusRank[b.status] || byPreference(a, b));
  const [best] = ranked;
  const { low, high } = best === undefined ? { low: null, high: null } : bounds(best, measure);
  const preferredFor = preferenceOf(ranked);
  return {
    period,
    low,
    high,
    observations: ranked,
    preferred: best?.id ?? '',
    preferredFor,
    because: reasons[preferredFor],
  };
}

function pointsOf(found: readonly Stored<Observation>[], measure: Measure): readonly SeriesPoint[] {
  const periods = groupByPeriod(found);
  return [...periods]
    .sort(([, [a]], [, [b]]) => comparePeriods(a, b))
    .map(([period, group]) => pointOf(period, group, measure));
}

function groupByPeriod(found: readonly Stored<Observation>[]): ReadonlyMap<string, Stored<Observation>[]> {
  const groups = new Map<string, Stored<Observation>[]>();
  for (const one of found) groups.set(one.period ?? '', [...(groups.get(one.period ?? '') ?? []), one]);
  return groups;
}

const comparePeriods = (a: Observation | undefined, b: Observation | undefined): number => {
  const key = (o: Observation | undefined): string =>
    `${o?.periodEnd ?? ''} ${o?.periodStart ?? ''} ${o?.period ?? ''}`;
  return key(a) < key(b) ? -1 : 1;
};

const mostFigures = 5000;

/** All figures of one subject and indicator, the latest first. */
export async function figuresOf(
  tx: Transaction,
  subject: string,
  indicator: string,
  asOf: string | null,
): Promise<readonly Stored<Observation>[]> {
  const rows = await tx.run('figuresOf', { subject, indicator, asOf, limit: int(mostFigures) });
  return rows.map((row) => toObservation(row['properties'], row['evidence']));
}

async function subjectAndIndicator(
  tx: Transaction,
  subjectId: string,
  indicatorId: string,
): Promise<{ subject: Entity; indicator: Indicator }> {
  // Sent together: on a server, one way there and back.
  const [[subject], [indicator]] = await Promise.all([
    entitiesById(tx, [subjectId]),
    indicatorsById(tx, [indicatorId]),
  ]);
  if (!subject || !indicator)
    throw new ProblemError({
      code: 'NOT_FOUND',
      message: `There is no ${subject ? `indicator ${indicatorId}` : `entity ${subjectId}`} in the graph.`,
    });
  return { subject, indicator };
}

/**
 * One indicator of one subject over time, the latest `first` periods, oldest first. Of figures of several shapes the commonest
 * kind and basis is drawn, unless asked; figures *of* a commodity or with qualifiers are drawn where they are all there is.
 */
export async function series(
  tx: Transaction,
  subjectId: string,
  indicatorId: string,
  { kind, basis, unit, first, asOf = null }: SeriesOptions,
): Promise<Series> {
  const [named, figures] = await Promise.all([
    subjectAndIndicator(tx, subjectId, indicatorId),
    figuresOf(tx, subjectId, indicatorId, asOf),
  ]);
  const wanted = figures.filter(
    (one) =>
      one.period !== null &&
      (kind === undefined || one.kind === kind) &&
      (basis === undefined || one.basis === basis),
  );
  const plain = wanted.filter(
    ({ ofIds, withIds, qualifiers }) => ofIds.length + withIds.length + qualifiers.length === 0,
  );
  const alike = commonest(plain.length > 0 ? plain : wanted, (o) =>
    JSON.stringify([o.ofIds, o.withIds, o.qualifiers]),
  );
  const found = commonest(alike, shape);
  const measure = measureOf(found, unit);
  const all = pointsOf(found, measure);
  const points = all.slice(Math.max(0, all.length - first));
  return {
    ...named,
    kind: found[0]?.kind ?? kind ?? 'level',
    basis: found[0]?.basis ?? basis ?? null,
    unit: measure.unit,
    points,
    gaps: gapsOf(points.map(({ period }) => period)),
  };
}
