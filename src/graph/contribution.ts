import { type GraphBatch } from './batch';

/** What one contributor says the graph holds on its behalf: `seed`, or `ingest:` and an article's id. */
export interface Contribution {
  readonly contributor: string;
  readonly batch: GraphBatch;
}

export interface RecordOptions {
  /** ISO 8601 instant, for what is new. */
  readonly recordedAt: string;
  /** Kept in the same transaction, to know next time whether the seed has changed. */
  readonly seedHash?: string;
}
