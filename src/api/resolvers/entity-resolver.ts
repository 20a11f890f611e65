import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { type Entity, type EntityType, type Mention, type Relation, type RelationType } from '../../model';
import { type ObservationOrder, type Stored } from '../../graph/questions';
import { type Resolution } from '../../graph/batch';
import { type FigureAhead, type RelationAhead } from '../../graph/ahead/asks';
import { figureAsk, relationAsk } from '../ahead/asks';
import { entityAhead } from '../ahead/roots';
import { Selection } from '../ahead/selection';
import { type NameDecision } from '../../graph/resolving/explain-names';
import { type ApiContext } from '../context';
import { given, observationFilter } from '../filters';
import { observationConnection, type Observations, toObservations } from '../observations';
import { pageOf } from '../limits';
import { type Connection, toConnection } from '../types/connection';
import { EntityConnection, EntityNode, RelationCount } from '../types/entity';
import {
  EntityTypeEnum,
  ObservationOrderEnum,
  RelationDirectionEnum,
  RelationTypeEnum,
} from '../types/enums';
import { MentionConnection } from '../types/mention';
import { ObservationConnection } from '../types/observation';
import { ObservationFilterInput } from '../types/observation-filter';
import { RelationConnection } from '../types/relation';
import { EntityResolutionNode, ResolutionNode } from '../types/resolution';
import { After, AsOfDate, EntityName, First, TypeOf } from './arguments';

@Resolver(() => EntityNode)
export class EntityResolver {
  @Query(() => EntityNode, {
    nullable: true,
    description: 'One entity, by its id or a name. Errors as of the argument.',
  })
  entity(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @EntityName('name', 'The entity') name: string,
    @TypeOf('type', 'name') type: EntityType | null = null,
  ): Promise<Entity> {
    return entityAhead(context, name, type, info);
  }

  @Query(() => EntityConnection, { nullable: true, description: 'Entities by name.' })
  async entities(
    @Ctx() { graph }: ApiContext,
    @First() first: number,
    @After() after?: string | null,
    @Arg('types', () => [EntityTypeEnum], { nullable: true, description: 'Of these types only.' })
    types?: EntityType[] | null,
  ): Promise<Connection<Entity>> {
    return toConnection(await graph.entities(pageOf(first, after), given({ types })), after);
  }

  @FieldResolver(() => [RelationCount], { description: 'Its direct edges, counted by type and direction.' })
  relationCounts(@Ctx() { loaders }: ApiContext, @Root() entity: Entity): Promise<readonly RelationCount[]> {
    return loaders.relationCounts.load(entity.id);
  }

  @FieldResolver(() => MentionConnection, { description: 'Where articles name it.' })
  async mentions(
    @Ctx() { graph }: ApiContext,
    @Root() entity: Entity,
    @First() first: number,
    @After() after?: string | null,
  ): Promise<Connection<Mention>> {
    return toConnection(await graph.mentionsOf(entity.id, pageOf(first, after)), after);
  }

  @FieldResolver(() => ObservationConnection, { description: 'Figures about it.' })
  async observations(
    @Ctx() { graph, ahead }: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Root() entity: Entity,
    @First() first: number,
    @After() after?: string | null,
    @Arg('filter', () => ObservationFilterInput, {
      nullable: true,
      description: 'Which of them; `subject` is this entity and need not be given.',
    })
    filter?: ObservationFilterInput | null,
    @Arg('orderBy', () => ObservationOrderEnum, { defaultValue: 'PERIOD_DESC', description: 'Their order.' })
    orderBy: ObservationOrder = 'PERIOD_DESC',
    @AsOfDate() asOf?: string | null,
  ): Promise<Observations> {
    const named = await observationFilter(graph, filter);
    const which = { ...named, subjects: [entity.id], ...given({ asOf }) };
    const ask = figureAsk(Selection.of(info), { first, after, asOf, orderBy }, named);
    if (ask)
      return toObservations(
        ahead.get<FigureAhead>(entity.id, ask) ?? (await graph.figuresOfEntity(entity.id, ask)),
        which,
      );
    return observationConnection(graph, which, pageOf(first, after), orderBy);
  }

  @FieldResolver(() => RelationConnection, { description: 'Relation statements it is an end of.' })
  async relations(
    @Ctx() { graph, ahead }: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Root() entity: Entity,
    @First() first: number,
    @After() after?: string | null,
    @Arg('types', () => [RelationTypeEnum], { nullable: true, description: 'Of these types only.' })
    types?: RelationType[] | null,
    @Arg('direction', () => RelationDirectionEnum, {
      defaultValue: 'both',
      description: 'Pointing `out` from it, `in` to it, or both.',
    })
    direction: 'out' | 'in' | 'both' = 'both',
    @AsOfDate() asOf?: string | null,
  ): Promise<Connection<Stored<Relation>>> {
    const ask = relationAsk(Selection.of(info), { first, after, types, direction, asOf });
    if (ask)
      return toConnection(
        ahead.get<RelationAhead>(entity.id, ask) ?? (await graph.relationsOfEntity(entity.id, ask)),
      );
    const which = given({ types, direction, asOf });
    return toConnection(await graph.relationsOf(entity.id, pageOf(first, after), which), after);
  }

  @FieldResolver(() => [ResolutionNode], {
    description: 'Which names as written were taken for it, and why.',
  })
  resolutions(@Ctx() { graph }: ApiContext, @Root() entity: Entity): Promise<readonly Resolution[]> {
    return graph.resolutionsOf(entity.id);
  }

  @FieldResolver(() => EntityResolutionNode, {
    description: 'Why other names are names of it, and why names that are like them are not.',
  })
  async resolution(@Ctx() { graph }: ApiContext, @Root() entity: Entity): Promise<EntityResolutionNode> {
    const { joined, apart } = await graph.nameDecisions(entity.id);
    const written = (decisions: readonly NameDecision[]) =>
      decisions.map((decision) => ({ ...decision, features: JSON.stringify(decision.features) }));
    return { joined: written(joined), apart: written(apart) };
  }
}
