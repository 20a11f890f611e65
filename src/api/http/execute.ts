import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { type ProblemError } from '../../model';
import { asksForLegacyJson } from '../apollo';
import { type ApiContext } from '../context';
import { documentProblem } from '../document-limits';
import { executeReady } from '../execute-ready';
import { type Run, wireAnswer } from '../response-cache';
import { errorBody } from './refusal';

/** A request as it came: the text of the body is read no sooner than it must be. */
export interface Asked {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** With its question mark; '' where there is none. */
  readonly search: string;
  /** Null for GET. */
  readonly body: string | null;
}

const headerMap = (headers: Asked['headers']): HeaderMap => {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
};

const json: readonly [string, string][] = [['content-type', 'application/json; charset=utf-8']];

const refused = (
  { problem, details }: Pick<ProblemError, 'problem' | 'details'>,
  status: number,
): Awaited<ReturnType<Run>> => ({
  answer: wireAnswer(status, json, errorBody(problem.code, problem.message, details)),
  keep: false,
});

/** Null where the body is not JSON. */
function parsed(body: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(body) };
  } catch {
    return null;
  }
}

/** The document as sent, or '' where there is none: then the executor says so. */
function documentOf(body: unknown, search: string): string {
  const sent = body === undefined ? { query: new URLSearchParams(search).get('query') } : body;
  const document = typeof sent === 'object' && sent !== null && 'query' in sent ? sent.query : '';
  return typeof document === 'string' ? document : '';
}

const asHttp = (asked: Asked, body: unknown): HTTPGraphQLRequest => ({
  method: asked.method,
  headers: headerMap(asked.headers),
  search: asked.search,
  body,
});

/** What these say is what the answer has; of anything else Apollo chooses. */
const plainTypes: Readonly<Record<string, string>> = {
  '*/*': 'application/json',
  'application/json': 'application/json',
  'application/graphql-response+json': 'application/graphql-response+json',
};

/** Null where it takes the whole way. */
async function runReady(
  { headers }: Asked,
  body: unknown,
  context: ApiContext,
  report: (error: unknown) => void,
): Promise<Awaited<ReturnType<Run>> | null> {
  const type = plainTypes[String(headers['accept'] ?? '*/*')];
  if (type === undefined || headers['x-query-cost'] !== undefined) return null;
  const ran = await executeReady(body, context, report);
  return (
    ran && { answer: wireAnswer(200, [['content-type', `${type}; charset=utf-8`]], ran.text), keep: ran.keep }
  );
}

/** Runs one request through limits and executor to what goes over the wire. */
export async function execute(
  apollo: ApolloServer<ApiContext>,
  context: ApiContext,
  asked: Asked,
  report: (error: unknown) => void,
): ReturnType<Run> {
  const body = asked.body === null ? null : parsed(asked.body);
  if (asked.body !== null && body === null)
    return refused({ problem: { code: 'BAD_REQUEST', message: 'The body is not JSON.' }, details: {} }, 400);
  const ready = await runReady(asked, body?.value, context, report);
  if (ready) return ready;
  const problem = documentProblem(documentOf(body?.value, asked.search));
  if (problem) return refused(problem, asksForLegacyJson(String(asked.headers.accept ?? '*/*')) ? 200 : 400);
  const response = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: asHttp(asked, body?.value),
    context: () => Promise.resolve(context),
  });
  if (response.body.kind !== 'complete')
    return refused(
      { problem: { code: 'NOT_ACCEPTABLE', message: 'This API sends whole answers only.' }, details: {} },
      406,
    );
  const answer = wireAnswer(response.status ?? 200, [...response.headers], response.body.string);
  return { answer, keep: context.outcome.keep && answer.status === 200 };
}
