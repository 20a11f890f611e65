import { setImmediate as nextTurn } from 'node:timers/promises';
import { type GrafeoValue, type QueryResult } from '@grafeo-db/js';
import { Integer, type Parameters, type Row, type Value } from '../engine';

/** Whole numbers are integers to this engine as they come. */
export const toEngine = (parameters: Parameters): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, value instanceof Integer ? value.value : value]),
  );

type Items = { [key: string]: GrafeoValue };

// Labels come in no order; nodes and edges carry the engine's own numbers.
const hidden = ['_id', '_source', '_target', '_labels', '_type'];

function fromElement(items: Items): Value {
  const own = convertItems(
    Object.fromEntries(Object.entries(items).filter(([key]) => !hidden.includes(key))),
  ) as object;
  const { _labels: labels, _type: type } = items;
  if (Array.isArray(labels)) return { ...own, _labels: labels.map(String).sort() };
  return typeof type === 'string' ? { ...own, _type: type } : { ...own };
}

/** The engine made these for us alone, so what is converted takes its place. */
function convertItems(items: Items): Value {
  for (const [key, value] of Object.entries(items))
    if (typeof value !== 'string') items[key] = fromEngine(value) as GrafeoValue;
  return items as Value;
}

const fromMap = (items: Items): Value =>
  hidden.some((key) => key in items) ? fromElement(items) : convertItems(items);

function fromList(list: GrafeoValue[]): Value {
  for (let i = 0; i < list.length; i += 1)
    if (typeof list[i] !== 'string') list[i] = fromEngine(list[i] ?? null) as GrafeoValue;
  return list as Value;
}

/** A node becomes its properties with sorted `_labels`, an edge its properties with `_type`. Takes what it is given apart. */
export function fromEngine(value: GrafeoValue): Value {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? fromList(value) : fromMap(value as Items);
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
