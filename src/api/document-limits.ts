import { GraphQLError, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type ProblemError } from '../model';
import { documentShape } from './document-shape';
import { limitError, limits } from './limits';

/** A document is read once; what was found about it is remembered by its text. `false`: within all limits. */
const checked = new LRUCache<string, ProblemError | false>({
  max: 1000,
  maxSize: 4_000_000,
  sizeCalculation: (_, text) => text.length + 1,
});

function check(text: string): ProblemError | null {
  try {
    const shape = documentShape(parse(text, { noLocation: true, maxTokens: limits.tokens }));
    const passed = (['fragments', 'fields', 'aliases', 'depth'] as const).find(
      (limit) => shape[limit] > limits[limit],
    );
    return passed === undefined ? null : limitError(passed, shape[passed]);
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes('tokens. Parsing aborted'))
      return limitError('tokens', limits.tokens + 1);
    // What cannot be parsed is for the executor to refuse, with the place.
    return null;
  }
}

/** The limit that a document passes before anything of it is validated or run; null when it keeps them. */
export function documentProblem(text: string): ProblemError | null {
  const known = checked.get(text);
  if (known !== undefined) return known || null;
  const problem = check(text);
  checked.set(text, problem ?? false);
  return problem;
}
