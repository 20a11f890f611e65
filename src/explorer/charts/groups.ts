import { type Observation } from '../lib/types';

/** Figures that may share an axis: one object, set of qualifiers, kind, basis and unit. Another unit or basis is another chart. */
export interface ChartGroup {
  readonly key: string;
  readonly first: Observation;
  readonly list: readonly Observation[];
}

const shapeOf = (o: Observation): string =>
  JSON.stringify([
    o.of.map(({ id }) => id).sort(),
    [...o.qualifiers].sort(),
    o.kind,
    o.basis,
    o.basis === 'base' || o.basis === 'other' ? o.basePeriod : null,
    o.normalizedUnit ?? o.unit,
    // A percentage point is a ratio too, but never on the axis of a percentage.
    o.normalizedUnit === '1' && o.unitCode === '{percentage_point}',
  ]);

const by = <T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const map = new Map<string, T[]>();
  for (const item of items) map.set(key(item), [...(map.get(key(item)) ?? []), item]);
  return map;
};

/** The charts that a list of figures needs, the one with most figures first. */
export function chartGroups(list: readonly Observation[]): readonly ChartGroup[] {
  const groups = new Map<string, Observation[]>();
  for (const one of list) groups.set(shapeOf(one), [...(groups.get(shapeOf(one)) ?? []), one]);
  return [...groups]
    .flatMap(([key, members]) => (members[0] ? [{ key, first: members[0], list: members }] : []))
    .sort((a, b) => b.list.length - a.list.length);
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
