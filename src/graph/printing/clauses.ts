import { batches, type Properties } from '../properties';
import { literal } from './literal';

// Browsers choke on one statement of megabytes.
const rowsPerStatement = 200;

/** One clause for many rows, in statements of a size that can be pasted. */
export const unwound = (rows: readonly Properties[], clauses: string): readonly string[] =>
  batches(rows, rowsPerStatement).map(
    (some) => `UNWIND [\n  ${some.map(literal).join(',\n  ')}\n] AS row\n${clauses}`,
  );

/** `labels`: more than the one that has the key, such as `:Person`. */
export const nodes = (label: string, rows: readonly Properties[], labels = ''): readonly string[] =>
  unwound(
    rows,
    `MERGE (n:${label} {id: row.id})\nSET ${labels === '' ? '' : `n${labels}, `}n += row.properties`,
  );

/** What an end of an edge is found by: a label and, in braces, its key. */
export const byId = (label: string, end: 'from' | 'to'): string => `${label} {id: row.${end}}`;

export interface EdgeRow {
  readonly from: string;
  readonly to: string;
  /** What tells it from other edges of its type between the same two. */
  readonly key: Properties;
  readonly properties?: Properties;
}

/** An edge is the same edge where its key is the same, so that pasting twice doubles nothing. */
export function edges(from: string, type: string, to: string, rows: readonly EdgeRow[]): readonly string[] {
  const fields = Object.keys(rows[0]?.key ?? {});
  const key =
    fields.length === 0 ? '' : ` {${fields.map((field) => `${field}: row.key.${field}`).join(', ')}}`;
  return unwound(
    rows.map((row) => ({ from: row.from, to: row.to, key: row.key, properties: row.properties ?? {} })),
    `MATCH (a:${from})\nMATCH (b:${to})\nMERGE (a)-[x:\`${type}\`${key}]->(b)\nSET x += row.properties`,
  );
}
