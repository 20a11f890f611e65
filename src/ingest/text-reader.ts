import { createRequire } from 'node:module';
import type * as PiscinaPackage from 'piscina';
import { type Result } from '../model';
import { type ArticleRead } from './read-article';
import { isCompiled } from './readers';
import type * as ReadingWorker from './reading-worker';

// The extractor and the pool are loaded when there is something to read.
const load = createRequire(__filename);

/** Something that reads texts that were handed in, one after the other. */
export interface TextReader {
  read(task: ReadingWorker.TextTask): Promise<Result<ArticleRead>>;
  close(): Promise<void>;
}

/**
 * A reader beside this thread, which meanwhile answers others: loading what is known of words takes seconds, and a long text too.
 * It starts with the first text.
 */
export function openTextReader(): TextReader {
  if (!isCompiled) {
    const { readText } = load('./reading-worker') as typeof ReadingWorker;
    return { read: async (task) => readText(task), close: () => Promise.resolve() };
  }
  let pool: PiscinaPackage.Piscina | undefined;
  return {
    read: (task) => {
      pool ??= new (load('piscina') as typeof PiscinaPackage).Piscina({
        filename: load.resolve('./reading-worker'),
        name: 'readText',
        minThreads: 1,
        maxThreads: 1,
      });
      return pool.run(task) as Promise<Result<ArticleRead>>;
    },
    close: async () => pool?.close(),
  };
}
