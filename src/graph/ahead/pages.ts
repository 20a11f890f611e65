import { type Entity, type Indicator, invariant } from '../../model';
import { type Page } from '../answers';
import { int, type Parameters, type Row, type Transaction } from '../engine';
import { relationFilter, relationListName } from '../lists';
import { figureListName, figureParameters } from '../observations';
import { count, record, text } from '../properties';
import { runOver } from '../transaction';
import { type FigureAhead, type FigureAsk, type RelationAhead, type RelationAsk } from './asks';
import { type AllCalled, entityOf, indicatorOf } from './called';
import { pagesById, withPages } from './paging';
import { toFigureAhead, toRelationAhead } from './statements';

const idIn =
  (field: 'entity' | 'indicator') =>
  (row: Row): string =>
    text(record(row[field])['id']);

async function figurePaging(tx: Transaction, { first, filter, orderBy, total, fields }: FigureAsk) {
  const { filter: shared, order } = await figureParameters(tx, filter, orderBy);
  const { evidence, ...lists } = fields;
  return {
    parameters: { ...shared, ...order, evidence, ...lists } as Parameters,
    listOf: (anchors: Parameters) => figureListName({ ...shared, ...anchors }, orderBy),
    paging: {
      first,
      toItem: toFigureAhead(fields),
      totals: total ? (ids: readonly string[]) => runOver(tx, 'totalObservations', 'ids', ids, shared) : null,
    },
  };
}

async function entityFigures(tx: Transaction, ask: FigureAsk) {
  const { parameters, listOf, paging } = await figurePaging(tx, ask);
  return { parameters, paging: { ...paging, listOf: (id: string) => listOf({ subjects: [id] }) } };
}

export async function entitiesWithFigures(
  tx: Transaction,
  names: readonly string[],
  ask: FigureAsk,
): Promise<AllCalled<Entity, FigureAhead>> {
  const { parameters, paging } = await entityFigures(tx, ask);
  const asking = { statement: 'entitiesWithFigures', parameters, toNode: entityOf };
  return withPages(tx, names, asking, { ...paging, idOf: idIn('entity') });
}

/** The same of entities by id, without the entities. */
export async function figuresOfEntities(
  tx: Transaction,
  ids: readonly string[],
  ask: FigureAsk,
): Promise<readonly Page<FigureAhead>[]> {
  const { parameters, paging } = await entityFigures(tx, ask);
  return (await pagesById(tx, ids, 'figuresOfEntities', parameters, paging)).map((page) => {
    invariant(page, 'figures are put in order however many they are');
    return page;
  });
}

/** Figures of indicators that have narrower ones are not all here: they come without a page. So do long lists whose total is read. */
export async function indicatorsWithFigures(
  tx: Transaction,
  names: readonly string[],
  ask: FigureAsk,
): Promise<AllCalled<Indicator, FigureAhead>> {
  const { parameters, listOf, paging } = await figurePaging(tx, ask);
  const since = parameters['periodStart'] ?? null;
  const way =
    since === null
      ? { statement: 'indicatorsWithFigures', parameters }
      : { statement: 'indicatorsWithFiguresSince', parameters: { ...parameters, since, periodStart: null } };
  return withPages(
    tx,
    names,
    { ...way, toNode: indicatorOf },
    {
      ...paging,
      idOf: idIn('indicator'),
      listOf: (id) => listOf({ subjects: null, indicators: [id] }),
      totals: null,
      isPartial: (row, isLong) => count(row['narrower']) > 0 || (ask.total && isLong),
    },
  );
}

/** To put 100,000 in order with all that is told of them takes half a second; a list that long is asked by itself, its ids first. */
const crowd = 2000;

function entityRelations({ first, filter, fields }: RelationAsk) {
  const { evidence, ...lists } = fields;
  return {
    parameters: { ...relationFilter(filter), evidence, ...lists, cap: int(crowd) },
    paging: {
      first,
      crowd,
      toItem: toRelationAhead(fields),
      listOf: (id: string) => relationListName(id, filter),
      totals: null,
    },
  };
}

export async function entitiesWithRelations(
  tx: Transaction,
  names: readonly string[],
  ask: RelationAsk,
): Promise<AllCalled<Entity, RelationAhead>> {
  const { parameters, paging } = entityRelations(ask);
  const asking = { statement: 'entitiesWithRelations', parameters, toNode: entityOf };
  return withPages(tx, names, asking, { ...paging, idOf: idIn('entity') });
}

/** The same of entities by id, without the entities. */
export async function relationsOfEntities(
  tx: Transaction,
  ids: readonly string[],
  ask: RelationAsk,
): Promise<readonly (Page<RelationAhead> | null)[]> {
  const { parameters, paging } = entityRelations(ask);
  return pagesById(tx, ids, 'relationsOfEntities', parameters, paging);
}
