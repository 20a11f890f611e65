import { type RepairedText } from '../text/repaired-text';
import { pipeline } from './pipeline';
import { type Reading } from './reading';

export interface ExtractOptions {
  /** ISO 8601 date; relative words (今年, 上月) stay unresolved without it. */
  readonly publishedOn?: string | null;
  /** Keep how each field was read, what else it might have been, and which numbers are no figures. */
  readonly explain?: boolean;
}

/** Reads entities, relations and figures from a repaired text. Deterministic; nothing in the result knows the graph. */
export function extract(document: RepairedText, options: ExtractOptions = {}): Reading {
  const empty: Reading = {
    document,
    publishedOn: options.publishedOn ?? document.publishedOn,
    entities: [],
    observations: [],
    relations: [],
    refused: [],
    problems: document.problems,
  };
  return pipeline.reduce((reading, step) => step(reading, options.explain ?? false), empty);
}
