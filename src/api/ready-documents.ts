import { type ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type ApiContext } from './context';

/** Documents by their text that keep all limits, are well-formed and valid: what is left to do is to run them. */
const ready = new LRUCache<string, DocumentNode>({
  max: 1000,
  maxSize: 4_000_000,
  sizeCalculation: (_, text) => text.length + 1,
});

/** Null for a document that nobody has sent yet, or that is at fault. */
export const readyDocument = (text: string): DocumentNode | null => ready.get(text) ?? null;

/** Remembers what Apollo has parsed and validated. */
export const readyPlugin: ApolloServerPlugin<ApiContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ source, document }) => {
      ready.set(source, document);
    },
  }),
};
