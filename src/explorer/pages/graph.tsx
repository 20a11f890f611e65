import { useMemo, useState } from 'preact/hooks';
import { type Actions, actionsOn } from '../graph/actions';
import { firstMost } from '../graph/address';
import { Canvas } from '../graph/drawing/canvas';
import { canDraw } from '../graph/drawing/snapshot';
import { GraphHead } from '../graph/head';
import { neighborhoodQuery, type Tried } from '../graph/load';
import { GraphSide } from '../graph/side/side';
import { type Drawn, useDrawn } from '../graph/use-drawn';
import { type Loaded, pathHops, useLoaded } from '../graph/use-loaded';
import { readView, type View } from '../graph/view-address';
import { nameOf, say } from '../lib/lang';
import { usePlace } from '../lib/router';
import { Behind } from '../parts/behind';
import { Empty, Failure, Loading } from '../parts/states';

const readable = 1200;

/** Entities that the address names and the graph does not have, or could not be read. */
const Missing = ({ tried, retry }: { tried: readonly Tried[]; retry: () => void }) => (
  <>
    {tried.map((one) =>
      'failure' in one ? (
        <Failure
          key={one.expansion.id}
          failure={one.failure}
          retry={one.failure.kind === 'refused' ? undefined : retry}
        />
      ) : null,
    )}
  </>
);

const beginnings = [
  { name: '新疆有色集团', nameHant: '新疆有色集團', nameEn: 'Xinjiang Nonferrous' },
  { name: '石油', nameHant: '石油', nameEn: 'petroleum' },
  { name: '阿拉山口', nameHant: '阿拉山口', nameEn: 'Alashankou' },
];

const Start = ({ onAdd }: { onAdd: (id: string) => void }) => (
  <Empty title={say('graph_start')}>
    <p class="row">
      {beginnings.map((one) => (
        <button key={one.name} type="button" onClick={() => onAdd(one.name)}>
          {nameOf(one)}
        </button>
      ))}
    </p>
  </Empty>
);

interface PartsProps {
  readonly loaded: Loaded;
  readonly drawn: Drawn;
  readonly view: View;
  readonly actions: Actions;
}

function Parts({ loaded, drawn, view, actions }: PartsProps) {
  const drawable = useMemo(canDraw, []);
  return (
    <div class="graph-grid">
      {drawable ? (
        <Canvas {...drawn} view={view} actions={actions} />
      ) : (
        <p class="note warn">{say('no_webgl')}</p>
      )}
      <GraphSide
        {...drawn}
        selected={view.selected.flatMap((id) => drawn.whole.nodes.get(id) ?? [])}
        pinned={new Set(view.pins.keys())}
        asOf={view.asOf}
        ways={loaded.ways}
        way={drawn.path}
        actions={actions}
      />
    </div>
  );
}

/** From any entity outwards. The address says what is drawn; what was laid out keeps its place. */
export function GraphPage() {
  const { query } = usePlace();
  const [round, setRound] = useState(0);
  const view = useMemo(() => readView(query), [query.toString()]);
  const loaded = useLoaded(view, round);
  const drawn = useDrawn(loaded, view, query);
  const actions = actionsOn(view, drawn);
  const [first] = view.of;
  return (
    <div class="page graph-page">
      <GraphHead drawn={drawn} onAdd={(id) => actions.expand(id)} />
      <Missing tried={loaded?.tried ?? []} retry={() => setRound(round + 1)} />
      {loaded?.failure && <Failure failure={loaded.failure} />}
      {loaded?.ways?.paths.length === 0 && <p class="note warn">{say('path_none', { n: pathHops })}</p>}
      {drawn.net.nodes.size > readable && <p class="note warn">{say('graph_many')}</p>}
      {loaded === null && <Loading />}
      {loaded !== null && drawn.whole.nodes.size === 0 && <Start onAdd={(id) => actions.expand(id)} />}
      {loaded !== null && drawn.whole.nodes.size > 0 && (
        <Parts loaded={loaded} drawn={drawn} view={view} actions={actions} />
      )}
      {first && (
        <Behind
          query={neighborhoodQuery}
          variables={{ of: first.id, first: firstMost, relations: null, asOf: view.asOf }}
        />
      )}
    </div>
  );
}
