import { type WriteSummary } from '../graph/batch';
import { type Contribution, type RecordOptions } from '../graph/contribution';
import { type IndicatorGraph } from '../graph/indicator-graph';

/** Where facts are brought: a graph that this process has open, or the server that has it. */
export interface Recorder {
  /** Makes the graph hold exactly these batches for their contributors, in one transaction. */
  record(contributions: readonly Contribution[], options: RecordOptions): Promise<WriteSummary>;
  /** Hash of the seed that the graph holds; null where it holds none. */
  seedHash(): Promise<string | null>;
}

/** The graph of this process. */
export const localRecorder = (graph: IndicatorGraph): Recorder => ({
  record: (contributions, options) => graph.record(contributions, options),
  seedHash: () =>
    graph.engine.read(async (tx) => {
      const [meta] = await tx.run('meta');
      const hash = meta?.['seedHash'];
      return typeof hash === 'string' ? hash : null;
    }),
});

export const noChange: WriteSummary = {
  revision: 0,
  created: { entities: 0, statements: 0, articles: 0 },
  removed: { entities: 0, statements: 0, articles: 0 },
};

type Counts = WriteSummary['created'];

const addCounts = (a: Counts, b: Counts): Counts => ({
  entities: a.entities + b.entities,
  statements: a.statements + b.statements,
  articles: a.articles + b.articles,
});

/** What two writes did, one after the other. */
export const addSummaries = (a: WriteSummary, b: WriteSummary): WriteSummary => ({
  revision: Math.max(a.revision, b.revision),
  created: addCounts(a.created, b.created),
  removed: addCounts(a.removed, b.removed),
});
