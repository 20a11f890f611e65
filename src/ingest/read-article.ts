import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Extract from '../extract/extract';
import { type Reading } from '../extract/reading';
import { type GraphBatch } from '../graph/batch';
import { fail, isIsoDate, ok, type Problem, type Result, sha256Hex } from '../model';
import type * as Repair from '../text/repair';
import { refusedBySize } from '../text/decode/source-size';
import type * as CuratedNames from './curated-names';
import { lexiconIndicator } from './lexicon-indicators';
import { hasSubject, readingToBatch } from './batching/reading-to-batch';
import { resolveBatch } from './resolve-batch';

// Loaded when there is a text to read, so that a server which only answers starts without the reader.
const load = createRequire(__filename);
const reader = {
  repair: () => (load('../text/repair') as typeof Repair).repair,
  extract: () => (load('../extract/extract') as typeof Extract).extract,
  curatedNames: () => (load('./curated-names') as typeof CuratedNames).loadCuratedNames(),
};

/** One file to read, with what is known of it. All of it can be sent to a worker. */
export interface ArticleTask {
  readonly path: string;
  /** ISO 8601 date, for a text that does not state its own. */
  readonly published?: string;
  readonly charset?: string;
  readonly url?: string;
}

/** What one file puts into the graph, and what of it could not be read. */
export interface ArticleRead {
  readonly path: string;
  readonly articleId: string;
  readonly batch: GraphBatch;
  readonly problems: readonly Problem[];
}

/** 2026-02-24-spring.txt says when it was published. */
const dateInName = (path: string): string | null => {
  const found = /(?:^|[\\/])(\d{4}-\d{2}-\d{2})[^\\/]*$/.exec(path)?.[1];
  return found !== undefined && isIsoDate(found) ? found : null;
};

const withoutSubject = ({ observations, document }: Reading): readonly Problem[] =>
  observations
    .filter((read) => !hasSubject(read))
    .map(({ quantityText, span }) => ({
      code: 'NO_SUBJECT',
      message: `The figure ${quantityText} has no subject, and was left out.`,
      span: document.toSource(span),
    }));

/** Bytes → repair → extraction → what goes into the graph, names resolved against the curated facts. */
export function readArticle(bytes: Uint8Array, task: ArticleTask): Result<ArticleRead> {
  const repaired = reader.repair()(bytes, task.charset === undefined ? {} : { charset: task.charset });
  if (!repaired.ok) return repaired;
  const document = repaired.value;
  if (document.text.trim() === '') return fail('TEXT_EMPTY', 'There is no text in it.');
  const publishedOn = document.publishedOn ?? task.published ?? dateInName(task.path);
  const reading = reader.extract()(document, { publishedOn });
  const facts = { sha256: sha256Hex(bytes), publishedOn, url: task.url ?? null };
  const batch = resolveBatch(readingToBatch(reading, facts, lexiconIndicator), reader.curatedNames());
  return ok({
    path: task.path,
    articleId: batch.articles[0]?.id ?? '',
    batch,
    problems: [...reading.problems, ...withoutSubject(reading)],
  });
}

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read by this user',
};

/** Reads one file; whatever is wrong with it is a problem of this file alone. */
export function readArticleFile(task: ArticleTask): Result<ArticleRead> {
  try {
    return refusedBySize(task.path) ?? readArticle(readFileSync(task.path), task);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) return fail('READING_FAILED', `Reading it failed: ${message}.`);
    return fail('FILE_UNREADABLE', `It cannot be read: ${unreadable[code] ?? `the system says ${code}`}.`);
  }
}
