import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ProblemError } from '../model';

const innermost = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? innermost(error.originalError) : error;

/**
 * An error as a client sees it: always with `extensions.code`, never with a stack or a message of our insides.
 * A ProblemError gives its code, sentence and particulars; what GraphQL itself refuses keeps its code; all else is `INTERNAL_SERVER_ERROR`.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: (error: unknown) => void = () => undefined,
): GraphQLFormattedError {
  const cause = innermost(error);
  if (cause instanceof ProblemError)
    return {
      ...formatted,
      message: cause.problem.message,
      extensions: { ...cause.details, code: cause.problem.code },
    };
  if (cause instanceof GraphQLError) {
    const { code = 'BAD_USER_INPUT', ...particulars } = { ...formatted.extensions, ...cause.extensions };
    return { ...formatted, extensions: { code, ...particulars, stacktrace: undefined } };
  }
  report(cause);
  return {
    ...formatted,
    message: 'Something went wrong here, and it is our fault. The log has the particulars.',
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}
