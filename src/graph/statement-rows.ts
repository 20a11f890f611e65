import {
  type Basis,
  type Comparator,
  edgeKey,
  type Evidence,
  type Observation,
  type ObservationKind,
  type Origin,
  quantityInterval,
  type Relation,
  type RelationType,
  type Statement,
  type Status,
} from '../model';
import {
  count,
  numberOrNull,
  present,
  type Properties,
  record,
  records,
  text,
  textOrNull,
  texts,
} from './properties';
import { type Stored, type StoredStatement } from './answers';

/** What is stored with a statement for people and for sorting, out of the names it speaks of. */
export interface Notes {
  /** The Chinese and the English summary, a line each. */
  readonly summaryText: string;
  /** Folded names, for sorting; null where it speaks of none. */
  readonly subjectKey: string | null;
  readonly indicatorKey: string | null;
  readonly ofKey: string | null;
  readonly withKey: string | null;
}

/** What the graph adds to a statement when it learns it. */
export interface Stamp extends Notes {
  readonly contributor: string;
  readonly recordedAt: string;
  readonly revision: number;
  readonly hash: string;
  /** When its first article was published; null for background. */
  readonly publishedOn: string | null;
  readonly publisher: string | null;
}

// The bounds of what a figure allows, so that the engine can compare it with a range; absent where unbounded.
function bounds(observation: Observation): Readonly<Record<string, unknown>> {
  const interval = quantityInterval(observation);
  if (interval === null) return {};
  return {
    boundLow: interval.low,
    boundHigh: interval.high,
    boundLowOpen: interval.lowOpen ? true : null,
    boundHighOpen: interval.highOpen ? true : null,
  };
}

// The evidence stands on edges, not on the node.
const ownFields = (statement: Statement): Readonly<Record<string, unknown>> =>
  statement.statementKind === 'observation'
    ? { ...statement, ...bounds(statement) }
    : { ...statement, edgeKey: edgeKey(statement.fromId, statement.type, statement.toId) };

export const statementProperties = (statement: Statement, stamp: Stamp): Properties =>
  present({ ...ownFields(statement), statementKind: null, evidence: null, ...stamp });

/** By article, then by where the words stand. */
export const byPlace = (a: Evidence, b: Evidence): number =>
  a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : a.span.start - b.span.start;

export const toEvidence = (value: unknown): readonly Evidence[] =>
  records(value)
    .map((row) => ({
      articleId: text(row['id']),
      span: { start: count(row['start']), end: count(row['end']) },
      quote: text(row['quote']),
    }))
    .sort(byPlace);

const shared = (row: Properties, evidence: readonly Evidence[]) => ({
  id: text(row['id']),
  origin: text(row['origin']) as Origin,
  confidence: count(row['confidence']),
  rule: text(row['rule']),
  implied: texts(row['implied']),
  evidence,
  sourceId: textOrNull(row['sourceId']),
  inputIds: texts(row['inputIds']),
  status: text(row['status']) as Status,
});

const observationOf = (row: Properties, evidence: readonly Evidence[]): Observation => ({
  ...shared(row, evidence),
  statementKind: 'observation',
  subjectId: text(row['subjectId']),
  subjectText: text(row['subjectText']),
  indicatorId: text(row['indicatorId']),
  indicatorText: text(row['indicatorText']),
  ofIds: texts(row['ofIds']),
  withIds: texts(row['withIds']),
  qualifiers: texts(row['qualifiers']),
  kind: text(row['kind']) as ObservationKind,
  basis: textOrNull(row['basis']) as Basis | null,
  basePeriod: textOrNull(row['basePeriod']),
  period: textOrNull(row['period']),
  periodStart: textOrNull(row['periodStart']),
  periodEnd: textOrNull(row['periodEnd']),
  value: numberOrNull(row['value']),
  low: numberOrNull(row['low']),
  high: numberOrNull(row['high']),
  unit: text(row['unit']),
  quantityText: text(row['quantityText']),
  comparator: text(row['comparator']) as Comparator,
  unitCode: textOrNull(row['unitCode']),
  normalizedLow: numberOrNull(row['normalizedLow']),
  normalizedHigh: numberOrNull(row['normalizedHigh']),
  normalizedUnit: textOrNull(row['normalizedUnit']),
  normalizedResolution: numberOrNull(row['normalizedResolution']),
});

const relationOf = (row: Properties, evidence: readonly Evidence[]): Relation => ({
  ...shared(row, evidence),
  statementKind: 'relation',
  type: text(row['type']) as RelationType,
  fromId: text(row['fromId']),
  fromText: text(row['fromText']),
  toId: text(row['toId']),
  toText: text(row['toText']),
  role: textOrNull(row['role']),
});

function stored<S extends Statement>(statement: S, row: Properties): Stored<S> {
  const [summaryZh = '', summaryEn = ''] = text(row['summaryText']).split('\n');
  return {
    ...statement,
    recordedAt: text(row['recordedAt']),
    revision: count(row['revision']),
    summaryZh,
    summaryEn,
  };
}

export const toObservation = (properties: unknown, evidence: unknown): Stored<Observation> =>
  stored(observationOf(record(properties), toEvidence(evidence)), record(properties));

export const toRelation = (properties: unknown, evidence: unknown): Stored<Relation> =>
  stored(relationOf(record(properties), toEvidence(evidence)), record(properties));

/** A row of `properties` and `evidence`, whichever kind it is. */
export const toStatement = (row: Properties): StoredStatement =>
  record(row['properties'])['indicatorId'] !== undefined
    ? toObservation(row['properties'], row['evidence'])
    : toRelation(row['properties'], row['evidence']);
