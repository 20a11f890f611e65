import { type ReadObservation, type ReadRelation } from '../../extract/reading';
import {
  type Evidence,
  type Observation,
  observationId,
  type Quantity,
  type Relation,
  relationId,
} from '../../model';

const reported = { origin: 'reported', sourceId: null, inputIds: [] } as const;

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

export function toObservation(
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

export function toRelation(
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
