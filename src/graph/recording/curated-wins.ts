import { type Mention, type Observation, overlaps, type Relation, type Statement } from '../../model';

const isCurated = ({ rule }: { readonly rule: string }): boolean => rule === 'curated';

const sameNormalized = (a: Observation, b: Observation): boolean =>
  a.normalizedUnit !== null &&
  a.normalizedUnit === b.normalizedUnit &&
  a.normalizedLow === b.normalizedLow &&
  a.normalizedHigh === b.normalizedHigh;

const sameWritten = (a: Observation, b: Observation): boolean =>
  a.value === b.value && a.low === b.low && a.high === b.high;

const sameRelation = (a: Relation, b: Relation): boolean =>
  a.type === b.type && a.fromId === b.fromId && a.toId === b.toId;

/** Two statements that say the same thing: the same numbers, or the same relation of the same ends. */
function saysTheSame(a: Statement, b: Statement): boolean {
  if (a.statementKind === 'observation')
    return b.statementKind === 'observation' && (sameNormalized(a, b) || sameWritten(a, b));
  return b.statementKind === 'relation' && sameRelation(a, b);
}

const sharesWords = (a: Statement, b: Statement): boolean =>
  a.evidence.some((x) => b.evidence.some((y) => x.articleId === y.articleId && overlaps(x.span, y.span)));

function byArticle<T>(
  items: readonly T[],
  articlesOf: (item: T) => readonly string[],
): ReadonlyMap<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    for (const article of articlesOf(item)) {
      const list = found.get(article);
      if (list === undefined) found.set(article, [item]);
      else list.push(item);
    }
  }
  return found;
}

/**
 * Tells which statements give way: read ones whose words overlap those of a curated one of the same article that says the same.
 * Where curated and read facts of an article meet, in whichever order they came, the curated ones stand.
 */
export function yieldsToCurated(curated: readonly Statement[]): (statement: Statement) => boolean {
  const standing = byArticle(curated.filter(isCurated), ({ evidence }) =>
    evidence.map(({ articleId }) => articleId),
  );
  return (statement) =>
    !isCurated(statement) &&
    statement.evidence.some(({ articleId }) =>
      (standing.get(articleId) ?? []).some(
        (other) => sharesWords(statement, other) && saysTheSame(statement, other),
      ),
    );
}

/** The same for mentions: a curated mention of the same entity over the same words stands. */
export function mentionYields(curated: readonly Mention[]): (mention: Mention) => boolean {
  const standing = byArticle(curated.filter(isCurated), ({ articleId }) => [articleId]);
  return (mention) =>
    !isCurated(mention) &&
    (standing.get(mention.articleId) ?? []).some(
      (other) => other.entityId === mention.entityId && overlaps(other.span, mention.span),
    );
}
