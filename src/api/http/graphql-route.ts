import { type ApolloServer } from '@apollo/server';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { asksForLegacyJson } from '../apollo';
import { type ApiContext } from '../context';
import { type Answered, type ResponseCache } from '../response-cache';
import { Audience } from './audience';
import { compressed } from './compress';
import { type Asked, execute } from './execute';
import { graphiqlPage } from './graphiql-page';
import { crossSite } from './guard';
import { refuse } from './refusal';

export interface GraphqlRouteOptions {
  readonly apollo: ApolloServer<ApiContext>;
  /** `isGone`: everybody who waits for the answer has hung up. */
  readonly context: (request: FastifyRequest, isGone: () => boolean) => ApiContext;
  readonly cache: ResponseCache;
  readonly corsOrigins: readonly string[];
  /** Hears of errors that are ours. */
  readonly report: (error: unknown) => void;
}

const asked = (request: FastifyRequest): Asked => {
  const at = request.url.indexOf('?');
  return {
    method: request.method,
    headers: request.headers,
    search: at < 0 ? '' : request.url.slice(at),
    body: request.method === 'GET' ? null : typeof request.body === 'string' ? request.body : '',
  };
};

/** A browser that opens the address, not a program that asks: only browsers name HTML before JSON. */
const wantsPage = (request: FastifyRequest): boolean =>
  request.method === 'GET' && /^text\/html\b/.test(request.headers.accept ?? '');

/** What may change the graph, or depends on who asks, always runs. */
const alwaysRuns = ({ headers, body, search }: Asked): boolean =>
  headers.authorization !== undefined || (body ?? search).includes('mutation');

const keyOf = ({ method, headers, search, body }: Asked): string =>
  [
    method,
    asksForLegacyJson(String(headers.accept ?? '*/*')),
    headers['x-query-cost'] !== undefined,
    body ?? search,
  ].join(' ');

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { answer, hit, revision }: Answered,
): Promise<FastifyReply> {
  reply.code(answer.status);
  for (const [name, value] of answer.headers) reply.header(name, value);
  const readable = request.method === 'GET';
  reply
    .header('cache-control', readable ? 'private, no-cache' : 'no-store')
    .header('vary', 'accept, accept-encoding');
  if (revision !== null) reply.header('x-graph-revision', revision);
  reply.header('cache-status', hit ? 'indicator-graph; hit' : 'indicator-graph; fwd=miss');
  if (answer.status !== 200) return reply.send(answer.body);
  reply.header('etag', answer.etag);
  if (readable && request.headers['if-none-match']?.includes(answer.etag)) return reply.code(304).send();
  const small = await compressed(answer, request.headers['accept-encoding']);
  return small ? reply.header('content-encoding', small.encoding).send(small.bytes) : reply.send(answer.body);
}

/** `/graphql`: POST and GET for programs, GraphiQL for browsers. */
export async function graphqlRoute(app: FastifyInstance, options: GraphqlRouteOptions): Promise<void> {
  const { apollo, context, cache, corsOrigins, report } = options;
  const audience = new Audience();
  let alone = 0;
  // The text of a body is the cache's key, so parsing waits until it is needed.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_, body, done) => done(null, body));
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    // Answers are compressed here, and what is kept is kept compressed.
    compress: false,
    handler: async (request, reply) => {
      if (wantsPage(request)) return reply.type('text/html; charset=utf-8').send(graphiqlPage);
      if (crossSite(request, corsOrigins))
        return refuse(
          reply,
          403,
          'CROSS_SITE',
          'A page of another site may not ask this API. CORS_ORIGINS can allow it.',
        );
      const question = asked(request);
      const isAlone = alwaysRuns(question);
      const key = isAlone ? `alone ${(alone += 1)}` : keyOf(question);
      audience.join(key, reply);
      const run = (): ReturnType<typeof execute> =>
        execute(
          apollo,
          context(request, () => audience.isGone(key)),
          question,
          report,
        );
      const answered = isAlone
        ? { ...(await run()), hit: false, revision: null }
        : await cache.answer(key, run);
      return send(request, reply, answered);
    },
  });
}
