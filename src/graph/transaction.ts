import { type Parameters, type Row, type Transaction, type Value } from './engine';
import { batches, batchSize, type Properties } from './properties';
import { type StatementName } from './statements';

/** Runs a statement over a long list, a batch at a time; all rows, in order. Nothing runs for an empty list. */
export async function runOver(
  tx: Transaction,
  statement: StatementName,
  parameter: string,
  items: readonly Value[],
  parameters: Parameters = {},
  size = batchSize,
): Promise<readonly Row[]> {
  const answers: (readonly Row[])[] = [];
  for (const batch of batches(items, size)) {
    answers.push(await tx.run(statement, { ...parameters, [parameter]: batch }));
  }
  return answers.length === 1 ? (answers[0] ?? []) : answers.flat();
}

/** Writes rows a batch at a time. */
export async function writeRows(
  tx: Transaction,
  statement: StatementName,
  rows: readonly Properties[],
): Promise<void> {
  await runOver(tx, statement, 'rows', rows);
}

/** Rows of one node each, by its id. */
export const byId = (rows: readonly Row[], field: string): ReadonlyMap<string, Properties> =>
  new Map(
    rows.map((row) => {
      const node = row[field] as Properties;
      return [String(node['id']), node];
    }),
  );
