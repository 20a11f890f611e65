import { Command } from 'commander';
import { type Doubt, type Repair } from '../model';
import { type CommandIo, line } from './io';
import { readDocument } from './read-document';

interface Options {
  readonly diff?: boolean;
  readonly charset?: string;
}

const shown = (text: string): string => JSON.stringify(text).slice(1, -1);

/** `1021-1043 shifted_run repaired: 「before」 → 「after」 (why)`. */
const repairLine = ({
  span,
  kind,
  outcome,
  before,
  after,
  proof,
  candidates = [],
  doubts = [],
}: Repair): string =>
  [
    `${span.start}-${span.end} ${kind} ${outcome}: 「${shown(before)}」 → 「${shown(after)}」 (${proof})`,
    ...doubts.map(doubtLine),
    ...(doubts.length > 0 ? [] : candidates.map((candidate) => `    or 「${shown(candidate)}」`)),
  ].join('\n');

/** `    1030-1032 「全力」 or 「力」 or 「努力」`: the place that is open, as it is read and as it may be. */
const doubtLine = ({ span, candidates }: Doubt): string =>
  `    ${span.start}-${span.end} ${candidates.map((candidate) => `「${shown(candidate)}」`).join(' or ')}`;

const help = `
With --diff each repair is a line, in the order of the source: place in the source, what was wrong, what became of it, before and after, and why it is believed.
  repaired   proved; the text has it
  ambiguous  several readings survive the proof; the likeliest stands, and the place where they differ is listed with all of them
  damaged    nothing that makes sense survives; the text stays, and no figure is read across it
Places are UTF-16 offsets of the file as decoded; a byte order mark counts.

Examples:
  $ indicator-graph repair article.txt > repaired.txt
  $ indicator-graph repair article.txt --diff
  $ curl -s https://example.org/page.html | indicator-graph repair - --charset gb18030`;

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
    .addHelpText('after', help)
    .action(async (file: string, { diff = false, charset }: Options) => {
      const document = await readDocument(file, charset);
      for (const { message, span } of document.problems)
        line(io.err, `${file}:${span?.start ?? 0}: ${message}`);
      if (diff) for (const repair of document.repairs) line(io.out, repairLine(repair));
      else io.out(document.text);
    });
