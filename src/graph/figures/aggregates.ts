import {
  type Basis,
  type Dimension,
  type Indicator,
  type Observation,
  type ObservationKind,
} from '../../model';
import { matching } from './matching';
import { placesOf } from './places';
import { middle, oneOfEach } from './same-figure';
import { type AsOf, type Stored } from '../answers';
import { type GraphQuestions } from '../questions';
import { type ObservationFilter } from './filter';

export const groupings = ['subject', 'indicator', 'period', 'place'] as const;
export type Grouping = (typeof groupings)[number];

/** Figures of one group that can stand on one axis: one indicator's dimension, kind, basis and unit. */
export interface AggregateGroup {
  /** Id of the subject, indicator or place, or the period; '' where nothing is grouped, or a figure has none. */
  readonly key: string;
  readonly grouping: Grouping | null;
  readonly kind: ObservationKind;
  readonly basis: Basis | null;
  /** Of `min`, `max`, `median` and `sum`; null where no figure has a known unit. */
  readonly unit: string | null;
  /** How many figures; what several articles say of one figure counts once. */
  readonly count: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly median: number | null;
  /** Null where adding up means nothing: ratios, prices, indices, changes, shares, ranks. */
  readonly sum: number | null;
}

export interface Aggregates {
  readonly groups: readonly AggregateGroup[];
  readonly truncated: boolean;
}

/** So many observations are read at most. */
export const aggregateLimit = 20_000;

const additive: ReadonlySet<Dimension> = new Set([
  'money',
  'mass',
  'volume',
  'length',
  'area',
  'energy',
  'power',
  'count',
  'person',
  'mass_rate',
  'volume_rate',
  'count_rate',
  'money_rate',
]);

/** Count, least, greatest, median and sum of what a filter matches, by group. */
export async function aggregates(
  graph: GraphQuestions,
  filter: ObservationFilter & AsOf,
  grouping: Grouping | null,
): Promise<Aggregates> {
  const { observations, truncated } = await matching(graph, filter, aggregateLimit);
  const figures = oneOfEach(observations);
  const ids = [...new Set(figures.map(({ indicatorId }) => indicatorId))];
  const found = await graph.indicatorsById(ids);
  const indicators = new Map(ids.map((id, i) => [id, found[i] ?? null]));
  const keyOf = await keys(graph, grouping, figures);
  return { groups: group(figures, grouping, keyOf, indicators), truncated };
}

type KeyOf = (observation: Observation) => string;

async function keys(
  graph: GraphQuestions,
  grouping: Grouping | null,
  figures: readonly Observation[],
): Promise<KeyOf> {
  if (grouping === null) return () => '';
  if (grouping === 'subject') return ({ subjectId }) => subjectId;
  if (grouping === 'indicator') return ({ indicatorId }) => indicatorId;
  if (grouping === 'period') return ({ period }) => period ?? '';
  const places = await placesOf(graph, [...new Set(figures.map(({ subjectId }) => subjectId))]);
  return ({ subjectId }) => places.get(subjectId) ?? '';
}

function group(
  figures: readonly Stored<Observation>[],
  grouping: Grouping | null,
  keyOf: KeyOf,
  indicators: ReadonlyMap<string, Indicator | null>,
): AggregateGroup[] {
  const groups = new Map<string, Stored<Observation>[]>();
  for (const figure of figures) {
    const dimension = indicators.get(figure.indicatorId)?.dimension ?? 'other';
    const key = JSON.stringify([keyOf(figure), figure.kind, figure.basis, figure.normalizedUnit, dimension]);
    const members = groups.get(key);
    if (members) members.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()].map((members) => summary(members, grouping, keyOf, indicators)).sort(byKey);
}

const byKey = (a: AggregateGroup, b: AggregateGroup): number =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : b.count - a.count || (a.kind < b.kind ? -1 : 1);

function summary(
  members: readonly Stored<Observation>[],
  grouping: Grouping | null,
  keyOf: KeyOf,
  indicators: ReadonlyMap<string, Indicator | null>,
): AggregateGroup {
  const [first] = members as [Stored<Observation>];
  const values = members
    .map(middle)
    .filter((value) => value !== null)
    .sort((a, b) => a - b);
  const dimension = indicators.get(first.indicatorId)?.dimension ?? 'other';
  const adds = (first.kind === 'level' || first.kind === 'capacity') && additive.has(dimension);
  return {
    key: keyOf(first),
    grouping,
    kind: first.kind,
    basis: first.basis,
    unit: first.normalizedUnit,
    count: members.length,
    min: values[0] ?? null,
    max: values.at(-1) ?? null,
    median: medianOf(values),
    sum: adds && values.length > 0 ? sumOf(values) : null,
  };
}

function medianOf(sorted: readonly number[]): number | null {
  const half = sorted.length >> 1;
  const upper = sorted[half];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}

/** Neumaier's sum: what one addition rounds away is added at the end. */
function sumOf(values: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}
