import { invariant, type Mention } from '../../model';
import { type GraphBatch, type Resolution } from '../batch';
import { type Contribution } from '../contribution';
import { canonicalJson, type Properties, text } from '../properties';
import { type Before, type Holdings } from './before';
import { articleOfReader, isReader } from './claims';
import { doubtful, type Doubtful } from './doubtful';
import { articleMerging, entityMerging, indicatorMerging, sourceMerging } from './merge-nodes';
import { type Owned, ownedBy } from './owned';
import { mentionChanges, resolutionChanges } from './plan-mentions';
import {
  holdingsOf,
  noHoldings,
  nodeChanges,
  type NodeChange,
  type NodeChanges,
  sayings,
  silences,
} from './plan-nodes';
import { type Names, type NewStatement, statementChanges, wantedStatements } from './plan-statements';
import { referenced } from './referenced';

/** What has to happen so that the graph holds what the contributors say. */
export interface Plan {
  readonly entities: readonly NodeChange[];
  readonly indicators: readonly NodeChange[];
  readonly articles: readonly NodeChange[];
  readonly sources: readonly NodeChange[];
  readonly statements: readonly NewStatement[];
  /** Heads or properties of statements that go, replaced ones included. */
  readonly removed: readonly Properties[];
  /** Of statements that stay: only what is computed from names has changed. */
  readonly resummed: readonly Properties[];
  readonly mentions: readonly (Owned<Mention> & { readonly key: string })[];
  readonly removedMentions: readonly Properties[];
  readonly resolutions: readonly Owned<Resolution>[];
  readonly removedResolutions: readonly string[];
  readonly holdings: ReadonlyMap<string, Holdings>;
  readonly changedHoldings: readonly string[];
  readonly doubtful: Doubtful;
}

type Used = ReturnType<typeof referenced>;

const isCurator = (contributors: readonly string[]): boolean => contributors.some((who) => !isReader(who));

/** Nodes of all kinds after the write. What only readers name is written where something speaks of it. */
function planNodes(contributions: readonly Contribution[], before: Before, used: Used) {
  const said = <K extends keyof Holdings>(kind: K) =>
    sayings(ownedBy(contributions, (batch) => batch[kind] as readonly GraphBatch[K][number][]));
  const silent = {
    entities: silences(contributions, before, 'entities'),
    indicators: silences(contributions, before, 'indicators'),
    articles: silences(contributions, before, 'articles'),
    sources: silences(contributions, before, 'sources'),
  };
  const broader = new Set(
    contributions.flatMap(({ batch }) => batch.indicators.flatMap(({ broaderId }) => broaderId ?? [])),
  );
  return {
    silent,
    entities: nodeChanges(
      entityMerging,
      before.entities,
      said('entities'),
      silent.entities,
      (id, who) => isCurator(who) || used.entities.has(id),
    ),
    indicators: nodeChanges(
      indicatorMerging,
      before.indicators,
      said('indicators'),
      silent.indicators,
      (id, who) => isCurator(who) || used.indicators.has(id) || broader.has(id),
    ),
    articles: nodeChanges(
      articleMerging,
      before.articles,
      said('articles'),
      silent.articles,
      (id, who) => isCurator(who) || used.articles.has(id) || who.some((one) => articleOfReader(one) === id),
    ),
    sources: nodeChanges(
      sourceMerging,
      before.sources,
      said('sources'),
      silent.sources,
      (id, who) => isCurator(who) || used.sources.has(id),
    ),
  };
}

type Nodes = ReturnType<typeof planNodes>;

/** A node as it will be: as written now, else as it is in the graph. */
function nodeAfter<T>(
  id: string,
  kind: string,
  { nodes }: NodeChanges<T>,
  existing: ReadonlyMap<string, Properties>,
  toModel: (properties: Properties) => T,
): T {
  const row = existing.get(id);
  const node = nodes.get(id) ?? (row === undefined ? undefined : toModel(row));
  invariant(node, `a statement names the ${kind} ${id}, which is neither in the batch nor in the graph`);
  return node;
}

const namesAfter = ({ entities, indicators }: Nodes, before: Before): Names => ({
  entity: (id) => nodeAfter(id, 'entity', entities, before.entities, entityMerging.toModel),
  indicator: (id) => nodeAfter(id, 'indicator', indicators, before.indicators, indicatorMerging.toModel),
});

/** Throws where something is spoken of that nobody has: a bug of ours. */
function checkReferences({ articles, sources }: Nodes, before: Before, used: Used, names: Names): void {
  for (const id of used.entities) names.entity(id);
  for (const id of used.articles) nodeAfter(id, 'article', articles, before.articles, articleMerging.toModel);
  for (const id of used.sources) nodeAfter(id, 'source', sources, before.sources, sourceMerging.toModel);
}

const holdingsAfter = (contributions: readonly Contribution[]): ReadonlyMap<string, Holdings> =>
  new Map(
    contributions
      .filter(({ contributor }) => !isReader(contributor))
      .map(({ contributor, batch }) => [contributor, holdingsOf(batch)]),
  );

/** Compares what the contributors say with what the graph holds. Pure: nothing is read or written here. */
export function planRecord(contributions: readonly Contribution[], before: Before): Plan {
  const { wanted, displaced } = wantedStatements(contributions, before);
  const { wanted: standing, mentions, removedMentions } = mentionChanges(contributions, before);
  const used = referenced(wanted.values(), standing);
  const nodes = planNodes(contributions, before, used);
  const names = namesAfter(nodes, before);
  checkReferences(nodes, before, used, names);

  const { statements, resummed, replaced } = statementChanges(wanted, before, names);
  const withdrawn = [...before.own.values()].filter((row) => !wanted.has(text(row['id'])));
  const removed = [...withdrawn, ...replaced, ...displaced];
  const holdings = holdingsAfter(contributions);
  return {
    entities: nodes.entities.changes,
    indicators: nodes.indicators.changes,
    articles: nodes.articles.changes,
    sources: nodes.sources.changes,
    statements,
    removed,
    resummed,
    mentions,
    removedMentions,
    ...resolutionChanges(contributions, before),
    holdings,
    changedHoldings: [...holdings.keys()].filter(
      (who) => canonicalJson(holdings.get(who)) !== canonicalJson(before.holdings.get(who) ?? noHoldings),
    ),
    doubtful: doubtful(removed, removedMentions, nodes.silent),
  };
}

/** True where the graph already is as the contributors say. */
export const isIdle = (plan: Plan): boolean =>
  [
    plan.entities,
    plan.indicators,
    plan.articles,
    plan.sources,
    plan.statements,
    plan.removed,
    plan.resummed,
    plan.mentions,
    plan.removedMentions,
    plan.resolutions,
    plan.removedResolutions,
    plan.changedHoldings,
  ].every((list) => list.length === 0);
