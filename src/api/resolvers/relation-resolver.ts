import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type RelationAhead } from '../../graph/ahead/asks';
import { type Entity } from '../../model';
import { type ApiContext } from '../context';
import { EntityNode } from '../types/entity';
import { RelationNode } from '../types/relation';

@Resolver(() => RelationNode)
export class RelationResolver {
  @FieldResolver(() => EntityNode, { description: 'The end it starts from.' })
  from(
    @Ctx() { loaders }: ApiContext,
    @Root() { from, fromId }: RelationAhead,
  ): Entity | Promise<Entity | null> {
    return from ?? loaders.entity.load(fromId);
  }

  @FieldResolver(() => EntityNode, { description: 'The end it points to.' })
  to(@Ctx() { loaders }: ApiContext, @Root() { to, toId }: RelationAhead): Entity | Promise<Entity | null> {
    return to ?? loaders.entity.load(toId);
  }
}
