import { Ctx, Query, Resolver } from 'type-graphql';
import { type Overview } from '../../graph/questions';
import { type ApiContext } from '../context';
import { OverviewNode } from '../types/overview';

@Resolver()
export class OverviewResolver {
  @Query(() => OverviewNode, { nullable: true, description: 'What is in the graph.' })
  overview(@Ctx() { graph }: ApiContext): Promise<Overview> {
    return graph.overview();
  }
}
