import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Entity, type Relation } from '../../model';
import { type ApiContext } from '../context';
import { EntityNode } from '../types/entity';
import { RelationNode } from '../types/relation';

@Resolver(() => RelationNode)
export class RelationResolver {
  @FieldResolver(() => EntityNode, { description: 'The end it starts from.' })
  from(@Ctx() { loaders }: ApiContext, @Root() { fromId }: Relation): Promise<Entity | null> {
    return loaders.entity.load(fromId);
  }

  @FieldResolver(() => EntityNode, { description: 'The end it points to.' })
  to(@Ctx() { loaders }: ApiContext, @Root() { toId }: Relation): Promise<Entity | null> {
    return loaders.entity.load(toId);
  }
}
