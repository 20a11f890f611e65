import { Field, Float, Int, ObjectType } from 'type-graphql';
import { type Basis, type ObservationKind } from '../../model';
import { type Grouping, groupings } from '../../graph/figures/aggregates';
import { BasisEnum, enumOf, ObservationKindEnum } from './enums';

export const GroupingEnum: Readonly<Record<Grouping, Grouping>> = enumOf(
  'Grouping',
  groupings,
  'What figures are grouped by. A place is where a subject is located, or the subject itself.',
  {
    subject: { description: 'By whom the figure is about.' },
    indicator: { description: 'By what is measured.' },
    period: { description: 'By the period, as it is written.' },
    place: { description: 'By where the subject is located: the last place that an article states.' },
  },
);

@ObjectType('AggregateGroup', {
  simpleResolvers: true,
  description:
    'Figures of one group that can stand on one axis: kind, basis, unit and dimension never mix. Numbers are as written, the middle of a range; comparators are not considered.',
})
export class AggregateGroupNode {
  readonly grouping!: Grouping | null;

  @Field(() => String, {
    description:
      'Id of the subject, indicator or place, or the period; empty where nothing is grouped or a figure has none.',
  })
  readonly key!: string;

  @Field(() => ObservationKindEnum, { description: 'Kind of all figures in it.' })
  readonly kind!: ObservationKind;

  @Field(() => BasisEnum, {
    nullable: true,
    description: 'Basis of all figures in it, where the kind has one.',
  })
  readonly basis!: Basis | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Unit of `min`, `max`, `median` and `sum`; null where the figures’ unit is not in the table.',
  })
  readonly unit!: string | null;

  @Field(() => Int, { description: 'How many figures; what several articles say of one figure counts once.' })
  readonly count!: number;

  @Field(() => Float, { nullable: true, description: 'The least, in `unit`.' })
  readonly min!: number | null;

  @Field(() => Float, { nullable: true, description: 'The greatest, in `unit`.' })
  readonly max!: number | null;

  @Field(() => Float, { nullable: true, description: 'The median, in `unit`.' })
  readonly median!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The sum, in `unit`; null where adding up means nothing: ratios, prices, indices, changes, shares, ranks. Periods that overlap are all in it: group by period, or filter.',
  })
  readonly sum!: number | null;
}

@ObjectType('Aggregates', { simpleResolvers: true, description: 'What all observations that match come to.' })
export class AggregatesNode {
  @Field(() => [AggregateGroupNode], { description: 'By key.' })
  readonly groups!: AggregateGroupNode[];

  @Field(() => Boolean, {
    description: 'True where more than 20000 observations match: the others are not in it.',
  })
  readonly truncated!: boolean;
}
