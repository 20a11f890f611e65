import { useMemo } from 'preact/hooks';
import { observationFields, pageFields } from '../lib/fragments';
import { say } from '../lib/lang';
import { type Basis, type Connection, type Observation, type ObservationKind } from '../lib/types';
import { useQuery } from '../lib/use-query';
import { Behind } from '../parts/behind';
import { Asked, Empty } from '../parts/states';
import { ChartCard } from './card';
import { chartGroups, type ChartGroup } from './groups';

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

interface Preferred {
  readonly points: readonly { readonly preferred: string; readonly because: string }[];
}

const askedAtMost = 12;

/** For each subject and shape of figure, which of several publishers is drawn. */
function preferredQuery(groups: readonly ChartGroup[], indicator: string) {
  const asked = groups
    .filter(
      ({ list }) => new Set(list.map(({ subject, period }) => `${subject.id} ${period}`)).size < list.length,
    )
    .flatMap(({ list, first }) =>
      [...new Set(list.map(({ subject }) => subject.id))].map((subject) => ({
        subject,
        kind: first.kind,
        basis: first.basis,
      })),
    )
    .slice(0, askedAtMost);
  if (asked.length === 0) return null;
  const variables: Record<string, unknown> = { indicator };
  asked.forEach(({ subject }, i) => (variables[`s${i}`] = subject));
  const fields = asked.map(
    ({ kind, basis }, i) =>
      `p${i}: series(subject: $s${i}, indicator: $indicator, kind: ${kind}${basis ? `, basis: ${basis}` : ''}) { points { preferred because } }`,
  );
  return {
    query: `query Preferred($indicator: String!, ${asked.map((_, i) => `$s${i}: String!`).join(', ')}) {\n${fields.join('\n')}\n}`,
    variables,
  };
}

function usePreferred(groups: readonly ChartGroup[], indicator: string): ReadonlyMap<string, string> {
  const asked = useMemo(() => preferredQuery(groups, indicator), [groups, indicator]);
  const answer = useQuery<Record<string, Preferred | null>>(asked?.query ?? '', asked?.variables ?? null, {
    partial: true,
  });
  return useMemo(() => {
    if (answer.state !== 'ready') return new Map<string, string>();
    return new Map(
      Object.values(answer.data).flatMap((one) =>
        (one?.points ?? []).map(({ preferred, because }) => [preferred, because]),
      ),
    );
  }, [answer.state === 'ready' ? answer.data : null]);
}

interface DrawnProps {
  readonly spec: ChartSpec;
  readonly found: Connection<Observation>;
  readonly small: boolean;
}

const chartsAtMost = 8;

function Drawn({ spec, found, small }: DrawnProps) {
  const groups = useMemo(() => chartGroups(found.nodes), [found.nodes]);
  const preferred = usePreferred(groups, found.nodes[0]?.indicator.id ?? spec.indicator);
  return (
    <>
      {groups.length > 1 && <p class="note">{say('chart_mixed', { n: groups.length })}</p>}
      {found.totalCount > found.nodes.length && <p class="note warn">{say('truncated')}</p>}
      {groups.slice(0, small ? 2 : chartsAtMost).map((group) => (
        <ChartCard key={group.key} group={group} spec={spec} preferred={preferred} small={small} />
      ))}
      {groups.length > chartsAtMost && (
        <p class="note">{say('and_more', { n: groups.length - chartsAtMost })}</p>
      )}
    </>
  );
}

interface Props {
  readonly spec: ChartSpec;
  readonly small?: boolean;
  /** Changes when the graph does. */
  readonly revision?: number;
}

/** The charts that answer a specification: as many as it takes for no axis to hold two units or bases. */
export function ChartBlock({ spec, small = false, revision = 0 }: Props) {
  const variables = chartVariables(spec);
  const answer = useQuery<{ observations: Connection<Observation> }>(chartQuery, variables, { revision });
  return (
    <div class="chart-block">
      <Asked answer={answer}>
        {({ observations }) =>
          observations.nodes.length === 0 ? (
            <Empty title={say('chart_none')}>
              <p>{say('chart_none_do')}</p>
            </Empty>
          ) : (
            <Drawn spec={spec} found={observations} small={small} />
          )
        }
      </Asked>
      {!small && <Behind query={chartQuery} variables={variables} />}
    </div>
  );
}
