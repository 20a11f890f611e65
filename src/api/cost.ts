import { type DocumentNode, getNamedType, getNullableType, isLeafType, isListType } from 'graphql';
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

/** What a query may cost at most to answer, in fields. */
export const costOf = (
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
