import { type GraphBatch, type Resolution } from '../graph/batch';
import { type ReadEntity, type Reading, type ReadObservation, type ReadRelation } from '../extract/reading';
import {
  type Article,
  articleId,
  type Entity,
  entityId,
  type Evidence,
  foldScript,
  type Indicator,
  indicatorId,
  invariant,
  type Mention,
  type Observation,
  observationId,
  type Quantity,
  type Relation,
  relationId,
  scopeInArticle,
  type Span,
  stableHash,
} from '../model';
import { type RepairedText } from '../text/repaired-text';

/** What is known of a text from outside it. */
export interface ArticleFacts {
  readonly sha256: string;
  readonly url?: string | null;
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly publishedOn?: string | null;
}

/** Finds the lexicon's indicator of a canonical name or an id; null where it has none. */
export type FindIndicator = (nameOrId: string) => Indicator | null;

const reported = { origin: 'reported', sourceId: null, inputIds: [] } as const;

export const toArticle = (document: RepairedText, facts: ArticleFacts): Article => ({
  id: articleId(facts.url ?? null, facts.sha256),
  title: facts.title ?? document.title,
  publisher: facts.publisher ?? document.publisher,
  publishedOn: facts.publishedOn ?? document.publishedOn,
  url: facts.url ?? null,
  sha256: facts.sha256,
  source: document.source,
  text: document.text,
  repairs: document.repairs,
});

function toEntity(
  { type, name, nameHant, nameEn, aliases, identifiers, ...read }: ReadEntity,
  article: string,
): Entity {
  const scope = read.local ? scopeInArticle(read.scope, article) : read.scope;
  return { id: entityId(type, name, scope), type, name, nameHant, nameEn, aliases, scope, identifiers };
}

/** An indicator that only the text names: its words, in simplified script, stand for it. */
const unknownIndicator = (words: string): Indicator => {
  const name = foldScript(words);
  return {
    id: indicatorId(name),
    name,
    nameHant: name === words ? null : words,
    nameEn: null,
    aliases: [],
    dimension: 'other',
    broaderId: null,
  };
};

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

/** A figure that no subject was found for is about nothing: it can be printed, but there is no place for it in a graph. */
export const hasSubject = ({ subject }: ReadObservation): boolean => subject !== '';

function distinctBy<T>(things: readonly T[], key: (thing: T) => string): readonly T[] {
  const byKey = new Map<string, T>();
  for (const thing of things) if (!byKey.has(key(thing))) byKey.set(key(thing), thing);
  return [...byKey.values()];
}

const distinct = <T extends { readonly id: string }>(things: readonly T[]): readonly T[] =>
  distinctBy(things, ({ id }) => id);

const mentionKey = ({ entityId: id, span }: Mention): string => `${id} ${span.start} ${span.end}`;

const indicatorOf = (read: ReadObservation, find: FindIndicator): Indicator =>
  (read.indicator === null ? null : find(read.indicator)) ??
  unknownIndicator(read.indicator ?? read.indicatorText);

const broaderOf = (indicators: readonly Indicator[], find: FindIndicator): readonly Indicator[] =>
  indicators.flatMap(({ broaderId }) => (broaderId === null ? [] : (find(broaderId) ?? [])));

const mentionsOf = (
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
const resolutionsOf = ({ mentions }: ReadEntity, id: string, article: string): readonly Resolution[] =>
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

const quantityOf = (read: ReadObservation): Quantity => ({
  value: read.value,
  low: read.low,
  high: read.high,
  unit: read.unit,
  quantityText: read.quantityText,
  comparator: read.comparator,
  unitCode: read.unitCode,
  normalizedLow: read.normalizedLow,
  normalizedHigh: read.normalizedHigh,
  normalizedUnit: read.normalizedUnit,
  normalizedResolution: read.normalizedResolution,
});

function toObservation(
  read: ReadObservation,
  article: string,
  evidence: Evidence,
  indicator: string,
  idOf: (key: string) => string,
): Observation {
  return {
    ...reported,
    ...quantityOf(read),
    statementKind: 'observation',
    id: observationId(article, evidence.span, read.kind, indicator),
    confidence: read.confidence,
    rule: read.rule,
    implied: read.implied,
    evidence: [evidence],
    subjectId: idOf(read.subject),
    subjectText: read.subjectText,
    indicatorId: indicator,
    indicatorText: read.indicatorText,
    ofIds: read.of.map(idOf),
    withIds: read.with.map(idOf),
    qualifiers: [...read.qualifiers].sort(),
    kind: read.kind,
    basis: read.basis,
    basePeriod: read.basePeriod,
    status: read.status,
    period: read.period?.text ?? null,
    periodStart: read.period?.start ?? null,
    periodEnd: read.period?.end ?? null,
  };
}

function toRelation(
  read: ReadRelation,
  article: string,
  evidence: Evidence,
  idOf: (key: string) => string,
): Relation {
  return {
    ...reported,
    statementKind: 'relation',
    id: relationId(article, evidence.span, read.relation, read.fromText, read.toText),
    confidence: read.confidence,
    rule: read.rule,
    implied: read.implied,
    evidence: [evidence],
    type: read.relation,
    fromId: idOf(read.from),
    fromText: read.fromText,
    toId: idOf(read.to),
    toText: read.toText,
    status: read.status,
    role: read.role,
  };
}
