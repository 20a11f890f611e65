import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import type * as PiscinaPackage from 'piscina';
import { type Result } from '../model';
import { type ArticleRead, type ArticleTask } from './read-article';
import type * as ReadingWorker from './reading-worker';

// The extractor and the pool are loaded when there is something to read.
const load = createRequire(__filename);

/** Something that reads bundles of files. */
export interface Readers {
  read(tasks: readonly ArticleTask[]): Promise<readonly Result<ArticleRead>[]>;
  close(): Promise<void>;
}

// A worker costs its start and a second copy of the word tables.
const worthWorkers = 50;

// Sources run under a test's transform, which a thread does not have.
export const isCompiled = __filename.endsWith('.js');

/** Readers for so many files: this thread for a few, worker threads for many. */
export function openReaders(files: number, threads?: number): Readers {
  const wanted = threads ?? (files < worthWorkers ? 0 : Math.max(1, availableParallelism() - 1));
  return wanted === 0 || !isCompiled ? inThisThread() : inWorkers(wanted);
}

function inThisThread(): Readers {
  const { readBundle } = load('./reading-worker') as typeof ReadingWorker;
  return { read: async (tasks) => readBundle(tasks), close: () => Promise.resolve() };
}

function inWorkers(threads: number): Readers {
  const { Piscina } = load('piscina') as typeof PiscinaPackage;
  const filename = load.resolve('./reading-worker');
  const pool = new Piscina({ filename, name: 'readBundle', minThreads: threads, maxThreads: threads });
  return {
    read: (tasks) => pool.run(tasks) as Promise<readonly Result<ArticleRead>[]>,
    close: () => pool.close(),
  };
}
