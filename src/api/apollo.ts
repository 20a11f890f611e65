import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { type ApiContext } from './context';
import { costPlugin } from './cost-plugin';
import { keepPlugin } from './keep-plugin';
import { formatError } from './errors';
import { readyPlugin } from './ready-documents';
import { apiSchema } from './schema';

/** True where the answer is `application/json`, not `application/graphql-response+json`. */
export const asksForLegacyJson = (accept = '*/*'): boolean =>
  /^application\/json\b/.test(accept) || !accept.includes('graphql-response');

/**
 * GraphQL over HTTP: who asks for `application/json` gets 200 with errors in the body even where the document is at fault;
 * only `application/graphql-response+json` says it by the status. Apollo says 400 in both. A request without a document is 400 in both.
 */
const statusByMediaType: ApolloServerPlugin<ApiContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      const legacy = asksForLegacyJson(request.http?.headers.get('accept'));
      if (legacy && request.query && response.http.status === 400) response.http.status = 200;
    },
  }),
};

/** The executor of requests: Apollo Server without what calls home, caches by hint or shows pages. Start it before use. */
export const createApollo = (report: (error: unknown) => void): ApolloServer<ApiContext> =>
  new ApolloServer<ApiContext>({
    schema: apiSchema(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // The guard of `http/guard.ts` stands in front of it.
    csrfPrevention: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => formatError(formatted, error, report),
    logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: report },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      keepPlugin,
      costPlugin,
      readyPlugin,
      statusByMediaType,
    ],
  });
