import { Command } from 'commander';
import { ProblemError } from '../model';
import { wholeNumber } from './arguments';
import { ask } from './ask';
import { type CommandIo, line } from './io';

const question = `
  query ($from: String!, $to: String!, $maxHops: Int) {
    projectsLinking(from: $from, to: $to, maxHops: $maxHops) {
      empty
      truncated
      cuts { message }
      links {
        how
        project { name nameEn }
        paths {
          hops {
            relation direction origin
            source { name }
            target { name }
            evidence { quote start end article { title publishedOn } }
            citation { title publisher year }
          }
        }
      }
    }
  }`;

interface Hop {
  readonly relation: string;
  readonly direction: 'FORWARD' | 'BACKWARD';
  readonly source: { readonly name: string };
  readonly target: { readonly name: string };
  readonly evidence: readonly {
    readonly quote: string;
    readonly start: number;
    readonly end: number;
    readonly article: { readonly title: string | null; readonly publishedOn: string | null } | null;
  }[];
  readonly citation: { readonly title: string; readonly year: number | null } | null;
}

interface Links {
  readonly empty: string | null;
  readonly truncated: boolean;
  readonly cuts: readonly { readonly message: string }[];
  readonly links: readonly {
    readonly how: string;
    readonly project: { readonly name: string; readonly nameEn: string | null };
    readonly paths: readonly { readonly hops: readonly Hop[] }[];
  }[];
}

const arrow = ({ relation, direction }: Hop): string =>
  direction === 'FORWARD' ? `─${relation}→` : `←${relation}─`;

function proof({ evidence, citation }: Hop): string {
  const [said] = evidence;
  if (said)
    return `「${said.quote}」 ${[said.article?.title, said.article?.publishedOn].filter(Boolean).join(', ')} [${said.start}–${said.end}]`;
  return citation ? `background: ${citation.title}${citation.year === null ? '' : `, ${citation.year}`}` : '';
}

const hopLine = (hop: Hop): string =>
  `    ${hop.source.name} ${arrow(hop)} ${hop.target.name}   ${proof(hop)}`;

function linkLines({ project, how, paths }: Links['links'][number]): readonly string[] {
  const name = project.nameEn === null ? project.name : `${project.name} (${project.nameEn})`;
  return [
    `${name}, ${how}`,
    ...paths.flatMap(({ hops }, i) => [`  path ${i + 1}`, ...hops.map(hopLine)]),
    '',
  ];
}

/** Prints the projects that link two goods or industries, hop by hop. */
export const linksCommand = (io: CommandIo): Command =>
  new Command('links')
    .summary('which projects link two goods or industries?')
    .description(
      'Prints the projects that link two goods or industries, each hop with the words that state it or the source it cites.\nNames in simplified or traditional Chinese or English.',
    )
    .argument('<from>', 'where the flow begins: 石油, oil')
    .argument('<to>', 'where it ends: 纺织, textiles')
    .option('--max-hops <n>', 'longest chain that counts', wholeNumber)
    .option('--json', 'print the answer of the API as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ indicator-graph links oil textiles\n  $ indicator-graph links 石油 紡織',
    )
    .action(
      async (from: string, to: string, { maxHops, json = false }: { maxHops?: number; json?: boolean }) => {
        const { data, errors = [] } = await ask(io.env, question, {
          from,
          to,
          ...(maxHops === undefined ? {} : { maxHops }),
        });
        const [error] = errors;
        if (error || !data)
          throw new ProblemError({
            code: error?.extensions?.code ?? 'QUERY_FAILED',
            message: error?.message ?? 'No answer came.',
          });
        const found = data['projectsLinking'] as Links;
        if (json) return line(io.out, JSON.stringify(found, null, 2));
        if (found.links.length === 0) return line(io.out, found.empty ?? 'Nothing links them.');
        for (const text of found.links.flatMap(linkLines)) line(io.out, text);
        for (const { message } of found.cuts) line(io.err, `There may be more than is shown. ${message}`);
      },
    );
