import { type ApolloServerPlugin } from '@apollo/server';
import { type ApiContext } from './context';

/** Tells the response cache what it may keep: queries without errors. */
export const keepPlugin: ApolloServerPlugin<ApiContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ contextValue, operation }) => {
      contextValue.outcome.keep = operation?.operation === 'query';
    },
    didEncounterErrors: async ({ contextValue }) => {
      contextValue.outcome.keep = false;
    },
  }),
};
