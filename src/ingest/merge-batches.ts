import { type GraphBatch } from '../graph/batch';
import { type Entity, type Mention } from '../model';

/** Of things with one id the first stays. */
const firstById = <T extends { readonly id: string }>(lists: readonly (readonly T[])[]): readonly T[] => {
  const byId = new Map<string, T>();
  for (const thing of lists.flat()) if (!byId.has(thing.id)) byId.set(thing.id, thing);
  return [...byId.values()];
};

const mentionKey = (mention: Mention): string =>
  [mention.articleId, mention.entityId, mention.span.start, mention.span.end].join(' ');

const distinctMentions = (mentions: readonly Mention[]): readonly Mention[] => [
  ...new Map(mentions.map((mention) => [mentionKey(mention), mention])).values(),
];

/** One entity met in several batches has the aliases of all of them. */
function joinEntities(lists: readonly (readonly Entity[])[]): readonly Entity[] {
  const byId = new Map<string, Entity>();
  for (const entity of lists.flat()) {
    const held = byId.get(entity.id);
    byId.set(entity.id, held ? joined(held, entity) : entity);
  }
  return [...byId.values()];
}

const joined = (a: Entity, b: Entity): Entity => ({
  ...a,
  nameHant: a.nameHant ?? b.nameHant,
  nameEn: a.nameEn ?? b.nameEn,
  aliases: [...new Set([...a.aliases, ...b.aliases])],
  identifiers: { ...b.identifiers, ...a.identifiers },
});

/** Several batches as one, without doubles; what comes first wins. */
export const mergeBatches = (batches: readonly GraphBatch[]): GraphBatch => ({
  articles: firstById(batches.map((batch) => batch.articles)),
  sources: firstById(batches.map((batch) => batch.sources)),
  entities: joinEntities(batches.map((batch) => batch.entities)),
  indicators: firstById(batches.map((batch) => batch.indicators)),
  mentions: distinctMentions(batches.flatMap((batch) => batch.mentions)),
  statements: firstById(batches.map((batch) => batch.statements)),
  resolutions: firstById(batches.map((batch) => batch.resolutions)),
});
