import { type ClassType, createUnionType, Field, Float, ID, ObjectType } from 'type-graphql';
import { ArticleNode } from './article';
import { type Connection, connectionType } from './connection';
import { EntityNode } from './entity';
import { SearchKindEnum } from './enums';
import { IndicatorNode } from './indicator';
import { ObservationNode } from './observation';
import { RelationNode } from './relation';

export const SearchItem = createUnionType({
  name: 'SearchItem',
  description: 'What a search found.',
  types: () => [EntityNode, IndicatorNode, ObservationNode, RelationNode, ArticleNode] as const,
  resolveType: (value: object) => {
    if ('statementKind' in value)
      return value.statementKind === 'observation' ? ObservationNode : RelationNode;
    if ('dimension' in value) return IndicatorNode;
    return 'repairs' in value ? ArticleNode : EntityNode;
  },
});

@ObjectType('SearchHit', { simpleResolvers: true, description: 'One thing found.' })
export class SearchHitNode {
  @Field(() => SearchKindEnum, { description: 'What kind of thing.' })
  readonly kind!: 'entity' | 'indicator' | 'statement' | 'article';

  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;

  @Field(() => String, { description: 'The text that matched.' })
  readonly matched!: string;

  @Field(() => Float, { description: 'How well; of use within one answer only.' })
  readonly score!: number;
}

export const SearchConnection: ClassType<Connection<SearchHitNode>> = connectionType(
  'Search',
  () => SearchHitNode,
  'things found, best first',
);
