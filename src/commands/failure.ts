import { CommanderError } from 'commander';
import { ProblemError } from '../model';
import { type ExitCode, exitCodes } from './exit-codes';
import { type CommandIo, line } from './io';

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? '') : '');

/** Says in one sentence why a command failed, and returns its exit code. The stack is shown where `DEBUG` is set. */
export function explain(error: unknown, io: CommandIo): ExitCode {
  // Commander has printed its own sentence, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  const known = error instanceof ProblemError;
  line(io.err, known ? `error: ${error.problem.message}` : `error: ${bugSentence(error)}`);
  if (io.env['DEBUG']) line(io.err, stackOf(error));
  return known ? exitCodes.failed : exitCodes.bug;
}

const bugSentence = (error: unknown): string =>
  `This is a bug of indicator-graph (${error instanceof Error ? error.message : String(error)}); run again with DEBUG=1 for the particulars.`;
