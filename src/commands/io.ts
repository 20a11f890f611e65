/** What a command may touch of the world it runs in. */
export interface CommandIo {
  /** Standard output: what was asked for, nothing else. */
  readonly out: (text: string) => void;
  /** Standard error: progress, notes, what went wrong. */
  readonly err: (text: string) => void;
  /** Standard error is a terminal: a progress bar may be drawn. */
  readonly isTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export const processIo = (): CommandIo => ({
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
  env: process.env,
});

export const line = (write: (text: string) => void, text: string): void => write(`${text}\n`);
