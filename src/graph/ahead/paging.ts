import { type Page } from '../answers';
import { toPage } from '../cursors';
import { int, type Parameters, type Row, type Transaction } from '../engine';
import { count, numberOrNull, text } from '../properties';
import { type StatementName } from '../statements';
import { runOver } from '../transaction';
import { type AllCalled, rowsByName } from './called';
import { pageRows, type PageRow } from './statements';

/** How one kind of page is read from the rows of a statement. */
export interface Paging<T> {
  readonly first: number;
  readonly idOf: (row: Row) => string;
  readonly toItem: (row: PageRow) => T;
  /** The name of the list that one node has by itself, so that its cursors go on there. */
  readonly listOf: (id: string) => string;
  /** Counts the lists of nodes whose page is not all; null where nobody needs to know. */
  readonly totals: ((ids: readonly string[]) => Promise<readonly Row[]>) | null;
  /** From so many on, which a row calls `met`, a list was not put in order and has no page here. */
  readonly crowd?: number;
  /** A row whose page does not say all there is; `isLong`: more hangs on its node than the page holds. */
  readonly isPartial?: (row: Row, isLong: boolean) => boolean;
}

/** What gives the page in a row; null where it does not say all. */
async function pagesIn<T>(
  rows: readonly Row[],
  { first, idOf, toItem, listOf, totals, crowd = Infinity, isPartial }: Paging<T>,
): Promise<(row: Row) => Page<T> | null> {
  const items = new Map(rows.map((row) => [row, pageRows(row['page'])]));
  const itemsOf = (row: Row): readonly PageRow[] => items.get(row) ?? [];
  const isLong = (row: Row): boolean => itemsOf(row).length > first;
  const long = rows.filter(isLong);
  const counts = totals === null || long.length === 0 ? [] : await totals([...new Set(long.map(idOf))]);
  const totalOf = new Map(counts.map((row) => [text(row['anchor']), count(row['count'])]));
  return (row) => {
    if (isPartial?.(row, isLong(row))) return null;
    const all = itemsOf(row);
    const id = idOf(row);
    const met = numberOrNull(row['met']) ?? all.length;
    if (met >= crowd) return null;
    const total = totalOf.get(id) ?? met;
    return toPage(() => listOf(id), all, first, total, all.slice(0, first).map(toItem));
  };
}

/** A statement that looks names up and brings a page with each node, and how its nodes are read. */
export interface Asking<N> {
  readonly statement: StatementName;
  readonly parameters: Parameters;
  readonly toNode: (row: Row) => N;
}

export async function withPages<N, T>(
  tx: Transaction,
  names: readonly string[],
  { statement, parameters, toNode }: Asking<N>,
  paging: Paging<T>,
): Promise<AllCalled<N, T>> {
  const limit = int(paging.first + 1);
  const found = await rowsByName(tx, statement, names, { ...parameters, limit });
  const pageOf = await pagesIn(found.flat(), paging);
  return found.map((rows) =>
    rows.map((row) => ({ node: toNode(row), tier: count(row['tier']), page: pageOf(row) })),
  );
}

const noPage: Page<never> = { items: [], totalCount: 0, hasNextPage: false };
const anchorOf = (row: Row): string => text(row['anchor']);

/** Pages of nodes that are known, in the order of `ids`; an empty one where there is no such node, null for a crowd. */
export async function pagesById<T>(
  tx: Transaction,
  ids: readonly string[],
  statement: StatementName,
  parameters: Parameters,
  paging: Omit<Paging<T>, 'idOf'>,
): Promise<readonly (Page<T> | null)[]> {
  const rows = await runOver(tx, statement, 'ids', ids, { ...parameters, limit: int(paging.first + 1) });
  const pageOf = await pagesIn(rows, { ...paging, idOf: anchorOf });
  const byId = new Map(rows.map((row) => [anchorOf(row), pageOf(row)]));
  return ids.map((id) => (byId.has(id) ? (byId.get(id) ?? null) : noPage));
}
