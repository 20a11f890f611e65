import { type Entity, foldName, type Indicator } from '../../model';
import { toPage } from '../cursors';
import { int, type Parameters, type Row, type Transaction } from '../engine';
import { relationFilter, relationListName } from '../lists';
import { figureListName, figureParameters } from '../observations';
import { count, record, text } from '../properties';
import { toEntity, toIndicator } from '../rows';
import { type StatementName } from '../statements';
import { runOver } from '../transaction';
import { type FigureAhead, type FigureAsk, type RelationAhead, type RelationAsk } from './asks';
import { pageRows, type PageRow, toFigureAhead, toRelationAhead } from './statements';
import { type Page } from '../answers';

/** A node that a name was found to mean: by its id (tier 0), a name (1) or another name (2), with a first page where one was asked for. */
export interface Called<N, T = never> {
  readonly node: N;
  readonly tier: number;
  readonly page: Page<T> | null;
}

/** Under each name, in the order asked. */
type AllCalled<N, T = never> = readonly (readonly Called<N, T>[])[];

async function rowsByName(
  tx: Transaction,
  statement: StatementName,
  names: readonly string[],
  parameters: Parameters = {},
): Promise<readonly (readonly Row[])[]> {
  const asked = names.filter((name) => name !== '').map((name) => ({ name, key: foldName(name) || name }));
  const byName = new Map<string, Row[]>(asked.map(({ name }) => [name, []]));
  for (const row of await runOver(tx, statement, 'rows', asked, parameters))
    byName.get(text(row['name']))?.push(row);
  return names.map((name) => byName.get(name) ?? []);
}

/** Without pages: what each name means. */
async function called<N>(
  tx: Transaction,
  statement: StatementName,
  names: readonly string[],
  toNode: (row: Row) => N,
): Promise<AllCalled<N>> {
  const found = await rowsByName(tx, statement, names);
  return found.map((rows) =>
    rows.map((row) => ({ node: toNode(row), tier: count(row['tier']), page: null })),
  );
}

const entityOf = (row: Row): Entity => toEntity(row['entity']);
const indicatorOf = (row: Row): Indicator => toIndicator(row['indicator']);

export const entitiesCalled = (tx: Transaction, names: readonly string[]): Promise<AllCalled<Entity>> =>
  called(tx, 'entitiesCalled', names, entityOf);

export const indicatorsCalled = (tx: Transaction, names: readonly string[]): Promise<AllCalled<Indicator>> =>
  called(tx, 'indicatorsCalled', names, indicatorOf);

/** How one kind of page is read. */
interface Paging<N, T> {
  readonly statement: StatementName;
  readonly parameters: Parameters;
  readonly first: number;
  readonly idOf: (row: Row) => string;
  readonly toNode: (row: Row) => N;
  readonly toItem: (row: PageRow) => T;
  /** The name of the list that one node has by itself, so that its cursors go on there. */
  readonly listOf: (id: string) => string;
  /** Counts the lists of nodes whose page is not all; null where nobody reads totals. */
  readonly totals: ((ids: readonly string[]) => Promise<readonly Row[]>) | null;
  /** A row whose page does not say all there is. */
  readonly isPartial?: (row: Row) => boolean;
}

async function withPages<N, T>(
  tx: Transaction,
  names: readonly string[],
  { statement, parameters, first, idOf, toNode, toItem, listOf, totals, isPartial }: Paging<N, T>,
): Promise<AllCalled<N, T>> {
  const found = await rowsByName(tx, statement, names, { ...parameters, limit: int(first + 1) });
  const long = found.flat().filter((row) => pageRows(row['page']).length > first);
  const counts = totals === null || long.length === 0 ? [] : await totals([...new Set(long.map(idOf))]);
  const totalOf = new Map(counts.map((row) => [text(row['anchor']), count(row['count'])]));
  const pageOf = (row: Row): Page<T> | null => {
    if (isPartial?.(row)) return null;
    const rows = pageRows(row['page']);
    const id = idOf(row);
    return toPage(
      () => listOf(id),
      rows,
      first,
      totalOf.get(id) ?? rows.length,
      rows.slice(0, first).map(toItem),
    );
  };
  return found.map((rows) =>
    rows.map((row) => ({ node: toNode(row), tier: count(row['tier']), page: pageOf(row) })),
  );
}

const idIn =
  (field: 'entity' | 'indicator') =>
  (row: Row): string =>
    text(record(row[field])['id']);

async function figurePaging(tx: Transaction, { first, filter, orderBy, total, fields }: FigureAsk) {
  const { filter: shared, order } = await figureParameters(tx, filter, orderBy);
  const { evidence, ...lists } = fields;
  return {
    first,
    parameters: { ...shared, ...order, evidence, ...lists } as Parameters,
    toItem: toFigureAhead(fields),
    listOf: (anchors: Parameters) => figureListName({ ...shared, ...anchors }, orderBy),
    totals: total ? (ids: readonly string[]) => runOver(tx, 'totalObservations', 'ids', ids, shared) : null,
  };
}

export async function entitiesWithFigures(
  tx: Transaction,
  names: readonly string[],
  ask: FigureAsk,
): Promise<AllCalled<Entity, FigureAhead>> {
  const { listOf, ...paging } = await figurePaging(tx, ask);
  return withPages(tx, names, {
    ...paging,
    statement: 'entitiesWithFigures',
    idOf: idIn('entity'),
    toNode: entityOf,
    listOf: (id) => listOf({ subjects: [id] }),
  });
}

/** Figures of indicators that have narrower ones are not all here: they come without a page. So do long lists whose total is read. */
export async function indicatorsWithFigures(
  tx: Transaction,
  names: readonly string[],
  ask: FigureAsk,
): Promise<AllCalled<Indicator, FigureAhead>> {
  const { listOf, ...paging } = await figurePaging(tx, ask);
  const since = paging.parameters['periodStart'] ?? null;
  const way: Pick<Paging<Indicator, FigureAhead>, 'statement' | 'parameters'> = since === null
    ? { statement: 'indicatorsWithFigures', parameters: paging.parameters }
    : {
        statement: 'indicatorsWithFiguresSince',
        parameters: { ...paging.parameters, since, periodStart: null },
      };
  return withPages(tx, names, {
    ...paging,
    ...way,
    idOf: idIn('indicator'),
    toNode: indicatorOf,
    listOf: (id) => listOf({ subjects: null, indicators: [id] }),
    totals: null,
    isPartial: (row) => count(row['narrower']) > 0 || (ask.total && pageRows(row['page']).length > ask.first),
  });
}

export async function entitiesWithRelations(
  tx: Transaction,
  names: readonly string[],
  { first, filter, total, fields }: RelationAsk,
): Promise<AllCalled<Entity, RelationAhead>> {
  const shared = relationFilter(filter);
  const { evidence, ...lists } = fields;
  return withPages(tx, names, {
    statement: 'entitiesWithRelations',
    parameters: { ...shared, evidence, ...lists },
    first,
    idOf: idIn('entity'),
    toNode: entityOf,
    toItem: toRelationAhead(fields),
    listOf: (id) => relationListName(id, filter),
    totals: total ? (ids) => runOver(tx, 'totalRelations', 'ids', ids, shared) : null,
  });
}
