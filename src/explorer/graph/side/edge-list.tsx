import { nameOf, say, sayCode } from '../../lib/lang';
import { type SideProps } from './props';

const edgesShown = 40;

/** Edges of one entity that are drawn; each opens its words. */
export const EdgeList = ({ id, net, actions }: { id: string } & Pick<SideProps, 'net' | 'actions'>) => {
  const edges = [...net.edges.values()].filter(({ fromId, toId }) => fromId === id || toId === id);
  return (
    <ul class="edge-list">
      {edges.slice(0, edgesShown).map((edge) => {
        const out = edge.fromId === id;
        const other = net.nodes.get(out ? edge.toId : edge.fromId);
        return (
          <li key={edge.key}>
            <button
              type="button"
              class={`edge-word ${edge.reported > 0 ? 'reported' : 'background'}`}
              title={say('evidence')}
              onClick={() => actions.edge(edge)}
            >
              {sayCode(out ? 'rel' : 'rev', edge.type)}
            </button>
            {other && (
              <button type="button" class="link" onClick={() => actions.select(other.id, false)}>
                {nameOf(other)}
              </button>
            )}
          </li>
        );
      })}
      {edges.length > edgesShown && (
        <li class="faint">{say('and_more', { n: edges.length - edgesShown })}</li>
      )}
    </ul>
  );
};
