import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type Ranking, ranking, type RankingEntry } from '../../graph/figures/ranking';
import { type Basis, type Entity, type Indicator, type ObservationKind } from '../../model';
import { type ApiContext } from '../context';
import { given } from '../filters';
import { bounded } from '../limits';
import { indicatorNamed } from '../names';
import { EntityNode } from '../types/entity';
import { BasisEnum, ObservationKindEnum } from '../types/enums';
import { IndicatorNode } from '../types/indicator';
import { RankingEntryNode, RankingNode } from '../types/ranking';
import { PeriodScalar } from '../types/scalars';
import { AsOfDate, EntityName, First } from './arguments';

@Resolver(() => RankingNode)
class RankingResolver {
  @Query(() => RankingNode, {
    nullable: true,
    description:
      'Who comes first: subjects in order of one indicator’s figure for one period, greatest first.',
  })
  async ranking(
    @Ctx() { graph }: ApiContext,
    @EntityName('indicator', 'Of which indicator') indicator: string,
    @Arg('period', () => PeriodScalar, { description: 'For exactly this period.' }) period: string,
    @First(20) first: number,
    @Arg('kind', () => ObservationKindEnum, {
      defaultValue: 'level',
      description: 'What is ranked: levels, changes, shares, capacities.',
    })
    kind: ObservationKind,
    @Arg('ascending', () => Boolean, { defaultValue: false, description: 'Least first.' }) ascending: boolean,
    @Arg('basis', () => BasisEnum, { nullable: true, description: 'What changes are measured against.' })
    basis?: Basis | null,
    @AsOfDate() asOf?: string | null,
  ): Promise<Ranking> {
    const options = { kind, ascending, first: bounded('first', first), ...given({ basis, asOf }) };
    return ranking(graph, (await indicatorNamed(graph, indicator)).id, period, options);
  }

  @FieldResolver(() => IndicatorNode, { nullable: true, description: 'Of what.' })
  indicator(@Ctx() { loaders }: ApiContext, @Root() { indicatorId }: Ranking): Promise<Indicator | null> {
    return loaders.indicator.load(indicatorId);
  }
}

@Resolver(() => RankingEntryNode)
class RankingEntryResolver {
  @FieldResolver(() => EntityNode, { nullable: true, description: 'Who holds this place.' })
  subject(@Ctx() { loaders }: ApiContext, @Root() { subjectId }: RankingEntry): Promise<Entity | null> {
    return loaders.entity.load(subjectId);
  }
}

export const rankingResolvers = [RankingResolver, RankingEntryResolver] as const;
