import { type GraphQuestions } from '../graph/questions';
import { createLoaders, type Loaders } from './loaders';

/** What resolvers of one request share. */
export interface ApiContext {
  readonly graph: GraphQuestions;
  readonly loaders: Loaders;
  /** `keep` is set once it is known: a query that met no error means the same until the graph changes. */
  readonly outcome: { keep: boolean };
}

export const createContext = (graph: GraphQuestions): ApiContext => ({
  graph,
  loaders: createLoaders(graph),
  outcome: { keep: false },
});
