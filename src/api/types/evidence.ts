import { Field, Int, ObjectType } from 'type-graphql';
import { type Article, type Evidence, type Span } from '../../model';

@ObjectType('Evidence', {
  simpleResolvers: true,
  description: 'The words of one article that a statement was read from.',
})
export class EvidenceNode implements Evidence {
  readonly articleId!: string;

  readonly span!: Span;

  /** Where it came with the statement: the fields of it that the request reads. */
  readonly articleAhead?: Article | undefined;

  @Field(() => String, { description: 'The repaired text of the span.' })
  readonly quote!: string;

  @Field(() => Int, {
    description: 'UTF-16 offset of the first character in the source as decoded (a byte order mark counts).',
  })
  readonly start!: number;

  @Field(() => Int, {
    description: 'UTF-16 offset after the last character, without a trailing annotation, inner ones inside.',
  })
  readonly end!: number;
}
