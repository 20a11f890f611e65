import { type ApolloServerPlugin, type GraphQLRequest } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { type ApiContext } from './context';
import { knownCost } from './cost';
import { limitError, limits } from './limits';

/** Who sends `"extensions": {"cost": true}` in the request, or the header `x-query-cost`, is told the cost. */
const asksForCost = ({ extensions, http }: GraphQLRequest): boolean =>
  extensions?.cost === true || http?.headers.has('x-query-cost') === true;

/** Refuses a query that may cost too much before any of it runs. */
export const costPlugin: ApolloServerPlugin<ApiContext> = {
  requestDidStart: async () => {
    let cost: number | null = null;
    return {
      didResolveOperation: async ({ document, request }) => {
        cost = knownCost(document, request.variables ?? {}, request.operationName);
        if (cost === null || cost <= limits.cost) return;
        const originalError = limitError('cost', cost);
        throw new GraphQLError(originalError.message, {
          originalError,
          extensions: { http: { status: 400 } },
        });
      },
      willSendResponse: async ({ request, response }) => {
        if (cost === null || response.body.kind !== 'single' || !asksForCost(request)) return;
        response.body.singleResult.extensions = {
          ...response.body.singleResult.extensions,
          cost: { value: cost, max: limits.cost },
        };
      },
    };
  },
};
