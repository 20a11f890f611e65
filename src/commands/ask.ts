import { type CommandIo } from './io';
import { openGraph, runningServer } from './graph-access';
import { rooms } from './rooms';

/** What GraphQL answers. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

export type Variables = Readonly<Record<string, unknown>>;

/** Asks the API: over HTTP where a server has the data file, else in this process without a port. */
export async function ask(env: CommandIo['env'], query: string, variables: Variables = {}): Promise<Answer> {
  const server = await runningServer(env);
  const payload = JSON.stringify({ query, variables });
  if (server) return askServer(server.url, payload);
  const { engine, graph } = await openGraph(env);
  try {
    const { createServer } = rooms.server();
    const app = await createServer({ graph, health: () => engine.health() });
    const headers = { 'content-type': 'application/json' };
    try {
      const response = await app.inject({ method: 'POST', url: '/graphql', headers, payload });
      return response.json();
    } finally {
      await app.close();
    }
  } finally {
    await engine.close();
  }
}

async function askServer(url: string, body: string): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  return (await response.json()) as Answer;
}
