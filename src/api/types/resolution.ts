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
