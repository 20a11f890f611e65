import { Field, Float, ObjectType } from 'type-graphql';
import { type GrowthBasis, growthBases } from '../../graph/figures/growth';
import { type Origin } from '../../model';
import { enumOf, OriginEnum } from './enums';
import { ObservationNode } from './observation';
import { PeriodScalar } from './scalars';

export const GrowthBasisEnum: Readonly<Record<GrowthBasis, GrowthBasis>> = enumOf(
  'GrowthBasis',
  growthBases,
  'What growth is computed against.',
  {
    yoy: { description: 'The same period a year before.' },
    mom: { description: 'The month before; for months only.' },
    qoq: { description: 'The quarter before; for quarters only.' },
  },
);

@ObjectType('Growth', {
  simpleResolvers: true,
  description: 'A change computed from two levels of a series.',
})
export class GrowthNode {
  @Field(() => PeriodScalar, { description: 'The period.' })
  readonly period!: string;

  @Field(() => PeriodScalar, { description: 'The period it is measured against.' })
  readonly basePeriod!: string;

  @Field(() => Float, { description: 'A ratio, unit `1`: 0.05 is +5 %.' })
  readonly value!: number;

  @Field(() => OriginEnum, { description: 'Always `derived`: no article says it.' })
  readonly origin!: Origin;

  @Field(() => [ObservationNode], { description: 'The level, and the level it is measured against.' })
  readonly inputs!: ObservationNode[];
}
