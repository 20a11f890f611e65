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

const fromEntries = (map: object): { readonly [key: string]: Value } =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, fromDriver(value)]));

/** A node becomes its properties with sorted `_labels`, a relationship its properties with `_type`, an integer a number. */
export function fromDriver(value: unknown): Value {
  if (typeof value === 'bigint') return Number(value);
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(fromDriver);
  if (neo4j.isNode(value as object)) {
    const node = value as Node;
    return { ...fromEntries(node.properties), _labels: [...node.labels].sort() };
  }
  if (neo4j.isRelationship(value as object)) {
    const edge = value as Relationship;
    return { ...fromEntries(edge.properties), _type: edge.type };
  }
  return fromEntries(value as object);
}

export const rowOf = (record: { toObject(): object }): Row => fromEntries(record.toObject());
