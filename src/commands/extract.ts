import { Command, Option } from 'commander';
import { publishedDate } from './arguments';
import { type CommandIo, line } from './io';
import { readDocument } from './read-document';
import { type Reading } from '../extract/reading';
import { rooms } from './rooms';

interface Options {
  readonly published?: string | null;
  readonly format: 'jsonl' | 'table';
  readonly charset?: string;
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
    .option('--charset <name>', 'of the file, such as gb18030; detected where it is not given')
    .addHelpText(
      'after',
      `
Examples:
  $ indicator-graph extract article.txt --published 2026-02-24
  $ indicator-graph extract article.txt --published 2026-02-24 --format jsonl | jq 'select(.type == "observation")'`,
    )
    .action(async (file: string, { published, format, charset }: Options) => {
      const document = await readDocument(file, charset);
      const { extract } = rooms.extract();
      const reading = extract(document, { publishedOn: published ?? document.publishedOn });
      for (const { message, span } of reading.problems)
        line(io.err, `${file}:${span?.start ?? 0}: ${message}`);
      io.out(format === 'jsonl' ? jsonl(reading) : table(reading));
    });

function jsonl(reading: Reading): string {
  const rows = [...rooms.jsonl().jsonlRows(reading)];
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

function table(reading: Reading): string {
  const { readingTable } = rooms.readingTable();
  return readingTable(reading);
}
