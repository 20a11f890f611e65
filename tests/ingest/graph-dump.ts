import { type GraphBatch } from '../../src/graph/batch';
import { type GraphEngine, type Row, type Value } from '../../src/graph/engine';

/** What depends on when and in how many steps the graph learned it, not on what it knows. */
const unstable = new Set(['recordedAt', 'revision']);

const isMap = (value: Value): value is { readonly [key: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// Engines collect maps in no order; lists of words keep theirs.
const inOrder = (list: readonly Value[]): readonly Value[] =>
  list.every(isMap) ? [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : list;

function stable(value: Value): Value {
  if (Array.isArray(value)) return inOrder(value.map((item: Value) => stable(item)));
  if (!isMap(value)) return value;
  const entries = Object.entries(value).filter(([key]) => !unstable.has(key));
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, stable(inner)]),
  );
}

const lines = (rows: readonly Row[]): readonly string[] =>
  rows.map((row) => JSON.stringify(stable(row))).sort();

/** All that the graph holds of an article: itself, its statements, its mentions; in one order. */
export const dumpArticle = (engine: GraphEngine, id: string): Promise<readonly string[]> =>
  engine.read(async (tx) => [
    ...lines(await tx.run('articlesById', { ids: [id] })),
    ...lines(await tx.run('statementsStatedIn', { ids: [id] })),
    ...lines(await tx.run('mentionsIn', { ids: [id] })),
  ]);

/** What the graph holds under the ids of a batch: its entities, statements and sources; in one order. */
export const dumpSeed = (engine: GraphEngine, batch: GraphBatch): Promise<readonly string[]> =>
  engine.read(async (tx) => {
    const idsOf = (things: readonly { readonly id: string }[]): readonly string[] =>
      things.map(({ id }) => id);
    return [
      ...lines(await tx.run('entitiesById', { ids: idsOf(batch.entities) })),
      ...lines(await tx.run('statementsById', { ids: idsOf(batch.statements) })),
      ...lines(await tx.run('sourcesById', { ids: idsOf(batch.sources) })),
    ];
  });
