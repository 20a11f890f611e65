import { type AddressInfo } from 'node:net';
import { Command } from 'commander';
import { type FastifyInstance } from 'fastify';
import { ProblemError } from '../model';
import { type WriteSummary } from '../graph/batch';
import { port } from './arguments';
import { openGraph, type OpenGraph } from './graph-access';
import { type CommandIo, line } from './io';
import { stopSignal } from './stop-signal';
import { rooms } from './rooms';

interface Options {
  readonly port?: number;
  readonly host?: string;
}

interface Address {
  readonly host: string;
  readonly port: number;
}

const defaultPort = 4000;

/** Where to listen: the option, else `HOST` and `PORT`, else 127.0.0.1:4000. */
function addressOf(options: Options, env: CommandIo['env']): Address {
  try {
    const fromEnv = env['PORT'] ? port(env['PORT']) : defaultPort;
    return { host: options.host ?? (env['HOST'] || '127.0.0.1'), port: options.port ?? fromEnv };
  } catch {
    throw new ProblemError({
      code: 'BAD_PORT',
      message: `PORT must be a whole number up to 65535, not ${env['PORT']}.`,
    });
  }
}

/** Opens the graph, brings the seed up to date, and serves the API and the explorer until a signal asks it to stop. */
export const serveCommand = (io: CommandIo): Command =>
  new Command('serve')
    .summary('serve the API and the explorer (npm start)')
    .description(
      'Opens the graph, brings seed-data up to date in it, and serves the GraphQL API and the explorer.\nSIGTERM or Ctrl-C finishes what is in flight and stops.',
    )
    .option('-p, --port <n>', 'port to listen on (PORT; default 4000; 0 takes a free one)', port)
    .option('--host <address>', 'address to listen on (HOST; default 127.0.0.1)')
    .addHelpText(
      'after',
      `
Examples:
  $ indicator-graph serve --port 4001
  $ NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… indicator-graph serve`,
    )
    .action(async (options: Options) => {
      const address = addressOf(options, io.env);
      const stop = stopSignal();
      const open = await openGraph(io.env);
      try {
        await serveUntil(stop.asked, open, address, io);
      } finally {
        stop.forget();
        await open.engine.close();
      }
    });

async function serveUntil(
  stop: Promise<string>,
  open: OpenGraph,
  address: Address,
  io: CommandIo,
): Promise<void> {
  const { seed } = rooms.seed();
  const recorder = rooms.recorder().localRecorder(open.graph);
  // The engine works beside this thread, which meanwhile loads the server.
  const [{ changed, summary }, app] = await Promise.all([seed(recorder), newServer(open, io)]);
  const { newToken, registerHandOver } = rooms.handOver();
  const token = newToken();
  registerHandOver(app, recorder, rooms.nameKeeper().localNameKeeper(open.graph), token);
  const url = await listen(app, address);
  const forgetAddress = tellOthers(url, token, io.env);
  try {
    await greet(url, open, changed ? summary : null, io);
    line(io.err, `${await stop}: finishing what is in flight.`);
  } finally {
    forgetAddress();
    await app.close();
  }
}

function newServer({ graph, engine }: OpenGraph, io: CommandIo): Promise<FastifyInstance> {
  const { createServer } = rooms.server();
  const report = (error: unknown): void =>
    line(
      io.err,
      `error: ${error instanceof Error ? (io.env['DEBUG'] ? (error.stack ?? '') : error.message) : String(error)}`,
    );
  return createServer({ graph, health: () => engine.health(), report });
}

const listenProblems: Readonly<Record<string, (address: Address) => string>> = {
  EADDRINUSE: ({ port: taken }) =>
    `Port ${taken} is in use by another process; stop it, or choose another with --port or PORT.`,
  EACCES: ({ port: refusedPort }) =>
    `This user may not listen on port ${refusedPort}; choose one above 1023.`,
  EADDRNOTAVAIL: ({ host }) => `${host} is no address of this machine.`,
  ENOTFOUND: ({ host }) => `${host} is no address of this machine.`,
};

async function listen(app: FastifyInstance, address: Address): Promise<string> {
  try {
    await app.listen(address);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const sentence = listenProblems[code]?.(address);
    if (sentence === undefined) throw error;
    throw new ProblemError({ code: 'CANNOT_LISTEN', message: sentence }, { ...address }, { cause: error });
  }
  const [bound] = app.addresses() as AddressInfo[];
  const everywhere = address.host === '0.0.0.0' || address.host === '::';
  const host = everywhere ? '127.0.0.1' : address.host.includes(':') ? `[${address.host}]` : address.host;
  return `http://${host}:${bound?.port ?? address.port}`;
}

/** Says beside the data file where this server is; returns how to take it back. Neo4j needs none: it has many openers. */
function tellOthers(url: string, token: string, env: CommandIo['env']): () => void {
  const { dataFile } = rooms.open();
  const { removeAddressFile, writeAddressFile } = rooms.addressFile();
  const file = dataFile(env as NodeJS.ProcessEnv);
  if (file === null) return () => undefined;
  writeAddressFile(file, { pid: process.pid, url, token });
  return () => removeAddressFile(file, token);
}

async function greet(
  url: string,
  { engine, graph }: OpenGraph,
  seeded: WriteSummary | null,
  io: CommandIo,
): Promise<void> {
  const { dataFile } = rooms.open();
  const { observations, indicators, articles, entities, relations } = await graph.overview();
  const sum = (rows: readonly { readonly count: number }[]): number =>
    rows.reduce((total, { count }) => total + count, 0);
  const where = engine.name === 'neo4j' ? io.env['NEO4J_URI'] : dataFile(io.env as NodeJS.ProcessEnv);
  for (const text of [
    `Indicator graph on ${url}`,
    `  graph   ${where} (${engine.name}), seed ${seeded === null ? 'unchanged' : 'loaded'}`,
    `  holds   ${sum(entities)} entities, ${sum(relations)} relations, ${observations} figures of ${indicators} indicators, ${articles} ${articles === 1 ? 'article' : 'articles'}`,
    `  API     ${url}/graphql (GraphiQL in a browser)`,
    `  try     indicator-graph links oil textiles     or, in a browser, the question that opens first`,
  ])
    line(io.out, text);
}
