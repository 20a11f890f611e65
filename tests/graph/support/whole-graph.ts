import { type GraphEngine, int, type Row, type Value } from '../../../src/graph/engine';
import { text } from '../../../src/graph/properties';
import { type StatementName } from '../../../src/graph/statements';

/** When and in how many steps the graph learned it. */
const forgotten = new Set(['recordedAt', 'revision', 'decidedAt']);

const isMap = (value: Value): value is { readonly [key: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function timeless(value: Value): Value {
  if (Array.isArray(value)) {
    const items = value.map((item: Value) => timeless(item));
    return items.every(isMap)
      ? [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      : items;
  }
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !forgotten.has(key) && inner !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, timeless(inner)]),
  );
}

const lines = (name: string, rows: readonly Row[]): readonly string[] =>
  rows.map((row) => `${name} ${JSON.stringify(timeless(row))}`).sort();

const pages: readonly StatementName[] = [
  'entityRowPage',
  'indicatorRowPage',
  'articleRowPage',
  'statementRowPage',
  'resolutionPage',
  'redirectPage',
  'verdictPage',
];

/** Everything that a small graph holds, on any engine, but for when it was learned: what is the same in whatever order it came. */
export const wholeGraph = (engine: GraphEngine): Promise<readonly string[]> =>
  engine.read(async (tx) => {
    const found: string[] = [];
    const idsOf = async (page: StatementName): Promise<readonly string[]> =>
      (await tx.run(page, { afterId: null, limit: int(1000) })).map((row) => text(row['id']));
    for (const page of pages)
      found.push(...lines(page, await tx.run(page, { afterId: null, limit: int(1000) })));
    const entities = await idsOf('entityRowPage');
    found.push(...lines('edge', await tx.run('directEdgesFrom', { ids: entities })));
    found.push(...lines('about', (await tx.run('statementsOfEntities', { ids: entities })).map(idAlone)));
    found.push(...lines('mention', await tx.run('mentionsIn', { ids: await idsOf('articleRowPage') })));
    for (const entity of entities)
      found.push(...lines(`resolution of ${entity}`, await tx.run('resolutionsOf', { ids: [entity] })));
    return found;
  });

const idAlone = (row: Row): Row => ({ id: (row['properties'] as { readonly id: Value }).id });
