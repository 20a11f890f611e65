import { type GraphQuestions } from '../graph/questions';
import { PagesAhead } from './ahead/pages';
import { createLoaders, type Loaders } from './loaders';
import { type WritePermission } from './writing';

/** What resolvers of one request share. */
export interface ApiContext {
  readonly graph: GraphQuestions;
  readonly loaders: Loaders;
  readonly ahead: PagesAhead;
  readonly permission: WritePermission;
  /** `keep` is set once it is known: a query that met no error means the same until the graph changes. */
  readonly outcome: { keep: boolean };
}

const nobody: WritePermission = { writer: null, token: null, sent: undefined };

export const createContext = (graph: GraphQuestions, permission: WritePermission = nobody): ApiContext => ({
  graph,
  loaders: createLoaders(graph),
  ahead: new PagesAhead(),
  permission,
  outcome: { keep: false },
});
