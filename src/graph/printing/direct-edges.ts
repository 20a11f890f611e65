import { edgeKey, type Relation } from '../../model';
import { type Plan } from '../recording/plan';
import { byId, type EdgeRow, edges } from './clauses';

type PublishedOn = (relation: Relation) => string | null;

/** The day of the earliest article that states a relation. */
function publishedOnIn(plan: Plan): PublishedOn {
  const dates = new Map(plan.articles.map(({ id, properties }) => [id, properties['publishedOn']]));
  return ({ evidence }) =>
    evidence.flatMap(({ articleId }) => (dates.get(articleId) as string | undefined) ?? []).sort()[0] ?? null;
}

function byEdge(plan: Plan): ReadonlyMap<string, readonly Relation[]> {
  const groups = new Map<string, Relation[]>();
  for (const { item } of plan.statements) {
    if (item.statementKind !== 'relation') continue;
    const key = edgeKey(item.fromId, item.type, item.toId);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

function edgeOf(
  key: string,
  relations: readonly Relation[],
  publishedOn: PublishedOn,
): readonly (EdgeRow & { readonly type: string })[] {
  const [first] = relations;
  if (first === undefined) return [];
  const background = relations.filter(({ origin }) => origin === 'background').length;
  const dates = relations.flatMap((relation) => publishedOn(relation) ?? []).sort();
  const [firstStated, lastStated] = [dates[0], dates.at(-1)];
  const dated = firstStated === undefined || lastStated === undefined ? {} : { firstStated, lastStated };
  const properties = { reported: relations.length - background, background, ...dated };
  return [{ type: first.type, from: first.fromId, to: first.toId, key: { key }, properties }];
}

/** The edges between entities that relations state, one for all that say the same. */
export function directEdges(plan: Plan): readonly string[] {
  const publishedOn = publishedOnIn(plan);
  const rows = [...byEdge(plan)].flatMap(([key, relations]) => edgeOf(key, relations, publishedOn));
  const types = [...new Set(rows.map(({ type }) => type))].sort();
  return types.flatMap((type) =>
    edges(
      byId('Entity', 'from'),
      type,
      byId('Entity', 'to'),
      rows.filter((row) => row.type === type),
    ),
  );
}
