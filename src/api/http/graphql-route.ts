import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { asksForLegacyJson } from '../apollo';
import { type ApiContext } from '../context';
import { documentProblem } from '../document-limits';
import { graphiqlPage } from './graphiql-page';
import { crossSite } from './guard';
import { refuse } from './refusal';

const headersOf = (request: FastifyRequest): HeaderMap => {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  return headers;
};

const searchOf = (request: FastifyRequest): string => {
  const at = request.url.indexOf('?');
  return at < 0 ? '' : request.url.slice(at);
};

/** The document as sent, or '' where there is none: then the executor says so. */
function documentOf({ body, query }: FastifyRequest): string {
  const sent: unknown = body ?? query;
  const document = typeof sent === 'object' && sent !== null && 'query' in sent ? sent.query : '';
  return typeof document === 'string' ? document : '';
}

/** A browser that opens the address, not a program that asks: only browsers name HTML before JSON. */
const wantsPage = (request: FastifyRequest): boolean =>
  request.method === 'GET' && /^text\/html\b/.test(request.headers.accept ?? '');

function send(reply: FastifyReply, { status, headers, body }: HTTPGraphQLResponse): FastifyReply {
  reply.code(status ?? 200);
  for (const [name, value] of headers) reply.header(name, value);
  return body.kind === 'complete'
    ? reply.send(body.string)
    : refuse(reply, 406, 'NOT_ACCEPTABLE', 'This API sends whole answers only.');
}

/** `/graphql`: POST and GET for programs, GraphiQL for browsers. */
export function graphqlRoute(
  app: FastifyInstance,
  apollo: ApolloServer<ApiContext>,
  context: () => ApiContext,
): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      if (wantsPage(request)) return reply.type('text/html; charset=utf-8').send(graphiqlPage);
      if (crossSite(request))
        return refuse(
          reply,
          403,
          'CROSS_SITE',
          'A page of another site may not ask this API. Allow its origin with CORS_ORIGINS.',
        );
      const problem = documentProblem(documentOf(request));
      if (problem) {
        const status = asksForLegacyJson(request.headers.accept) ? 200 : 400;
        return refuse(reply, status, problem.problem.code, problem.message, problem.details);
      }
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: request.method,
          headers: headersOf(request),
          search: searchOf(request),
          body: request.body,
        },
        context: () => Promise.resolve(context()),
      });
      return send(reply, answer);
    },
  });
}
