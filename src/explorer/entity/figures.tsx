import { grouped } from '../lib/grouped';
import { count, say } from '../lib/lang';
import { address } from '../lib/router';
import { shapeOf } from '../lib/shape';
import { type Observation } from '../lib/types';
import { Spark } from '../parts/spark';
import { measureText, StatementLine } from '../parts/statement-line';
import { type EntityAnswer } from './ask';
import { More } from './more';

const groupOf = (o: Observation): string => `${o.indicator.id} ${shapeOf(o)}`;

const ChartLink = ({ id, first }: { id: string; first: Observation }) => (
  <a
    class="button small"
    href={address('/charts', {
      indicator: first.indicator.id,
      subject: id,
      kind: first.kind,
      basis: first.basis,
    })}
    aria-label={say('chart_of', { name: measureText(first) })}
  >
    {say('open_chart')}
  </a>
);

const Group = ({ id, list }: { id: string; list: readonly Observation[] }) => {
  const [first] = list;
  if (!first) return null;
  return (
    <section class={`figure-group ${list.length === 1 ? 'single' : ''}`}>
      <header>
        <h3>{measureText(first)}</h3>
        <Spark list={list} />
        <ChartLink id={id} first={first} />
      </header>
      <ul class="lines">
        {list.map((observation) => (
          <li key={observation.id}>
            <StatementLine statement={observation} bare />
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Its figures by indicator, each with a small chart where there are several. */
export const Figures = ({ entity, onMore }: { entity: EntityAnswer; onMore: () => void }) => {
  const { id, observations } = entity;
  return (
    <section class="panel" id="figures">
      <h2>
        {say('figures')} <small class="faint n">{count(observations.totalCount)}</small>
      </h2>
      {observations.nodes.length === 0 && <p class="faint">{say('figures_none')}</p>}
      {grouped(observations.nodes, groupOf).map(([key, list]) => (
        <Group key={key} id={id} list={list} />
      ))}
      <More all={observations.totalCount} shown={observations.nodes.length} onMore={onMore} />
    </section>
  );
};
