import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  type AggregateGroup,
  type Aggregates,
  aggregates,
  type Grouping,
} from '../../graph/figures/aggregates';
import { type Entity, type Indicator } from '../../model';
import { type ApiContext } from '../context';
import { type Observations } from '../observations';
import { AggregateGroupNode, AggregatesNode, GroupingEnum } from '../types/aggregates';
import { EntityNode } from '../types/entity';
import { IndicatorNode } from '../types/indicator';
import { ObservationConnection } from '../types/observation';

@Resolver(() => ObservationConnection)
class ObservationsResolver {
  @FieldResolver(() => AggregatesNode, {
    description: 'Count, least, greatest, median and sum of all that match, not of this page alone.',
  })
  aggregates(
    @Ctx() { graph }: ApiContext,
    @Root() { filter }: Observations,
    @Arg('by', () => GroupingEnum, { nullable: true, description: 'What to group by; nothing if not given.' })
    by?: Grouping | null,
  ): Promise<Aggregates> {
    return aggregates(graph, filter, by ?? null);
  }
}

@Resolver(() => AggregateGroupNode)
class AggregateGroupResolver {
  @FieldResolver(() => EntityNode, {
    nullable: true,
    description: 'The subject or place that `key` names; else null.',
  })
  entity(
    @Ctx() { loaders }: ApiContext,
    @Root() { grouping, key }: AggregateGroup,
  ): Promise<Entity | null> | null {
    return (grouping === 'subject' || grouping === 'place') && key ? loaders.entity.load(key) : null;
  }

  @FieldResolver(() => IndicatorNode, {
    nullable: true,
    description: 'The indicator that `key` names; else null.',
  })
  indicator(
    @Ctx() { loaders }: ApiContext,
    @Root() { grouping, key }: AggregateGroup,
  ): Promise<Indicator | null> | null {
    return grouping === 'indicator' ? loaders.indicator.load(key) : null;
  }
}

export const aggregateResolvers = [ObservationsResolver, AggregateGroupResolver] as const;
