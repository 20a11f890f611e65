import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql';
import { apiSchema } from './schema';

const scalars: Readonly<Record<string, string>> = { Int: 'number', Float: 'number', Boolean: 'boolean' };

const leaf = (type: GraphQLNamedType): string =>
  isScalarType(type)
    ? (scalars[type.name] ?? 'string')
    : isLeafType(type)
      ? type.name
      : `Ref<'${type.name}'>`;

/** The TypeScript of a field's type; what is not said to be there may be null. */
function output(type: GraphQLType, nullable = true): string {
  if (isNonNullType(type)) return output(type.ofType, false);
  const inner = isListType(type) ? `readonly (${output(type.ofType)})[]` : leaf(getNamedType(type));
  return nullable ? `${inner} | null` : inner;
}

/** The TypeScript of an argument's type; a list takes one value, too. */
function input(type: GraphQLType, nullable = true): string {
  if (isNonNullType(type)) return input(type.ofType, false);
  const named = (of: GraphQLNamedType): string =>
    isScalarType(of) ? (scalars[of.name] ?? 'string') : of.name;
  const item = named(getNamedType(type));
  const inner = isListType(type) ? `readonly ${item}[] | ${item}` : item;
  return nullable ? `${inner} | null` : inner;
}

const isOptional = (arg: Pick<GraphQLArgument, 'type' | 'defaultValue'>): boolean =>
  !isNonNullType(arg.type) || arg.defaultValue !== undefined;

const doc = (text: string | null | undefined, indent: string): string =>
  text ? `${indent}/** ${text.replaceAll('*/', '*\\/').replaceAll('\n', ' ')} */\n` : '';

const member = (arg: Pick<GraphQLArgument, 'name' | 'type' | 'defaultValue'>): string =>
  `readonly ${arg.name}${isOptional(arg) ? '?' : ''}: ${input(arg.type)}`;

const argsOf = (field: GraphQLField<unknown, unknown>): string =>
  field.args.length === 0 ? '' : `, { ${field.args.map(member).join('; ')} }`;

const fieldOf = (field: GraphQLField<unknown, unknown>): string =>
  `${doc(field.description, '    ')}    readonly ${field.name}: Field<${output(field.type)}${argsOf(field)}>;\n`;

function declaration(type: GraphQLNamedType): string {
  if (isEnumType(type))
    return `${doc(type.description, '')}export type ${type.name} = ${type
      .getValues()
      .map(({ name }) => `'${name}'`)
      .join(' | ')};\n`;
  if (!isInputObjectType(type)) return '';
  const fields = Object.values(type.getFields()).map(
    (field) => `${doc(field.description, '  ')}  ${member(field)};\n`,
  );
  return `${doc(type.description, '')}export interface ${type.name} {\n${fields.join('')}}\n`;
}

function composite(type: GraphQLNamedType): string {
  if (isUnionType(type)) return `${doc(type.description, '  ')}  readonly ${type.name}: object;\n`;
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  return `${doc(type.description, '  ')}  readonly ${type.name}: {\n${Object.values(type.getFields()).map(fieldOf).join('')}  };\n`;
}

/** For each field that leads to an object or takes arguments: `[type, { argument: type }]`, for writing documents. */
function entry(type: GraphQLNamedType): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const fields = Object.values(type.getFields())
    .filter((field) => field.args.length > 0 || !isLeafType(getNamedType(field.type)))
    .map((field) => {
      const args = field.args.map((arg) => `${arg.name}: '${String(arg.type)}'`).join(', ');
      return `    ${field.name}: ['${getNamedType(field.type).name}', { ${args} }],\n`;
    });
  return `  ${type.name}: {\n${fields.join('')}  },\n`;
}

function possible(type: GraphQLNamedType): string {
  if (!isUnionType(type) && !isInterfaceType(type)) return '';
  const names = apiSchema()
    .getPossibleTypes(type)
    .map(({ name }) => `'${name}'`);
  return `  readonly ${type.name}: ${names.join(' | ')};\n`;
}

/** The source of `src/client/generated.ts`: the schema as types, and what is needed to write documents in it. */
export function clientSource(): string {
  const types = Object.values(apiSchema().getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const each = (write: (type: GraphQLNamedType) => string): string => types.map(write).join('');
  return `// Written by scripts/generate-client.mjs from the schema; a test holds it.

/** An object of the schema, by name. */
export interface Ref<Name extends string> {
  readonly ref: Name;
}

/** A field: what it holds, and the arguments it takes. */
export interface Field<Type, Args = null> {
  readonly type: Type;
  readonly args: Args;
}

${types.map(declaration).filter(Boolean).join('\n')}
/** Objects, interfaces and unions with their fields. */
export interface Schema {
${each(composite)}}

/** What an interface or union may be. */
export interface PossibleTypes {
${each(possible)}}

export const fields: Readonly<Record<string, Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>>>> = {
${each(entry)}};
`;
}
