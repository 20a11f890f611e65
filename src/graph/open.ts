import { type GraphEngine } from './engine';
import { EmbeddedEngine } from './engines/embedded';
import { Neo4jEngine } from './engines/neo4j';

/** Where the graph is kept, as the environment says it. */
export type EngineEnvironment = Readonly<
  Partial<
    Record<
      | 'NEO4J_URI'
      | 'NEO4J_USERNAME'
      | 'NEO4J_PASSWORD'
      | 'NEO4J_DATABASE'
      | 'INDICATOR_GRAPH_FILE'
      | 'STATEMENT_TIMEOUT_MS',
      string
    >
  >
>;

/** The embedded engine's file where nobody says otherwise, relative to the working directory. */
export const defaultFile = 'data/indicator-graph.db';

/** The file of the embedded engine, or null where Neo4j keeps the graph. */
export const dataFile = (env: EngineEnvironment): string | null =>
  env.NEO4J_URI ? null : env.INDICATOR_GRAPH_FILE || defaultFile;

/** A graph in this process's memory, gone with it. */
export const openMemory = (): GraphEngine => EmbeddedEngine.open({ file: null });

/**
 * Neo4j where `NEO4J_URI` is set, else the embedded engine on its file. Nothing is migrated yet: see `GraphEngine.migrate`.
 *
 * @throws ProblemError `DATA_FILE_IN_USE`, `DATA_FILE_UNREADABLE`, `NEO4J_UNREACHABLE`, `NEO4J_AUTH_FAILED` …
 */
export async function openEngine(env: EngineEnvironment = process.env): Promise<GraphEngine> {
  const timeoutMs = Number(env.STATEMENT_TIMEOUT_MS);
  const limits = timeoutMs > 0 ? { timeoutMs } : {};
  if (!env.NEO4J_URI) return EmbeddedEngine.open({ file: dataFile(env), ...limits });
  return Neo4jEngine.open({
    uri: env.NEO4J_URI,
    username: env.NEO4J_USERNAME,
    password: env.NEO4J_PASSWORD,
    database: env.NEO4J_DATABASE,
    ...limits,
  });
}
