import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type Entity, type Indicator, type Observation } from '../../model';
import { type ObservationOrder, type Stored, type StoredStatement } from '../../graph/questions';
import { type FigureAhead } from '../../graph/ahead/asks';
import { type ApiContext } from '../context';
import { given, observationFilter } from '../filters';
import { observationConnection, type Observations } from '../observations';
import { pageOf } from '../limits';
import { EntityNode } from '../types/entity';
import { ObservationOrderEnum } from '../types/enums';
import { IndicatorNode } from '../types/indicator';
import { ObservationConnection, ObservationNode } from '../types/observation';
import { ObservationFilterInput } from '../types/observation-filter';
import { present } from './present';
import { After, AsOfDate, First } from './arguments';

@Resolver(() => ObservationNode)
export class ObservationResolver {
  @Query(() => ObservationConnection, {
    nullable: true,
    description:
      'Figures. Errors of the filter: `AMBIGUOUS_NAME`, `NOT_FOUND`, `BAD_VALUE_FILTER`, `BAD_PERIOD`.',
  })
  async observations(
    @Ctx() { graph }: ApiContext,
    @First() first: number,
    @After() after?: string | null,
    @Arg('filter', () => ObservationFilterInput, { nullable: true, description: 'Which of them.' })
    filter?: ObservationFilterInput | null,
    @Arg('orderBy', () => ObservationOrderEnum, { defaultValue: 'PERIOD_DESC', description: 'Their order.' })
    orderBy?: ObservationOrder,
    @AsOfDate() asOf?: string | null,
  ): Promise<Observations> {
    const which = { ...(await observationFilter(graph, filter)), ...given({ asOf }) };
    return observationConnection(graph, which, pageOf(first, after), orderBy);
  }

  @FieldResolver(() => EntityNode, { description: 'What the figure is about.' })
  subject(
    @Ctx() { loaders }: ApiContext,
    @Root() { subject, subjectId }: FigureAhead,
  ): Entity | Promise<Entity | null> {
    return subject ?? loaders.entity.load(subjectId);
  }

  @FieldResolver(() => IndicatorNode, { description: 'What it measures.' })
  indicator(
    @Ctx() { loaders }: ApiContext,
    @Root() { indicator, indicatorId }: FigureAhead,
  ): Indicator | Promise<Indicator | null> {
    return indicator ?? loaders.indicator.load(indicatorId);
  }

  @FieldResolver(() => [EntityNode], {
    description: 'The commodity or industry the figure is of: imports *of crude oil*.',
  })
  of(@Ctx() { loaders }: ApiContext, @Root() { ofIds }: Observation): Promise<Entity[]> {
    return present(loaders.entity, ofIds);
  }

  @FieldResolver(() => [EntityNode], { description: 'The counterpart: exports *to Japan*.' })
  with(@Ctx() { loaders }: ApiContext, @Root() { withIds }: Observation): Promise<Entity[]> {
    return present(loaders.entity, withIds);
  }

  @FieldResolver(() => [ObservationNode], {
    description: 'What a derived figure was computed from; else empty.',
  })
  inputs(@Ctx() { loaders }: ApiContext, @Root() { inputIds }: Observation): Promise<StoredStatement[]> {
    return present(loaders.statement, inputIds);
  }

  @FieldResolver(() => [ObservationNode], {
    description:
      'Other figures of the same thing at the same time that cannot be right together with this one; all stay.',
  })
  conflicts(
    @Ctx() { graph }: ApiContext,
    @Root() { id }: Observation,
    @AsOfDate() asOf?: string | null,
  ): Promise<readonly Stored<Observation>[]> {
    return graph.conflicts(id, given({ asOf }));
  }
}
