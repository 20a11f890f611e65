import { type ClassType, Field, ObjectType } from 'type-graphql';
import { type RelationType } from '../../model';
import { type Connection, connectionType } from './connection';
import { RelationTypeEnum } from './enums';
import { StatementNode } from './statement';

@ObjectType('Relation', {
  simpleResolvers: true,
  implements: StatementNode,
  description:
    'One relation between two entities that one article states, or that a cited source holds in general.',
})
export class RelationNode extends StatementNode {
  readonly statementKind!: 'relation';

  @Field(() => RelationTypeEnum, { description: 'What `from` is to `to`.' })
  readonly type!: RelationType;

  @Field(() => String, { description: 'The end it starts from, as written.' })
  readonly fromText!: string;

  @Field(() => String, { description: 'The end it points to, as written.' })
  readonly toText!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A post as written: 副主任、安全总监. Null where the type has none.',
  })
  readonly role!: string | null;
}

export const RelationConnection: ClassType<Connection<RelationNode>> = connectionType(
  'Relation',
  () => RelationNode,
  'relations',
);
