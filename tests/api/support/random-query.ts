import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** The next number in [0, 1). */
export type Random = () => number;

/** Mulberry32: small, and the same for one seed everywhere. */
export function randomOf(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const strange: readonly string[] = [
  '',
  ' ',
  '"\\',
  '\u0000',
  '\ud800',
  '𠮷',
  '>= 1万吨',
  '5%..3%',
  '> 5 furlongs',
  '..',
  '∞',
  '2026-02-30',
  '2026-01',
  '2026-02-24',
  '9999-12-31/0001-01-01',
  'bm90aGluZw',
  '%',
  '.*',
  'a'.repeat(300),
  '新疆',
  '石油',
  'oil',
  '*:*~',
  '[',
  "' OR 1=1 //",
];

const scalars: Readonly<Record<string, readonly string[]>> = {
  Date: ['2026-02-24', '2026-02-23', '1999-12-31', '2400-02-29', '0001-01-01'],
  Period: ['2026-01', '2026', '2025-Q4', '2024-H2', '2026-02-24', '2025-01/2026-01', '0001/9999'],
};

const numbers: readonly number[] = [0, 1, 2, 3, 5, 10, -1, 1001, 2147483647, -2147483648];

/** Writes queries that the schema takes, mostly; what arguments hold may be anything. \`words\` are names and ids that the graph has. */
export function randomQuery(schema: GraphQLSchema, random: Random, words: readonly string[]): string {
  const below = (n: number): number => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;

  const leaf = (type: GraphQLNamedType): string => {
    if (isEnumType(type)) return random() < 0.003 ? 'no_such_value' : pick(type.getValues()).name;
    if (type.name === 'Int') return String(pick(numbers));
    if (type.name === 'Float') return pick(['0', '0.5', '1', '-1', '1e308', '1e400']);
    if (type.name === 'Boolean') return pick(['true', 'false']);
    // What a scalar refuses, it refuses for the whole query, so that is left to a few.
    const fitting = random() < 0.99 ? scalars[type.name] : undefined;
    return JSON.stringify(pick(fitting ?? (random() < 0.6 ? words : strange)));
  };

  const value = (type: GraphQLInputType, depth: number): string => {
    if (!isNonNullType(type) && random() < 0.1) return 'null';
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const items = Array.from({ length: below(4) }, () => value(nullable.ofType as GraphQLInputType, depth));
      return `[${items.join(', ')}]`;
    }
    if (!isInputObjectType(nullable)) return leaf(getNamedType(nullable));
    const fields = Object.values(nullable.getFields()).filter(() => random() < 0.25);
    return `{ ${fields.map((field) => `${field.name}: ${value(field.type, depth + 1)}`).join(', ')} }`;
  };

  const args = (list: readonly GraphQLArgument[]): string => {
    const given = list.filter(
      (arg) => (isNonNullType(arg.type) && arg.defaultValue === undefined) || random() < 0.5,
    );
    const written = given.map((arg) => `${arg.name}: ${value(arg.type, 0)}`);
    return written.length > 0 ? `(${written.join(', ')})` : '';
  };

  const field = (of: GraphQLField<unknown, unknown>, depth: number): string => {
    const type = getNamedType(of.type);
    const alias = random() < 0.1 ? `x${below(1000)}: ` : '';
    const directive = random() < 0.05 ? ` @include(if: ${pick(['true', 'false'])})` : '';
    const head = `${alias}${of.name}${args(of.args)}${directive}`;
    return isLeafType(type) ? head : `${head} ${selection(type, depth + 1)}`;
  };

  const selection = (type: GraphQLNamedType, depth: number): string => {
    if (isAbstractType(type) && !isInterfaceType(type))
      return `{ __typename ${schema
        .getPossibleTypes(type)
        .filter(() => random() < 0.5)
        .map((possible) => `... on ${possible.name} ${selection(possible, depth + 1)}`)
        .join(' ')} }`;
    if (!isObjectType(type) && !isInterfaceType(type)) return '';
    const all = Object.values(type.getFields());
    const leaves = all.filter((one) => isLeafType(getNamedType(one.type)));
    const open = depth < 7 ? all : leaves;
    const chosen = open.filter(() => random() < (depth < 3 ? 0.35 : 0.2));
    const names = new Set<string>();
    const written = chosen
      .map((one) => field(one, depth))
      .filter((text) => {
        const [name = ''] = /^\w+/.exec(text) ?? [];
        return !names.has(name) && names.add(name);
      });
    return `{ ${['__typename', ...written].join(' ')} }`;
  };

  const root = schema.getQueryType();
  return root ? pick([root]) && `query ${selection(root, 2)}` : '';
}

/** A text with one stretch cut out, doubled or replaced. */
export function damaged(text: string, random: Random): string {
  const at = Math.floor(random() * text.length);
  const length = 1 + Math.floor(random() * 8);
  const piece = text.slice(at, at + length);
  const instead =
    [``, piece + piece, '}', '{', '"', '$', '...', '!', '\u0000', '@x'][Math.floor(random() * 10)] ?? '';
  return text.slice(0, at) + instead + text.slice(at + length);
}
