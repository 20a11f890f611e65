/** What the API returns, as far as this application asks for it. */
export type EntityType =
  | 'Organization'
  | 'GovernmentBody'
  | 'Person'
  | 'Place'
  | 'Facility'
  | 'Project'
  | 'Commodity'
  | 'Industry'
  | 'Policy'
  | 'Activity';

export type RelationType =
  | 'OWNS'
  | 'OPERATES'
  | 'LOCATED_IN'
  | 'PRODUCES'
  | 'USES'
  | 'PART_OF'
  | 'INVESTS_IN'
  | 'HOLDS_POST_IN'
  | 'SUPPLIES'
  | 'LINKS_INDUSTRY'
  | 'FEEDS_INTO'
  | 'REGULATES'
  | 'TARGETS';

export type Origin = 'reported' | 'derived' | 'background' | 'judged';
export type Status = 'realised' | 'planned' | 'under_construction' | 'target' | 'forecast';
export type ObservationKind = 'level' | 'change' | 'share' | 'capacity' | 'rank';
export type Basis = 'yoy' | 'mom' | 'qoq' | 'base' | 'target' | 'other';
export type Comparator = 'exact' | 'more_than' | 'at_least' | 'less_than' | 'at_most' | 'nearly' | 'about';

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly nameHant: string | null;
  readonly nameEn: string | null;
}

export interface EntityCard extends Named {
  readonly type: EntityType;
}

export interface ArticleCard {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
}

export interface Evidence {
  readonly quote: string;
  readonly context: string | null;
  readonly start: number;
  readonly end: number;
  readonly article: ArticleCard | null;
}

export interface Source {
  readonly title: string;
  readonly publisher: string | null;
  readonly year: number | null;
  readonly url: string | null;
}

export interface StatementBase {
  readonly id: string;
  readonly origin: Origin;
  readonly status: Status;
  readonly confidence: number;
  readonly rule: string;
  readonly implied: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly citation: Source | null;
}

export interface Observation extends StatementBase {
  readonly __typename: 'Observation';
  readonly kind: ObservationKind;
  readonly basis: Basis | null;
  readonly basePeriod: string | null;
  readonly period: string | null;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly quantityText: string;
  readonly comparator: Comparator;
  readonly unitCode: string | null;
  readonly normalizedLow: number | null;
  readonly normalizedHigh: number | null;
  readonly normalizedUnit: string | null;
  readonly qualifiers: readonly string[];
  readonly subject: EntityCard;
  readonly indicator: Named;
  readonly of: readonly EntityCard[];
  readonly with: readonly EntityCard[];
  readonly inputs?: readonly {
    readonly id: string;
    readonly summaryZh: string;
    readonly summaryEn: string;
  }[];
}

export interface Relation extends StatementBase {
  readonly __typename: 'Relation';
  readonly type: RelationType;
  readonly role: string | null;
  readonly from: EntityCard;
  readonly to: EntityCard;
}

export type Statement = Observation | Relation;

export interface Hop {
  readonly relation: RelationType;
  readonly direction: 'FORWARD' | 'BACKWARD';
  readonly origin: Origin;
  readonly source: EntityCard;
  readonly target: EntityCard;
  readonly evidence: readonly Evidence[];
  readonly citation: Source | null;
  readonly statements: readonly { readonly id: string; readonly origin: Origin; readonly status: Status }[];
}

export interface Path {
  readonly hops: readonly Hop[];
  readonly length: number;
  readonly backgroundHops: number;
  /** Shared places and hubs that it passes inside. */
  readonly crowded: readonly EntityCard[];
}

/** A bound that kept an answer from being whole. */
export interface Cut {
  readonly bound: string;
  readonly max: number;
  readonly at: readonly EntityCard[];
  /** In English. */
  readonly message: string;
}

export interface Connection<T> {
  readonly nodes: readonly T[];
  readonly totalCount: number;
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
