import { Command, Option } from 'commander';
import { publishedDate, textPlace } from './arguments';
import { type CommandIo, line } from './io';
import { readDocument } from './read-document';
import { type Choice } from '../extract/explanation';
import { type Reading } from '../extract/reading';
import { ProblemError } from '../model';
import { rooms } from './rooms';

interface Options {
  readonly published?: string | null;
  readonly format: 'jsonl' | 'table';
  readonly charset?: string;
  readonly explain?: boolean;
  readonly at?: number;
  readonly words?: string;
}

/** Reads one text and prints its figures, entities and relations. Nothing is written anywhere. */
export const extractCommand = (io: CommandIo): Command =>
  new Command('extract')
    .summary('print what is read from one text')
    .description(
      'Reads one text and prints its figures, entities and relations, each with its place in the file.\nNo graph is opened. Problems of the text go to standard error.',
    )
    .argument('<file>', 'a text or HTML file, or - for standard input')
    .option(
      '--published <date>',
      'when it was published, YYYY-MM-DD: what 今年 and 上月 count from; a date that the page states is found; unknown where nobody knows',
      publishedDate,
    )
    .addOption(
      new Option('--format <format>', 'jsonl: one JSON object a line; table: for reading')
        .choices(['jsonl', 'table'])
        .default('table'),
    )
    .option(
      '--explain',
      'instead: which rule read each field, from which words, what else it might have been, and which numbers are no figures',
    )
    .option(
      '--at <place>',
      'explain the figure at this place of the file, as the other formats print places',
      textPlace,
    )
    .option('--words <text>', 'explain the figures in these words, such as 同比增长17倍')
    .option('--charset <name>', 'of the file, such as gb18030; detected where it is not given')
    .addHelpText(
      'after',
      `
Examples:
  $ indicator-graph extract article.txt --published 2026-02-24
  $ indicator-graph extract article.txt --published 2026-02-24 --format jsonl | jq 'select(.type == "observation")'
  $ indicator-graph extract article.txt --published 2026-02-24 --explain --words 17倍`,
    )
    .action(async (file: string, options: Options) => {
      const { published, format, charset, at, words } = options;
      const document = await readDocument(file, charset);
      const { extract } = rooms.extract();
      const explain = options.explain ?? (at !== undefined || words !== undefined);
      const reading = extract(document, { publishedOn: published ?? document.publishedOn, explain });
      for (const { code, message, span } of reading.problems)
        line(io.err, `${file}:${span?.start ?? 0}: ${message} [${code}]`);
      if (explain) io.out(explanation(reading, options, file));
      else io.out(format === 'jsonl' ? jsonl(reading) : table(reading));
    });

/** @throws ProblemError `NO_FIGURE_THERE` where what was asked about holds no number */
function explanation(reading: Reading, { format, at, words }: Options, file: string): string {
  const { explanationRows, explanationText } = rooms.explanation();
  const choice: Choice = { ...(at !== undefined && { at }), ...(words !== undefined && { words }) };
  const rows = explanationRows(reading, choice);
  if (rows.length === 0 && (at !== undefined || words !== undefined))
    throw new ProblemError({ code: 'NO_FIGURE_THERE', message: `${file}: ${nothingAt(choice)}` });
  return format === 'jsonl' ? jsonLines(rows) : explanationText(rows);
}

const nothingAt = ({ at, words }: Choice): string =>
  `there is no number ${at === undefined ? '' : `at ${at} `}${words === undefined ? '' : `in “${words}” `}` +
  'that a figure could be; the places and words of the figures are what extract prints without --explain';

const jsonLines = (rows: readonly unknown[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');

const jsonl = (reading: Reading): string => jsonLines([...rooms.jsonl().jsonlRows(reading)]);

function table(reading: Reading): string {
  const { readingTable } = rooms.readingTable();
  return readingTable(reading);
}
