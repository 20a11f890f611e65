import { entitiesOf } from './ends';
import { articleOfReader, isReader } from './claims';
import { type Contribution } from '../contribution';
import { type Transaction } from '../engine';
import { count, type Properties, text, textOrNull, texts } from '../properties';
import { entityOfRedirect } from '../resolving/stored-names';
import { byId, runOver } from '../transaction';

/** Ids of what a contributor keeps although no statement may speak of it. */
export interface Holdings {
  readonly entities: readonly string[];
  readonly indicators: readonly string[];
  readonly articles: readonly string[];
  readonly sources: readonly string[];
}

/** Everything in the graph that a record can touch, as it was. */
export interface Before {
  readonly revision: number;
  readonly seedHash: string | null;
  /** Heads of the statements of these contributors, by id. */
  readonly own: ReadonlyMap<string, Properties>;
  /** Rows of `properties` and `evidence`: what stands in the same articles, of any contributor. */
  readonly stated: readonly Properties[];
  /** Statements of other contributors under ids that are about to be written, by id. */
  readonly taken: ReadonlyMap<string, Properties>;
  readonly mentions: readonly Properties[];
  readonly ownResolutions: ReadonlyMap<string, Properties>;
  readonly takenResolutions: ReadonlyMap<string, Properties>;
  readonly holdings: ReadonlyMap<string, Holdings>;
  /** Under the names that batches use; a name that another entity stands for is here as it was by itself. */
  readonly entities: ReadonlyMap<string, Properties>;
  /** Redirects of these names, by id. */
  readonly redirects: ReadonlyMap<string, Properties>;
  readonly indicators: ReadonlyMap<string, Properties>;
  readonly articles: ReadonlyMap<string, Properties>;
  readonly sources: ReadonlyMap<string, Properties>;
}

const unique = (ids: Iterable<string>): readonly string[] => [...new Set(ids)];

const heldIds = (holdings: ReadonlyMap<string, Holdings>, kind: keyof Holdings): readonly string[] =>
  [...holdings.values()].flatMap((held) => held[kind]);

async function readHoldings(
  tx: Transaction,
  contributors: readonly string[],
): Promise<ReadonlyMap<string, Holdings>> {
  const curated = contributors.filter((contributor) => !isReader(contributor));
  const rows = byId(await runOver(tx, 'contributorsById', 'ids', curated), 'contributor');
  const holdings = [...rows].map(([id, row]): [string, Holdings] => [
    id,
    {
      entities: texts(row['entities']),
      indicators: texts(row['indicators']),
      articles: texts(row['articles']),
      sources: texts(row['sources']),
    },
  ]);
  return new Map(holdings);
}

function articleIds(
  contributions: readonly Contribution[],
  holdings: ReadonlyMap<string, Holdings>,
): readonly string[] {
  const named = contributions.flatMap(({ contributor, batch }) => [
    ...batch.articles.map(({ id }) => id),
    ...batch.mentions.map(({ articleId }) => articleId),
    ...batch.statements.flatMap(({ evidence }) => evidence.map(({ articleId }) => articleId)),
    ...(isReader(contributor) ? [articleOfReader(contributor) ?? ''] : []),
  ]);
  return unique([...named, ...heldIds(holdings, 'articles')]);
}

const outside = (rows: ReadonlyMap<string, Properties>, contributors: readonly string[]) =>
  new Map([...rows].filter(([, row]) => !contributors.includes(text(row['contributor']))));

/** Reads all of it in a fixed number of statements. */
export async function readBefore(tx: Transaction, contributions: readonly Contribution[]): Promise<Before> {
  const contributors = contributions.map(({ contributor }) => contributor);
  const batchOf = <T>(pick: (contribution: Contribution) => readonly T[]): readonly T[] =>
    contributions.flatMap(pick);
  const statements = batchOf(({ batch }) => batch.statements);

  const [meta] = await tx.run('meta');
  const holdings = await readHoldings(tx, contributors);
  const own = new Map(
    (await runOver(tx, 'statementsOfContributors', 'contributors', contributors)).map((row) => [
      text(row['id']),
      row,
    ]),
  );
  const articles = byId(
    await runOver(tx, 'articlesById', 'ids', articleIds(contributions, holdings), {}, 200),
    'article',
  );
  const known = [...articles.keys()];
  const withoutArticle = statements.filter(({ evidence }) => evidence.length === 0).map(({ id }) => id);
  const resolutions = batchOf(({ batch }) => batch.resolutions.map(({ id }) => id));
  const entityIds = unique([
    ...batchOf(({ batch }) => batch.entities.map(({ id }) => id)),
    ...statements.flatMap(entitiesOf),
    ...batchOf(({ batch }) => batch.mentions.map(({ entityId }) => entityId)),
    ...batchOf(({ batch }) => batch.resolutions.map(({ entityId }) => entityId)),
    ...heldIds(holdings, 'entities'),
  ]);
  const indicatorIds = unique([
    ...batchOf(({ batch }) =>
      batch.indicators.flatMap(({ id, broaderId }) => (broaderId === null ? [id] : [id, broaderId])),
    ),
    ...statements.flatMap((s) => (s.statementKind === 'observation' ? [s.indicatorId] : [])),
    ...heldIds(holdings, 'indicators'),
  ]);
  const sourceIds = unique([
    ...batchOf(({ batch }) => batch.sources.map(({ id }) => id)),
    ...statements.flatMap(({ sourceId }) => (sourceId === null ? [] : [sourceId])),
    ...heldIds(holdings, 'sources'),
  ]);

  const redirects = byId(await runOver(tx, 'redirectsById', 'ids', entityIds), 'redirect');
  const stated = await runOver(tx, 'statementsStatedIn', 'ids', known, {}, 500);
  const clashing = await runOver(tx, 'statementsById', 'ids', unique(withoutArticle));
  return {
    revision: count(meta?.['revision']),
    seedHash: textOrNull(meta?.['seedHash']),
    own,
    stated,
    taken: outside(byId([...stated, ...clashing], 'properties'), contributors),
    mentions: await runOver(tx, 'mentionsIn', 'ids', known, {}, 500),
    ownResolutions: byId(
      await runOver(tx, 'resolutionsOfContributors', 'contributors', contributors),
      'resolution',
    ),
    takenResolutions: outside(
      byId(await runOver(tx, 'resolutionsById', 'ids', unique(resolutions)), 'resolution'),
      contributors,
    ),
    holdings,
    entities: new Map([
      ...byId(await runOver(tx, 'entitiesById', 'ids', entityIds), 'entity'),
      ...[...redirects].map(([id, row]) => [id, entityOfRedirect(row)] as const),
    ]),
    redirects,
    indicators: byId(await runOver(tx, 'indicatorsById', 'ids', indicatorIds), 'indicator'),
    articles,
    sources: byId(await runOver(tx, 'sourcesById', 'ids', sourceIds), 'source'),
  };
}
