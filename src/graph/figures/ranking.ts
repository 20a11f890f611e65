import { type Basis, type Observation, type ObservationKind } from '../../model';
import { matching } from './matching';
import { byPreference, middle } from './same-figure';
import { type AsOf, type Stored } from '../answers';
import { type GraphQuestions } from '../questions';

export interface RankingOptions extends AsOf {
  readonly kind: ObservationKind;
  readonly basis?: Basis;
  readonly first: number;
  readonly ascending?: boolean;
}

export interface RankingEntry {
  /** From 1; equal values share a rank. */
  readonly rank: number;
  readonly subjectId: string;
  /** The number ranked by, in the ranking's unit: the middle of a range. */
  readonly value: number;
  readonly preferred: Stored<Observation>;
  /** What else is said of the same figure, preferred first. */
  readonly others: readonly Stored<Observation>[];
}

export interface Ranking {
  readonly indicatorId: string;
  readonly period: string;
  readonly kind: ObservationKind;
  readonly basis: Basis | null;
  /** The commonest unit among the figures; null where nothing is ranked. */
  readonly unit: string | null;
  readonly entries: readonly RankingEntry[];
  /** Figures that cannot be compared with these: another unit, currency or basis. */
  readonly omitted: number;
  readonly truncated: boolean;
}

const most = 20_000;

/** Subjects in order of one indicator's figure for exactly one period. Qualified figures (扣非 …) and parts (`of`, `with`) stay out. */
export async function ranking(
  graph: GraphQuestions,
  indicatorId: string,
  period: string,
  options: RankingOptions,
): Promise<Ranking> {
  const { kind, basis, first, ascending = false, asOf } = options;
  const filter = {
    indicators: [indicatorId],
    period,
    kinds: [kind],
    ...(basis ? { bases: [basis] } : {}),
    ...(asOf ? { asOf } : {}),
  };
  const found = await matching(graph, filter, most);
  const figures = found.observations.filter(
    (o) => o.indicatorId === indicatorId && o.period === period && isWhole(o),
  );
  const [scale, alike] = commonest(figures);
  const entries = ranked(bySubject(alike), ascending).slice(0, first);
  return {
    indicatorId,
    period,
    kind,
    basis: scale?.basis ?? basis ?? null,
    unit: scale?.normalizedUnit ?? null,
    entries,
    omitted: figures.length - alike.length,
    truncated: found.truncated,
  };
}

const isWhole = ({ ofIds, withIds, qualifiers, status }: Observation): boolean =>
  ofIds.length === 0 && withIds.length === 0 && qualifiers.length === 0 && status === 'realised';

type Figures = readonly Stored<Observation>[];

/** One of, and all of, the figures in the commonest unit and basis. */
function commonest(figures: Figures): [Stored<Observation> | undefined, Figures] {
  const scales = new Map<string, Stored<Observation>[]>();
  for (const figure of figures) {
    if (middle(figure) === null) continue;
    const key = JSON.stringify([figure.normalizedUnit, figure.basis]);
    scales.set(key, [...(scales.get(key) ?? []), figure]);
  }
  const [best = []] = [...scales.values()].sort((a, b) => b.length - a.length);
  return [best[0], best];
}

function bySubject(figures: Figures): [Stored<Observation>, ...Stored<Observation>[]][] {
  const groups = new Map<string, [Stored<Observation>, ...Stored<Observation>[]]>();
  for (const figure of [...figures].sort(byPreference)) {
    const group = groups.get(figure.subjectId);
    if (group) group.push(figure);
    else groups.set(figure.subjectId, [figure]);
  }
  return [...groups.values()];
}

function ranked(
  groups: [Stored<Observation>, ...Stored<Observation>[]][],
  ascending: boolean,
): RankingEntry[] {
  const sign = ascending ? 1 : -1;
  const rows = groups
    .map(([preferred, ...others]) => ({
      subjectId: preferred.subjectId,
      value: middle(preferred) ?? 0,
      preferred,
      others,
    }))
    .sort((a, b) => sign * (a.value - b.value) || (a.subjectId < b.subjectId ? -1 : 1));
  const ranks = rows.map(({ value }) => 1 + rows.findIndex((row) => row.value === value));
  return rows.map((row, i) => ({ ...row, rank: ranks[i] ?? 0 }));
}
