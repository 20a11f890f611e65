import { Arg, Int } from 'type-graphql';
import { EntityTypeEnum } from '../types/enums';
import { DateScalar } from '../types/scalars';

/** `first`: how many items, with the limit of `limits.ts`. */
export const First = (defaultValue = 20): ParameterDecorator =>
  Arg('first', () => Int, {
    defaultValue,
    description: 'How many at most, 0 to 1000.',
  }) as ParameterDecorator;

export const After = (): ParameterDecorator =>
  Arg('after', () => String, {
    nullable: true,
    description:
      'Cursor of the last item seen. One of another list, order or filter is the error `BAD_CURSOR`.',
  }) as ParameterDecorator;

export const AsOfDate = (): ParameterDecorator =>
  Arg('asOf', () => DateScalar, {
    nullable: true,
    description: 'Only what was published by this day; background stays.',
  }) as ParameterDecorator;

export const EntityName = (name: string, description: string): ParameterDecorator =>
  Arg(name, () => String, {
    description: `${description}: an id, or any name or alias in either script or English. Errors: \`AMBIGUOUS_NAME\` with the candidates, \`NOT_FOUND\` with the nearest names.`,
  }) as ParameterDecorator;

export const TypeOf = (name: string, argument: string): ParameterDecorator =>
  Arg(name, () => EntityTypeEnum, {
    nullable: true,
    description: `Settles which one where the name in \`${argument}\` is shared.`,
  }) as ParameterDecorator;
