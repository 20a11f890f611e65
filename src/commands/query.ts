import { Command } from 'commander';
import { ProblemError } from '../model';
import { ask, type Variables } from './ask';
import { exitCodes } from './exit-codes';
import { type CommandIo, line } from './io';
import { type Outcome } from './outcome';

function parseVariables(text: string): Variables {
  try {
    const value: unknown = JSON.parse(text);
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Variables;
  } catch {
    // Said below.
  }
  throw new ProblemError({
    code: 'BAD_VARIABLES',
    message: '--variables must be a JSON object, such as \'{"first": 3}\'.',
  });
}

/** Asks the API one question and prints its answer as JSON. */
export const queryCommand = (io: CommandIo, outcome: Outcome): Command =>
  new Command('query')
    .summary('ask the API one question')
    .description(
      'Runs one GraphQL document and prints the answer as JSON. Asks the server that has the data file, if there is one;\nelse opens the graph itself. Errors go to standard error, and the exit code is then 1.',
    )
    .argument('<graphql>', 'the document')
    .option('--variables <json>', 'values of its variables, a JSON object')
    .addHelpText(
      'after',
      `
Examples:
  $ indicator-graph query '{ overview { observations } }'
  $ indicator-graph query 'query ($n: String!) { entity(name: $n) { name nameEn } }' --variables '{"n": "石油"}'`,
    )
    .action(async (query: string, { variables = '{}' }: { variables?: string }) => {
      const answer = await ask(io.env, query, parseVariables(variables));
      if (answer.data != null) line(io.out, JSON.stringify(answer.data, null, 2));
      for (const { message, extensions } of answer.errors ?? [])
        line(io.err, `error: ${message}${extensions?.code ? ` (${extensions.code})` : ''}`);
      if (answer.errors?.length) outcome.code = exitCodes.failed;
    });
