import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { type Indicator } from '../../model';
import { type GraphQuestions, type ObservationOrder, type Page } from '../../graph/questions';
import { type FigureAhead, type FigureAsk } from '../../graph/ahead/asks';
import { figureAsk } from '../ahead/asks';
import { type PagesAhead } from '../ahead/pages';
import { indicatorAhead } from '../ahead/roots';
import { Selection } from '../ahead/selection';
import { type ApiContext } from '../context';
import { given, observationFilter } from '../filters';
import { observationConnection, type Observations, toObservations } from '../observations';
import { pageOf } from '../limits';
import { type Connection, toConnection } from '../types/connection';
import { ObservationOrderEnum } from '../types/enums';
import { IndicatorConnection, IndicatorNode } from '../types/indicator';
import { ObservationConnection } from '../types/observation';
import { ObservationFilterInput } from '../types/observation-filter';
import { After, AsOfDate, EntityName, First } from './arguments';

@Resolver(() => IndicatorNode)
export class IndicatorResolver {
  @Query(() => IndicatorNode, { nullable: true, description: 'One indicator.' })
  indicator(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @EntityName('name', 'The indicator') name: string,
  ): Promise<Indicator> {
    return indicatorAhead(context, name, info);
  }

  @Query(() => IndicatorConnection, { nullable: true, description: 'Indicators by name.' })
  async indicators(
    @Ctx() { graph }: ApiContext,
    @First() first: number,
    @After() after?: string | null,
  ): Promise<Connection<Indicator>> {
    return toConnection(await graph.indicators(pageOf(first, after)), after);
  }

  @FieldResolver(() => IndicatorNode, {
    nullable: true,
    description: 'The broader indicator this one is a case of; null where there is none.',
  })
  broader(@Ctx() { loaders }: ApiContext, @Root() indicator: Indicator): Promise<Indicator | null> | null {
    return indicator.broaderId === null ? null : loaders.indicator.load(indicator.broaderId);
  }

  @FieldResolver(() => ObservationConnection, { description: 'Figures of it and of its narrower ones.' })
  async observations(
    @Ctx() { graph, ahead }: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Root() indicator: Indicator,
    @First() first: number,
    @After() after?: string | null,
    @Arg('filter', () => ObservationFilterInput, {
      nullable: true,
      description: 'Which of them; `indicator` is this one and need not be given.',
    })
    filter?: ObservationFilterInput | null,
    @Arg('orderBy', () => ObservationOrderEnum, { defaultValue: 'PERIOD_DESC', description: 'Their order.' })
    orderBy: ObservationOrder = 'PERIOD_DESC',
    @AsOfDate() asOf?: string | null,
  ): Promise<Observations> {
    const named = await observationFilter(graph, filter);
    const which = { ...named, indicators: [indicator.id], ...given({ asOf }) };
    const ask = figureAsk(Selection.of(info), { first, after, asOf, orderBy }, named);
    const page = ask && (await this.ownFigures(graph, ahead, indicator.id, ask));
    if (page) return toObservations(page, which);
    return observationConnection(graph, which, pageOf(first, after), orderBy);
  }

  /** Null where the page takes more than one statement; what a value is compared as depends on the indicator. */
  private ownFigures(
    graph: GraphQuestions,
    ahead: PagesAhead,
    id: string,
    ask: FigureAsk,
  ): Page<FigureAhead> | null | Promise<Page<FigureAhead> | null> {
    if (ask.filter.value !== undefined) return null;
    const known = ahead.get<FigureAhead>(id, ask);
    return known === undefined ? graph.figuresOfIndicator(id, ask) : known;
  }
}
