import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  type Expansion,
  firstMost,
  moreMost,
  parseExpansions,
  parseList,
  parsePins,
  printExpansions,
  printList,
  printPins,
} from '../graph/address';
import { place, type Point } from '../graph/layout';
import {
  bring,
  bringPaths,
  neighborhoodQuery,
  pathNet,
  statementsOf,
  type Tried,
  type Ways,
} from '../graph/load';
import { type Edge, emptyNet, type Filters, joinNets, type Net, visible } from '../graph/model';
import { GraphSide } from '../graph/side';
import { canDraw, GraphView } from '../graph/view';
import { type ApiFailure } from '../lib/api';
import { download, json } from '../lib/files';
import { say } from '../lib/lang';
import { setQuery, usePlace } from '../lib/router';
import { theme } from '../lib/theme';
import { type EntityType, type RelationType } from '../lib/types';
import { Behind, CopyButton } from '../parts/behind';
import { openStatements } from '../parts/open';
import { Empty, Failure, Loading } from '../parts/states';
import { Suggest } from '../parts/suggest';

const readable = 1200;
const pathHops = 5;

/** What the address says about the view. All of it can be shared. */
interface View {
  readonly of: readonly Expansion[];
  readonly filters: Filters;
  readonly pins: ReadonlyMap<string, Point>;
  readonly selected: readonly string[];
  readonly path: readonly string[];
  readonly asOf: string | null;
}

function readView(query: URLSearchParams): View {
  const origin = query.get('origin');
  const of = parseExpansions(query.get('of') ?? '');
  return {
    of,
    filters: {
      relations: new Set(parseList(query.get('rel')) as RelationType[]),
      types: new Set(parseList(query.get('type')) as EntityType[]),
      origin: origin === 'reported' || origin === 'background' ? origin : null,
      hidden: new Set(parseList(query.get('hide'))),
      kept: new Set(of.map(({ id }) => id)),
    },
    pins: parsePins(query.get('pin') ?? ''),
    selected: parseList(query.get('sel')).slice(0, 2),
    path: parseList(query.get('path')),
    asOf: query.get('asOf'),
  };
}

/** Which of the ways the address shows. */
const chosenWay = (query: URLSearchParams, { paths }: Ways): number =>
  Math.min(paths.length - 1, Math.max(0, Math.trunc(Number(query.get('way')) || 0)));

interface Loaded {
  readonly key: string;
  readonly tried: readonly Tried[];
  readonly ways: Ways | null;
  readonly failure: ApiFailure | null;
}

/** Everything that the address asks for; null while the first of it is on its way. */
function useLoaded({ of, path, asOf }: View, round: number): Loaded | null {
  const key = JSON.stringify([of, path, asOf]);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let left = false;
    const [from, to] = path;
    const ways = from && to ? bringPaths(from, to, pathHops, asOf) : Promise.resolve(null);
    const all = Promise.all(of.map((expansion) => bring(expansion, asOf)));
    void Promise.allSettled([all, ways]).then(([tried, paths]) => {
      if (left) return;
      setLoaded({
        key,
        tried: tried.status === 'fulfilled' ? tried.value : [],
        ways: paths.status === 'fulfilled' ? paths.value : null,
        failure: paths.status === 'rejected' ? (paths.reason as ApiFailure) : null,
      });
    });
    return () => {
      left = true;
    };
  }, [key, round]);
  return of.length === 0 && path.length === 0 ? { key, tried: [], ways: null, failure: null } : loaded;
}

interface Drawing {
  readonly net: Net;
  readonly places: ReadonlyMap<string, Point>;
  readonly filters: Filters;
  readonly view: View;
  readonly strong: ReadonlySet<string>;
  readonly actions: Actions;
}

interface Actions {
  readonly select: (id: string, also: boolean) => void;
  readonly clear: () => void;
  readonly expand: (id: string, relation?: string | null, most?: number) => void;
  readonly moved: (id: string, at: Point) => void;
  readonly edge: (edge: Edge) => void;
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-0.1, 0],
  ArrowRight: [0.1, 0],
  ArrowUp: [0, 0.1],
  ArrowDown: [0, -0.1],
};

/** The drawing and the buttons on it. */
function Canvas({ net, places, view, strong, actions }: Drawing) {
  const box = useRef<HTMLDivElement>(null);
  const drawing = useRef<GraphView | null>(null);
  const latest = useRef({ net, actions });
  latest.current = { net, actions };
  const now = theme.use();

  useEffect(() => {
    if (!box.current) return undefined;
    const made = new GraphView(box.current, {
      onSelect: (id, also) => latest.current.actions.select(id, also),
      onClear: () => latest.current.actions.clear(),
      onExpand: (id) => latest.current.actions.expand(id),
      onMoved: (id, at) => latest.current.actions.moved(id, at),
      onEdge: (key) => {
        const edge = latest.current.net.edges.get(key);
        if (edge) latest.current.actions.edge(edge);
      },
    });
    drawing.current = made;
    return () => {
      drawing.current = null;
      made.close();
    };
  }, []);
  useEffect(() => drawing.current?.show(net, places), [net, places, now]);
  useEffect(
    () =>
      drawing.current?.mark({ selected: new Set(view.selected), pinned: new Set(view.pins.keys()), strong }),
    [view.selected.join(), [...view.pins.keys()].join(), strong, net],
  );

  const press = (event: KeyboardEvent): void => {
    const step = arrows[event.key];
    if (step) drawing.current?.pan(...step);
    else if (event.key === '+' || event.key === '=') drawing.current?.zoom(1.3);
    else if (event.key === '-') drawing.current?.zoom(1 / 1.3);
    else if (event.key === '0') drawing.current?.fit();
    else return;
    event.preventDefault();
  };
  const png = async (): Promise<void> => {
    const blob = await drawing.current?.png();
    if (blob) download('graph.png', blob);
  };
  return (
    <div class="canvas-box">
      <div
        class="canvas"
        ref={box}
        tabIndex={0}
        role="application"
        aria-label={`${say('graph')}: ${say('nodes_edges', { nodes: net.nodes.size, edges: net.edges.size })}`}
        onKeyDown={press}
      />
      <div class="canvas-foot">
        <span class="legend">
          <i class="legend-line reported" /> {say('origin_reported')}
          <i class="legend-line faded" /> {say('origin_background')}
        </span>
        <p class="canvas-hint">{say('graph_hint')}</p>
        <div class="canvas-buttons">
          <button type="button" aria-label={say('zoom_in')} onClick={() => drawing.current?.zoom(1.5)}>
            +
          </button>
          <button type="button" aria-label={say('zoom_out')} onClick={() => drawing.current?.zoom(1 / 1.5)}>
            −
          </button>
          <button type="button" onClick={() => drawing.current?.fit()}>
            {say('fit')}
          </button>
          <button type="button" onClick={() => void png()}>
            {say('png')}
          </button>
        </div>
      </div>
    </div>
  );
}

const jsonOf = (net: Net, places: ReadonlyMap<string, Point>): Blob =>
  json({
    nodes: [...net.nodes.values()].map((entity) => ({ ...entity, ...places.get(entity.id) })),
    edges: [...net.edges.values()],
  });

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

export function GraphPage() {
  const { query } = usePlace();
  const [round, setRound] = useState(0);
  const view = useMemo(() => readView(query), [query.toString()]);
  const loaded = useLoaded(view, round);
  const placed = useRef<ReadonlyMap<string, Point>>(new Map());

  const brought = (loaded?.tried ?? []).flatMap((one) => ('net' in one ? [one] : []));
  const base = useMemo(() => joinNets(brought.map(({ net }) => net)), [loaded]);
  const ways = loaded?.ways ?? null;
  const path = ways?.paths[chosenWay(query, ways)] ?? null;
  const onPath = useMemo(() => (path ? pathNet(path, base) : emptyNet), [path, base]);
  const whole = useMemo(() => joinNets([base, onPath]), [base, onPath]);
  const filters: Filters = useMemo(
    () => ({
      ...view.filters,
      kept: new Set([...brought.map(({ center }) => center.id), ...onPath.nodes.keys()]),
    }),
    [view.filters, loaded, onPath],
  );
  const net = useMemo(() => visible(whole, filters), [whole, filters]);
  const places = useMemo(() => {
    const before = new Map([...placed.current, ...view.pins]);
    placed.current = new Map([...before, ...place(whole, before)]);
    return placed.current;
  }, [whole, query.get('pin')]);
  const strong = useMemo(() => new Set(onPath.edges.keys()), [onPath]);

  const setOf = (of: readonly Expansion[]): void => setQuery({ of: printExpansions(of) }, { push: true });
  const actions: Actions = {
    select: (id, also) => {
      const [first] = view.selected;
      setQuery({ sel: printList(also && first && first !== id ? [first, id] : [id]) });
    },
    clear: () => setQuery({ sel: null }),
    expand: (id, relation = null, most = firstMost) =>
      setOf([...view.of.filter((one) => one.id !== id || one.relation !== relation), { id, relation, most }]),
    moved: (id, at) => setQuery({ pin: printPins(new Map([...view.pins, [id, at]])) }),
    edge: (edge) => void statementsOf(edge, view.asOf).then((ids) => ids.length > 0 && openStatements(ids)),
  };
  const add = (id: string): void => actions.expand(id);
  const drawable = useMemo(canDraw, []);

  return (
    <div class="page graph-page">
      <header class="row toolbar">
        <h1>{say('graph')}</h1>
        <Suggest
          label={say('graph_add')}
          hideLabel
          class="grow"
          kinds={['entity']}
          placeholder={say('graph_add')}
          onPick={(hit) => add(hit.id)}
        />
        {whole.nodes.size > 0 && (
          <>
            <span class="faint n graph-count" role="status">
              {say('nodes_edges', { nodes: net.nodes.size, edges: net.edges.size })}
            </span>
            <CopyButton label={say('share')} text={() => location.href} />
            <button type="button" onClick={() => download('graph.json', jsonOf(net, places))}>
              {say('json')}
            </button>
            <button
              type="button"
              onClick={() => {
                placed.current = new Map();
                setQuery(
                  {
                    of: null,
                    sel: null,
                    hide: null,
                    pin: null,
                    path: null,
                    way: null,
                    rel: null,
                    type: null,
                    origin: null,
                  },
                  { push: true },
                );
              }}
            >
              {say('collapse_all')}
            </button>
          </>
        )}
      </header>
      <Missing tried={loaded?.tried ?? []} retry={() => setRound(round + 1)} />
      {loaded?.failure && <Failure failure={loaded.failure} />}
      {ways?.paths.length === 0 && <p class="note warn">{say('path_none', { n: pathHops })}</p>}
      {net.nodes.size > readable && <p class="note warn">{say('graph_many')}</p>}
      {loaded === null ? (
        <Loading />
      ) : whole.nodes.size === 0 ? (
        <Empty title={say('graph_start')}>
          <p class="row">
            {['新疆有色集团', '石油', '阿拉山口'].map((name) => (
              <button key={name} type="button" onClick={() => add(name)}>
                {name}
              </button>
            ))}
          </p>
        </Empty>
      ) : (
        <div class="graph-grid">
          {drawable ? (
            <Canvas
              net={net}
              places={places}
              filters={filters}
              view={view}
              strong={strong}
              actions={actions}
            />
          ) : (
            <p class="note warn">{say('no_webgl')}</p>
          )}
          <GraphSide
            whole={whole}
            net={net}
            filters={filters}
            brought={brought}
            selected={view.selected.flatMap((id) => whole.nodes.get(id) ?? [])}
            pinned={new Set(view.pins.keys())}
            asOf={view.asOf}
            ways={ways}
            way={path}
            onSelect={actions.select}
            onExpand={actions.expand}
            onMore={({ id, relation, most }) => actions.expand(id, relation, moreMost(most))}
            onEdge={actions.edge}
            onHide={(id) => setQuery({ hide: printList([...filters.hidden, id]), sel: null })}
            onShowAll={() => setQuery({ hide: null })}
            onPin={(id) => {
              const pins = new Map(view.pins);
              const at = places.get(id);
              if (pins.has(id)) pins.delete(id);
              else if (at) pins.set(id, at);
              setQuery({ pin: printPins(pins) });
            }}
            onPath={(ids) => setQuery({ path: printList(ids), way: null }, { push: true })}
            onWay={(way) => setQuery({ way: way === 0 ? null : String(way) })}
          />
        </div>
      )}
      {view.of[0] && (
        <Behind
          query={neighborhoodQuery}
          variables={{ of: view.of[0].id, first: firstMost, relations: null, asOf: view.asOf }}
        />
      )}
    </div>
  );
}
