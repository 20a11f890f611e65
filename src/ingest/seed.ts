import { type WriteSummary } from '../graph/batch';
import { seedFolder, seedHash } from './seed-files';
import { loadSeed } from './seed-load';
import { noChange, type Recorder } from './recorder';

export const seedContributor = 'seed';

export interface SeedOptions {
  readonly folder?: string;
  /** Hears what is being done, for somebody who waits. */
  readonly onProgress?: (doing: string) => void;
}

export interface SeedReport {
  /** False where the graph held this very seed already. */
  readonly changed: boolean;
  readonly summary: WriteSummary;
}

/**
 * Brings `seed-data` into the graph: new facts come, withdrawn ones go, again is harmless. All or nothing, so that a process
 * that dies on the way leaves the graph as it was and the next start does the whole of it.
 *
 * @throws ProblemError `SEED_INVALID`, `LEXICON_INVALID`: nothing was written
 */
export async function seed(
  recorder: Recorder,
  { folder = seedFolder, onProgress = () => undefined }: SeedOptions = {},
): Promise<SeedReport> {
  const hash = seedHash(folder);
  if ((await recorder.seedHash()) === hash) return { changed: false, summary: noChange };
  onProgress('reading seed-data');
  const batch = loadSeed(folder);
  onProgress(`writing ${batch.statements.length} facts about ${batch.entities.length} entities`);
  const summary = await recorder.record([{ contributor: seedContributor, batch }], {
    recordedAt: new Date().toISOString(),
    seedHash: hash,
  });
  return { changed: true, summary };
}
