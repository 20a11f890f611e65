import {
  type DocumentNode,
  getNamedType,
  getNullableType,
  GraphQLError,
  isLeafType,
  isListType,
  Kind,
  type TypeNode,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { apiSchema } from './schema';

/** How long a list is taken to be that no argument bounds: hops of a path, evidence of a statement. */
const listLength = 3;

/** One for each field, and once more for each item of a list: what `first` asks for, or three where nothing bounds it. */
const estimate: ComplexityEstimator = ({ args, childComplexity, field }) => {
  if (isLeafType(getNamedType(field.type))) return 1;
  if (typeof args.first === 'number') return 1 + Math.max(0, args.first) * childComplexity;
  return (
    1 +
    (isListType(getNullableType(field.type)) && !pageFields.has(field.name) ? listLength : 1) *
      childComplexity
  );
};

/** Their length is what `first` of the connection around them says. */
const pageFields = new Set(['edges', 'nodes']);

const nameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);

/** Variables that a cost can depend on: lengths, and what `@skip` and `@include` are told. */
const weighing = (query: DocumentNode): readonly string[] =>
  query.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? (definition.variableDefinitions ?? [])
          .filter(({ type }) => ['Int', 'Boolean'].includes(nameOf(type)))
          .map(({ variable }) => variable.name.value)
      : [],
  );

/** Costs that were counted for a document, by all that they depend on. */
interface Counted {
  readonly variables: readonly string[];
  readonly costs: Map<string, number>;
}

const counted = new WeakMap<DocumentNode, Counted>();
const mostPerDocument = 100;
const longestKey = 500;

/** What a query may cost at most to answer, in fields. Counted once for a document that is kept, and for each length asked for. */
export function costOf(
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string | null,
): number {
  const known = counted.get(query) ?? { variables: weighing(query), costs: new Map<string, number>() };
  counted.set(query, known);
  const key = JSON.stringify([
    operationName,
    known.variables.map((name) => (name in variables ? [variables[name]] : [])),
  ]);
  const cost = known.costs.get(key) ?? count(query, variables, operationName);
  if (known.costs.size < mostPerDocument && key.length < longestKey) known.costs.set(key, cost);
  return cost;
}

/** `costOf`; null where the variables do not fit the query: execution says so, with the place. */
export function knownCost(
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string | null,
): number | null {
  try {
    return costOf(query, variables, operationName);
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

const count = (
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string | null,
): number =>
  getComplexity({
    schema: apiSchema(),
    query,
    variables,
    estimators: [estimate],
    ...(operationName ? { operationName } : {}),
  });
