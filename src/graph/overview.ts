import { type EntityType, type RelationType } from '../model';
import { statementsById } from './by-id';
import { int, type Transaction } from './engine';
import { count, text } from './properties';
import { type Overview } from './answers';

const newestCount = 10;

export async function revision(tx: Transaction): Promise<number> {
  const [meta] = await tx.run('meta');
  return count(meta?.['revision']);
}

export async function overview(tx: Transaction): Promise<Overview> {
  const total = async (statement: string, parameters = {}): Promise<number> =>
    count((await tx.run(statement, parameters))[0]?.['count']);
  const newest = await tx.run('newestStatements', { limit: int(newestCount) });
  const statements = await statementsById(
    tx,
    newest.map((row) => text(row['id'])),
  );
  return {
    revision: await revision(tx),
    entities: (await tx.run('entityCounts')).map((row) => ({
      type: text(row['type']) as EntityType,
      count: count(row['count']),
    })),
    relations: (await tx.run('edgeCounts')).map((row) => ({
      type: text(row['type']) as RelationType,
      count: count(row['count']),
    })),
    observations: await total('countAllObservations'),
    indicators: await total('countIndicators'),
    articles: await total('countArticles', { publisher: null, asOf: null }),
    newest: statements.filter((statement) => statement !== null),
  };
}
