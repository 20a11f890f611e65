import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType('Source', {
  simpleResolvers: true,
  description: 'A publication that background knowledge cites.',
})
export class SourceNode {
  @Field(() => ID, { description: 'Hash of title, publisher and year.' })
  readonly id!: string;

  @Field(() => String, { description: 'Its title.' })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  readonly publisher!: string | null;

  @Field(() => Int, { nullable: true, description: 'The year it was published.' })
  readonly year!: number | null;

  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  readonly url!: string | null;
}
