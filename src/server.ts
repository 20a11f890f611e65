import fastifyCompress from '@fastify/compress';
import fastifyCors from '@fastify/cors';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { createApollo } from './api/apollo';
import { type ApiContext, createContext } from './api/context';
import { whileAwaited } from './api/http/audience';
import { exportRoutes } from './api/http/export-route';
import { explorerFolder, explorerPages } from './api/http/explorer';
import { graphiqlFiles } from './api/http/graphiql-files';
import { graphqlRoute } from './api/http/graphql-route';
import { type HealthCheck, healthRoutes } from './api/http/health';
import { refusals } from './api/http/refusals';
import { securityHeaders } from './api/http/security-headers';
import { limits } from './api/limits';
import { noCache, responseCache } from './api/response-cache';
import { printApiSchema } from './api/schema';
import { type Settings, settingsFrom } from './api/settings';
import { type Writer } from './api/writing';
import { type GraphQuestions } from './graph/questions';
import { openTextReader } from './ingest/text-reader';

export interface ServerOptions {
  /** Where it can `record`, articles can be brought in by who has the token. */
  readonly graph: GraphQuestions & Partial<Writer>;
  /** Null when the engine answers and its migrations are applied: `engine.health`. */
  readonly health: HealthCheck;
  /** Hears of errors that are ours; clients are told no particulars. Default: nobody. */
  readonly report?: (error: unknown) => void;
  /** Default: what the environment says. */
  readonly settings?: Settings;
  /** The folder that the explorer's build wrote. Default: `dist/explorer`. */
  readonly explorer?: string;
}

/**
 * The HTTP server over a graph: the explorer at `/`, the API at `/graphql`, GraphiQL in a browser there, `/schema.graphql`, `/health`. It does not listen;
 * `close()` refuses new requests and waits for those in flight.
 */
export async function createServer({
  graph,
  health,
  report = () => undefined,
  settings = settingsFrom(process.env),
  explorer = explorerFolder,
}: ServerOptions): Promise<FastifyInstance> {
  const apollo = createApollo(report);
  await apollo.start();
  const app = Fastify({ bodyLimit: limits.requestBytes, forceCloseConnections: 'idle' });
  await securityHeaders(app);
  await app.register(fastifyCompress, { threshold: 1024, encodings: ['br', 'gzip'] });
  const { corsOrigins } = settings;
  if (corsOrigins.length > 0) await app.register(fastifyCors, { origin: [...corsOrigins], maxAge: 600 });
  refusals(app, report);
  healthRoutes(app, health);
  graphiqlFiles(app);
  app.get('/schema.graphql', async (_, reply) =>
    reply.type('text/plain; charset=utf-8').send(printApiSchema()),
  );
  const writer = graph.record ? { record: graph.record.bind(graph) } : null;
  const reader = openTextReader();
  const context = (request: FastifyRequest, isGone: () => boolean): ApiContext =>
    createContext(
      whileAwaited(graph, isGone),
      { writer, token: settings.ingestToken, sent: request.headers.authorization },
      reader,
    );
  const cache = settings.cache ? cacheOf(graph, settings) : noCache;
  await app.register((scope) => graphqlRoute(scope, { apollo, context, cache, corsOrigins, report }));
  exportRoutes(app, graph, corsOrigins);
  await explorerPages(app, explorer);
  app.addHook('onClose', async () => {
    await apollo.stop();
    await reader.close();
  });
  return app;
}

const cacheOf = (
  graph: GraphQuestions,
  { cacheMaxAgeMs, cacheMegabytes }: Settings,
): ReturnType<typeof responseCache> =>
  responseCache({
    revision: () => graph.revision(),
    maxAgeMs: cacheMaxAgeMs,
    maxBytes: cacheMegabytes * 1e6,
  });
