import { observationFields, pageFields } from '../lib/fragments';
import { say } from '../lib/lang';
import { type Connection, type Observation } from '../lib/types';
import { useQuery } from '../lib/use-query';
import { Asked, Empty } from '../parts/states';
import { StatementLine } from '../parts/statement-line';
import { type TileProps } from './ask';

const tableQuery = `query Table($filter: ObservationFilter!, $first: Int!) {
  observations(filter: $filter, first: $first) { ${pageFields} nodes { __typename ${observationFields} } }
}`;

const rowsShown = 20;

/** Figures, a line each. */
export function TableTile({ tile, revision }: TileProps) {
  const filter = {
    ...(tile.indicator ? { indicator: [tile.indicator] } : {}),
    ...(tile.subjects.length > 0 ? { subject: tile.subjects } : {}),
    ...(tile.figure ? { kind: [tile.figure] } : {}),
    ...(tile.basis ? { basis: [tile.basis] } : {}),
    ...(tile.period ? { period: tile.period } : {}),
    ...(tile.value ? { value: tile.value } : {}),
  };
  const answer = useQuery<{ observations: Connection<Observation> }>(
    tableQuery,
    { filter, first: rowsShown },
    { revision },
  );
  return (
    <Asked answer={answer}>
      {({ observations }) =>
        observations.nodes.length === 0 ? (
          <Empty title={say('chart_none')} />
        ) : (
          <>
            <ul class="lines">
              {observations.nodes.map((one) => (
                <li key={one.id}>
                  <StatementLine statement={one} />
                </li>
              ))}
            </ul>
            {observations.totalCount > observations.nodes.length && (
              <p class="note">
                {say('and_more', { n: observations.totalCount - observations.nodes.length })}
              </p>
            )}
          </>
        )
      }
    </Asked>
  );
}
