import { type GraphEngine } from '../../src/graph/engine';
import { Neo4jEngine } from '../../src/graph/engines/neo4j';
import { openMemory } from '../../src/graph/open';
import { emptyNeo4j, lock, startNeo4j } from './neo4j';
import { neo4jSource } from './neo4j-available';
import { describeWhere } from './not-run';

export type OpenEngine = () => Promise<GraphEngine>;

// Fetching the jars and starting the server, once for each worker.
const startTimeout = 180_000;

/** Opens an empty, migrated graph in memory. */
export async function openEmbedded(): Promise<GraphEngine> {
  const engine = openMemory();
  await engine.migrate();
  return engine;
}

/** Opens the worker's Neo4j after emptying it, migrated. */
export async function openNeo4j(): Promise<GraphEngine> {
  const server = await startNeo4j();
  await emptyNeo4j(server);
  const engine = await Neo4jEngine.open(server);
  await engine.migrate();
  return engine;
}

/** What a suite opened is closed when it ends; a server that others use too is held for as long. */
function suiteOn(
  open: OpenEngine,
  prepare: () => Promise<() => void>,
  suite: (open: OpenEngine) => void,
): () => void {
  return () => {
    const opened: GraphEngine[] = [];
    let release = (): void => undefined;
    beforeAll(async () => {
      release = await prepare();
    }, startTimeout);
    afterAll(async () => {
      for (const engine of opened) await engine.close();
      release();
    });
    suite(async () => {
      const engine = await open();
      opened.push(engine);
      return engine;
    });
  };
}

/** Starts the server, so that the first `open` is quick; a database that all workers share is locked for the suite. */
async function prepareNeo4j(): Promise<() => void> {
  await startNeo4j();
  return neo4jSource().kind === 'uri' ? lock('suite') : () => undefined;
}

/** A suite that needs Neo4j; where there is none it is listed as not run. */
export const describeWithNeo4j = (title: string, suite: (open: OpenEngine) => void): void => {
  const source = neo4jSource();
  const reason = source.kind === 'none' ? source.reason : '';
  describeWhere(source.kind !== 'none', reason)(title, suiteOn(openNeo4j, prepareNeo4j, suite));
};

export const describeWithEmbedded = (title: string, suite: (open: OpenEngine) => void): void =>
  describe(
    title,
    suiteOn(openEmbedded, () => Promise.resolve(() => undefined), suite),
  );

/**
 * One suite, run on each engine. `open` gives an empty, migrated graph, which is closed when the suite ends.
 * On Neo4j all graphs of a suite are one database: an `open` empties it.
 */
export function describeOnEngines(title: string, suite: (open: OpenEngine) => void): void {
  describeWithEmbedded(`${title}, embedded`, suite);
  describeWithNeo4j(`${title}, Neo4j`, suite);
}
