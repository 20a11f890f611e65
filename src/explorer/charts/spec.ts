import { observationFields, pageFields } from '../lib/fragments';
import { type Basis, type ObservationKind } from '../lib/types';

export type Mode = 'series' | 'compare' | 'ranking';

/** What a chart is asked to show. */
export interface ChartSpec {
  readonly mode: Mode;
  readonly indicator: string;
  readonly subjects: readonly string[];
  readonly kind: ObservationKind | null;
  readonly basis: Basis | null;
  readonly period: string | null;
  /** A bound with its unit, `>= 100万吨/年`. */
  readonly value: string | null;
  readonly asOf: string | null;
}

export const chartQuery = `query Chart($filter: ObservationFilter!, $orderBy: ObservationOrder!, $first: Int!, $asOf: Date) {
  observations(filter: $filter, orderBy: $orderBy, first: $first, asOf: $asOf) {
    ${pageFields} nodes { __typename ${observationFields} }
  }
}`;

const mostFigures = 400;

const filled = (filter: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(filter).filter(
      ([, value]) => value !== null && (!Array.isArray(value) || value.length > 0),
    ),
  );

export const chartVariables = (spec: ChartSpec): Record<string, unknown> => ({
  filter: filled({
    indicator: [spec.indicator],
    subject: spec.subjects,
    kind: spec.kind,
    basis: spec.basis,
    period: spec.period,
    value: spec.value,
  }),
  orderBy: spec.mode === 'ranking' ? 'VALUE_DESC' : 'PERIOD_DESC',
  first: mostFigures,
  asOf: spec.asOf,
});

export const modes: readonly Mode[] = ['series', 'compare', 'ranking'];
export const kinds: readonly ObservationKind[] = ['level', 'change', 'share', 'capacity', 'rank'];
export const bases: readonly Basis[] = ['yoy', 'mom', 'qoq', 'base', 'target', 'other'];

const oneOf = <T extends string>(list: readonly T[], text: string | null): T | null =>
  list.find((item) => item === text) ?? null;

/** What the address of the page asks for. */
export function specOf(query: URLSearchParams): ChartSpec {
  return {
    mode: oneOf(modes, query.get('mode')) ?? 'series',
    indicator: query.get('indicator') ?? '',
    subjects: (query.get('subject') ?? '').split(';').filter(Boolean).slice(0, 12),
    kind: oneOf(kinds, query.get('kind')),
    basis: oneOf(bases, query.get('basis')),
    period: query.get('period'),
    value: query.get('value'),
    asOf: query.get('asOf'),
  };
}
