import { ProblemError } from '../../model';

export const statementTimeout = (statement: string, milliseconds: number, cause?: unknown): ProblemError =>
  new ProblemError(
    {
      code: 'STATEMENT_TIMEOUT',
      message: `Statement ${statement} did not answer within ${milliseconds / 1000} s: ask for less, or with a narrower filter.`,
    },
    { statement, milliseconds },
    { cause },
  );

/** The answer, or a `STATEMENT_TIMEOUT`. It only stops waiting: what was asked goes on until it ends by itself. */
export async function within<T>(milliseconds: number, statement: string, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(statementTimeout(statement, milliseconds)), milliseconds);
  });
  try {
    return await Promise.race([answer, expiry]);
  } finally {
    clearTimeout(timer);
  }
}
