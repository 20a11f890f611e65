import { type FastifyInstance } from 'fastify';
import { type GraphQuestions } from '../../../src/graph/questions';
import { createServer, type ServerOptions } from '../../../src/server';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors:
    readonly { message: string; extensions: Record<string, unknown>; path?: unknown[] }[] | undefined;
  readonly extensions: Record<string, unknown> | undefined;
}

export const serverOf = (
  graph: GraphQuestions,
  options: Partial<ServerOptions> = {},
): Promise<FastifyInstance> => createServer({ graph, health: () => Promise.resolve(null), ...options });

/** Asks as a program does; the answer as a program sees it. */
export async function ask(
  app: FastifyInstance,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    payload: JSON.stringify({ query, variables }),
  });
  const { data, errors, extensions } = response.body ? response.json<Answer>() : ({} as Answer);
  return { status: response.statusCode, headers: response.headers, data, errors, extensions };
}
