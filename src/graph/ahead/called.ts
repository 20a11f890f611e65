import { type Entity, foldName, type Indicator } from '../../model';
import { type Page } from '../answers';
import { type Parameters, type Row, type Transaction } from '../engine';
import { count, text } from '../properties';
import { toEntity, toIndicator } from '../rows';
import { type StatementName } from '../statements';
import { runOver } from '../transaction';

/** A node that a name was found to mean: by its id (tier 0), a name (1) or another name (2), with a first page where one was asked for. */
export interface Called<N, T = never> {
  readonly node: N;
  readonly tier: number;
  readonly page: Page<T> | null;
}

/** Under each name, in the order asked. */
export type AllCalled<N, T = never> = readonly (readonly Called<N, T>[])[];

export async function rowsByName(
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

export const entityOf = (row: Row): Entity => toEntity(row['entity']);
export const indicatorOf = (row: Row): Indicator => toIndicator(row['indicator']);

export const entitiesCalled = (tx: Transaction, names: readonly string[]): Promise<AllCalled<Entity>> =>
  called(tx, 'entitiesCalled', names, entityOf);

export const indicatorsCalled = (tx: Transaction, names: readonly string[]): Promise<AllCalled<Indicator>> =>
  called(tx, 'indicatorsCalled', names, indicatorOf);
