import { useMemo } from 'preact/hooks';
import { say } from '../lib/lang';
import { shapeOf } from '../lib/shape';
import { type Connection, type Observation } from '../lib/types';
import { useQuery } from '../lib/use-query';
import { Behind } from '../parts/behind';
import { Asked, Empty } from '../parts/states';
import { ChartCard } from './card';
import { chartGroups } from './groups';
import { usePreferred } from './preferred';
import { chartQuery, type ChartSpec, chartVariables } from './spec';

interface DrawnProps {
  readonly spec: ChartSpec;
  readonly found: Connection<Observation>;
  readonly small: boolean;
}

const chartsAtMost = 8;

function Drawn({ spec, found, small }: DrawnProps) {
  const groups = useMemo(
    () => chartGroups(found.nodes, spec.mode !== 'ranking'),
    [found.nodes, spec.mode === 'ranking'],
  );
  const shapes = new Set(groups.map(({ first }) => shapeOf(first))).size;
  const preferred = usePreferred(groups, found.nodes[0]?.indicator.id ?? spec.indicator);
  return (
    <>
      {shapes > 1 && <p class="note">{say('chart_mixed', { n: shapes })}</p>}
      {shapes < groups.length && <p class="note">{say('chart_lengths')}</p>}
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
