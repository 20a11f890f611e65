import { type WriteSummary } from '../graph/batch';
import { type Problem, type Result } from '../model';
import { type ArticleRead, type ArticleTask } from './read-article';
import { openReaders, type Readers } from './readers';
import { addSummaries, noChange, type Recorder } from './recorder';

/** Files that one transaction brings in. */
const bundleSize = 100;

export interface IngestOptions {
  /** Hears after each bundle how many files are done. */
  readonly onProgress?: (done: number) => void;
  /** Worker threads; 0 reads in this thread. Default: by the number of files and processors. */
  readonly threads?: number;
}

export interface FileProblem {
  readonly path: string;
  readonly problem: Problem;
}

export interface IngestReport {
  /** Files whose facts are in the graph now. */
  readonly read: number;
  /** Files that hold the very same article as another. */
  readonly repeated: number;
  /** Files that could not be read; nothing of them is in the graph. */
  readonly failed: readonly FileProblem[];
  /** Places in files that were read where something could not be. */
  readonly notes: readonly FileProblem[];
  readonly summary: WriteSummary;
}

const nothing: IngestReport = { read: 0, repeated: 0, failed: [], notes: [], summary: noChange };

function bundles(tasks: readonly ArticleTask[]): readonly (readonly ArticleTask[])[] {
  const found: ArticleTask[][] = [];
  for (let at = 0; at < tasks.length; at += bundleSize) found.push(tasks.slice(at, at + bundleSize));
  return found;
}

interface Sorted {
  readonly articles: readonly ArticleRead[];
  readonly repeated: number;
  readonly failed: readonly FileProblem[];
  readonly notes: readonly FileProblem[];
}

function sort(tasks: readonly ArticleTask[], results: readonly Result<ArticleRead>[]): Sorted {
  const articles = new Map<string, ArticleRead>();
  const failed: FileProblem[] = [];
  let repeated = 0;
  results.forEach((result, i) => {
    if (!result.ok) failed.push({ path: tasks[i]?.path ?? '', problem: result.problem });
    else if (articles.has(result.value.articleId)) repeated += 1;
    else articles.set(result.value.articleId, result.value);
  });
  const notes = [...articles.values()].flatMap(({ path, problems }) =>
    problems.map((problem) => ({ path, problem })),
  );
  return { articles: [...articles.values()], repeated, failed, notes };
}

async function write(recorder: Recorder, articles: readonly ArticleRead[]): Promise<WriteSummary> {
  if (articles.length === 0) return noChange;
  return recorder.record(
    articles.map(({ articleId, batch }) => ({ contributor: `ingest:${articleId}`, batch })),
    { recordedAt: new Date().toISOString() },
  );
}

/**
 * Reads files and brings what they say into the graph, so many to a transaction: while one bundle is written, the next is read.
 * A file that cannot be read is reported and the rest goes on. The same text again changes nothing.
 *
 * @throws ProblemError of the graph; bundles before it are written, the one that failed and those after are not
 */
export async function ingest(
  recorder: Recorder,
  tasks: readonly ArticleTask[],
  { onProgress = () => undefined, threads }: IngestOptions = {},
): Promise<IngestReport> {
  const readers = openReaders(tasks.length, threads);
  try {
    return await run(recorder, bundles(tasks), readers, onProgress);
  } finally {
    await readers.close();
  }
}

async function run(
  recorder: Recorder,
  rest: readonly (readonly ArticleTask[])[],
  readers: Readers,
  onProgress: (done: number) => void,
): Promise<IngestReport> {
  const readAt = (i: number): Promise<readonly Result<ArticleRead>[]> | null => {
    const tasks = rest[i];
    return tasks === undefined ? null : readers.read(tasks);
  };
  let report = nothing;
  let ahead = readAt(0);
  for (let i = 0, done = 0; i < rest.length; i += 1) {
    const tasks = rest[i] ?? [];
    const sorted = sort(tasks, (await ahead) ?? []);
    ahead = readAt(i + 1);
    // Awaited below; without this an error of the graph would leave it unheard.
    ahead?.catch(() => undefined);
    const summary = await write(recorder, sorted.articles);
    report = add(report, sorted, summary);
    done += tasks.length;
    onProgress(done);
  }
  return report;
}

const add = (report: IngestReport, sorted: Sorted, summary: WriteSummary): IngestReport => ({
  read: report.read + sorted.articles.length,
  repeated: report.repeated + sorted.repeated,
  failed: [...report.failed, ...sorted.failed],
  notes: [...report.notes, ...sorted.notes],
  summary: addSummaries(report.summary, summary),
});
