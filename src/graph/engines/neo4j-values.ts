import neo4j, { type Node, type Relationship } from 'neo4j-driver';
import { Integer, type Parameters, type Row, type Value } from '../engine';

/** The driver sends every JS number as a float; `int` says which are integers. */
export const toDriver = (parameters: Parameters): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      value instanceof Integer ? neo4j.int(value.value) : value,
    ]),
  );

type Mutable = Record<string | number, unknown>;

/** The driver made these for us alone, so what is converted takes its place. */
function convertItems(items: object): Value {
  for (const [key, value] of Object.entries(items))
    if (typeof value !== 'string') (items as Mutable)[key] = fromDriver(value);
  return items as Value;
}

function convertList(list: unknown[]): Value {
  for (let i = 0; i < list.length; i += 1) if (typeof list[i] !== 'string') list[i] = fromDriver(list[i]);
  return list as Value;
}

const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

function fromElement(value: object): Value {
  if (neo4j.isNode(value)) {
    const { properties, labels } = value as Node;
    return { ...(convertItems(properties) as object), _labels: [...labels].sort() };
  }
  if (neo4j.isRelationship(value)) {
    const { properties, type } = value as Relationship;
    return { ...(convertItems(properties) as object), _type: type };
  }
  return convertItems({ ...value });
}

/** A node becomes its properties with sorted `_labels`, a relationship its properties with `_type`, an integer a number. Takes what it is given apart. */
export function fromDriver(value: unknown): Value {
  if (typeof value === 'bigint') return Number(value);
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return convertList(value);
  return isPlain(value) ? convertItems(value) : fromElement(value);
}

export const rowOf = (record: { toObject(): object }): Row => convertItems(record.toObject()) as Row;
