import { Command } from 'commander';
import { packageVersion } from './package-version';
import { explain } from './failure';
import { extractCommand } from './extract';
import { type ExitCode, exitCodes } from './exit-codes';
import { ingestCommand } from './ingest';
import { type CommandIo } from './io';
import { linksCommand } from './links';
import { queryCommand } from './query';
import { repairCommand } from './repair';
import { resolveCommand } from './resolve';
import { schemaCommand } from './schema';
import { seedCommand } from './seed';
import { serveCommand } from './serve';
import { type Outcome } from './outcome';

const afterHelp = `
Examples:
  $ indicator-graph serve                                          the API and explorer on http://127.0.0.1:4000
  $ indicator-graph ingest articles/*.txt --published 2026-02-24   texts into the graph
  $ indicator-graph extract article.txt --published 2026-02-24 --format table
  $ indicator-graph links 石油 纺织                                which projects link oil to textiles?
  $ indicator-graph query '{ overview { observations } }'

The graph is kept in data/indicator-graph.db (INDICATOR_GRAPH_FILE), or in Neo4j where NEO4J_URI is set.
Exit codes: 0 done, 1 failed, 2 wrong command line, 3 some files of several were not read, 70 a bug of ours.`;

const verbs = [
  serveCommand,
  seedCommand,
  ingestCommand,
  resolveCommand,
  extractCommand,
  linksCommand,
  queryCommand,
  schemaCommand,
  repairCommand,
];

function program(io: CommandIo, outcome: Outcome): Command {
  const root = new Command('indicator-graph')
    .description(
      'A knowledge graph of economic indicators read from Chinese news; every fact shows the words it was read from.',
    )
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print help for a command')
    .addHelpText('after', afterHelp)
    .showSuggestionAfterError();
  for (const verb of verbs) root.addCommand(verb(io, outcome));
  for (const command of [root, ...root.commands, ...root.commands.flatMap(({ commands }) => commands)])
    command
      .exitOverride()
      .configureOutput({ writeOut: io.out, writeErr: io.err })
      .configureHelp({ helpWidth: 100, sortSubcommands: false });
  return root;
}

/** Runs one command line and says how it went. Never throws, never ends the process. */
export async function run(argv: readonly string[], io: CommandIo): Promise<ExitCode> {
  const outcome: Outcome = { code: exitCodes.done };
  try {
    const root = program(io, outcome);
    if (argv.length === 0) {
      root.outputHelp();
      return exitCodes.usage;
    }
    await root.parseAsync([...argv], { from: 'user' });
    return outcome.code;
  } catch (error) {
    return explain(error, io);
  }
}
