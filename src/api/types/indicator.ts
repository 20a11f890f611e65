import { type ClassType, Field, ID, ObjectType } from 'type-graphql';
import { type Dimension } from '../../model';
import { type Connection, connectionType } from './connection';
import { DimensionEnum } from './enums';

@ObjectType('Indicator', {
  simpleResolvers: true,
  description: 'A concept that figures measure, such as operating revenue.',
})
export class IndicatorNode {
  @Field(() => ID, { description: 'Hash of its name; it never changes.' })
  readonly id!: string;

  @Field(() => String, { description: 'Its name in simplified characters.' })
  readonly name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'In traditional characters; null where nobody gave it.',
  })
  readonly nameHant!: string | null;

  @Field(() => String, { nullable: true, description: 'In English; null where nobody gave it.' })
  readonly nameEn!: string | null;

  @Field(() => [String], { description: 'Other names, in any script.' })
  readonly aliases!: readonly string[];

  @Field(() => DimensionEnum, { description: 'What its levels count in.' })
  readonly dimension!: Dimension;
}

export const IndicatorConnection: ClassType<Connection<IndicatorNode>> = connectionType(
  'Indicator',
  () => IndicatorNode,
  'indicators',
);
