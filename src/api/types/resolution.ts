import { Field, Float, ID, ObjectType } from 'type-graphql';

@ObjectType('Resolution', {
  simpleResolvers: true,
  description: 'The decision that a name as written stands for this entity.',
})
export class ResolutionNode {
  @Field(() => ID, { description: 'Of the decision.' })
  readonly id!: string;

  @Field(() => String, { description: 'The name as written.' })
  readonly text!: string;

  @Field(() => String, { description: 'What spoke for it, as JSON: named features and their values.' })
  readonly features!: string;

  @Field(() => Float, { description: '0 to 1.' })
  readonly score!: number;

  @Field(() => String, { description: '`curated`, `rules`, or a person.' })
  readonly author!: string;
}

@ObjectType('NameDecision', {
  simpleResolvers: true,
  description: 'Two names, and why they are one thing or two.',
})
export class NameDecisionNode {
  @Field(() => ID, { description: 'Of the name; it goes on answering with the entity that stands for it.' })
  readonly id!: string;

  @Field(() => String, { description: 'The name that was joined or is held apart.' })
  readonly name!: string;

  @Field(() => String, {
    description: 'What it is of: the body of a person, the city of a zone; empty where it stands alone.',
  })
  readonly scope!: string;

  @Field(() => String, { description: 'The name that it was compared with.' })
  readonly other!: string;

  @Field(() => String, { description: 'What spoke for it (1) and against it (-1), as JSON.' })
  readonly features!: string;

  @Field(() => Float, { description: '0 to 1; from 0.7 on the rules join.' })
  readonly score!: number;

  @Field(() => String, { description: '`rules`, or a person.' })
  readonly author!: string;

  @Field(() => String, { nullable: true, description: 'The reason a person gave.' })
  readonly because!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 8601 instant; null for what the rules hold apart whenever they are asked.',
  })
  readonly decidedAt!: string | null;
}

@ObjectType('EntityResolution', {
  simpleResolvers: true,
  description: 'Which names an entity stands for, and which are held apart from it.',
})
export class EntityResolutionNode {
  @Field(() => [NameDecisionNode], { description: 'Names that were joined with its own.' })
  readonly joined!: readonly NameDecisionNode[];

  @Field(() => [NameDecisionNode], {
    description: 'Names that are like one of its names and are another thing.',
  })
  readonly apart!: readonly NameDecisionNode[];
}
