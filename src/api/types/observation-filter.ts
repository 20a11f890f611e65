import { Field, Float, InputType } from 'type-graphql';
import { type Basis, type EntityType, type ObservationKind, type Origin, type Status } from '../../model';
import { BasisEnum, EntityTypeEnum, ObservationKindEnum, OriginEnum, StatusEnum } from './enums';
import { PeriodScalar } from './scalars';

@InputType('ObservationFilter', {
  description:
    'Which observations: all conditions hold together; of a list, any one. A single value stands for a list of one.',
})
export class ObservationFilterInput {
  @Field(() => [String], { nullable: true, description: 'Whose: ids or names in either script or English.' })
  readonly subject?: string[] | null;

  @Field(() => EntityTypeEnum, {
    nullable: true,
    description: 'Settles which one where a subject’s name is shared.',
  })
  readonly subjectType?: EntityType | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also of what is part of the subjects or owned by them.',
  })
  readonly includeParts?: boolean;

  @Field(() => [String], {
    nullable: true,
    description: 'Ids or names of indicators; their narrower ones are included.',
  })
  readonly indicator?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'The commodity or industry the figure is of: imports *of crude oil*.',
  })
  readonly of?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'The counterpart: exports *to Japan*.' })
  readonly with?: string[] | null;

  @Field(() => [ObservationKindEnum], { nullable: true, description: 'Shapes of figure.' })
  readonly kind?: ObservationKind[] | null;

  @Field(() => [BasisEnum], { nullable: true, description: 'What changes are measured against.' })
  readonly basis?: Basis[] | null;

  @Field(() => [StatusEnum], { nullable: true, description: 'Whether it has come about.' })
  readonly status?: Status[] | null;

  @Field(() => [OriginEnum], { nullable: true, description: 'Where the statement comes from.' })
  readonly origin?: Origin[] | null;

  @Field(() => PeriodScalar, { nullable: true, description: 'Observations whose period overlaps this one.' })
  readonly period?: string | null;

  @Field(() => String, { nullable: true, description: 'Who published the article, as stored.' })
  readonly publisher?: string | null;

  @Field(() => Float, { nullable: true, description: 'Confidence at least this, 0 to 1.' })
  readonly minConfidence?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A bound with its unit: `>= 1万吨`, `≥ 1000000 t/a`, `> 5%`, `3%..5%`. Compared after normalisation, on what the figure allows: matches are certain. A unit of another dimension, or one nobody knows, is the error `BAD_VALUE_FILTER`.',
  })
  readonly value?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Adds matches of `value` that are possible, not certain: "over 2.3万吨" for `>= 3万吨`.',
  })
  readonly includePossible?: boolean;
}
