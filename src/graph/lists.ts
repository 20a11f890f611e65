import {
  type Article,
  type Entity,
  type EntityType,
  type Indicator,
  type Mention,
  type Origin,
  type Relation,
  type RelationType,
} from '../model';
import { statementsById } from './by-id';
import { listName, readCursor, toPage } from './cursors';
import { int, type Parameters, type Row, type Transaction } from './engine';
import { count, numberOrNull, type Properties, text, textOrNull, texts } from './properties';
import { toArticle, toEntity, toIndicator, toMention } from './rows';
import { toStatement } from './statement-rows';
import { type StatementName } from './statements';
import { runOver } from './transaction';
import {
  type AsOf,
  type Page,
  type PageRequest,
  type Stored,
  type StoredStatement,
  type RelationFilter,
} from './answers';

/** The statements behind one list: `page` takes `afterKey`, `afterId` and `limit` beside the filter, `total` the filter alone. */
interface List {
  readonly page: StatementName;
  /** As `page`, of those that come after all of it. */
  readonly rest?: StatementName;
  readonly total: StatementName;
  readonly filter: Parameters;
  /** More of the filter that the page alone takes. */
  readonly order?: Parameters;
}

const one = (rows: readonly Row[]): number => count(rows[0]?.['count']);

async function pageRows(
  tx: Transaction,
  { page, rest }: List,
  parameters: Parameters,
  limit: number,
): Promise<readonly Row[]> {
  const rows = await tx.run(page, { ...parameters, limit: int(limit) });
  if (rest === undefined || rows.length >= limit) return rows;
  return [...rows, ...(await tx.run(rest, { ...parameters, limit: int(limit - rows.length) }))];
}

/** One page: the rows after the cursor, and the total, which nobody needs to count where the page holds all. */
export async function readPage<T>(
  tx: Transaction,
  asked: List,
  { first, after, total: isTotalRead = true }: PageRequest,
  toNodes: (rows: readonly Row[]) => readonly (T | null)[] | Promise<readonly (T | null)[]>,
): Promise<Page<T>> {
  const { page, total, filter, order = {} } = asked;
  const list = listName(page, filter, order);
  const position = readCursor(list, after);
  const parameters = { ...filter, ...order, afterKey: position?.key ?? null, afterId: position?.id ?? null };
  const rows = await pageRows(tx, asked, parameters, first + 1);
  const isAll = !isTotalRead || (position === null && rows.length <= first);
  const totalCount = isAll ? rows.length : one(await tx.run(total, filter));
  return toPage(list, rows, first, totalCount, await toNodes(rows.slice(0, first)));
}

/** For lists of statements whose pages are ids and keys alone. */
export const fetched =
  <T extends StoredStatement>(tx: Transaction) =>
  async (rows: readonly Row[]): Promise<readonly (T | null)[]> =>
    (await statementsById(
      tx,
      rows.map((row) => text(row['id'])),
    )) as readonly (T | null)[];

/** For lists of statements whose pages hold all there is to know of them. */
export const toStatements = <T extends StoredStatement>(rows: readonly Row[]): readonly T[] =>
  rows.map(toStatement) as unknown as readonly T[];

/** An empty list means no limit. */
export const orNull = <T>(list: readonly T[] | undefined): T[] | null =>
  list === undefined || list.length === 0 ? null : [...list];

export const articles = (
  tx: Transaction,
  page: PageRequest,
  filter: { publisher?: string } & AsOf,
): Promise<Page<Article>> =>
  readPage(
    tx,
    {
      page: 'articlePage',
      total: 'countArticles',
      filter: { publisher: filter.publisher ?? null, asOf: filter.asOf ?? null },
    },
    page,
    (rows) => rows.map((row) => toArticle(row['article'])),
  );

export const entities = (
  tx: Transaction,
  page: PageRequest,
  types: readonly EntityType[] | undefined,
): Promise<Page<Entity>> =>
  readPage(
    tx,
    { page: 'entityPage', total: 'countEntities', filter: { types: orNull(types) } },
    page,
    (rows) => rows.map((row) => toEntity(row['entity'])),
  );

export const indicators = (tx: Transaction, page: PageRequest): Promise<Page<Indicator>> =>
  readPage(tx, { page: 'indicatorPage', total: 'countIndicators', filter: {} }, page, (rows) =>
    rows.map((row) => toIndicator(row['indicator'])),
  );

export const mentionsOf = (tx: Transaction, entity: string, page: PageRequest): Promise<Page<Mention>> =>
  readPage(tx, { page: 'mentionPage', total: 'countMentions', filter: { entity } }, page, (rows) =>
    rows.map(toMention),
  );

export interface StatementFilter extends AsOf {
  readonly article?: string;
  readonly entity?: string;
  readonly origins?: readonly Origin[];
}

const concerns = (row: Properties, entity: string): boolean =>
  [row['subjectId'], row['fromId'], row['toId']].includes(entity) ||
  texts(row['ofIds']).includes(entity) ||
  texts(row['withIds']).includes(entity);

const isPublished = (row: Properties, asOf: string | null): boolean =>
  asOf === null || row['origin'] === 'background' || (textOrNull(row['publishedOn']) ?? '9999') <= asOf;

/** What one article states and the filter lets through, in the order of its text. */
const inOrderOfText = (keys: readonly Row[], filter: StatementFilter): readonly TextPosition[] =>
  keys
    .filter((row) => isPublished(row, filter.asOf ?? null))
    .filter((row) => filter.entity === undefined || concerns(row, filter.entity))
    .map((row) => ({ id: text(row['id']), key: numberOrNull(row['start']) ?? 0 }))
    .sort((a, b) => a.key - b.key || (a.id < b.id ? -1 : 1));

type TextPosition = { readonly id: string; readonly key: number };

/** One page for each article: an article is small, so one statement reads all keys, and one more what stands on the pages. */
export async function statementsOfArticles(
  tx: Transaction,
  articles: readonly string[],
  filter: Omit<StatementFilter, 'article'>,
  { first, after }: PageRequest,
): Promise<readonly Page<StoredStatement>[]> {
  const keys = await runOver(tx, 'statementKeysOfArticles', 'ids', [...new Set(articles)], {
    origins: orNull(filter.origins),
  });
  const pages = articles.map((article) => {
    const list = listName('statementKeysOfArticle', { ...filter, article });
    const position = readCursor(list, after);
    const own = inOrderOfText(
      keys.filter((row) => row['article'] === article),
      filter,
    );
    const rest = own.filter(
      ({ id, key }) =>
        position === null || key > Number(position.key) || (key === position.key && id > position.id),
    );
    return { list, total: own.length, rows: rest.slice(0, first + 1) };
  });
  const shown = pages.flatMap(({ rows }) => rows.slice(0, first));
  const nodes = new Map(
    (await fetched<StoredStatement>(tx)(shown)).flatMap((node) => (node ? [[node.id, node] as const] : [])),
  );
  return pages.map(({ list, total, rows }) =>
    toPage(
      list,
      rows,
      first,
      total,
      rows.slice(0, first).map(({ id }) => nodes.get(id) ?? null),
    ),
  );
}

/** First pages of `mentionsOf` for many entities. */
export async function mentionsOfEach(
  tx: Transaction,
  entities: readonly string[],
  first: number,
): Promise<readonly Page<Mention>[]> {
  const rows = await runOver(tx, 'firstMentions', 'ids', entities, { limit: int(first + 1) });
  const own = entities.map((entity) => rows.filter((row) => row['anchor'] === entity));
  const long = entities.filter((_, i) => (own[i]?.length ?? 0) > first);
  const totals = await runOver(tx, 'totalMentions', 'ids', long);
  const totalOf = new Map(totals.map((row) => [text(row['anchor']), count(row['count'])]));
  return entities.map((entity, i) => {
    const found = own[i] ?? [];
    const list = listName('mentionPage', { entity }, {});
    const total = totalOf.get(entity) ?? found.length;
    return toPage(list, found, first, total, found.slice(0, first).map(toMention));
  });
}

export async function statements(
  tx: Transaction,
  page: PageRequest,
  filter: StatementFilter,
): Promise<Page<StoredStatement>> {
  const { article, ...rest } = filter;
  if (article !== undefined) {
    const [found] = await statementsOfArticles(tx, [article], rest, page);
    return found ?? { items: [], totalCount: 0, hasNextPage: false };
  }
  const shared = { origins: orNull(filter.origins), asOf: filter.asOf ?? null };
  const list: List =
    filter.entity === undefined
      ? { page: 'statementPage', total: 'countStatements', filter: shared }
      : {
          page: 'statementPageOfEntity',
          total: 'countStatementsOfEntity',
          filter: { ...shared, entity: filter.entity },
        };
  return readPage(tx, list, page, toStatements<StoredStatement>);
}

const relationList = (entity: string, filter: Parameters): List => ({
  page: 'relationPage',
  rest: 'relationPageUndated',
  total: 'countRelations',
  filter: { entity, ...filter },
});

export const relationFilter = ({ types, direction = 'both', asOf = null }: RelationFilter): Parameters => ({
  types: orNull(types),
  outgoing: direction !== 'in',
  incoming: direction !== 'out',
  asOf,
});

export const relationsOf = (
  tx: Transaction,
  entity: string,
  page: PageRequest,
  filter: RelationFilter,
): Promise<Page<Stored<Relation>>> =>
  readPage(tx, relationList(entity, relationFilter(filter)), page, fetched<Stored<Relation>>(tx));

/** The name of the list of one entity, for cursors. */
export function relationListName(entity: string, filter: RelationFilter): string {
  const list = relationList(entity, relationFilter(filter));
  return listName(list.page, list.filter, {});
}

/** How many direct edges of each type leave and reach each entity. */
export async function relationCounts(
  tx: Transaction,
  ids: readonly string[],
): Promise<
  readonly (readonly {
    readonly type: RelationType;
    readonly direction: 'out' | 'in';
    readonly count: number;
  }[])[]
> {
  const rows = ids.length === 0 ? [] : await tx.run('relationCounts', { ids: [...new Set(ids)] });
  return ids.map((id) =>
    rows
      .filter((row) => row['id'] === id)
      .map((row) => ({
        type: text(row['type']) as RelationType,
        direction: row['direction'] === 'in' ? 'in' : 'out',
        count: count(row['count']),
      })),
  );
}
