import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isIsoDate, parsePeriod } from '../../model';

/** A scalar that is a string of a certain form; anything else is an error with its own code. */
function textScalar(name: string, description: string, code: string, accepts: (text: string) => boolean) {
  const check = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${JSON.stringify(value)} is not a ${name}. ${description}`, {
      extensions: { code },
    });
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: String,
    parseValue: check,
    parseLiteral: (node: ValueNode) => check(node.kind === Kind.STRING ? node.value : null),
  });
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

export const DateScalar: GraphQLScalarType<string, string> = textScalar(
  'Date',
  'A calendar date that exists, ISO 8601: `2026-02-24`.',
  'BAD_DATE',
  isIsoDate,
);

export const InstantScalar: GraphQLScalarType<string, string> = textScalar(
  'Instant',
  'A moment, ISO 8601 with its offset: `2026-02-24T08:00:00Z`.',
  'BAD_DATE',
  (text) => instant.test(text) && !Number.isNaN(Date.parse(text)),
);

export const PeriodScalar: GraphQLScalarType<string, string> = textScalar(
  'Period',
  'When a figure holds: a day `2026-02-24`, month `2026-01`, quarter `2025-Q1`, half-year `2025-H1`, year `2024`, or two of them with a slash `2025-01/2025-09`.',
  'BAD_PERIOD',
  (text) => parsePeriod(text) !== null,
);
