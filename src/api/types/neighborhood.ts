import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type RelationType } from '../../model';
import { EntityNode } from './entity';
import { RelationTypeEnum } from './enums';

@ObjectType('DirectEdge', {
  simpleResolvers: true,
  description: 'All statements of one relation between two entities, as one edge.',
})
export class DirectEdgeNode {
  @Field(() => ID, { description: 'Hash of both ends and the type.' })
  readonly key!: string;

  @Field(() => ID, { description: 'Id of the entity it starts from.' })
  readonly fromId!: string;

  @Field(() => RelationTypeEnum, { description: 'What `from` is to `to`.' })
  readonly type!: RelationType;

  @Field(() => ID, { description: 'Id of the entity it points to.' })
  readonly toId!: string;

  @Field(() => Int, { description: 'How many articles’ statements support it.' })
  readonly reported!: number;

  @Field(() => Int, { description: 'How many background statements support it.' })
  readonly background!: number;
}

@ObjectType('Neighborhood', { simpleResolvers: true, description: 'What stands around an entity.' })
export class NeighborhoodNode {
  @Field(() => EntityNode, { description: 'The entity asked about.' })
  readonly center!: EntityNode;

  @Field(() => [EntityNode], {
    description: 'The entities reached, nearest first, the center not among them.',
  })
  readonly entities!: EntityNode[];

  @Field(() => [DirectEdgeNode], { description: 'The edges among all of these.' })
  readonly edges!: DirectEdgeNode[];

  @Field(() => Int, { description: 'How many neighbours a bound left out.' })
  readonly omitted!: number;
}
