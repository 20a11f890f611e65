import { type Value } from './engine';

/** Properties of a node: what is absent is not stored, so that both engines hold the same. */
export type Properties = { readonly [key: string]: Value };

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** The fields that hold something; lists without items and nulls are absent. */
export const present = (fields: Readonly<Record<string, unknown>>): Properties =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value))) as Properties;

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null);

export const count = (value: unknown): number => (typeof value === 'number' ? value : 0);

export const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

export const record = (value: unknown): Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Properties) : {};

export const records = (value: unknown): readonly Properties[] =>
  Array.isArray(value) ? value.map(record) : [];

/** Rows of parameters that one statement takes at a time: large enough to be fast, small enough to stay in memory. */
export const batchSize = 2000;

export function batches<T>(items: readonly T[], size = batchSize): readonly (readonly T[])[] {
  const found: T[][] = [];
  for (let from = 0; from < items.length; from += size) found.push(items.slice(from, from + size));
  return found;
}

/** JSON with sorted keys, so that equal values are equal texts. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
