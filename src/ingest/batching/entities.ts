import { type ReadEntity } from '../../extract/reading';
import { type Resolution } from '../../graph/batch';
import { type Entity, entityId, type Mention, scopeInArticle, stableHash } from '../../model';
import { type RepairedText } from '../../text/repaired-text';

/** What a text names, under the id it has wherever it is named. `article`: where a name of this text alone is in force. */
export function toEntity(
  { type, name, nameHant, nameEn, aliases, identifiers, ...read }: ReadEntity,
  article: string,
): Entity {
  const scope = read.local ? scopeInArticle(read.scope, article) : read.scope;
  return { id: entityId(type, name, scope), type, name, nameHant, nameEn, aliases, scope, identifiers };
}

export const mentionsOf = (
  { mentions }: ReadEntity,
  id: string,
  document: RepairedText,
  article: string,
): readonly Mention[] =>
  mentions.map(({ span, text, rule }) => ({
    entityId: id,
    articleId: article,
    span: document.toSource(span),
    text,
    rule,
  }));

/** Why a form that is not the entity's own name was taken for it, once for each form. */
export const resolutionsOf = ({ mentions }: ReadEntity, id: string, article: string): readonly Resolution[] =>
  mentions.flatMap(({ text, because, rule }) => {
    if (because === null) return [];
    return {
      id: stableHash('resolution', article, text, id),
      entityId: id,
      articleId: article,
      text,
      features: JSON.stringify({ because, rule }),
      score: 1,
      author: 'rules',
    };
  });
