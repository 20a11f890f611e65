import { Field, ObjectType } from 'type-graphql';
import { SeriesNode } from './series';

@ObjectType('Comparison', { simpleResolvers: true, description: 'Series of several subjects on one axis.' })
export class ComparisonNode {
  readonly without!: readonly string[];

  @Field(() => String, { description: 'Unit of all series.' })
  readonly unit!: string;

  @Field(() => [SeriesNode], { description: 'In the order asked; subjects without figures are absent.' })
  readonly series!: SeriesNode[];
}
