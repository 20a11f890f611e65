import { type Basis, type ObservationKind, type Origin, type Status } from '../../model';

export interface ObservationFilter {
  /** Entity ids; with `includeParts`, also what is PART_OF, OWNED by them. */
  readonly subjects?: readonly string[];
  readonly includeParts?: boolean;
  /** Indicator ids; their narrower ones are included. */
  readonly indicators?: readonly string[];
  readonly of?: readonly string[];
  readonly with?: readonly string[];
  readonly kinds?: readonly ObservationKind[];
  readonly bases?: readonly Basis[];
  readonly statuses?: readonly Status[];
  readonly origins?: readonly Origin[];
  /** Period text; observations whose period overlaps it. */
  readonly period?: string;
  readonly publisher?: string;
  readonly minConfidence?: number;
  /** `>= 1万吨`, `≥ 1000000 t/a`, `> 5%`, `3%..5%`. A unit of another dimension, or of none, is a ProblemError `BAD_VALUE_FILTER`. */
  readonly value?: string;
  /** Adds matches that are possible, not certain: "over 2.3万吨" for ">= 3万吨". */
  readonly includePossible?: boolean;
}

/** What figures can be put in order by. */
export const orderFields = [
  'PERIOD',
  'VALUE',
  'PUBLISHED',
  'CONFIDENCE',
  'SUBJECT',
  'INDICATOR',
  'OF',
  'WITH',
  'KIND',
  'BASIS',
  'STATUS',
  'ORIGIN',
  'PUBLISHER',
] as const;
export type OrderField = (typeof orderFields)[number];
export type ObservationOrder = `${OrderField}_${'DESC' | 'ASC'}`;
