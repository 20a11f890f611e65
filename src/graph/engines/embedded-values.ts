import { setImmediate as nextTurn } from 'node:timers/promises';
import { type GrafeoValue, type QueryResult } from '@grafeo-db/js';
import { Integer, type Parameters, type Row, type Value } from '../engine';

/** Whole numbers are integers to this engine as they come. */
export const toEngine = (parameters: Parameters): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, value instanceof Integer ? value.value : value]),
  );

// Labels come in no order; nodes and edges carry the engine's own numbers.
const hidden = new Set(['_id', '_source', '_target', '_labels', '_type']);

function fromMap(map: { readonly [key: string]: GrafeoValue }): Value {
  const own = Object.entries(map)
    .filter(([key]) => !hidden.has(key))
    .map(([key, value]) => [key, fromEngine(value)] as const);
  const labels = map['_labels'];
  if (Array.isArray(labels)) return Object.fromEntries([...own, ['_labels', labels.map(String).sort()]]);
  const type = map['_type'];
  return Object.fromEntries(typeof type === 'string' ? [...own, ['_type', type]] : own);
}

/** A node becomes its properties with sorted `_labels`, an edge its properties with `_type`. */
export function fromEngine(value: GrafeoValue): Value {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(fromEngine);
  return fromMap(value as { readonly [key: string]: GrafeoValue });
}

// About 2 ms of conversion between two turns of the event loop.
const slice = 1000;

/** All rows, converted in slices so that a large answer does not hold up everybody else. */
export async function rowsOf(result: QueryResult): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let index = 0; index < result.length; index += 1) {
    if (index > 0 && index % slice === 0) await nextTurn();
    rows.push(fromMap(result.get(index)) as Row);
  }
  return rows;
}
