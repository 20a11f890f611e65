import { type EntityCard, type EntityType, type RelationType } from '../lib/types';

export interface Edge {
  readonly key: string;
  readonly fromId: string;
  readonly type: RelationType;
  readonly toId: string;
  readonly reported: number;
  readonly background: number;
}

/** What has been brought onto the page so far. */
export interface Net {
  readonly nodes: ReadonlyMap<string, EntityCard>;
  readonly edges: ReadonlyMap<string, Edge>;
}

export const emptyNet: Net = { nodes: new Map(), edges: new Map() };

export const joinNets = (nets: readonly Net[]): Net => ({
  nodes: new Map(nets.flatMap(({ nodes }) => [...nodes])),
  edges: new Map(nets.flatMap(({ edges }) => [...edges])),
});

export const netOf = (entities: readonly EntityCard[], edges: readonly Edge[]): Net => ({
  nodes: new Map(entities.map((entity) => [entity.id, entity])),
  edges: new Map(edges.map((edge) => [edge.key, edge])),
});

/** What the reader wants to see; an empty set means everything. */
export interface Filters {
  readonly relations: ReadonlySet<RelationType>;
  readonly types: ReadonlySet<EntityType>;
  readonly origin: 'reported' | 'background' | null;
  readonly hidden: ReadonlySet<string>;
  /** Stay in sight whatever the filters say. */
  readonly kept: ReadonlySet<string>;
}

const passes = <T>(wanted: ReadonlySet<T>, value: T): boolean => wanted.size === 0 || wanted.has(value);

const edgePasses = (edge: Edge, { relations, origin }: Filters): boolean =>
  passes(relations, edge.type) && (origin === null || edge[origin] > 0);

/** The part of the net that the filters leave: a node that is left without any edge goes too, unless it was asked for by name. */
export function visible(net: Net, filters: Filters): Net {
  const stays = ({ id, type }: EntityCard): boolean =>
    !filters.hidden.has(id) && (filters.kept.has(id) || passes(filters.types, type));
  const nodes = new Map([...net.nodes].filter(([, node]) => stays(node)));
  const edges = new Map(
    [...net.edges].filter(
      ([, edge]) => nodes.has(edge.fromId) && nodes.has(edge.toId) && edgePasses(edge, filters),
    ),
  );
  const linked = new Set([...edges.values()].flatMap(({ fromId, toId }) => [fromId, toId]));
  return { nodes: new Map([...nodes].filter(([id]) => linked.has(id) || filters.kept.has(id))), edges };
}

export const countBy = <T, K>(items: Iterable<T>, key: (item: T) => K): ReadonlyMap<K, number> => {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
};
