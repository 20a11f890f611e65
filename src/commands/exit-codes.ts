/** What a command says by its exit code; `docs/command-line.md` explains them. */
export const exitCodes = {
  done: 0,
  /** Something in the world: a file, a text, a database. One sentence says what. */
  failed: 1,
  /** The command line itself: an unknown option, a missing argument, a date that does not exist. */
  usage: 2,
  /** Of several files some were read and some were not; the problems name them. */
  partly: 3,
  /** A bug of ours. */
  bug: 70,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
