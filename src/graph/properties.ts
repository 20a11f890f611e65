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

/** JSON with sorted keys, so that equal values are equal texts. A replacer would do it in half the lines and at twice the time. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const map = value as Readonly<Record<string, unknown>>;
  const fields = Object.keys(map)
    .filter((key) => map[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(map[key])}`);
  return `{${fields.join(',')}}`;
}

const canonical = new WeakMap<object, string>();

/** `canonicalJson`, once for an object that nobody changes. */
export function canonicalKey(value: unknown): string {
  if (typeof value !== 'object' || value === null) return canonicalJson(value);
  const known = canonical.get(value) ?? canonicalJson(value);
  canonical.set(value, known);
  return known;
}

const sameValue = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && canonicalJson(a) === canonicalJson(b));

/** True where two nodes hold the same. */
export function sameProperties(a: Properties, b: Properties): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => sameValue(a[key], b[key]));
}
