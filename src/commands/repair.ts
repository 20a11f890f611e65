import { Command } from 'commander';
import { type Repair } from '../model';
import { type CommandIo, line } from './io';
import { readDocument } from './read-document';

interface Options {
  readonly diff?: boolean;
  readonly charset?: string;
}

const shown = (text: string): string => JSON.stringify(text).slice(1, -1);

/** `1021-1043 shifted_run repaired: 「before」 → 「after」 (why)`. */
const repairLine = ({ span, kind, outcome, before, after, proof, candidates = [] }: Repair): string =>
  [
    `${span.start}-${span.end} ${kind} ${outcome}: 「${shown(before)}」 → 「${shown(after)}」 (${proof})`,
    ...candidates.map((candidate) => `    or 「${shown(candidate)}」`),
  ].join('\n');

/** Prints a text as it was written, or what was mended in it and why that is believed. */
export const repairCommand = (io: CommandIo): Command =>
  new Command('repair')
    .summary('print a text with its damage repaired')
    .description(
      'Prints the text of a file as it was written: annotations dropped, shifted bytes restored, markup gone.\nWhat cannot be proved stays as it is; problems go to standard error.',
    )
    .argument('<file>', 'a text or HTML file, or - for standard input')
    .option('--diff', 'print each repair instead: place in the source, before, after, proof')
    .option('--charset <name>', 'of the file, such as gb18030; detected where it is not given')
    .addHelpText('after', '\nExample:\n  $ indicator-graph repair article.txt --diff')
    .action(async (file: string, { diff = false, charset }: Options) => {
      const document = await readDocument(file, charset);
      for (const { message, span } of document.problems)
        line(io.err, `${file}:${span?.start ?? 0}: ${message}`);
      if (diff) for (const repair of document.repairs) line(io.out, repairLine(repair));
      else io.out(document.text);
    });
