/** A name that the API offers instead of one it could not settle. */
export interface NameCard {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly type?: string;
  readonly scope?: string;
}

export type FailureKind = 'unreachable' | 'timeout' | 'refused' | 'server';

/** Why there is no answer, in terms a page can explain. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';

  constructor(
    readonly kind: FailureKind,
    message: string,
    /** `extensions.code` of the first error. */
    readonly code: string | null = null,
    readonly candidates: readonly NameCard[] = [],
    /** The name that could not be settled, as it was asked for. */
    readonly asked: string | null = null,
    /** All that `extensions` say. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

interface Reply {
  readonly data?: unknown;
  readonly errors?: readonly GraphqlError[];
}

export type Variables = Readonly<Record<string, unknown>>;

const timeout = 30_000;

const cardsOf = (extensions: Readonly<Record<string, unknown>> | undefined): readonly NameCard[] => {
  const list = extensions?.['candidates'] ?? extensions?.['nearest'];
  return Array.isArray(list) ? (list as NameCard[]) : [];
};

function failureOf({ message, extensions }: GraphqlError): ApiFailure {
  const code = typeof extensions?.['code'] === 'string' ? extensions['code'] : null;
  const kind = code === 'INTERNAL_SERVER_ERROR' || code === 'ENGINE_UNREACHABLE' ? 'server' : 'refused';
  const asked = typeof extensions?.['name'] === 'string' ? extensions['name'] : null;
  return new ApiFailure(kind, message, code, cardsOf(extensions), asked, extensions);
}

async function replyOf(response: Response): Promise<Reply> {
  try {
    return (await response.json()) as Reply;
  } catch {
    throw new ApiFailure('server', `The API answered ${response.status} without a reason.`);
  }
}

async function post(body: string, signal: AbortSignal, token: string | null): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body,
      signal,
    });
  } catch (error) {
    if (signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError')
      throw new ApiFailure('timeout', `No answer within ${timeout / 1000} seconds.`);
    throw signal.aborted ? error : new ApiFailure('unreachable', 'The API does not answer.');
  }
}

export interface AskOptions {
  readonly signal?: AbortSignal;
  readonly token?: string | null;
  /** Takes an answer of which a part failed; the part is null. */
  readonly partial?: boolean;
}

const hasAny = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && Object.values(data).some((value) => value !== null);

/** Asks the API. Throws an `ApiFailure`, or the abort of `signal`. */
export async function ask<T>(
  query: string,
  variables: Variables = {},
  { signal, token = null, partial = false }: AskOptions = {},
): Promise<T> {
  const limit = AbortSignal.timeout(timeout);
  const both = signal ? AbortSignal.any([signal, limit]) : limit;
  const reply = await replyOf(await post(JSON.stringify({ query, variables }), both, token));
  const [error] = reply.errors ?? [];
  if (error && !(partial && hasAny(reply.data))) throw failureOf(error);
  if (reply.data === null || reply.data === undefined) throw new ApiFailure('server', 'The answer is empty.');
  return reply.data as T;
}
