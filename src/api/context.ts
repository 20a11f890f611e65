import { type GraphQuestions } from '../graph/questions';
import { type TextReader } from '../ingest/text-reader';
import { PagesAhead } from './ahead/pages';
import { createLoaders, type Loaders } from './loaders';
import { type WritePermission } from './writing';

/** What resolvers of one request share. */
export interface ApiContext {
  readonly graph: GraphQuestions;
  readonly loaders: Loaders;
  readonly ahead: PagesAhead;
  readonly permission: WritePermission;
  /** Of the server: reads what is handed in. */
  readonly reader: TextReader;
  /** `keep` is set once it is known: a query that met no error means the same until the graph changes. */
  readonly outcome: { keep: boolean };
}

export const createContext = (
  graph: GraphQuestions,
  permission: WritePermission,
  reader: TextReader,
): ApiContext => ({
  graph,
  loaders: createLoaders(graph),
  ahead: new PagesAhead(),
  permission,
  reader,
  outcome: { keep: false },
});
