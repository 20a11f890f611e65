import {
  type Entity,
  type Indicator,
  foldName,
  invariant,
  type Mention,
  type Observation,
  stableHash,
  type Statement,
} from '../model';
import { type GraphBatch, type Resolution } from './batch';
import { type Before, entitiesOf, type Holdings } from './before';
import { articleOfReader, isReader } from './claims';
import { type Contribution } from './contribution';
import { mentionYields, yieldsToCurated } from './curated-wins';
import { articleMerging, entityMerging, indicatorMerging, mergeNode, sourceMerging } from './merge-nodes';
import { canonicalJson, type Properties, text } from './properties';
import { toMention } from './rows';
import { toStatement } from './statement-rows';
import { observationSummary, relationSummary, type Summary } from './summaries';

/** A statement or another thing with the contributor it stands for. */
export interface Owned<T> {
  readonly contributor: string;
  readonly item: T;
}

/** A node to write. */
export interface NodeChange {
  readonly id: string;
  readonly before: Properties | null;
  readonly properties: Properties;
}

/** A statement to write, with what the graph adds to it. */
export interface NewStatement extends Owned<Statement> {
  readonly hash: string;
  readonly summaryText: string;
  readonly subjectKey: string | null;
  readonly indicatorKey: string | null;
  /** False where it takes the place of an older version of itself. */
  readonly isNew: boolean;
}

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
  /** Nodes that nothing may support any more. */
  readonly doubtful: Readonly<Record<keyof Holdings, readonly string[]>>;
}

const isCurated = (statement: Statement): boolean => statement.rule === 'curated';

/** Curated before read, then by contributor: so that one id has one owner, in whatever order they write. */
const prevails = (a: Owned<Statement>, b: Owned<Statement>): boolean =>
  isCurated(a.item) !== isCurated(b.item) ? isCurated(a.item) : a.contributor < b.contributor;

export const mentionKey = ({ entityId, articleId, span }: Mention): string =>
  `m_${stableHash('mention', entityId, articleId, span.start, span.end)}`;

const ownedBy = <T>(
  contributions: readonly Contribution[],
  pick: (batch: GraphBatch) => readonly T[],
): readonly Owned<T>[] =>
  contributions.flatMap(({ contributor, batch }) => pick(batch).map((item) => ({ contributor, item })));

function wantedStatements(contributions: readonly Contribution[], before: Before) {
  const offered = ownedBy(contributions, (batch) => batch.statements);
  const others = [...before.taken.values()].map((properties) => ({
    contributor: text(properties['contributor']),
    item: toStatement({ properties, evidence: [] }),
  }));
  const best = new Map<string, Owned<Statement>>();
  for (const owned of [...offered, ...others]) {
    const rival = best.get(owned.item.id);
    if (rival === undefined || prevails(owned, rival)) best.set(owned.item.id, owned);
  }
  const mine = new Set(contributions.map(({ contributor }) => contributor));
  const standing = before.stated
    .filter((row) => !mine.has(text((row['properties'] as Properties)['contributor'])))
    .map(toStatement);
  const yields = yieldsToCurated([...standing, ...offered.map(({ item }) => item)]);
  const kept = [...best.values()].filter(({ contributor, item }) => mine.has(contributor) && !yields(item));
  const wanted = new Map(kept.map((owned) => [owned.item.id, owned]));
  const givingWay = new Set(
    standing.filter((item) => yields(item) || wanted.has(item.id)).map(({ id }) => id),
  );
  for (const id of before.taken.keys()) if (wanted.has(id)) givingWay.add(id);
  return { wanted, displaced: [...before.taken].filter(([id]) => givingWay.has(id)).map(([, row]) => row) };
}

/** Names of what statements speak of, as they will be after the write. */
interface Names {
  entity(id: string): Entity;
  indicator(id: string): Indicator;
}

const textOf = ({ zh, en }: Summary): string => `${zh}\n${en}`;

const observationNotes = (item: Observation, names: Names) => {
  const indicator = names.indicator(item.indicatorId);
  return {
    summaryText: textOf(
      observationSummary(
        item,
        indicator,
        item.ofIds.map((id) => names.entity(id)),
      ),
    ),
    subjectKey: foldName(names.entity(item.subjectId).name),
    indicatorKey: foldName(indicator.name),
  };
};

const notesOf = (item: Statement, names: Names) =>
  item.statementKind === 'observation'
    ? observationNotes(item, names)
    : {
        summaryText: textOf(relationSummary(item, names.entity(item.fromId), names.entity(item.toId))),
        subjectKey: null,
        indicatorKey: null,
      };

function statementChanges(
  wanted: ReadonlyMap<string, Owned<Statement>>,
  before: Before,
  names: Names,
): Pick<Plan, 'statements' | 'resummed'> & { readonly replaced: readonly Properties[] } {
  const statements: NewStatement[] = [];
  const resummed: Properties[] = [];
  const replaced: Properties[] = [];
  for (const { contributor, item } of wanted.values()) {
    const hash = stableHash('statement', contributor, canonicalJson(item));
    const notes = notesOf(item, names);
    const old = before.own.get(item.id);
    if (old?.['hash'] === hash) {
      if (old['summaryText'] !== notes.summaryText) resummed.push({ id: item.id, ...notes });
      continue;
    }
    if (old !== undefined) replaced.push(old);
    statements.push({
      contributor,
      item,
      hash,
      ...notes,
      isNew: old === undefined && !before.taken.has(item.id),
    });
  }
  return { statements, resummed, replaced };
}

function mentionChanges(contributions: readonly Contribution[], before: Before) {
  const mine = new Set(contributions.map(({ contributor }) => contributor));
  const offered = ownedBy(contributions, (batch) => batch.mentions);
  const others = before.mentions.filter((row) => !mine.has(text(row['contributor'])));
  const yields = mentionYields([...offered.map(({ item }) => item), ...others.map(toMention)]);
  const taken = new Set(others.filter((row) => !yields(toMention(row))).map((row) => text(row['key'])));
  const wanted = new Map<string, Owned<Mention> & { readonly key: string }>();
  for (const owned of offered) {
    const key = mentionKey(owned.item);
    if (!yields(owned.item) && !taken.has(key) && !wanted.has(key)) wanted.set(key, { ...owned, key });
  }
  const same = (row: Properties): boolean => {
    const owned = wanted.get(text(row['key']));
    return (
      owned !== undefined &&
      owned.contributor === row['contributor'] &&
      canonicalJson(owned.item) === canonicalJson(toMention(row))
    );
  };
  const ours = before.mentions.filter((row) => mine.has(text(row['contributor'])));
  const staying = new Set(ours.filter(same).map((row) => text(row['key'])));
  return {
    wanted: [...wanted.values()],
    mentions: [...wanted.values()].filter(({ key }) => !staying.has(key)),
    removedMentions: [
      ...ours.filter((row) => !staying.has(text(row['key']))),
      ...others.filter((row) => yields(toMention(row))),
    ],
  };
}

function resolutionChanges(contributions: readonly Contribution[], before: Before) {
  const wanted = new Map(
    ownedBy(contributions, (batch) => batch.resolutions)
      .filter(({ item }) => !before.takenResolutions.has(item.id))
      .map((owned) => [owned.item.id, owned]),
  );
  const stays = (id: string): boolean => {
    const owned = wanted.get(id);
    const old = before.ownResolutions.get(id);
    return (
      owned !== undefined &&
      canonicalJson({ ...owned.item, contributor: owned.contributor }) === canonicalJson(old)
    );
  };
  return {
    resolutions: [...wanted.values()].filter(({ item }) => !stays(item.id)),
    removedResolutions: [...before.ownResolutions.keys()].filter((id) => !stays(id)),
  };
}

const noHoldings: Holdings = { entities: [], indicators: [], articles: [], sources: [] };

const ids = (nodes: readonly { readonly id: string }[]): readonly string[] =>
  [...new Set(nodes.map(({ id }) => id))].sort();

const holdingsOf = (batch: GraphBatch): Holdings => ({
  entities: ids(batch.entities),
  indicators: ids(batch.indicators),
  articles: ids(batch.articles),
  sources: ids(batch.sources),
});

/** What each contributor says of each node of one kind. */
function sayings<T extends { readonly id: string }>(
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

interface Silence {
  readonly contributor: string;
  readonly id: string;
}

/** Nodes that a contributor kept before and no longer names. */
function silences(
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

function nodeChanges<T extends { readonly id: string }>(
  merging: Parameters<typeof mergeNode<T>>[0],
  existing: ReadonlyMap<string, Properties>,
  said: ReadonlyMap<string, Map<string, T>>,
  silent: readonly Silence[],
  isNeeded: (id: string, contributors: readonly string[]) => boolean,
): { readonly changes: readonly NodeChange[]; readonly nodes: ReadonlyMap<string, T> } {
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

function referenced(wanted: Iterable<Owned<Statement>>, mentions: readonly Owned<Mention>[]) {
  const entities = new Set(mentions.map(({ item }) => item.entityId));
  const indicators = new Set<string>();
  const sources = new Set<string>();
  const articles = new Set(mentions.map(({ item }) => item.articleId));
  for (const { item } of wanted) {
    for (const id of entitiesOf(item)) entities.add(id);
    if (item.statementKind === 'observation') indicators.add(item.indicatorId);
    if (item.sourceId !== null) sources.add(item.sourceId);
    for (const { articleId } of item.evidence) articles.add(articleId);
  }
  return { entities, indicators, sources, articles };
}

/** Everything that a change of these statements, mentions and holdings may leave alone in the graph. */
function doubtful(
  removed: readonly Properties[],
  removedMentions: readonly Properties[],
  silent: Readonly<Record<keyof Holdings, readonly Silence[]>>,
): Plan['doubtful'] {
  const texts = (row: Properties, ...keys: string[]): string[] =>
    keys.flatMap((key) => {
      const value = row[key];
      return typeof value === 'string' ? [value] : Array.isArray(value) ? (value as string[]) : [];
    });
  const ofSilent = (kind: keyof Holdings): string[] => silent[kind].map(({ id }) => id);
  const unique = (list: readonly string[]): readonly string[] => [...new Set(list)];
  return {
    entities: unique([
      ...removed.flatMap((row) => texts(row, 'subjectId', 'ofIds', 'withIds', 'fromId', 'toId')),
      ...removedMentions.flatMap((row) => texts(row, 'entityId')),
      ...ofSilent('entities'),
    ]),
    indicators: unique([...removed.flatMap((row) => texts(row, 'indicatorId')), ...ofSilent('indicators')]),
    articles: unique([
      ...removed.flatMap((row) => texts(row, 'articleIds')),
      ...removedMentions.flatMap((row) => texts(row, 'articleId')),
      ...ofSilent('articles'),
    ]),
    sources: unique([...removed.flatMap((row) => texts(row, 'sourceId')), ...ofSilent('sources')]),
  };
}

/** Compares what the contributors say with what the graph holds. Pure: nothing is read or written here. */
export function planRecord(contributions: readonly Contribution[], before: Before): Plan {
  const { wanted, displaced } = wantedStatements(contributions, before);
  const { wanted: wantedMentions, mentions, removedMentions } = mentionChanges(contributions, before);
  const used = referenced(wanted.values(), wantedMentions);
  const curated = (contributors: readonly string[]): boolean => contributors.some((who) => !isReader(who));

  const silent = {
    entities: silences(contributions, before, 'entities'),
    indicators: silences(contributions, before, 'indicators'),
    articles: silences(contributions, before, 'articles'),
    sources: silences(contributions, before, 'sources'),
  };
  const entities = nodeChanges(
    entityMerging,
    before.entities,
    sayings(ownedBy(contributions, (batch) => batch.entities)),
    silent.entities,
    (id, who) => curated(who) || used.entities.has(id),
  );
  const broader = new Set(
    contributions.flatMap(({ batch }) => batch.indicators.flatMap(({ broaderId }) => broaderId ?? [])),
  );
  const indicators = nodeChanges(
    indicatorMerging,
    before.indicators,
    sayings(ownedBy(contributions, (batch) => batch.indicators)),
    silent.indicators,
    (id, who) => curated(who) || used.indicators.has(id) || broader.has(id),
  );
  const articles = nodeChanges(
    articleMerging,
    before.articles,
    sayings(ownedBy(contributions, (batch) => batch.articles)),
    silent.articles,
    (id, who) => curated(who) || used.articles.has(id) || who.some((one) => articleOfReader(one) === id),
  );
  const sources = nodeChanges(
    sourceMerging,
    before.sources,
    sayings(ownedBy(contributions, (batch) => batch.sources)),
    silent.sources,
    (id, who) => curated(who) || used.sources.has(id),
  );

  const names: Names = {
    entity(id) {
      const row = before.entities.get(id);
      const node = entities.nodes.get(id) ?? (row === undefined ? undefined : entityMerging.toModel(row));
      invariant(node, `a statement names the entity ${id}, which is neither in the batch nor in the graph`);
      return node;
    },
    indicator(id) {
      const row = before.indicators.get(id);
      const node =
        indicators.nodes.get(id) ?? (row === undefined ? undefined : indicatorMerging.toModel(row));
      invariant(
        node,
        `a statement names the indicator ${id}, which is neither in the batch nor in the graph`,
      );
      return node;
    },
  };
  for (const { item } of wantedMentions) names.entity(item.entityId);
  const known = (changes: readonly NodeChange[], existing: ReadonlyMap<string, Properties>): Set<string> =>
    new Set([...changes.map(({ id }) => id), ...existing.keys()]);
  const knownArticles = known(articles.changes, before.articles);
  for (const id of used.articles)
    invariant(knownArticles.has(id), `a statement names the article ${id}, which nobody has`);
  const knownSources = known(sources.changes, before.sources);
  for (const id of used.sources)
    invariant(knownSources.has(id), `a statement cites the source ${id}, which nobody has`);

  const { statements, resummed, replaced } = statementChanges(wanted, before, names);
  const withdrawn = [...before.own.values()].filter((row) => !wanted.has(text(row['id'])));
  const removed = [...withdrawn, ...replaced, ...displaced];
  const holdings = new Map(
    contributions
      .filter(({ contributor }) => !isReader(contributor))
      .map(({ contributor, batch }) => [contributor, holdingsOf(batch)]),
  );
  return {
    entities: entities.changes,
    indicators: indicators.changes,
    articles: articles.changes,
    sources: sources.changes,
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
    doubtful: doubtful(removed, removedMentions, silent),
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
