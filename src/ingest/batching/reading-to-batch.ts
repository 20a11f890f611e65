import { type Reading, type ReadObservation } from '../../extract/reading';
import { type GraphBatch } from '../../graph/batch';
import { type Evidence, invariant, type Mention, type Span } from '../../model';
import { type ArticleFacts, toArticle } from './article';
import { distinct, distinctBy } from './distinct';
import { mentionsOf, resolutionsOf, toEntity } from './entities';
import { broaderOf, type FindIndicator, indicatorOf } from './indicators';
import { toObservation, toRelation } from './statements';

/** A figure that no subject was found for is about nothing: it can be printed, but there is no place for it in a graph. */
export const hasSubject = ({ subject }: ReadObservation): boolean => subject !== '';

const mentionKey = ({ entityId: id, span }: Mention): string => `${id} ${span.start} ${span.end}`;

/** Turns what was read from one text into what it puts into the graph: ids, and spans of the source. Nothing is resolved yet. */
export function readingToBatch(
  reading: Reading,
  facts: ArticleFacts,
  findIndicator: FindIndicator,
): GraphBatch {
  const article = toArticle(reading.document, facts);
  const entities = new Map(reading.entities.map((read) => [read.key, toEntity(read, article.id)]));
  const idOf = (key: string): string => {
    const entity = entities.get(key);
    invariant(entity !== undefined, `a reading names its own entities, and ${key} is none`);
    return entity.id;
  };
  const evidence = (span: Span): Evidence => ({
    articleId: article.id,
    span: reading.document.toSource(span),
    quote: reading.document.text.slice(span.start, span.end),
  });
  const figures = reading.observations.filter(hasSubject);
  const measured = figures.map((read) => indicatorOf(read, findIndicator));
  const observations = figures.map((read, i) =>
    toObservation(read, article.id, evidence(read.span), measured[i]?.id ?? '', idOf),
  );
  const relations = reading.relations.map((read) => toRelation(read, article.id, evidence(read.span), idOf));
  return {
    articles: [article],
    sources: [],
    entities: distinct([...entities.values()]),
    indicators: distinct([...measured, ...broaderOf(measured, findIndicator)]),
    mentions: distinctBy(
      reading.entities.flatMap((read) => mentionsOf(read, idOf(read.key), reading.document, article.id)),
      mentionKey,
    ),
    statements: distinct([...observations, ...relations]),
    resolutions: distinct(
      reading.entities.flatMap((read) => resolutionsOf(read, idOf(read.key), article.id)),
    ),
  };
}
