import { type Mention, type Statement } from '../../model';
import { entitiesOf } from './ends';
import { type Owned } from './owned';

/** Ids of all that the statements and mentions to stand speak of. */
export function referenced(wanted: Iterable<Owned<Statement>>, mentions: readonly Owned<Mention>[]) {
  const entities = new Set(mentions.map(({ item }) => item.entityId));
  const indicators = new Set<string>();
  const sources = new Set<string>();
  const articles = new Set(mentions.map(({ item }) => item.articleId));
  for (const { item } of wanted) {
    for (const id of entitiesOf(item)) entities.add(id);
    if (item.statementKind === 'observation') indicators.add(item.indicatorId);
    if (item.sourceId !== null) sources.add(item.sourceId);
    for (const { articleId } of item.evidence) articles.add(articleId);
  }
  return { entities, indicators, sources, articles };
}
