import { count, say, sayCode } from '../lib/lang';
import { type Relation, type RelationType } from '../lib/types';
import { StatementLine } from '../parts/statement-line';
import { type EntityAnswer } from './ask';
import { grouped } from '../lib/grouped';
import { More } from './more';

export type Direction = 'out' | 'in';

export const relationWord = (type: RelationType, direction: Direction): string =>
  sayCode(direction === 'out' ? 'rel' : 'rev', type);

const groupOf =
  (id: string) =>
  ({ type, from }: Relation): string =>
    `${type} ${from.id === id ? 'out' : 'in'}`;

/** What it is to others and they to it, by kind, each dated and sourced. */
export const Relations = ({ entity, onMore }: { entity: EntityAnswer; onMore: () => void }) => {
  const { id, relations } = entity;
  return (
    <section class="panel">
      <h2>
        {say('relations')} <small class="faint n">{count(relations.totalCount)}</small>
      </h2>
      {relations.nodes.length === 0 && <p class="faint">{say('relations_none')}</p>}
      {grouped(relations.nodes, groupOf(id)).map(([key, list]) => {
        const [type, direction] = key.split(' ') as [RelationType, Direction];
        return (
          <section key={key} class="relation-group">
            <h3>{relationWord(type, direction)}</h3>
            <ul class="lines">
              {list.map((relation) => (
                <li key={relation.id}>
                  <StatementLine statement={relation} self={id} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <More all={relations.totalCount} shown={relations.nodes.length} onMore={onMore} />
    </section>
  );
};
