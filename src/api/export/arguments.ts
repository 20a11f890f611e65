import {
  coerceInputValue,
  type GraphQLArgument,
  GraphQLError,
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { type ObservationOrder } from '../../graph/questions';
import { ProblemError } from '../../model';
import { apiSchema } from '../schema';
import { type ObservationFilterInput } from '../types/observation-filter';

export interface ExportArguments {
  readonly filter: ObservationFilterInput;
  readonly orderBy: ObservationOrder;
  readonly asOf: string | null;
}

type Search = Readonly<Record<string, string | readonly string[] | undefined>>;

const bad = (message: string, argument: string): ProblemError =>
  new ProblemError({ code: 'BAD_ARGUMENT', message }, { argument });

/** An address has texts only; numbers and truth are told from them by the type that is wanted. */
function typed(value: string, type: GraphQLInputType): unknown {
  const name = String(type).replace(/[[\]!]/g, '');
  if (name === 'Boolean') return value === 'true' ? true : value === 'false' ? false : value;
  return name === 'Float' && value.trim() !== '' ? Number(value) : value;
}

const given = (value: string | readonly string[], type: GraphQLInputType): unknown => {
  const values = typeof value === 'string' ? [value] : value;
  const all = values.map((one) => typed(one, type));
  return isListType(getNullableType(type)) || all.length > 1 ? all : all[0];
};

const coerced = (value: unknown, type: GraphQLInputType, argument: string): unknown =>
  coerceInputValue(value, type, (path, _, error: GraphQLError) => {
    const code =
      error.originalError instanceof GraphQLError
        ? error.originalError.extensions.code
        : error.extensions.code;
    const message = `"${[argument, ...path].filter(Boolean).join('.')}": ${error.message}`;
    throw new ProblemError({ code: typeof code === 'string' ? code : 'BAD_ARGUMENT', message }, { argument });
  });

/** The arguments of the query `observations` from the search part of an address: the filter's fields by name, lists by repetition. */
export function exportArguments(search: Search): ExportArguments {
  const args = apiSchema().getQueryType()?.getFields()['observations']?.args ?? [];
  const typeOf = (name: string): GraphQLInputType | undefined =>
    args.find((arg: GraphQLArgument) => arg.name === name)?.type;
  const filterType = typeOf('filter');
  const fields = isInputObjectType(filterType) ? filterType.getFields() : {};
  const filter: Record<string, unknown> = {};
  const others: Record<string, unknown> = { orderBy: 'PERIOD_DESC', asOf: null };
  for (const [name, value] of Object.entries(search)) {
    if (value === undefined) continue;
    const field = fields[name];
    const other = name in others ? typeOf(name) : undefined;
    if (field) filter[name] = given(value, field.type);
    else if (other) others[name] = coerced(given(value, other), other, name);
    else
      throw bad(
        `There is no argument "${name}". There are: ${[...Object.keys(fields), ...Object.keys(others)].join(', ')}.`,
        name,
      );
  }
  return {
    filter: (filterType ? coerced(filter, filterType, '') : {}) as ObservationFilterInput,
    orderBy: others['orderBy'] as ObservationOrder,
    asOf: others['asOf'] as string | null,
  };
}
