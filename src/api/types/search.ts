import { type ClassType, createUnionType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { type SearchField } from '../../graph/questions';
import { ArticleNode } from './article';
import { type Connection, connectionType } from './connection';
import { EntityNode } from './entity';
import { SearchFieldEnum, SearchKindEnum, SearchWayEnum } from './enums';
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

@ObjectType('TextSpan', { simpleResolvers: true, description: 'A piece of a text, by UTF-16 offsets.' })
export class TextSpanNode {
  @Field(() => Int, { description: 'UTF-16 offset where it starts.' })
  readonly start!: number;

  @Field(() => Int, { description: 'UTF-16 offset after its end.' })
  readonly end!: number;
}

@ObjectType('SearchHit', { simpleResolvers: true, description: 'One thing found.' })
export class SearchHitNode {
  @Field(() => SearchKindEnum, { description: 'What kind of thing.' })
  readonly kind!: 'entity' | 'indicator' | 'statement' | 'article';

  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;

  @Field(() => String, { description: 'The text that matched, as it is written.' })
  readonly matched!: string;

  @Field(() => SearchFieldEnum, {
    nullable: true,
    description: 'Which text of the thing that is; null where the thing went away meanwhile.',
  })
  readonly field!: SearchField | null;

  @Field(() => SearchWayEnum, { description: 'How the words were found in it.' })
  readonly by!: 'words' | 'pinyin' | 'initials';

  @Field(() => [TextSpanNode], {
    description: 'Where in `matched` they stand, in order; by sound, the characters that they spell.',
  })
  readonly spans!: TextSpanNode[];

  @Field(() => Float, { description: 'How well; of use within one answer only.' })
  readonly score!: number;
}

export const SearchConnection: ClassType<Connection<SearchHitNode>> = connectionType(
  'Search',
  () => SearchHitNode,
  'things found, best first',
);
