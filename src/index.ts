/** The library, in reading order: the vocabulary, the road from text to facts, the graph and its questions, the server. */
export * from './model';
export { repair, type RepairOptions } from './text/repair';
export { type Block, type Cell, type RepairedText } from './text/repaired-text';
export { extract } from './extract/extract';
export {
  type Reading,
  type ReadEntity,
  type ReadMention,
  type ReadObservation,
  type ReadRelation,
} from './extract/reading';
export { emptyBatch, type GraphBatch, type Resolution, type WriteSummary } from './graph/batch';
export { type Capabilities, type GraphEngine, type Transaction } from './graph/engine';
export { openEngine, openMemory } from './graph/open';
export { IndicatorGraph } from './graph/indicator-graph';
export { type GraphQuestions } from './graph/questions';
export { seed, type SeedOptions, type SeedReport } from './ingest/seed';
export { loadSeed } from './ingest/seed-load';
export { readArticle, type ArticleRead, type ArticleTask } from './ingest/read-article';
export { ingest, type IngestOptions, type IngestReport } from './ingest/ingest';
export { type Recorder } from './ingest/recorder';
export { createServer, type ServerOptions } from './server';
