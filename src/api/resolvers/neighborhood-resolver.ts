import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { type EntityType, type RelationType } from '../../model';
import { type Neighborhood } from '../../graph/questions';
import { type ApiContext } from '../context';
import { given } from '../filters';
import { bounded } from '../limits';
import { entityNamed } from '../names';
import { RelationTypeEnum } from '../types/enums';
import { NeighborhoodNode } from '../types/neighborhood';
import { AsOfDate, EntityName, First, TypeOf } from './arguments';

@Resolver()
export class NeighborhoodResolver {
  @Query(() => NeighborhoodNode, {
    nullable: true,
    description:
      'What stands within some steps of an entity, over relations in either direction. Another entity with more than 1000 of them in one direction is not walked through.',
  })
  async neighborhood(
    @Ctx() { graph }: ApiContext,
    @EntityName('of', 'The entity') of: string,
    @First(100) first: number,
    @Arg('depth', () => Int, { defaultValue: 1, description: 'How many steps, 1 to 4.' }) depth: number,
    @TypeOf('ofType', 'of') ofType?: EntityType | null,
    @Arg('relations', () => [RelationTypeEnum], { nullable: true, description: 'Walk these types only.' })
    relations?: RelationType[] | null,
    @AsOfDate() asOf?: string | null,
  ): Promise<Neighborhood> {
    const bounds = { depth: bounded('neighborhoodDepth', depth, 1), first: bounded('first', first) };
    const { id } = await entityNamed(graph, of, ofType);
    return graph.neighborhood(id, { ...bounds, ...given({ relations, asOf }) });
  }
}
