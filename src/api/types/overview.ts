import { Field, Int, ObjectType } from 'type-graphql';
import { type EntityType, type RelationType } from '../../model';
import { EntityTypeEnum, RelationTypeEnum } from './enums';
import { StatementNode } from './statement';

@ObjectType('EntityTypeCount', {
  simpleResolvers: true,
  description: 'How many entities of a type there are.',
})
export class EntityTypeCount {
  @Field(() => EntityTypeEnum, { description: 'The type.' })
  readonly type!: EntityType;

  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;
}

@ObjectType('RelationTypeCount', {
  simpleResolvers: true,
  description: 'How many relation statements of a type there are.',
})
export class RelationTypeCount {
  @Field(() => RelationTypeEnum, { description: 'The type.' })
  readonly type!: RelationType;

  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;
}

@ObjectType('Overview', { simpleResolvers: true, description: 'What is in the graph.' })
export class OverviewNode {
  @Field(() => Int, { description: 'Grows by one with each write.' })
  readonly revision!: number;

  @Field(() => [EntityTypeCount], { description: 'Entities by type.' })
  readonly entities!: EntityTypeCount[];

  @Field(() => [RelationTypeCount], { description: 'Relation statements by type.' })
  readonly relations!: RelationTypeCount[];

  @Field(() => Int, { description: 'How many observations.' })
  readonly observations!: number;

  @Field(() => Int, { description: 'How many indicators.' })
  readonly indicators!: number;

  @Field(() => Int, { description: 'How many articles.' })
  readonly articles!: number;

  @Field(() => [StatementNode], { description: 'The statements the graph learned last, newest first.' })
  readonly newest!: StatementNode[];
}
