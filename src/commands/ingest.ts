import { Command } from 'commander';
import { type ArticleTask } from '../ingest/read-article';
import { type IngestReport } from '../ingest/ingest';
import { isoDate } from './arguments';
import { exitCodes } from './exit-codes';
import { filesOf } from './files-of';
import { withRecorder } from './graph-access';
import { ingestTable } from './ingest-table';
import { type CommandIo, line } from './io';
import { type Outcome } from './outcome';
import { progressBar } from './progress-bar';
import { rooms } from './rooms';

interface Options {
  readonly published?: string;
  readonly charset?: string;
}

// A night's worth of problems does not fit on a screen; each still has its file and its sentence.
const shownProblems = 20;

/** Reads files and brings what they say into the graph. */
export const ingestCommand = (io: CommandIo, outcome: Outcome): Command =>
  new Command('ingest')
    .summary('read texts into the graph')
    .description(
      'Reads text and HTML files and brings their figures, entities and relations into the graph. The same text again changes\nnothing; a damaged file is reported and the rest goes on. While a server has the data file, it does the writing.',
    )
    .argument('<file...>', 'files, or folders: their .txt, .html and .htm files')
    .option(
      '--published <date>',
      'when they were published, YYYY-MM-DD, for those that do not say; else a date at the start of the name counts',
      isoDate,
    )
    .option('--charset <name>', 'of the files, such as gb18030; detected where it is not given')
    .addHelpText(
      'after',
      `
Examples:
  $ indicator-graph ingest article.txt --published 2026-02-24
  $ indicator-graph ingest articles/              a folder of files named 2026-02-24-….txt

Exit codes: 0 all files were read, 3 some were not, 1 none was or the graph cannot be written.`,
    )
    .action(async (paths: readonly string[], { published, charset }: Options) => {
      const tasks = filesOf(paths).map((path): ArticleTask => ({
        path,
        ...(published === undefined ? {} : { published }),
        ...(charset === undefined ? {} : { charset }),
      }));
      const report = await ingestAll(tasks, io);
      tellProblems(report, io);
      io.out(ingestTable(report));
      if (report.failed.length > 0) outcome.code = report.read > 0 ? exitCodes.partly : exitCodes.failed;
    });

async function ingestAll(tasks: readonly ArticleTask[], io: CommandIo): Promise<IngestReport> {
  const { ingest } = rooms.ingest();
  const bar = progressBar(tasks.length, io);
  try {
    return await withRecorder(io.env, (recorder) => ingest(recorder, tasks, { onProgress: bar.update }));
  } finally {
    bar.stop();
  }
}

function tellProblems({ failed, notes }: IngestReport, io: CommandIo): void {
  for (const { path, problem } of failed) line(io.err, `error: ${path}: ${problem.message}`);
  for (const { path, problem } of notes.slice(0, shownProblems))
    line(io.err, `note: ${path}:${problem.span?.start ?? 0}: ${problem.message}`);
  if (notes.length > shownProblems) line(io.err, `note: and ${notes.length - shownProblems} more places.`);
}
