import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { type Connection, connectionType } from './connection';

@ObjectType('Mention', { simpleResolvers: true, description: 'Words in an article that name an entity.' })
export class MentionNode {
  @Field(() => String, { description: 'As written, annotations and damage removed.' })
  readonly text!: string;

  @Field(() => Int, { description: 'UTF-16 offset of its first character in the source as decoded.' })
  readonly start!: number;

  @Field(() => Int, { description: 'UTF-16 offset after its last character.' })
  readonly end!: number;

  @Field(() => String, { description: 'What produced it: `curated`, or a rule of the extractor.' })
  readonly rule!: string;
}

export const MentionConnection: ClassType<Connection<MentionNode>> = connectionType(
  'Mention',
  () => MentionNode,
  'mentions',
);
