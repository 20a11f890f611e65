import { type ClassType, Field, ID, Int, ObjectType } from 'type-graphql';
import { type EntityType, type Identifiers, type RelationType } from '../../model';
import { type Connection, connectionType } from './connection';
import { EntityTypeEnum, RelationDirectionEnum, RelationTypeEnum } from './enums';

@ObjectType('Identifiers', {
  simpleResolvers: true,
  description: 'Where the same thing stands outside this graph; null where nobody gave it.',
})
export class IdentifiersNode implements Identifiers {
  @Field(() => String, { nullable: true, description: 'Wikidata item, `Q…`.' })
  readonly wikidata!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Unified social credit code (GB 32100), 18 characters.',
  })
  readonly uscc!: string;

  @Field(() => String, { nullable: true, description: 'Stock code with its market: `000488.SZ`, `1812.HK`.' })
  readonly stockCode!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Administrative division code (GB/T 2260), 6 digits.',
  })
  readonly divisionCode!: string;
}

@ObjectType('RelationCount', {
  simpleResolvers: true,
  description: 'How many direct edges of one type an entity has.',
})
export class RelationCount {
  @Field(() => RelationTypeEnum, { description: 'Their type.' })
  readonly type!: RelationType;

  @Field(() => RelationDirectionEnum, { description: '`out` from the entity, or `in` to it.' })
  readonly direction!: 'out' | 'in';

  @Field(() => Int, { description: 'How many: one for each other end.' })
  readonly count!: number;
}

@ObjectType('Entity', {
  simpleResolvers: true,
  description: 'A thing that statements are about: a company, a person, a place, a project, a commodity.',
})
export class EntityNode {
  @Field(() => ID, { description: 'Hash of type, name and scope; it never changes.' })
  readonly id!: string;

  @Field(() => EntityTypeEnum, { description: 'What kind of thing it is.' })
  readonly type!: EntityType;

  @Field(() => String, { description: 'Its name in simplified characters.' })
  readonly name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'In traditional characters; null where nobody gave it.',
  })
  readonly nameHant!: string | null;

  @Field(() => String, { nullable: true, description: 'In English; null where nobody gave it.' })
  readonly nameEn!: string | null;

  @Field(() => [String], {
    description:
      'Other names that hold everywhere, in any script. Short forms of one article are not among them.',
  })
  readonly aliases!: readonly string[];

  @Field(() => String, {
    description:
      "What makes the name its own: a person's body, a department's parent, a place's division, the article where it holds in one article alone. Empty where the name stands alone.",
  })
  readonly scope!: string;

  @Field(() => IdentifiersNode, { description: 'Where the same thing stands outside this graph.' })
  readonly identifiers!: Identifiers;
}

export const EntityConnection: ClassType<Connection<EntityNode>> = connectionType(
  'Entity',
  () => EntityNode,
  'entities',
);
