import { type GraphBatch } from '../graph/batch';
import { once } from '../lexicon/load';
import { type Entity, type EntityType, foldName, type Mention, overlaps, type Span } from '../model';
import { loadSeed } from './seed-load';

/** What the curated facts know of names: which node a name stands for, here and everywhere. */
export interface CuratedNames {
  /** The node that a name stands for wherever it is written; null where the name needs a scope, or several nodes have it. */
  everywhere(type: EntityType, name: string): Entity | null;
  /** The node that curated facts of this very article see at one of these places. */
  at(articleId: string, type: EntityType, spans: readonly Span[]): Entity | null;
}

const keyOf = (type: EntityType, name: string): string => `${type} ${foldName(name)}`;

function indexNames(entities: readonly Entity[]): ReadonlyMap<string, Entity | null> {
  const index = new Map<string, Entity | null>();
  const put = (key: string, entity: Entity): void => {
    const held = index.get(key);
    index.set(key, held === undefined || held?.id === entity.id ? entity : null);
  };
  for (const entity of entities.filter(({ scope }) => scope === ''))
    for (const name of [entity.name, ...entity.aliases]) put(keyOf(entity.type, name), entity);
  return index;
}

/** Reads curated names out of a batch of curated facts. */
export function curatedNames({ entities, mentions }: GraphBatch): CuratedNames {
  const byName = indexNames(entities);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const byArticle = new Map<string, Mention[]>();
  for (const mention of mentions)
    byArticle.set(mention.articleId, [...(byArticle.get(mention.articleId) ?? []), mention]);
  return {
    everywhere: (type, name) => byName.get(keyOf(type, name)) ?? null,
    at: (article, type, spans) => {
      for (const { span, entityId } of byArticle.get(article) ?? []) {
        const entity = byId.get(entityId);
        if (entity?.type === type && spans.some((one) => isSame(one, span))) return entity;
      }
      return null;
    },
  };
}

// A reader may take a word more or less for the name: 新建200万吨/年PTA项目.
const isSame = (a: Span, b: Span): boolean =>
  overlaps(a, b) &&
  Math.min(a.end, b.end) - Math.max(a.start, b.start) >= 0.6 * Math.max(a.end - a.start, b.end - b.start);

/** The curated names of `seed-data`, read once. */
export const loadCuratedNames = once(() => curatedNames(loadSeed()));
