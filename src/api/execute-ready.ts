import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getOperationAST,
  type GraphQLError,
} from 'graphql';
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

const formatted = (error: GraphQLError, report: (error: unknown) => void) =>
  formatError(
    {
      ...error.toJSON(),
      extensions: {
        ...error.extensions,
        code: error.extensions['code'] ?? 'INTERNAL_SERVER_ERROR',
      },
    },
    error,
    report,
  );

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
  const result: ExecutionResult = await execute({
    schema: apiSchema(),
    document,
    contextValue: context,
    variableValues: request.variables,
    operationName: request.operationName,
  });
  if (result.data === undefined) return null;
  const errors = result.errors?.map((error) => formatted(error, report));
  return { text: `${JSON.stringify({ errors, data: result.data })}\n`, keep: errors === undefined };
}
