import { type Article, type Entity, type Indicator, type Observation, type Source } from '../../model';
import { type Stored } from '../../graph/questions';

/** An observation with the nodes it names. */
export interface ExportedObservation {
  readonly observation: Stored<Observation>;
  readonly subject: Entity | null;
  readonly indicator: Indicator | null;
  readonly of: readonly Entity[];
  readonly with: readonly Entity[];
  /** Of the first evidence. */
  readonly article: Article | null;
  readonly source: Source | null;
}

export type Cell = string | number | null;

type Column = readonly [name: string, read: (row: ExportedObservation) => Cell];

const names = (entities: readonly Entity[]): string => entities.map(({ name }) => name).join('; ');

/** The columns of an export, in order: what, how much and in what unit, when, and where it was read. */
export const columns: readonly Column[] = [
  ['id', ({ observation }) => observation.id],
  ['subject', ({ subject }) => subject?.name ?? null],
  ['subjectEn', ({ subject }) => subject?.nameEn ?? null],
  ['subjectType', ({ subject }) => subject?.type ?? null],
  ['subjectId', ({ observation }) => observation.subjectId],
  ['indicator', ({ indicator }) => indicator?.name ?? null],
  ['indicatorEn', ({ indicator }) => indicator?.nameEn ?? null],
  ['indicatorId', ({ observation }) => observation.indicatorId],
  ['of', (row) => names(row.of)],
  ['with', (row) => names(row.with)],
  ['qualifiers', ({ observation }) => observation.qualifiers.join('; ')],
  ['kind', ({ observation }) => observation.kind],
  ['basis', ({ observation }) => observation.basis],
  ['basePeriod', ({ observation }) => observation.basePeriod],
  ['status', ({ observation }) => observation.status],
  ['period', ({ observation }) => observation.period],
  ['periodStart', ({ observation }) => observation.periodStart],
  ['periodEnd', ({ observation }) => observation.periodEnd],
  ['comparator', ({ observation }) => observation.comparator],
  ['value', ({ observation }) => observation.value],
  ['low', ({ observation }) => observation.low],
  ['high', ({ observation }) => observation.high],
  ['unit', ({ observation }) => observation.unit],
  ['unitCode', ({ observation }) => observation.unitCode],
  ['normalizedLow', ({ observation }) => observation.normalizedLow],
  ['normalizedHigh', ({ observation }) => observation.normalizedHigh],
  ['normalizedUnit', ({ observation }) => observation.normalizedUnit],
  ['origin', ({ observation }) => observation.origin],
  ['confidence', ({ observation }) => observation.confidence],
  ['quote', ({ observation }) => observation.evidence[0]?.quote ?? null],
  ['start', ({ observation }) => observation.evidence[0]?.span.start ?? null],
  ['end', ({ observation }) => observation.evidence[0]?.span.end ?? null],
  ['article', ({ observation }) => observation.evidence[0]?.articleId ?? null],
  ['title', ({ article }) => article?.title ?? null],
  ['publisher', ({ article, source }) => article?.publisher ?? source?.publisher ?? null],
  ['publishedOn', ({ article }) => article?.publishedOn ?? null],
  ['citation', ({ source }) => source?.title ?? null],
  ['recordedAt', ({ observation }) => observation.recordedAt],
  ['revision', ({ observation }) => observation.revision],
];
