import { Field, Int, ObjectType } from 'type-graphql';
import { type Problem, type Span } from '../../model';
import { ArticleNode } from './article';
import { EntityNode } from './entity';
import { IndicatorNode } from './indicator';

@ObjectType('Problem', { simpleResolvers: true, description: 'Something in a text that could not be read.' })
export class ProblemNode implements Problem {
  readonly span!: Span;

  @Field(() => String, {
    description:
      'What kind it is: `CONTRADICTORY_DATES`, `CONTRADICTORY_PUBLISHERS`, `CONTRADICTORY_UNITS`, `MISSING_NUMBER`, `NO_SUBJECT`, `NO_SUCH_DATE`, `NUMBER_TOO_LONG` or `UNCLOSED_MARKUP`.',
  })
  readonly code!: string;

  @Field(() => String, { description: 'One sentence that says what is wrong.' })
  readonly message!: string;
}

@ObjectType('Reading', { simpleResolvers: true, description: 'What one text says; nothing of it is stored.' })
export class ReadingNode {
  @Field(() => ArticleNode, { description: 'The text, repaired, with what was mended.' })
  readonly article!: ArticleNode;

  @Field(() => [EntityNode], { description: 'The entities it names.' })
  readonly entities!: EntityNode[];

  @Field(() => [IndicatorNode], { description: 'The indicators its figures measure.' })
  readonly indicators!: IndicatorNode[];

  @Field(() => [ProblemNode], { description: 'Places where something could not be read.' })
  readonly problems!: ProblemNode[];
}

@ObjectType('WriteCounts', { simpleResolvers: true, description: 'How much a write created or removed.' })
export class WriteCountsNode {
  @Field(() => Int, { description: 'Entities created or removed.' })
  readonly entities!: number;

  @Field(() => Int, { description: 'Statements created or removed.' })
  readonly statements!: number;

  @Field(() => Int, { description: 'Articles created or removed.' })
  readonly articles!: number;
}

@ObjectType('Ingested', {
  simpleResolvers: true,
  description: 'What bringing an article into the graph did.',
})
export class IngestedNode {
  @Field(() => ArticleNode, { description: 'The article, as it was read.' })
  readonly article!: ArticleNode;

  @Field(() => [ProblemNode], { description: 'Places where something could not be read.' })
  readonly problems!: ProblemNode[];
}
