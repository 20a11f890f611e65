import { Field, Float, ObjectType } from 'type-graphql';
import { type Basis, type ObservationKind } from '../../model';
import { type Preference } from '../../graph/questions';
import { EntityNode } from './entity';
import { BasisEnum, ObservationKindEnum, PreferenceEnum } from './enums';
import { IndicatorNode } from './indicator';
import { ObservationNode } from './observation';
import { PeriodScalar } from './scalars';

@ObjectType('SeriesPoint', {
  simpleResolvers: true,
  description: 'What is known of one period, with every publisher’s figure.',
})
export class SeriesPointNode {
  @Field(() => PeriodScalar, { description: 'The period.' })
  readonly period!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Lower end of the preferred figure, in the unit of the series; null is unbounded.',
  })
  readonly low!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Upper end of the preferred figure, in the unit of the series; null is unbounded.',
  })
  readonly high!: number | null;

  @Field(() => String, { description: 'Id of the observation to draw.' })
  readonly preferred!: string;

  @Field(() => PreferenceEnum, { description: 'What sets it apart from the next best.' })
  readonly preferredFor!: Preference;

  @Field(() => String, { description: 'Why that one, in one sentence of English.' })
  readonly because!: string;

  @Field(() => [ObservationNode], {
    description: 'All figures for the period, the preferred one among them.',
  })
  readonly observations!: ObservationNode[];
}

@ObjectType('Series', {
  simpleResolvers: true,
  description:
    'One indicator of one subject over time, in one unit; periods that nobody reports have no point and stand in `gaps`.',
})
export class SeriesNode {
  @Field(() => EntityNode, { description: 'Whose figures these are.' })
  readonly subject!: EntityNode;

  @Field(() => IndicatorNode, { description: 'Of what.' })
  readonly indicator!: IndicatorNode;

  @Field(() => ObservationKindEnum, { description: 'Levels, changes …: one kind for all points.' })
  readonly kind!: ObservationKind;

  @Field(() => BasisEnum, {
    nullable: true,
    description: 'One basis for all points, where the kind has one.',
  })
  readonly basis!: Basis | null;

  @Field(() => String, { description: 'Unit of `low` and `high` of all points.' })
  readonly unit!: string;

  @Field(() => [SeriesPointNode], { description: 'In period order.' })
  readonly points!: SeriesPointNode[];

  @Field(() => [PeriodScalar], {
    description:
      'Months, quarters, half-years and years between the points for which nothing is known: gaps, never to be drawn through. The first 1000; days and ranges follow no rhythm and have none.',
  })
  readonly gaps!: string[];
}
