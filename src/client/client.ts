import { writeDocument } from './document';
import { type ObservationFilter, type ObservationOrder } from './generated';
import { type Result, type Selection } from './selection';

export interface ClientOptions {
  /** Of the server: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** For `ingestArticle`. */
  readonly token?: string;
  /** Default: the platform's. */
  readonly fetch?: typeof globalThis.fetch;
}

export interface ApiError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
}

/** What the API refused. `code` is that of the first error. */
export class ClientError extends Error {
  override readonly name = 'ClientError';
  readonly code: string;

  constructor(readonly errors: readonly ApiError[]) {
    super(errors.map(({ message }) => message).join(' '));
    this.code = errors[0]?.extensions.code ?? 'UNKNOWN';
  }
}

/** One row of `/observations.ndjson`. */
export type ObservationRow = Readonly<Record<string, string | number | null>> & { readonly id: string };

export interface RowOptions extends ObservationFilter {
  readonly orderBy?: ObservationOrder;
  readonly asOf?: string;
}

export interface Client {
  /** Asks for the fields selected. Throws a ClientError when anything of it was refused. */
  query<const S extends Selection<'Query'>>(selection: S): Promise<Result<'Query', S>>;
  mutation<const S extends Selection<'Mutation'>>(selection: S): Promise<Result<'Mutation', S>>;
  /** Asks with a document of one's own. */
  request<T>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<T>;
  /** All observations that a filter matches, one by one as they come. */
  observations(options?: RowOptions): AsyncGenerator<ObservationRow, void, void>;
}

interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly ApiError[];
}

async function failure(response: Response): Promise<ClientError> {
  const answer = (await response.json().catch(() => ({}))) as Answer<never>;
  return new ClientError(
    answer.errors ?? [
      { message: `The server answered ${response.status}.`, extensions: { code: 'HTTP_ERROR' } },
    ],
  );
}

function search(options: RowOptions): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(options) as [string, unknown][])
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value])
      if (one !== undefined && one !== null) params.append(name, String(one));
  return params;
}

async function* lines(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder();
  let rest = '';
  // Not every browser iterates a stream, all of them read it.
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const parts = (rest + decoder.decode(next.value, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest !== '') yield rest;
}

/** A client of the API: what is selected is what the result's type has. */
export function createClient({ url, token, fetch = globalThis.fetch }: ClientOptions): Client {
  const base = url.replace(/\/+$/, '');
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  const request = async <T>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<T> => {
    const response = await fetch(`${base}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    if (!response.ok) throw await failure(response);
    const { data, errors } = (await response.json()) as Answer<T>;
    if (errors && errors.length > 0) throw new ClientError(errors);
    return data as T;
  };
  const ask = <T>(operation: 'query' | 'mutation', selection: object): Promise<T> => {
    const { query, variables } = writeDocument(operation, selection);
    return request(query, variables);
  };
  return {
    query: (selection) => ask('query', selection),
    mutation: (selection) => ask('mutation', selection),
    request,
    observations: async function* (options = {}) {
      const response = await fetch(`${base}/observations.ndjson?${search(options)}`);
      if (!response.ok || response.body === null) throw await failure(response);
      for await (const line of lines(response.body)) yield JSON.parse(line) as ObservationRow;
    },
  };
}
