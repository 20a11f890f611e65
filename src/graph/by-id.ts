import { type Article, type Entity, type Indicator, type Source } from '../model';
import { type Row, type Transaction } from './engine';
import { record, text } from './properties';
import { toArticle, toEntity, toIndicator, toSource } from './rows';
import { toStatement } from './statement-rows';
import { type StatementName } from './statements';
import { runOver } from './transaction';
import { type StoredStatement } from './answers';

const isId = (id: string): boolean => id !== '';

/** One statement for all ids; answers in the order asked, null where there is none. */
async function lookUp<T>(
  tx: Transaction,
  statement: StatementName,
  ids: readonly string[],
  idOf: (row: Row) => string,
  toNode: (row: Row) => T,
): Promise<readonly (T | null)[]> {
  const rows = await runOver(tx, statement, 'ids', [...new Set(ids)].filter(isId));
  const found = new Map(rows.map((row) => [idOf(row), toNode(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

const idIn =
  (field: string) =>
  (row: Row): string =>
    text(record(row[field])['id']);

const entitiesAsTheyStand = (tx: Transaction, ids: readonly string[]): Promise<readonly (Entity | null)[]> =>
  lookUp(tx, 'entitiesById', ids, idIn('entity'), (row) => toEntity(row['entity']));

/** An id that was joined with another answers with the entity that now stands for it. */
export async function entitiesById(
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly (Entity | null)[]> {
  const found = await entitiesAsTheyStand(tx, ids);
  const missing = ids.filter((id, i) => found[i] === null && id.startsWith('e_'));
  if (missing.length === 0) return found;
  const to = await lookUp(tx, 'redirectsById', missing, idIn('redirect'), (row) =>
    text(record(row['redirect'])['entityId']),
  );
  const keeps = await entitiesAsTheyStand(
    tx,
    to.map((keep) => keep ?? ''),
  );
  const byId = new Map(missing.map((id, i) => [id, keeps[i] ?? null]));
  return found.map((entity, i) => entity ?? byId.get(ids[i] ?? '') ?? null);
}

export const indicatorsById = (
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly (Indicator | null)[]> =>
  lookUp(tx, 'indicatorsById', ids, idIn('indicator'), (row) => toIndicator(row['indicator']));

export const articlesById = (tx: Transaction, ids: readonly string[]): Promise<readonly (Article | null)[]> =>
  lookUp(tx, 'articlesById', ids, idIn('article'), (row) => toArticle(row['article']));

export const sourcesById = (tx: Transaction, ids: readonly string[]): Promise<readonly (Source | null)[]> =>
  lookUp(tx, 'sourcesById', ids, idIn('source'), (row) => toSource(row['source']));

export const statementsById = (
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly (StoredStatement | null)[]> =>
  lookUp(tx, 'statementsById', ids, idIn('properties'), toStatement);
