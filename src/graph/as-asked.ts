import { LRUCache } from 'lru-cache';
import { invariant } from '../model';
import { type DeclaredParameter } from './cypher-text';
import { type Parameters } from './engine';
import { foldCypher } from './fold-cypher';
import { type Statement } from './statements';

/** A text, and the parameters that it uses. */
export interface AskedText {
  readonly text: string;
  readonly names: readonly string[];
}

type Part = (text: string, value: Parameters[string]) => string;

const fieldName = (value: unknown): string => {
  invariant(typeof value === 'string' && /^[A-Za-z]\w*$/.test(value), `${String(value)} is no field`);
  return value;
};

/** What a parameter of each of these types decides about a text, before the text is run. */
const decide: Readonly<Record<string, (name: string) => Part>> = {
  '?': (name) => (text, value) =>
    text.replace(new RegExp(`\\$${name} IS NULL\\b`, 'g'), String(value === null)),
  boolean: (name) => (text, value) => text.replace(new RegExp(`\\$${name}\\b`, 'g'), String(value === true)),
  fieldName: (name) => (text, value) => text.replaceAll(`[$${name}]`, `.${fieldName(value)}`),
  fieldNames: (name) => (text, value) => {
    const fields = (value as readonly unknown[]).map(fieldName);
    return text
      .replaceAll(`size($${name}) > 0`, String(fields.length > 0))
      .replace(
        new RegExp(`\\[(\\w+) IN \\$${name} \\| (\\w+)\\[\\1\\]\\]`, 'g'),
        (_, __, node: string) => `[${fields.map((field) => `${node}.${field}`).join(', ')}]`,
      );
  },
};

const decided = ({ type }: DeclaredParameter): string => (type.endsWith('?') ? '?' : type);

const shapes: Readonly<Record<string, (value: Parameters[string] | undefined) => unknown>> = {
  '?': (value) => (value === null ? 0 : 1),
  boolean: (value) => (value === true ? 1 : 0),
  fieldName: (value) => value,
  fieldNames: (value) => value,
};

/** The texts of one statement, by what decides about them. `null`: asked once. */
interface Texts {
  readonly deciding: readonly DeclaredParameter[];
  readonly whole: AskedText;
  readonly byShape: LRUCache<string, { asked: AskedText | null }>;
}

const mostShapes = 200;
const textsOf = new WeakMap<Statement, Texts>();

function texts(statement: Statement): Texts {
  const known = textsOf.get(statement);
  if (known) return known;
  const { parameters, text, mode } = statement;
  const made: Texts = {
    deciding: mode === 'read' ? parameters.filter((one) => decided(one) in decide) : [],
    whole: { text, names: parameters.map(({ name }) => name) },
    byShape: new LRUCache({ max: mostShapes }),
  };
  textsOf.set(statement, made);
  return made;
}

/** The text with all that these parameters decide about it decided: filters that nobody asked for are not there at all. */
export function decidedText(statement: Statement, parameters: Parameters): AskedText {
  const text = foldCypher(
    texts(statement).deciding.reduce(
      (rest, one) => decide[decided(one)]?.(one.name)(rest, parameters[one.name] ?? null) ?? rest,
      statement.text,
    ),
  );
  const used = new Set([...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => name));
  return { text, names: statement.parameters.map(({ name }) => name).filter((name) => used.has(name)) };
}

/**
 * The text to run for these parameters. A shape of parameters that comes again gets a text of its own, which an engine plans and runs in
 * a part of the time; one that came once runs the whole text, so that a plan is not made for it alone.
 *
 * @adr 0005
 */
export function asAsked(statement: Statement, parameters: Parameters): AskedText {
  const { deciding, whole, byShape } = texts(statement);
  if (deciding.length === 0) return whole;
  const shape = deciding.map((one) => String(shapes[decided(one)]?.(parameters[one.name]))).join(' ');
  const known = byShape.get(shape);
  if (known) return (known.asked ??= decidedText(statement, parameters));
  byShape.set(shape, { asked: null });
  return whole;
}

/** The parameters that a text uses, and no others. */
export const parametersFor = ({ names }: AskedText, parameters: Parameters): Parameters =>
  Object.fromEntries(names.map((name) => [name, parameters[name] ?? null]));
