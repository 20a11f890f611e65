import { type GraphBatch, type Resolution } from '../graph/batch';
import { type Entity, type Mention, stableHash, type Statement } from '../model';
import { type CuratedNames } from './curated-names';
import { mergeBatches } from './merge-batches';

interface Decision {
  readonly from: Entity;
  readonly to: Entity;
  readonly feature: 'curatedMention' | 'curatedName';
}

const articleOf = (batch: GraphBatch): string => batch.articles[0]?.id ?? '';

function decide(entity: Entity, batch: GraphBatch, names: CuratedNames): Decision | null {
  const spans = batch.mentions.filter(({ entityId }) => entityId === entity.id).map(({ span }) => span);
  const here = names.at(articleOf(batch), entity.type, spans);
  const to = here ?? (entity.scope === '' ? names.everywhere(entity.type, entity.name) : null);
  if (!to || to.id === entity.id) return null;
  return { from: entity, to, feature: here ? 'curatedMention' : 'curatedName' };
}

const toResolution = ({ from, to, feature }: Decision, article: string): Resolution => ({
  id: stableHash('resolution', article, from.name, to.id),
  entityId: to.id,
  articleId: article,
  text: from.name,
  features: JSON.stringify({ [feature]: 1 }),
  score: 1,
  author: 'rules',
});

function rename(statement: Statement, idOf: (id: string) => string): Statement {
  if (statement.statementKind === 'relation')
    return { ...statement, fromId: idOf(statement.fromId), toId: idOf(statement.toId) };
  return {
    ...statement,
    subjectId: idOf(statement.subjectId),
    ofIds: statement.ofIds.map(idOf),
    withIds: statement.withIds.map(idOf),
  };
}

/**
 * Lets the names of one article's batch stand for the nodes that curated facts have for them, so that two writers who never met
 * mean one node. It depends on the batch and on `seed-data` alone, never on what the graph holds or in what order it came.
 */
export function resolveBatch(batch: GraphBatch, names: CuratedNames): GraphBatch {
  const decisions = batch.entities.flatMap((entity) => decide(entity, batch, names) ?? []);
  if (decisions.length === 0) return batch;
  const to = new Map(decisions.map((decision) => [decision.from.id, decision.to]));
  const idOf = (id: string): string => to.get(id)?.id ?? id;
  const renamed: GraphBatch = {
    ...batch,
    entities: batch.entities.map((entity) => to.get(entity.id) ?? entity),
    mentions: batch.mentions.map((mention): Mention => ({ ...mention, entityId: idOf(mention.entityId) })),
    statements: batch.statements.map((statement) => rename(statement, idOf)),
    resolutions: [
      ...batch.resolutions.map((resolution) => ({ ...resolution, entityId: idOf(resolution.entityId) })),
      ...decisions.map((decision) => toResolution(decision, articleOf(batch))),
    ],
  };
  return mergeBatches([renamed]);
}
