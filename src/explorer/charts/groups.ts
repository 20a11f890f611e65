import { grouped } from '../lib/grouped';
import { lengthOf } from '../lib/periods';
import { isTimeless, shapeOf } from '../lib/shape';
import { type Observation } from '../lib/types';

/** Figures that may share an axis: of one shape, and over time of one length. */
export interface ChartGroup {
  readonly key: string;
  /** How long its periods are, where others of the same shape are of another length. */
  readonly length?: string;
  readonly first: Observation;
  readonly list: readonly Observation[];
}

const by = <T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> =>
  new Map(grouped(items, key));

const largestFirst = (a: readonly Observation[], b: readonly Observation[]): number => b.length - a.length;

/** A shape by the lengths of its periods; figures without a period stand with the most. */
function byLength(
  list: readonly Observation[],
): readonly (readonly [string | null, readonly Observation[]])[] {
  const dated = by(
    list.filter(({ period }) => period !== null),
    ({ period }) => lengthOf(period ?? ''),
  );
  if (dated.size < 2 || list.some(isTimeless)) return [[null, list]];
  const undated = list.filter(({ period }) => period === null);
  return [...dated]
    .sort(([, a], [, b]) => largestFirst(a, b))
    .map(([length, own], i) => [length, i === 0 ? [...own, ...undated] : own]);
}

/** The charts that a list of figures needs, the one with most figures first. A ranking is of one period anyway and keeps all lengths. */
export function chartGroups(list: readonly Observation[], overTime = true): readonly ChartGroup[] {
  return [...by(list, shapeOf)]
    .flatMap(([shape, members]) =>
      (overTime ? byLength(members) : [[null, members] as const]).flatMap(([length, own]) =>
        own[0]
          ? [
              {
                key: `${shape} ${length ?? ''}`,
                first: own[0],
                list: own,
                ...(length === null ? {} : { length }),
              },
            ]
          : [],
      ),
    )
    .sort((a, b) => largestFirst(a.list, b.list));
}

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Ends of a figure in the unit its dimension shares, or as written where that unit is unknown. Null where there is no number. */
export function boundsOf(o: Observation): Bounds | null {
  const low = o.normalizedUnit === null ? (o.value ?? o.low) : o.normalizedLow;
  const high = o.normalizedUnit === null ? (o.value ?? o.high) : o.normalizedHigh;
  return low === null || high === null ? null : { low, high };
}

/** Where a figure is drawn: the middle of a range. */
export const middleOf = (o: Observation): number | null => {
  const bounds = boundsOf(o);
  return bounds && (bounds.low + bounds.high) / 2;
};

const publishedOn = (o: Observation): string => o.evidence[0]?.article?.publishedOn ?? '';

/** Where several publishers give one figure: the one said to be preferred, else the one published last. */
export function preferredOf(
  list: readonly Observation[],
  preferred: ReadonlyMap<string, string>,
): Observation | undefined {
  const chosen = list.find(({ id }) => preferred.has(id));
  return chosen ?? [...list].sort((a, b) => publishedOn(b).localeCompare(publishedOn(a)))[0];
}

export interface SubjectLine {
  readonly id: string;
  readonly subject: Observation['subject'];
  /** By period: the figure drawn, and those of other publishers. */
  readonly points: ReadonlyMap<
    string,
    { readonly drawn: Observation; readonly others: readonly Observation[] }
  >;
}

export interface Ranked {
  /** One figure a subject, greatest first. */
  readonly rows: readonly Observation[];
  /** The period all of them are of; undefined where a ranking is not of one period. */
  readonly period: string | null | undefined;
  /** Periods that can be ranked, those with most subjects first. */
  readonly periods: readonly (string | null)[];
}

const subjectsIn = (list: readonly Observation[]): number =>
  new Set(list.map(({ subject }) => subject.id)).size;

const lastOf = (list: readonly Observation[]): readonly Observation[] => {
  const last = list
    .map(({ periodEnd }) => periodEnd ?? '')
    .sort()
    .at(-1);
  return list.filter(({ periodEnd }) => (periodEnd ?? '') === last);
};

/**
 * Who comes first. A month of one never stands beside a year of another: all figures are of one period, the asked one or the one that most
 * subjects share, the latest of these. A capacity holds at any time: there the latest of each stands.
 */
export function rankedOf(
  { first, list }: ChartGroup,
  preferred: ReadonlyMap<string, string>,
  asked: string | null = null,
): Ranked {
  const drawable = list.filter((o) => middleOf(o) !== null);
  const timeless = first.kind === 'capacity';
  const byPeriod = [...by(drawable, ({ period }) => period ?? '')].sort(
    ([a, x], [b, y]) => subjectsIn(y) - subjectsIn(x) || b.localeCompare(a),
  );
  const periods = byPeriod.map(([period]) => period || null);
  const chosen = byPeriod.find(([period]) => period === asked) ?? byPeriod[0];
  const among = timeless ? drawable : (chosen?.[1] ?? []);
  const rows = [...by(among, ({ subject }) => subject.id).values()].flatMap(
    (own) => preferredOf(lastOf(own), preferred) ?? [],
  );
  return {
    rows: rows.sort((a, b) => (middleOf(b) ?? 0) - (middleOf(a) ?? 0)),
    period: timeless ? undefined : chosen?.[0] || null,
    periods: timeless ? [] : periods,
  };
}

/** A line for each subject of a chart. Figures without a period, or without a number, are not drawn. */
export const linesOf = (
  { list }: ChartGroup,
  preferred: ReadonlyMap<string, string>,
): readonly SubjectLine[] =>
  [...by(list, ({ subject }) => subject.id)].flatMap(([id, own]) => {
    const dated = own.filter((o) => o.period !== null && middleOf(o) !== null);
    const points = [...by(dated, ({ period }) => period ?? '')].flatMap(([period, all]) => {
      const drawn = preferredOf(all, preferred);
      return drawn ? [[period, { drawn, others: all.filter((o) => o !== drawn) }] as const] : [];
    });
    const [first] = own;
    return first && points.length > 0 ? [{ id, subject: first.subject, points: new Map(points) }] : [];
  });
