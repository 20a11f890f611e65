import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { apiSchema, printApiSchema } from '../../src/api/schema';

const file = join(__dirname, '..', '..', 'schema.graphql');

test('schema.graphql is what the code says; `npm run schema` writes it', () => {
  expect(readFileSync(file, 'utf8')).toBe(printApiSchema());
});

const documented = (type: GraphQLNamedType): { name: string; description: string | null | undefined }[] => {
  const own = { name: type.name, description: type.description };
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [own];
  const fields = Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields());
  return [
    own,
    ...fields,
    ...fields.flatMap((field): readonly GraphQLArgument[] => ('args' in field ? field.args : [])),
  ];
};

test('every type, field and argument is documented', () => {
  const builtIn = ['String', 'Int', 'Float', 'Boolean', 'ID', 'Query', 'Mutation'];
  const all = Object.values(apiSchema().getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap(documented);
  const missing = all.filter(({ description }) => !description).map(({ name }) => name);
  expect(missing.filter((name) => !builtIn.includes(name))).toEqual([]);
  expect(all.length).toBeGreaterThan(200);
});

test('the query surface of the design', () => {
  expect(Object.keys(apiSchema().getQueryType()?.getFields() ?? {}).sort()).toEqual(
    'article articles changes compare dashboards entities entity indicator indicators neighborhood observations overview paths projectsLinking ranking readArticle search series statement statements'.split(
      ' ',
    ),
  );
});
