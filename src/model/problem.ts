import { type Span } from './span';

/** Something wrong with the world (a text, a file, a database), as a value: the work around it goes on. */
export interface Problem {
  /** Stable and machine-readable, SCREAMING_SNAKE_CASE: `MISSING_NUMBER`, `UNKNOWN_CHARSET` … */
  readonly code: string;
  /** One clear sentence that says what is wrong and, where there is something to do, what to do. */
  readonly message: string;
  /** Where in the source, in UTF-16 offsets of the source as decoded. */
  readonly span?: Span;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (code: string, message: string, span?: Span): { ok: false; problem: Problem } => ({
  ok: false,
  problem: span ? { code, message, span } : { code, message },
});

/** A `Problem` on its way through code that cannot return one; commands print its sentence, the API its code. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly problem: Problem,
    /** Machine-readable particulars, such as the candidates of an ambiguous name. */
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(problem.message, options);
  }
}

/** Throws when something that we promised does not hold: a bug of ours, never bad input. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant broken: ${message}`);
}
