import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { ProblemError } from '../model';
import { type CommandIo, line } from './io';
import { rooms } from './rooms';

/** Prints the schema of the API, or writes it to a file. */
export const schemaCommand = (io: CommandIo): Command =>
  new Command('schema')
    .summary('print the GraphQL schema')
    .description('Prints the GraphQL schema of the API in the schema definition language.')
    .option('--write <file>', 'write it to a file instead')
    .addHelpText('after', '\nExample:\n  $ indicator-graph schema --write schema.graphql')
    .action(({ write }: { write?: string }) => {
      const { printApiSchema } = rooms.schema();
      if (write === undefined) return io.out(printApiSchema());
      try {
        writeFileSync(write, printApiSchema());
      } catch (error) {
        const why = (error as NodeJS.ErrnoException).code ?? String(error);
        throw new ProblemError({ code: 'FILE_UNWRITABLE', message: `${write} cannot be written: ${why}.` });
      }
      line(io.err, `Wrote ${write}.`);
    });
