import { ProblemError, stableHash } from '../model';
import { canonicalJson, text } from './properties';
import { type Page } from './answers';

/** Where a page ends: the sort key and the id of the last item. */
export interface Position {
  readonly key: string | number;
  readonly id: string;
}

/** What a cursor belongs to: a list, its order and its filter. */
export const listName = (...parts: readonly unknown[]): string =>
  stableHash(canonicalJson(parts)).slice(0, 8);

export const writeCursor = (list: string, { key, id }: Position): string =>
  Buffer.from(JSON.stringify([list, key, id])).toString('base64url');

/**
 * The position that a cursor of this list names; null for none.
 *
 * @throws ProblemError `BAD_CURSOR` for a text that is no cursor, or one of another list, order or filter.
 */
export function readCursor(list: string, cursor: string | null | undefined): Position | null {
  if (cursor == null) return null;
  const [of, key, id] = parsed(cursor);
  if (of === list && (typeof key === 'string' || typeof key === 'number') && typeof id === 'string')
    return { key, id };
  throw new ProblemError({
    code: 'BAD_CURSOR',
    message: `"${cursor}" is no cursor of this list: cursors belong to one list with one order and one filter.`,
  });
}

function parsed(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** Rows `key`, `id` and one more than asked for, if there are more, become a page. Cursors are written when they are read. */
export function toPage<T>(
  list: string | (() => string),
  rows: readonly { readonly [field in 'id' | 'key']?: unknown }[],
  first: number,
  totalCount: number,
  nodes: readonly (T | null)[],
): Page<T> {
  const items = rows.slice(0, first).flatMap((row, index) => {
    const node = nodes[index];
    const key = row['key'] as string | number;
    if (node == null) return [];
    return [
      {
        node,
        // Most requests read the nodes alone.
        get cursor() {
          return writeCursor(typeof list === 'string' ? list : list(), { key, id: text(row['id']) });
        },
      },
    ];
  });
  return { items, totalCount, hasNextPage: rows.length > first };
}
