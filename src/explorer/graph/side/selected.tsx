import { say, sayCode } from '../../lib/lang';
import { type EntityCard, type RelationType } from '../../lib/types';
import { useQuery } from '../../lib/use-query';
import { EntityLink, TypeTag } from '../../parts/entity-link';
import { Asked } from '../../parts/states';
import { EdgeList } from './edge-list';
import { type SideProps } from './props';

const countsQuery = `query Counts($name: String!) { entity(name: $name) { id relationCounts { type direction count } } }`;

interface Counts {
  readonly entity: {
    readonly relationCounts: readonly {
      readonly type: RelationType;
      readonly direction: 'in' | 'out';
      readonly count: number;
    }[];
  };
}

/** How much more there is around an entity, by relation; each brings its own. */
function ExpandBy({ id, actions }: { id: string } & Pick<SideProps, 'actions'>) {
  const answer = useQuery<Counts>(countsQuery, { name: id });
  return (
    <Asked answer={answer}>
      {({ entity }) => (
        <p>
          {entity.relationCounts.map(({ type, direction, count }) => (
            <button
              key={type + direction}
              type="button"
              class="chip"
              onClick={() => actions.expand(id, type)}
            >
              {sayCode(direction === 'out' ? 'rel' : 'rev', type)} <span class="n faint">{count}</span>
            </button>
          ))}
        </p>
      )}
    </Asked>
  );
}

/** One entity: what it is, how much more there is around it, and its edges on the drawing. */
export function SelectedPanel(props: SideProps & { readonly entity: EntityCard }) {
  const { entity, pinned, actions } = props;
  return (
    <section class="panel selected-panel">
      <TypeTag type={entity.type} />
      <h2>
        <EntityLink entity={entity} both />
      </h2>
      <p class="row">
        <button type="button" class="primary" onClick={() => actions.expand(entity.id)}>
          {say('expand')}
        </button>
        <button type="button" aria-pressed={pinned.has(entity.id)} onClick={() => actions.pin(entity.id)}>
          {say(pinned.has(entity.id) ? 'unpin' : 'pin')}
        </button>
        <button type="button" onClick={() => actions.hide(entity.id)}>
          {say('hide')}
        </button>
      </p>
      <h3>{say('counted')}</h3>
      <ExpandBy id={entity.id} actions={actions} />
      <EdgeList id={entity.id} net={props.net} actions={actions} />
    </section>
  );
}
