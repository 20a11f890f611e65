import { type GraphQuestions } from '../graph/questions';
import { createLoaders, type Loaders } from './loaders';
import { type WritePermission } from './writing';

/** What resolvers of one request share. */
export interface ApiContext {
  readonly graph: GraphQuestions;
  readonly loaders: Loaders;
  readonly permission: WritePermission;
  /** `keep` is set once it is known: a query that met no error means the same until the graph changes. */
  readonly outcome: { keep: boolean };
}

const nobody: WritePermission = { writer: null, token: null, sent: undefined };

export const createContext = (graph: GraphQuestions, permission: WritePermission = nobody): ApiContext => ({
  graph,
  loaders: createLoaders(graph),
  permission,
  outcome: { keep: false },
});
