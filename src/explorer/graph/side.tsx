import { useState } from 'preact/hooks';
import { cut, nameIn, nameOf, say, sayCode } from '../lib/lang';
import { setQuery } from '../lib/router';
import { type EntityCard, type Path, type RelationType } from '../lib/types';
import { useQuery } from '../lib/use-query';
import { EntityLink, TypeTag } from '../parts/entity-link';
import { HopChain } from '../parts/hop-chain';
import { TypeDot } from '../parts/icons';
import { Asked } from '../parts/states';
import { Cuts, Why } from '../parts/why';
import { type Expansion, printList } from './address';
import { type Brought, type Ways } from './load';
import { countBy, type Edge, type Filters, type Net } from './model';

interface Props {
  readonly whole: Net;
  readonly net: Net;
  readonly filters: Filters;
  readonly brought: readonly Brought[];
  readonly selected: readonly EntityCard[];
  readonly pinned: ReadonlySet<string>;
  readonly asOf: string | null;
  readonly ways: Ways | null;
  /** The one that is drawn. */
  readonly way: Path | null;
  readonly onSelect: (id: string, also: boolean) => void;
  readonly onExpand: (id: string, relation?: string | null) => void;
  readonly onMore: (expansion: Expansion) => void;
  readonly onEdge: (edge: Edge) => void;
  readonly onHide: (id: string) => void;
  readonly onShowAll: () => void;
  readonly onPin: (id: string) => void;
  readonly onPath: (ids: readonly string[]) => void;
  readonly onWay: (way: number) => void;
}

const toggled = (set: ReadonlySet<string>, item: string): string =>
  printList(set.has(item) ? [...set].filter((other) => other !== item) : [...set, item]);

interface ChipsProps<T extends string> {
  readonly title: string;
  readonly counts: ReadonlyMap<T, number>;
  readonly chosen: ReadonlySet<T>;
  readonly name: 'rel' | 'type';
}

function Chips<T extends string>({ title, counts, chosen, name }: ChipsProps<T>) {
  const all = [...new Set([...counts.keys(), ...chosen])];
  return (
    <fieldset class="chips">
      <legend>{title}</legend>
      {all.map((item) => (
        <button
          key={item}
          type="button"
          class="chip"
          aria-pressed={chosen.has(item)}
          onClick={() => setQuery({ [name]: toggled(chosen, item) })}
        >
          {sayCode(name, item)} <span class="n faint">{counts.get(item) ?? 0}</span>
        </button>
      ))}
    </fieldset>
  );
}

const origins = ['', 'reported', 'background'] as const;

const FilterPanel = ({ whole, filters, asOf }: Pick<Props, 'whole' | 'filters' | 'asOf'>) => (
  <details class="panel" open>
    <summary>{say('filters')}</summary>
    <Chips
      title={say('relation')}
      counts={countBy(whole.edges.values(), ({ type }) => type)}
      chosen={filters.relations}
      name="rel"
    />
    <Chips
      title={say('type')}
      counts={countBy(whole.nodes.values(), ({ type }) => type)}
      chosen={filters.types}
      name="type"
    />
    <fieldset class="chips">
      <legend>{say('origin')}</legend>
      <div class="segmented">
        {origins.map((origin) => (
          <button
            key={origin}
            type="button"
            aria-pressed={(filters.origin ?? '') === origin}
            onClick={() => setQuery({ origin })}
          >
            {origin === '' ? say('all') : sayCode('origin', origin)}
          </button>
        ))}
      </div>
    </fieldset>
    <label class="field">
      {say('as_of')}
      <input
        type="date"
        value={asOf ?? ''}
        title={say('as_of_hint')}
        onChange={(event) => setQuery({ asOf: event.currentTarget.value })}
      />
    </label>
  </details>
);

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
function ExpandBy({ id, onExpand }: { id: string; onExpand: Props['onExpand'] }) {
  const answer = useQuery<Counts>(countsQuery, { name: id });
  return (
    <Asked answer={answer}>
      {({ entity }) => (
        <p>
          {entity.relationCounts.map(({ type, direction, count }) => (
            <button key={type + direction} type="button" class="chip" onClick={() => onExpand(id, type)}>
              {sayCode(direction === 'out' ? 'rel' : 'rev', type)} <span class="n faint">{count}</span>
            </button>
          ))}
        </p>
      )}
    </Asked>
  );
}

const edgesShown = 40;

const EdgeList = ({
  id,
  net,
  onSelect,
  onEdge,
}: { id: string } & Pick<Props, 'net' | 'onSelect' | 'onEdge'>) => {
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
              onClick={() => onEdge(edge)}
            >
              {sayCode(out ? 'rel' : 'rev', edge.type)}
            </button>
            {other && (
              <button type="button" class="link" onClick={() => onSelect(other.id, false)}>
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

function SelectedPanel(props: Props & { readonly entity: EntityCard }) {
  const { entity, pinned, onPin, onHide, onExpand } = props;
  return (
    <section class="panel selected-panel">
      <TypeTag type={entity.type} />
      <h2>
        <EntityLink entity={entity} both />
      </h2>
      <p class="row">
        <button type="button" class="primary" onClick={() => onExpand(entity.id)}>
          {say('expand')}
        </button>
        <button type="button" aria-pressed={pinned.has(entity.id)} onClick={() => onPin(entity.id)}>
          {say(pinned.has(entity.id) ? 'unpin' : 'pin')}
        </button>
        <button type="button" onClick={() => onHide(entity.id)}>
          {say('hide')}
        </button>
      </p>
      <h3>{say('counted')}</h3>
      <ExpandBy id={entity.id} onExpand={onExpand} />
      <EdgeList id={entity.id} net={props.net} onSelect={props.onSelect} onEdge={props.onEdge} />
    </section>
  );
}

const Omitted = ({ brought, onMore }: Pick<Props, 'brought' | 'onMore'>) => {
  const cut = brought.filter(({ omitted }) => omitted > 0);
  return cut.length === 0 ? null : (
    <section class="panel">
      <ul class="plain">
        {cut.map(({ center, omitted, expansion }) => (
          <li key={`${expansion.id}${expansion.relation}`} class="row">
            <span>
              {nameOf(center)}
              {expansion.relation && ` · ${sayCode('rel', expansion.relation)}`}
            </span>
            <button type="button" disabled={expansion.most >= 1000} onClick={() => onMore(expansion)}>
              {say('and_more', { n: omitted })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

const listShown = 200;

/** The same nodes as a list, so that all of it can be reached without a pointer. */
function NodeList({ net, selected, onSelect }: Pick<Props, 'net' | 'selected' | 'onSelect'>) {
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const nodes = [...net.nodes.values()].filter(
    (node) =>
      wanted === '' ||
      [node.name, node.nameHant, node.nameEn].some((name) => name?.toLowerCase().includes(wanted)),
  );
  const chosen = new Set(selected.map(({ id }) => id));
  return (
    <details class="panel">
      <summary>
        {say('list')} <span class="n">{net.nodes.size}</span>
      </summary>
      <label class="field">
        {say('search_graph')}
        <input type="text" value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <ul class="node-list">
        {nodes.slice(0, listShown).map((node) => (
          <li key={node.id}>
            <button
              type="button"
              aria-pressed={chosen.has(node.id)}
              onClick={(event) =>
                onSelect(node.id, event.shiftKey || (selected.length === 1 && event.altKey))
              }
            >
              <TypeDot type={node.type} /> {cut(nameIn(node), 40)}
            </button>
            {selected.length > 0 && !chosen.has(node.id) && (
              <button
                type="button"
                aria-label={`${say('select_second')}: ${nameOf(node)}`}
                title={say('select_second')}
                onClick={() => onSelect(node.id, true)}
              >
                +
              </button>
            )}
          </li>
        ))}
      </ul>
      {nodes.length > listShown && <p class="faint">{say('and_more', { n: nodes.length - listShown })}</p>}
    </details>
  );
}

/** The path that is drawn, why it comes where it does, and the others there are. */
const WayPanel = ({ ways, way, onWay }: Pick<Props, 'ways' | 'way' | 'onWay'>) =>
  ways && way ? (
    <section class="panel path-panel">
      {ways.paths.length > 1 && (
        <div class="segmented" role="group" aria-label={say('as_paths')}>
          {ways.paths.map((one, i) => (
            <button key={i} type="button" aria-pressed={one === way} onClick={() => onWay(i)}>
              {i + 1}
            </button>
          ))}
        </div>
      )}
      <HopChain path={way} />
      <Why because={way.because} />
      <Cuts {...ways} />
    </section>
  ) : null;

/** What stands beside the drawing: what is selected, what was left out, the filters, and everything as a list. */
export function GraphSide(props: Props) {
  const { selected, filters, onPath, onShowAll } = props;
  const [first, second] = selected;
  return (
    <div class="graph-side">
      {first && second && (
        <section class="panel">
          <p>
            {nameOf(first)} – {nameOf(second)}
          </p>
          <button type="button" class="primary" onClick={() => onPath([first.id, second.id])}>
            {say('path_between')}
          </button>
        </section>
      )}
      <WayPanel {...props} />
      {first && !second && <SelectedPanel {...props} entity={first} />}
      <Omitted {...props} />
      {filters.hidden.size > 0 && (
        <p class="row panel">
          {say('hidden_n', { n: filters.hidden.size })}
          <button type="button" onClick={onShowAll}>
            {say('show_all')}
          </button>
        </p>
      )}
      <FilterPanel {...props} />
      <NodeList {...props} />
    </div>
  );
}
