import { download, json } from '../lib/files';
import { count, say } from '../lib/lang';
import { setQuery } from '../lib/router';
import { CopyButton } from '../parts/behind';
import { Suggest } from '../parts/suggest';
import { type Drawn } from './use-drawn';
import { cleared } from './view-address';

const jsonOf = ({ net, places }: Drawn): Blob =>
  json({
    nodes: [...net.nodes.values()].map((entity) => ({ ...entity, ...places.get(entity.id) })),
    edges: [...net.edges.values()],
  });

/** The box that adds an entity, how much is drawn, and ways to take it along. */
export const GraphHead = ({ drawn, onAdd }: { drawn: Drawn; onAdd: (id: string) => void }) => (
  <header class="row toolbar">
    <h1>{say('graph')}</h1>
    <Suggest
      label={say('graph_add')}
      hideLabel
      class="grow"
      kinds={['entity']}
      placeholder={say('graph_add')}
      onPick={(hit) => onAdd(hit.id)}
    />
    {drawn.whole.nodes.size > 0 && (
      <>
        <span class="faint n graph-count" role="status">
          {say('nodes_edges', { nodes: count(drawn.net.nodes.size), edges: count(drawn.net.edges.size) })}
        </span>
        <span class="push row">
          <CopyButton label={say('share')} text={() => location.href} />
          <button type="button" onClick={() => download('graph.json', jsonOf(drawn))}>
            {say('json')}
          </button>
          <button
            type="button"
            onClick={() => {
              drawn.forget();
              setQuery(cleared, { push: true });
            }}
          >
            {say('collapse_all')}
          </button>
        </span>
      </>
    )}
  </header>
);
