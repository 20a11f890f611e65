import { ProblemError } from '../model';
import { type PageRequest } from '../graph/questions';

/** Bounds that every request keeps. Each error names the limit and the value. */
export interface Limits {
  /** Longest list that `first` may ask for. */
  readonly first: number;
  /** Longest path that `maxHops` may ask for. */
  readonly maxHops: number;
  /** Widest circle that `depth` of a neighborhood may ask for. */
  readonly neighborhoodDepth: number;
}

export const limits: Limits = { first: 1000, maxHops: 8, neighborhoodDepth: 4 };

/** Throws a ProblemError when a whole number is out of its bounds: `BAD_ARGUMENT` below, `LIMIT_EXCEEDED` above. */
export function bounded(limit: keyof Limits, value: number, least = 0): number {
  const argument = limit === 'neighborhoodDepth' ? 'depth' : limit;
  if (value < least)
    throw new ProblemError(
      { code: 'BAD_ARGUMENT', message: `"${argument}" must be ${least} or more, not ${value}.` },
      { argument, value, least },
    );
  if (value > limits[limit])
    throw new ProblemError(
      { code: 'LIMIT_EXCEEDED', message: `"${argument}" may be at most ${limits[limit]}, not ${value}.` },
      { limit: argument, max: limits[limit], value },
    );
  return value;
}

export const pageOf = (first: number, after?: string | null): PageRequest => ({
  first: bounded('first', first),
  ...(after == null ? {} : { after }),
});
