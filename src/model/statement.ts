import { type EntityType } from './entity';
import { type Quantity } from './quantity';
import { type Span } from './span';

export const origins = ['reported', 'derived', 'background', 'judged'] as const;
/** Where a statement comes from: an article, a computation of ours, general knowledge with a citation, or a person's decision. */
export type Origin = (typeof origins)[number];

export const statuses = ['realised', 'planned', 'under_construction', 'target', 'forecast'] as const;
export type Status = (typeof statuses)[number];

export const observationKinds = ['level', 'change', 'share', 'capacity', 'rank'] as const;
/** The shape of a figure. */
export type ObservationKind = (typeof observationKinds)[number];

export const bases = ['yoy', 'mom', 'qoq', 'base', 'target', 'other'] as const;
/** What a change is measured against: the same period a year before, the month before, the quarter before, a named base period, a target. */
export type Basis = (typeof bases)[number];

/** The words a statement was read from. */
export interface Evidence {
  readonly articleId: string;
  /** In the source as decoded, without a trailing annotation. */
  readonly span: Span;
  /** The repaired text of the span. */
  readonly quote: string;
}

interface StatementBase {
  /** See `observationId` and `relationId`. */
  readonly id: string;
  readonly origin: Origin;
  /** 0 to 1. */
  readonly confidence: number;
  /** What produced it: `curated`, or a rule of the extractor. */
  readonly rule: string;
  /** Names of fields that were implied, not read. */
  readonly implied: readonly string[];
  /** Empty for background. */
  readonly evidence: readonly Evidence[];
  /** The source that background cites; null otherwise. */
  readonly sourceId: string | null;
  /** Observations a derived one was computed from. */
  readonly inputIds: readonly string[];
}

/** One figure that one article states. */
export interface Observation extends StatementBase, Quantity {
  readonly statementKind: 'observation';
  readonly subjectId: string;
  /** The subject as written; '' where it was implied. */
  readonly subjectText: string;
  readonly indicatorId: string;
  /** The indicator as written. */
  readonly indicatorText: string;
  /** The commodity or industry the figure is of: imports *of crude oil*. */
  readonly ofIds: readonly string[];
  /** The counterpart: exports *to Japan*. */
  readonly withIds: readonly string[];
  /** 有机, 扣非, 预期 …, sorted. */
  readonly qualifiers: readonly string[];
  readonly kind: ObservationKind;
  readonly basis: Basis | null;
  /** Period text of what a change is measured against. */
  readonly basePeriod: string | null;
  readonly status: Status;
  /** Period text, see `Period`. */
  readonly period: string | null;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
}

export const relationTypes = [
  'OWNS',
  'OPERATES',
  'LOCATED_IN',
  'PRODUCES',
  'USES',
  'PART_OF',
  'INVESTS_IN',
  'HOLDS_POST_IN',
  'SUPPLIES',
  'LINKS_INDUSTRY',
  'FEEDS_INTO',
  'REGULATES',
  'TARGETS',
] as const;

export type RelationType = (typeof relationTypes)[number];

export const isRelationType = (value: string): value is RelationType =>
  (relationTypes as readonly string[]).includes(value);

/**
 * Which way material flows along a relation, from input to user: `forward` from the `FROM` end, `backward` from the `TO` end.
 * The others never carry a flow.
 */
export const flowDirection: Readonly<Partial<Record<RelationType, 'forward' | 'backward'>>> = {
  FEEDS_INTO: 'forward',
  SUPPLIES: 'forward',
  PRODUCES: 'forward',
  USES: 'backward',
};

/** One relation that one article states, or that a cited source holds in general. */
export interface Relation extends StatementBase {
  readonly statementKind: 'relation';
  readonly type: RelationType;
  readonly fromId: string;
  readonly fromText: string;
  readonly toId: string;
  readonly toText: string;
  readonly status: Status;
  /** As written: 副主任、安全总监. Null where the type has none. */
  readonly role: string | null;
}

export type Statement = Observation | Relation;

/** What an article or a seed file calls an entity, before it has a node. */
export interface EntityRef {
  readonly type: EntityType;
  /** Canonical, simplified. */
  readonly name: string;
  readonly scope: string;
}
