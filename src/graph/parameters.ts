import { ProblemError } from '../model';
import { Integer, type Parameters, type Value } from './engine';
import { type Statement } from './statements';

const refuse = (statement: Statement, where: string, what: string): never => {
  throw new ProblemError({
    code: 'BAD_PARAMETER',
    message: `Statement ${statement.name} was given a bad ${where}: ${what}.`,
  });
};

// A node read back carries these two beside its properties.
const reserved = new Set(['_id', '_labels']);

const isMap = (value: Value): value is { readonly [key: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a database could store or compare: a primitive, a list of one kind without nulls, rows, a map of them. */
function checkValue(
  statement: Statement,
  where: string,
  value: Value | Integer | undefined,
  depth: number,
): void {
  if (value === undefined) return refuse(statement, where, 'it is undefined');
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return refuse(statement, where, `${value} is not a number that can be stored`);
  }
  if (typeof value !== 'object' || value === null || value instanceof Integer) return;
  if (depth > 4) return refuse(statement, where, 'it is nested too deeply');
  if (Array.isArray(value)) return checkList(statement, where, value, depth);
  for (const [key, item] of Object.entries(value)) {
    if (reserved.has(key)) refuse(statement, where, `${key} is a reserved name`);
    checkValue(statement, `${where}.${key}`, item, depth + 1);
  }
}

function checkList(statement: Statement, where: string, list: readonly Value[], depth: number): void {
  const kinds = new Set(list.map((item) => (isMap(item) ? 'map' : typeof item)));
  if (kinds.size > 1) refuse(statement, where, 'the items of a list must be of one kind');
  for (const item of list) {
    if (item === null || item === undefined) refuse(statement, where, 'a list cannot hold null');
    if (Array.isArray(item)) refuse(statement, where, 'a list cannot hold lists');
    checkValue(statement, where, item, depth + 1);
  }
}

function checkKey(statement: Statement, where: string, value: unknown, creates: boolean): void {
  if (value instanceof Integer || (typeof value === 'string' && value !== '')) return;
  if (Array.isArray(value)) {
    for (const item of value) checkKey(statement, where, item, creates);
    return;
  }
  if (!creates && value === null) return;
  refuse(
    statement,
    where,
    `a key must be a string that is not empty, not ${JSON.stringify(value) ?? 'undefined'}`,
  );
}

/**
 * Holds what one engine would accept silently and the other refuse, before either sees it: every declared parameter
 * is there and no other, keys are strings, lists are of one kind and without nulls.
 *
 * @throws ProblemError `BAD_PARAMETER`
 */
export function checkParameters(statement: Statement, parameters: Parameters): void {
  for (const { name } of statement.parameters) {
    if (parameters[name] === undefined) refuse(statement, `$${name}`, 'it is missing');
  }
  for (const [name, value] of Object.entries(parameters)) {
    if (!statement.parameters.some((declared) => declared.name === name)) {
      refuse(statement, `$${name}`, 'it takes no such parameter');
    }
    checkValue(statement, `$${name}`, value, 0);
  }
  for (const { parameter, field, creates } of statement.keys) {
    const value = parameters[parameter];
    if (field === null) checkKey(statement, `$${parameter}`, value, creates);
    else if (Array.isArray(value)) {
      for (const row of value as readonly Record<string, unknown>[]) {
        checkKey(statement, `$${parameter}[].${field}`, row[field], creates);
      }
    }
  }
}
