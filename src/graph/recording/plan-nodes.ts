import { type GraphBatch } from '../batch';
import { type Contribution } from '../contribution';
import { type Properties } from '../properties';
import { type Before, type Holdings } from './before';
import { articleOfReader } from './claims';
import { mergeNode } from './merge-nodes';
import { type Owned } from './owned';

/** A node to write. */
export interface NodeChange {
  readonly id: string;
  readonly before: Properties | null;
  readonly properties: Properties;
}

export const noHoldings: Holdings = { entities: [], indicators: [], articles: [], sources: [] };

const ids = (nodes: readonly { readonly id: string }[]): readonly string[] =>
  [...new Set(nodes.map(({ id }) => id))].sort();

export const holdingsOf = (batch: GraphBatch): Holdings => ({
  entities: ids(batch.entities),
  indicators: ids(batch.indicators),
  articles: ids(batch.articles),
  sources: ids(batch.sources),
});

/** Changes of nodes of one kind, and the nodes that change by id. */
export interface NodeChanges<T> {
  readonly changes: readonly NodeChange[];
  readonly nodes: ReadonlyMap<string, T>;
}

/** What each contributor says of each node of one kind. */
export function sayings<T extends { readonly id: string }>(
  owned: readonly Owned<T>[],
): ReadonlyMap<string, Map<string, T>> {
  const said = new Map<string, Map<string, T>>();
  for (const { contributor, item } of owned) {
    const ofNode = said.get(item.id);
    if (ofNode === undefined) said.set(item.id, new Map([[contributor, item]]));
    else ofNode.set(contributor, item);
  }
  return said;
}

export interface Silence {
  readonly contributor: string;
  readonly id: string;
}

/** Nodes that a contributor kept before and no longer names. */
export function silences(
  contributions: readonly Contribution[],
  before: Before,
  kind: keyof Holdings,
): readonly Silence[] {
  return contributions.flatMap(({ contributor, batch }) => {
    const now = new Set(batch[kind].map(({ id }) => id));
    const article = articleOfReader(contributor);
    const held =
      article === null
        ? (before.holdings.get(contributor) ?? noHoldings)[kind]
        : kind === 'articles'
          ? [article]
          : [];
    return held.filter((id) => !now.has(id)).map((id) => ({ contributor, id }));
  });
}

/** Nodes of one kind that change, as they will be. */
export function nodeChanges<T extends { readonly id: string }>(
  merging: Parameters<typeof mergeNode<T>>[0],
  existing: ReadonlyMap<string, Properties>,
  said: ReadonlyMap<string, Map<string, T>>,
  silent: readonly Silence[],
  isNeeded: (id: string, contributors: readonly string[]) => boolean,
): NodeChanges<T> {
  const changes: NodeChange[] = [];
  const nodes = new Map<string, T>();
  for (const id of new Set([...said.keys(), ...silent.map((silence) => silence.id)])) {
    const before = existing.get(id) ?? null;
    const claims = said.get(id) ?? new Map<string, T>();
    if (before === null && !isNeeded(id, [...claims.keys()])) continue;
    const quiet = silent.filter((silence) => silence.id === id).map(({ contributor }) => contributor);
    const merged = mergeNode(merging, before, claims, quiet);
    if (merged === null) continue;
    nodes.set(id, merged.node);
    changes.push({ id, before, properties: merged.properties });
  }
  return { changes, nodes };
}
