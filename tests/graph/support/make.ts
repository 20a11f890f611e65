import {
  type Article,
  type Entity,
  entityId,
  type EntityType,
  type Indicator,
  indicatorId,
  type Mention,
  type Observation,
  observationId,
  type Relation,
  relationId,
  type RelationType,
  type Source,
  sourceId,
} from '../../../src/model';
import { emptyBatch, type GraphBatch } from '../../../src/graph/batch';

/** Shorthand for invented graphs: everything that a test does not care about has a plain value. */
export const entity = (type: EntityType, name: string, more: Partial<Entity> = {}): Entity => ({
  id: entityId(type, name, more.scope ?? ''),
  type,
  name,
  nameHant: null,
  nameEn: null,
  aliases: [],
  scope: '',
  identifiers: {},
  ...more,
});

export const indicator = (name: string, more: Partial<Indicator> = {}): Indicator => ({
  id: indicatorId(name),
  name,
  nameHant: null,
  nameEn: null,
  aliases: [],
  dimension: 'other',
  broaderId: null,
  ...more,
});

export const article = (id: string, publishedOn: string | null, more: Partial<Article> = {}): Article => ({
  id,
  title: `Invented article ${id}`,
  publisher: 'Invented Daily',
  publishedOn,
  url: null,
  sha256: null,
  source: null,
  text: null,
  repairs: [],
  ...more,
});

export const source = (title: string, more: Partial<Source> = {}): Source => ({
  id: sourceId(title, null, 2020),
  title,
  publisher: null,
  year: 2020,
  url: null,
  ...more,
});

export const mention = (
  of: Entity,
  inArticle: Article,
  start: number,
  more: Partial<Mention> = {},
): Mention => ({
  entityId: of.id,
  articleId: inArticle.id,
  span: { start, end: start + of.name.length },
  text: of.name,
  rule: 'curated',
  ...more,
});

/** A relation that an article states at `start`. */
export function relation(
  from: Entity,
  type: RelationType,
  to: Entity,
  inArticle: Article,
  start = 0,
  more: Partial<Relation> = {},
): Relation {
  const span = { start, end: start + 10 };
  return {
    id: relationId(inArticle.id, span, type, from.name, to.name),
    statementKind: 'relation',
    origin: 'reported',
    confidence: 1,
    rule: 'curated',
    implied: [],
    evidence: [{ articleId: inArticle.id, span, quote: `${from.name}…${to.name}` }],
    sourceId: null,
    inputIds: [],
    type,
    fromId: from.id,
    fromText: from.name,
    toId: to.id,
    toText: to.name,
    status: 'realised',
    role: null,
    ...more,
  };
}

/** A relation that a cited source holds in general. */
export const background = (from: Entity, type: RelationType, to: Entity, cited: Source): Relation => ({
  ...relation(from, type, to, article('none', null)),
  id: relationId(cited.id, { start: 0, end: 0 }, type, from.name, to.name),
  origin: 'background',
  evidence: [],
  sourceId: cited.id,
});

/** A figure that an article states at `start`: exactly `value` in `unit`, taken as normalised unless told otherwise. */
export function observation(
  subject: Entity,
  measured: Indicator,
  value: number,
  unit: string,
  inArticle: Article,
  start = 0,
  more: Partial<Observation> = {},
): Observation {
  const span = { start, end: start + 10 };
  const kind = more.kind ?? 'level';
  return {
    id: observationId(inArticle.id, span, kind, measured.id),
    statementKind: 'observation',
    origin: 'reported',
    confidence: 1,
    rule: 'curated',
    implied: [],
    evidence: [{ articleId: inArticle.id, span, quote: `${value}${unit}` }],
    sourceId: null,
    inputIds: [],
    subjectId: subject.id,
    subjectText: subject.name,
    indicatorId: measured.id,
    indicatorText: measured.name,
    ofIds: [],
    withIds: [],
    qualifiers: [],
    kind,
    basis: null,
    basePeriod: null,
    status: 'realised',
    period: '2026-01',
    periodStart: '2026-01-01',
    periodEnd: '2026-01-31',
    value,
    low: null,
    high: null,
    unit,
    quantityText: `${value}${unit}`,
    comparator: 'exact',
    unitCode: unit,
    normalizedLow: value,
    normalizedHigh: value,
    normalizedUnit: unit,
    normalizedResolution: 1,
    ...more,
  };
}

export const batch = (parts: Partial<GraphBatch>): GraphBatch => ({ ...emptyBatch, ...parts });
