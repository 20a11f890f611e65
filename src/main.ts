import { type CommandIo, processIo } from './commands/io';
import { run } from './commands/program';

/** A reader that went away (`extract … | head`) is no failure. */
function tolerateClosedPipe(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

/**
 * The command line: `argv` without the program's name → one command → exit code.
 * With no `io` given it speaks through this process and sets `process.exitCode`.
 */
export async function main(argv: readonly string[], io?: CommandIo): Promise<number> {
  if (io) return run(argv, io);
  tolerateClosedPipe(process.stdout);
  tolerateClosedPipe(process.stderr);
  const code = await run(argv, processIo());
  process.exitCode = code;
  return code;
}
