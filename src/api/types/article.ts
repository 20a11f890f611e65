import { type ClassType, Field, ID, Int, ObjectType } from 'type-graphql';
import { type RepairKind, type RepairOutcome } from '../../model';
import { type Connection, connectionType } from './connection';
import { RepairKindEnum, RepairOutcomeEnum } from './enums';
import { DateScalar } from './scalars';

@ObjectType('RepairDoubt', {
  simpleResolvers: true,
  description: 'A part of a repair in which its candidates differ.',
})
export class RepairDoubtNode {
  @Field(() => Int, { description: 'UTF-16 offset in the source where it starts.' })
  readonly start!: number;

  @Field(() => Int, { description: 'UTF-16 offset in the source after its end.' })
  readonly end!: number;

  @Field(() => Int, { description: 'UTF-16 offset in the `after` of the repair where it starts.' })
  readonly offset!: number;

  @Field(() => String, { description: 'What it is read as.' })
  readonly after!: string;

  @Field(() => [String], { description: 'All that may stand there, best first.' })
  readonly candidates!: readonly string[];
}

@ObjectType('Repair', {
  simpleResolvers: true,
  description: 'One place where the text as read differs from the source, or is known to be damaged.',
})
export class RepairNode {
  @Field(() => RepairKindEnum, { description: 'What was wrong.' })
  readonly kind!: RepairKind;

  @Field(() => RepairOutcomeEnum, { description: 'What became of it.' })
  readonly outcome!: RepairOutcome;

  @Field(() => Int, { description: 'UTF-16 offset in the source where it starts.' })
  readonly start!: number;

  @Field(() => Int, { description: 'UTF-16 offset in the source after its end.' })
  readonly end!: number;

  @Field(() => String, { description: 'What stands in the source.' })
  readonly before!: string;

  @Field(() => String, { description: 'What was read.' })
  readonly after!: string;

  @Field(() => String, { description: 'Why it is believed, one sentence.' })
  readonly proof!: string;

  @Field(() => [String], {
    description: 'All readings that survive, best first; empty unless ambiguous.',
  })
  readonly candidates!: readonly string[];

  @Field(() => [RepairDoubtNode], {
    description:
      'Where the candidates differ, in order: outside of these places all of them agree. Empty unless ambiguous.',
  })
  readonly doubts!: readonly RepairDoubtNode[];
}

@ObjectType('Article', { simpleResolvers: true, description: 'A document that statements were read from.' })
export class ArticleNode {
  @Field(() => ID, { description: 'Its URL, else `sha256:` and the hash of its bytes.' })
  readonly id!: string;

  @Field(() => String, { nullable: true, description: 'Its title; null where it has none.' })
  readonly title!: string | null;

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  readonly publisher!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was published.' })
  readonly publishedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  readonly url!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of its bytes as they came, lower-case hex; null where they were never seen.',
  })
  readonly sha256!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The repaired text; null for curated facts whose text is not stored.',
  })
  readonly text!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The source as decoded, in which offsets of evidence count; null with `text`.',
  })
  readonly source!: string | null;
}

export const ArticleConnection: ClassType<Connection<ArticleNode>> = connectionType(
  'Article',
  () => ArticleNode,
  'articles',
);
