import { count, say } from '../lib/lang';
import { address } from '../lib/router';
import { type Observation } from '../lib/types';
import { Spark } from '../parts/spark';
import { measureText, StatementLine } from '../parts/statement-line';
import { type EntityAnswer } from './ask';
import { grouped } from './grouped';
import { More } from './more';

/** Figures that may share an axis: one indicator, object, kind, basis and unit. */
const groupOf = (o: Observation): string =>
  JSON.stringify([o.indicator.id, o.of.map(({ id }) => id), o.qualifiers, o.kind, o.basis, o.normalizedUnit]);

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
