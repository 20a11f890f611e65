import { ProblemError } from '../model';
import { type PageRequest } from '../graph/questions';

/** Bounds that every request keeps. Each error is `LIMIT_EXCEEDED` and names the limit, its value and what was asked. */
export interface Limits {
  /** Bytes of a request. */
  readonly requestBytes: number;
  /** Lexical tokens of a document. */
  readonly tokens: number;
  /** Fields inside fields of a document, fragments laid out; introspection does not count. */
  readonly depth: number;
  /** Fields of a document, fragments laid out. */
  readonly fields: number;
  readonly aliases: number;
  readonly fragments: number;
  /** See `cost.ts`. */
  readonly cost: number;
  /** Longest list that `first` may ask for. */
  readonly first: number;
  /** Longest path that `maxHops` may ask for. */
  readonly maxHops: number;
  /** Widest circle that `depth` of a neighborhood may ask for. */
  readonly neighborhoodDepth: number;
  /** Names in one list of a filter. */
  readonly names: number;
  /** Names that one path must touch. */
  readonly via: number;
  /** Paths of one project. */
  readonly pathsEach: number;
  /** A number of a write. */
  readonly revision: number;
  /** Subjects of one comparison. */
  readonly compared: number;
  /** Characters of a text to read. */
  readonly textLength: number;
  /** Characters of a name or of words to search for. */
  readonly nameLength: number;
}

export const limits: Limits = {
  requestBytes: 1 << 20,
  tokens: 4000,
  depth: 15,
  fields: 1000,
  aliases: 100,
  fragments: 50,
  cost: 100_000,
  first: 1000,
  maxHops: 8,
  neighborhoodDepth: 4,
  names: 100,
  via: 5,
  pathsEach: 20,
  revision: 2 ** 31 - 1,
  compared: 20,
  textLength: 200_000,
  nameLength: 300,
};

const titles: Partial<Record<keyof Limits, string>> = {
  neighborhoodDepth: 'depth',
  compared: 'subjects',
  revision: 'since',
  textLength: 'text',
};

export const limitError = (limit: keyof Limits, value: number): ProblemError => {
  const max = limits[limit];
  const name = titles[limit] ?? limit;
  return new ProblemError(
    { code: 'LIMIT_EXCEEDED', message: `"${name}" may be at most ${max}, not ${value}.` },
    { limit: name, max, value },
  );
};

/** Throws a ProblemError when a whole number is out of its bounds: `BAD_ARGUMENT` below, `LIMIT_EXCEEDED` above. */
export function bounded(limit: keyof Limits, value: number, least = 0): number {
  const argument = titles[limit] ?? limit;
  if (value < least)
    throw new ProblemError(
      { code: 'BAD_ARGUMENT', message: `"${argument}" must be ${least} or more, not ${value}.` },
      { argument, value, least },
    );
  if (value > limits[limit]) throw limitError(limit, value);
  return value;
}

export const pageOf = (first: number, after?: string | null): PageRequest => ({
  first: bounded('first', first),
  ...(after == null ? {} : { after }),
});
