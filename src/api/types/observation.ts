import { type ClassType, Field, Float, ObjectType } from 'type-graphql';
import { type Basis, type Comparator, type ObservationKind } from '../../model';
import { type Connection, connectionType } from './connection';
import { BasisEnum, ComparatorEnum, ObservationKindEnum } from './enums';
import { DateScalar, PeriodScalar } from './scalars';
import { StatementNode } from './statement';

@ObjectType('Observation', {
  simpleResolvers: true,
  implements: StatementNode,
  description: 'One figure that one article states.',
})
export class ObservationNode extends StatementNode {
  readonly statementKind!: 'observation';

  @Field(() => ObservationKindEnum, { description: 'The shape of the figure.' })
  readonly kind!: ObservationKind;

  @Field(() => BasisEnum, {
    nullable: true,
    description: 'What a change is measured against; null for other kinds.',
  })
  readonly basis!: Basis | null;

  @Field(() => PeriodScalar, {
    nullable: true,
    description: 'The period a change is measured against, where it is known.',
  })
  readonly basePeriod!: string | null;

  @Field(() => PeriodScalar, {
    nullable: true,
    description: 'When the figure holds; null where the article does not say.',
  })
  readonly period!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the period.' })
  readonly periodStart!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the period.' })
  readonly periodEnd!: string | null;

  @Field(() => Float, { nullable: true, description: 'The number in the written `unit`; null for a range.' })
  readonly value!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Lower end of a range, in the written `unit`; null for one value.',
  })
  readonly low!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Upper end of a range, in the written `unit`; null for one value.',
  })
  readonly high!: number | null;

  @Field(() => String, { description: 'Unit as written: `万噸/年`, `%`, `倍`. Empty for a bare number.' })
  readonly unit!: string;

  @Field(() => String, { description: 'The whole quantity as written, repaired.' })
  readonly quantityText!: string;

  @Field(() => ComparatorEnum, {
    description: 'How the written number bounds the value: 突破 is `more_than`.',
  })
  readonly comparator!: Comparator;

  @Field(() => String, {
    nullable: true,
    description: 'UCUM (`t/a`, `%`) or ISO 4217 (`CNY`) code; null for a unit outside the table.',
  })
  readonly unitCode!: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Lower end in `normalizedUnit`; equal to `normalizedHigh` for one value. Null where the unit is not in the table. `comparator` still applies.',
  })
  readonly normalizedLow!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end in `normalizedUnit`.' })
  readonly normalizedHigh!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'One unit for each dimension: `t m m2 m3 W kWh 1 person CNY t/a …`. Ratios (%, 倍, 成, 百分点) are in `1`: +339.6% is 3.396. A year is 365 days; currencies are not converted.',
  })
  readonly normalizedUnit!: string | null;

  @Field(() => [String], { description: '有机, 扣非, 预期 …: words that narrow the figure, sorted.' })
  readonly qualifiers!: readonly string[];

  @Field(() => String, { description: 'The subject as written; empty where it was implied.' })
  readonly subjectText!: string;

  @Field(() => String, { description: 'The indicator as written.' })
  readonly indicatorText!: string;
}

export const ObservationConnection: ClassType<Connection<ObservationNode>> = connectionType(
  'Observation',
  () => ObservationNode,
  'observations',
);
