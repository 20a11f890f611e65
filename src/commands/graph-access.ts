import { type GraphEngine } from '../graph/engine';
import { type IndicatorGraph } from '../graph/indicator-graph';
import { type Server } from '../ingest/hand-over';
import { type NameKeeper } from '../ingest/name-keeper';
import { type Recorder } from '../ingest/recorder';
import { type CommandIo } from './io';
import { rooms } from './rooms';

export interface OpenGraph {
  readonly engine: GraphEngine;
  readonly graph: IndicatorGraph;
}

/** Opens the graph that the environment names, up to date with the migrations. Whoever opens it closes the engine. */
export async function openGraph(env: CommandIo['env']): Promise<OpenGraph> {
  const { openEngine } = rooms.open();
  const { IndicatorGraph } = rooms.indicatorGraph();
  const engine = await openEngine(env as NodeJS.ProcessEnv);
  try {
    await engine.migrate();
    return { engine, graph: new IndicatorGraph(engine) };
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** The server of ours that has the data file now and answers; null where nobody has it, or Neo4j keeps the graph. */
export async function runningServer(env: CommandIo['env']): Promise<Server | null> {
  const file = rooms.open().dataFile(env as NodeJS.ProcessEnv);
  const server = file === null ? null : rooms.embeddedFile().readServerAddress(file);
  return server !== null && (await rooms.handOver().isServing(server)) ? server : null;
}

/** Brings facts into the graph: through the server that has the data file, else by opening it. */
export async function withRecorder<T>(
  env: CommandIo['env'],
  work: (recorder: Recorder) => Promise<T>,
): Promise<T> {
  const server = await runningServer(env);
  if (server) {
    const { remoteRecorder } = rooms.handOver();
    return work(remoteRecorder(server));
  }
  const { engine, graph } = await openGraph(env);
  try {
    return await work(rooms.recorder().localRecorder(graph));
  } finally {
    await engine.close();
  }
}

/** Brings decisions about names into the graph, in the same way. */
export async function withNameKeeper<T>(
  env: CommandIo['env'],
  work: (keeper: NameKeeper) => Promise<T>,
): Promise<T> {
  const server = await runningServer(env);
  if (server) return work(rooms.handOver().remoteNameKeeper(server));
  const { engine, graph } = await openGraph(env);
  try {
    return await work(rooms.nameKeeper().localNameKeeper(graph));
  } finally {
    await engine.close();
  }
}
