import {
  type Basis,
  type Entity,
  type EntityType,
  type Indicator,
  type Observation,
  type ObservationKind,
  type Relation,
  type RelationType,
  type Span,
  type Statement,
} from '../model';

/** A slice of an ordered list. `after` is the cursor of the last item seen; cursors are opaque and belong to one order and filter. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string | null;
  /** Whether anybody reads `totalCount`; where not, it is the number of items. Default: true. */
  readonly total?: boolean;
}

export interface Page<T> {
  readonly items: readonly { readonly cursor: string; readonly node: T }[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
}

/** A statement as stored: with when the graph learned it, and sentences that sum it up. */
export type Stored<S extends Statement> = S & {
  /** ISO 8601 instant. */
  readonly recordedAt: string;
  readonly revision: number;
  /** 营业收入 同比 +339.6%，2026-01 */
  readonly summaryZh: string;
  readonly summaryEn: string;
};

export type StoredStatement = Stored<Observation> | Stored<Relation>;

/** What sets a preferred figure apart from the next: nothing beside it, its status, who says it, how sure it is, when it was learned, its id. */
export const preferences = ['only', 'status', 'origin', 'confidence', 'revision', 'id'] as const;
export type Preference = (typeof preferences)[number];

export interface SeriesPoint {
  readonly period: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly observations: readonly Stored<Observation>[];
  /** The one to draw, and why it is preferred. */
  readonly preferred: string;
  readonly preferredFor: Preference;
  readonly because: string;
}

export interface Series {
  readonly subject: Entity;
  readonly indicator: Indicator;
  readonly kind: ObservationKind;
  readonly basis: Basis | null;
  readonly unit: string;
  readonly points: readonly SeriesPoint[];
  /** Periods between the points for which nothing is known: see `figures/gaps.ts`. */
  readonly gaps: readonly string[];
}

export interface Neighborhood {
  readonly center: Entity;
  readonly entities: readonly Entity[];
  readonly edges: readonly {
    readonly key: string;
    readonly fromId: string;
    readonly type: RelationType;
    readonly toId: string;
    readonly reported: number;
    readonly background: number;
  }[];
  /** What a bound left out, per relation type. */
  readonly omitted: number;
}

/** What of a node the words of a search were found in. */
export const searchFields = [
  'name',
  'nameHant',
  'nameEn',
  'alias',
  'title',
  'summaryZh',
  'summaryEn',
] as const;
export type SearchField = (typeof searchFields)[number];

/** How: as written, or as it sounds: 乌石化 by `wushihua` or `wsh`. */
export const searchWays = ['words', 'pinyin', 'initials'] as const;

export interface SearchHit {
  readonly kind: 'entity' | 'indicator' | 'statement' | 'article';
  readonly id: string;
  /** The text that matched, as it is written. */
  readonly matched: string;
  /** Which of its texts that is; null where the thing went away meanwhile. */
  readonly field: SearchField | null;
  readonly by: (typeof searchWays)[number];
  /** Where in `matched` the words stand: UTF-16 offsets, in order; by sound, the characters that they spell. */
  readonly spans: readonly Span[];
  readonly score: number;
}

export interface Overview {
  readonly revision: number;
  readonly entities: readonly { readonly type: EntityType; readonly count: number }[];
  readonly relations: readonly { readonly type: RelationType; readonly count: number }[];
  readonly observations: number;
  readonly indicators: number;
  readonly articles: number;
  readonly newest: readonly StoredStatement[];
}

/** A name that was looked up. */
export type NameAnswer<T> =
  | { readonly found: 'one'; readonly node: T }
  | { readonly found: 'several'; readonly candidates: readonly T[] }
  | { readonly found: 'none'; readonly nearest: readonly T[] };

export interface AsOf {
  /** ISO 8601 date: only what was published by then (background stays). */
  readonly asOf?: string | null;
}

/** Which relations of one entity: of these types, pointing out of it, into it, or both. */
export interface RelationFilter extends AsOf {
  readonly types?: readonly RelationType[];
  readonly direction?: 'out' | 'in' | 'both';
}
