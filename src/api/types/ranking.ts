import { Field, Float, Int, ObjectType } from 'type-graphql';
import { type Basis, type ObservationKind } from '../../model';
import { BasisEnum, ObservationKindEnum } from './enums';
import { ObservationNode } from './observation';
import { PeriodScalar } from './scalars';

@ObjectType('RankingEntry', { simpleResolvers: true, description: 'A subject and its place in a ranking.' })
export class RankingEntryNode {
  readonly subjectId!: string;

  @Field(() => Int, { description: 'From 1; equal values share a rank.' })
  readonly rank!: number;

  @Field(() => Float, {
    description: 'The number ranked by, in the unit of the ranking: the middle of a range.',
  })
  readonly value!: number;

  @Field(() => ObservationNode, { description: 'Where it comes from.' })
  readonly preferred!: ObservationNode;

  @Field(() => [ObservationNode], { description: 'What else is said of the same figure, the surest first.' })
  readonly others!: ObservationNode[];
}

@ObjectType('Ranking', {
  simpleResolvers: true,
  description:
    'Subjects in order of one indicator’s figure for one period. Forecasts, qualified figures (扣非 …) and parts (`of`, `with`) stay out.',
})
export class RankingNode {
  readonly indicatorId!: string;

  @Field(() => PeriodScalar, { description: 'The period, exactly.' })
  readonly period!: string;

  @Field(() => ObservationKindEnum, { description: 'Kind of all figures.' })
  readonly kind!: ObservationKind;

  @Field(() => BasisEnum, { nullable: true, description: 'Basis of all figures, where the kind has one.' })
  readonly basis!: Basis | null;

  @Field(() => String, {
    nullable: true,
    description: 'Unit of all values: the commonest among the figures. Null where nothing is ranked.',
  })
  readonly unit!: string | null;

  @Field(() => [RankingEntryNode], { description: 'In order.' })
  readonly entries!: RankingEntryNode[];

  @Field(() => Int, {
    description: 'Figures that cannot be compared with these: another unit, currency or basis.',
  })
  readonly omitted!: number;

  @Field(() => Boolean, { description: 'True where a bound cut what was ranked.' })
  readonly truncated!: boolean;
}
