import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getOperationAST,
  type GraphQLError,
  type GraphQLFormattedError,
} from 'graphql';
import { compiledDocument } from './compiled-documents';
import { type ApiContext } from './context';
import { knownCost } from './cost';
import { formatError } from './errors';
import { limits } from './limits';
import { readyDocument } from './ready-documents';
import { apiSchema } from './schema';

/** The parts of a request that plain queries have. */
interface PlainRequest {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly operationName: string | null;
}

const plainKeys = new Set(['query', 'variables', 'operationName']);

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Null for a body that has something else, or something odd: that is for Apollo to say. */
function plainRequest(body: unknown): PlainRequest | null {
  if (!isMap(body) || !Object.keys(body).every((key) => plainKeys.has(key))) return null;
  const { query, variables = null, operationName = null } = body;
  if (typeof query !== 'string' || (operationName !== null && typeof operationName !== 'string')) return null;
  return variables === null || isMap(variables) ? { query, variables: variables ?? {}, operationName } : null;
}

/** A query, not a mutation, that costs no more than it may. */
function mayRun(document: DocumentNode, { variables, operationName }: PlainRequest): boolean {
  if (getOperationAST(document, operationName)?.operation !== 'query') return false;
  const cost = knownCost(document, variables, operationName);
  return cost !== null && cost <= limits.cost;
}

/** Errors of compiled execution are no instances of GraphQLError, but have what those have. */
function formatted(error: GraphQLError, report: (error: unknown) => void): GraphQLFormattedError {
  const { message, locations, path, extensions, originalError } = error;
  const code: unknown = extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR';
  return formatError(
    { message, ...(locations && { locations }), ...(path && { path }), extensions: { ...extensions, code } },
    originalError ?? error,
    report,
  );
}

/** What a resolver threw; what GraphQL itself says of a value is said by graphql-js alone. */
const isThrown = ({ originalError }: GraphQLError): boolean => originalError !== undefined;

async function run(
  document: DocumentNode,
  { variables, operationName }: PlainRequest,
  context: ApiContext,
): Promise<ExecutionResult> {
  const compiled = compiledDocument(document, operationName);
  const result = compiled && (await compiled(undefined, context, variables));
  if (result && (result.errors ?? []).every(isThrown)) return result;
  return execute({
    schema: apiSchema(),
    document,
    contextValue: context,
    variableValues: variables,
    operationName,
  });
}

/**
 * Runs a plain query whose document has been parsed and validated before, without the steps around it: they took as much of the
 * processor as the execution. Null where it is not that plain, or did not begin to run: then Apollo answers from the start.
 *
 * @adr 0006
 */
export async function executeReady(
  body: unknown,
  context: ApiContext,
  report: (error: unknown) => void,
): Promise<{ readonly text: string; readonly keep: boolean } | null> {
  const request = plainRequest(body);
  const document = request && readyDocument(request.query);
  if (!document || !mayRun(document, request)) return null;
  const result = await run(document, request, context);
  if (result.data === undefined) return null;
  const errors = result.errors?.map((error) => formatted(error, report));
  return { text: `${JSON.stringify({ errors, data: result.data })}\n`, keep: errors === undefined };
}
