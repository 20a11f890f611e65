import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { apiSchema, printApiSchema } from '../../src/api/schema';

const file = join(__dirname, '..', '..', 'schema.graphql');

test('schema.graphql is what the code says; `npm run schema` writes it', () => {
  expect(readFileSync(file, 'utf8')).toBe(printApiSchema());
});

interface Described {
  readonly path: string;
  readonly name: string;
  readonly description: string | null | undefined;
}

const argumentsOf = (of: string, args: readonly GraphQLArgument[]): readonly Described[] =>
  args.map(({ name, description }) => ({ path: `${of}(${name})`, name, description }));

/** A type and everything in it that a reader of the schema meets: fields, arguments, values. */
const parts = (type: GraphQLNamedType): readonly Described[] => {
  const own = { path: type.name, name: type.name, description: type.description };
  const values = isEnumType(type) ? type.getValues() : [];
  const fields: readonly (GraphQLField<unknown, unknown> | GraphQLInputField)[] =
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      ? Object.values(type.getFields())
      : [];
  const inside = [...values, ...fields].flatMap((one) => {
    const path = `${type.name}.${one.name}`;
    return [
      { path, name: one.name, description: one.description },
      ...('args' in one ? argumentsOf(path, one.args) : []),
    ];
  });
  return [own, ...inside];
};

const wordsOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** It says more than the name does, in a sentence. */
const isSaying = ({ name, description }: Described): boolean =>
  description != null &&
  /\S\s+\S|\p{Script=Han}/u.test(description) &&
  /[.:]$/.test(description.trim()) &&
  wordsOf(description) !== wordsOf(name);

const builtIn = ['String', 'Int', 'Float', 'Boolean', 'ID', 'Query', 'Mutation'];

test('every type, field, argument and value of an enum has a sentence that says more than its name', () => {
  const directives = apiSchema()
    .getDirectives()
    .flatMap(({ name, args, description }) => [
      { path: `@${name}`, name, description },
      ...argumentsOf(`@${name}`, args),
    ]);
  const all = Object.values(apiSchema().getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap(parts)
    .concat(directives);
  const silent = all.filter((one) => !isSaying(one) && !builtIn.includes(one.path));
  expect(silent.map(({ path }) => path)).toEqual([]);
  expect(all.length).toBeGreaterThan(400);
});

test.each([
  ['no description', undefined],
  ['the name again', 'Min value.'],
  ['one word', 'Minimum.'],
  ['no sentence', 'the least of all'],
])('%s would not pass', (_, description) =>
  expect(isSaying({ path: 'X.minValue', name: 'minValue', description })).toBe(false),
);

test('the query surface of the design', () => {
  expect(Object.keys(apiSchema().getQueryType()?.getFields() ?? {}).sort()).toEqual(
    'article articles changes compare dashboards entities entity indicator indicators neighborhood observations overview paths projectsLinking ranking readArticle search series statement statements'.split(
      ' ',
    ),
  );
});
