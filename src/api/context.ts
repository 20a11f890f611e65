import { type GraphQuestions } from '../graph/questions';
import { createLoaders, type Loaders } from './loaders';

/** What resolvers of one request share. */
export interface ApiContext {
  readonly graph: GraphQuestions;
  readonly loaders: Loaders;
}

export const createContext = (graph: GraphQuestions): ApiContext => ({
  graph,
  loaders: createLoaders(graph),
});
