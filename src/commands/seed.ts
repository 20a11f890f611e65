import { Command } from 'commander';
import { withRecorder } from './graph-access';
import { type CommandIo, line } from './io';
import { summaryLine } from './summary-line';
import { rooms } from './rooms';

interface Options {
  readonly printCypher?: boolean;
}

/** Brings `seed-data` into the graph, or prints it as Cypher. */
export const seedCommand = (io: CommandIo): Command =>
  new Command('seed')
    .summary('bring the curated facts into the graph')
    .description(
      'Brings seed-data into the graph: goods, industries and value chains with their sources, and the reviewed facts of articles.\nNew facts come, withdrawn ones go, and doing it again changes nothing. While a server has the data file, it does the writing.',
    )
    .option('--print-cypher', 'print Cypher to paste into Neo4j Browser instead; nothing is opened')
    .addHelpText(
      'after',
      `
Examples:
  $ indicator-graph seed
  $ NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… indicator-graph seed
  $ indicator-graph seed --print-cypher > seed.cypher`,
    )
    .action(async ({ printCypher = false }: Options) => {
      if (printCypher) return io.out(cypherOfSeed());
      const { seed } = rooms.seed();
      const onProgress = (doing: string): void => {
        if (io.isTerminal) line(io.err, `${doing} …`);
      };
      const { changed, summary } = await withRecorder(io.env, (recorder) => seed(recorder, { onProgress }));
      line(io.out, changed ? summaryLine('Seeded', summary) : 'The graph holds this seed already.');
    });

function cypherOfSeed(): string {
  const { loadSeed } = rooms.seedLoad();
  const { printCypher } = rooms.printCypher();
  return printCypher(loadSeed());
}
