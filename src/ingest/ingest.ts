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

/** A report that grows with each bundle: a night has thousands. */
interface Growing extends IngestReport {
  read: number;
  repeated: number;
  readonly failed: FileProblem[];
  readonly notes: FileProblem[];
  summary: WriteSummary;
}

const newReport = (): Growing => ({ read: 0, repeated: 0, failed: [], notes: [], summary: noChange });

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

/** `seen`: ids of the articles of the run so far; the first file of an article stands for it. */
function sort(
  tasks: readonly ArticleTask[],
  results: readonly Result<ArticleRead>[],
  seen: Set<string>,
): Sorted {
  const articles: ArticleRead[] = [];
  const failed: FileProblem[] = [];
  let repeated = 0;
  results.forEach((result, i) => {
    if (!result.ok) failed.push({ path: tasks[i]?.path ?? '', problem: result.problem });
    else if (seen.has(result.value.articleId)) repeated += 1;
    else {
      seen.add(result.value.articleId);
      articles.push(result.value);
    }
  });
  const notes = articles.flatMap(({ path, problems }) => problems.map((problem) => ({ path, problem })));
  return { articles, repeated, failed, notes };
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
  const report = newReport();
  const seen = new Set<string>();
  let ahead = readAt(0);
  for (let i = 0, done = 0; i < rest.length; i += 1) {
    const tasks = rest[i] ?? [];
    const sorted = sort(tasks, (await ahead) ?? [], seen);
    ahead = readAt(i + 1);
    // Awaited below; without this an error of the graph would leave it unheard.
    ahead?.catch(() => undefined);
    const summary = await write(recorder, sorted.articles);
    add(report, sorted, summary);
    done += tasks.length;
    onProgress(done);
  }
  return report;
}

function add(report: Growing, { articles, repeated, failed, notes }: Sorted, summary: WriteSummary): void {
  report.read += articles.length;
  report.repeated += repeated;
  report.failed.push(...failed);
  report.notes.push(...notes);
  report.summary = addSummaries(report.summary, summary);
}
