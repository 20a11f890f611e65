import { type GraphQLResolveInfo } from 'graphql';
import { type Entity, type EntityType, type Indicator } from '../../model';
import { type FigureAsk, type RelationAsk } from '../../graph/ahead/asks';
import { type Page } from '../../graph/questions';
import { type ApiContext } from '../context';
import { namelessFilter } from '../filters';
import { entityNamed, indicatorNamed, onlyEntity, onlyIndicator, short } from '../names';
import {
  connectionBelow,
  type FigureArguments,
  figureAsk,
  type RelationArguments,
  relationAsk,
} from './asks';
import { type PagesAhead } from './pages';

function figuresBelow(info: GraphQLResolveInfo, type: 'Entity' | 'Indicator') {
  const below = connectionBelow<FigureArguments>(info, type, 'observations');
  const filter = below && namelessFilter(below.args.filter);
  return filter && figureAsk(below.connection, below.args, filter);
}

function relationsBelow(info: GraphQLResolveInfo) {
  const below = connectionBelow<RelationArguments>(info, 'Entity', 'relations');
  return below && relationAsk(below.connection, below.args);
}

function kept<N extends { readonly id: string }>(
  node: N,
  page: Page<unknown> | null,
  ask: FigureAsk | RelationAsk,
  ahead: PagesAhead,
): N {
  ahead.put(node.id, ask, page);
  return node;
}

/** `entityNamed`, with the page of figures or of relations that the request reads below it, in one statement. */
export async function entityAhead(
  { graph, ahead }: ApiContext,
  name: string,
  type: EntityType | null,
  info: GraphQLResolveInfo,
): Promise<Entity> {
  const figures = figuresBelow(info, 'Entity');
  if (figures) {
    const { named, page } = await graph.entityWithFigures(short(name), type, figures);
    return kept(onlyEntity(named, name, type), page, figures, ahead);
  }
  const relations = relationsBelow(info);
  if (!relations) return entityNamed(graph, name, type);
  const { named, page } = await graph.entityWithRelations(short(name), type, relations);
  return kept(onlyEntity(named, name, type), page, relations, ahead);
}

/** `indicatorNamed`, with the page of figures that the request reads below it. */
export async function indicatorAhead(
  { graph, ahead }: ApiContext,
  name: string,
  info: GraphQLResolveInfo,
): Promise<Indicator> {
  const ask = figuresBelow(info, 'Indicator');
  // What a value is compared as depends on the indicator.
  if (!ask || ask.filter.value !== undefined) return indicatorNamed(graph, name);
  const { named, page } = await graph.indicatorWithFigures(short(name), ask);
  return kept(onlyIndicator(named, name), page, ask, ahead);
}
