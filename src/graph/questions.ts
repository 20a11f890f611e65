import { type NameDecisions } from './resolving/explain-names';
import {
  type Article,
  type Basis,
  type Entity,
  type EntityType,
  type Indicator,
  type Mention,
  type Observation,
  type ObservationKind,
  type Origin,
  type Relation,
  type RelationType,
  type Source,
  type Span,
  type Statement,
  type Status,
} from '../model';
import {
  type FigureAhead,
  type FigureAsk,
  type RelationAhead,
  type RelationAsk,
  type WithPage,
} from './ahead/asks';
import { type Resolution } from './batch';

/** A slice of an ordered list. `after` is the cursor of the last item seen; cursors are opaque and belong to one order and filter. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string | null;
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

/** One step between two entities, with all that supports it. `direction` is how the path walks it. */
export interface Hop {
  readonly relation: RelationType;
  readonly direction: 'FORWARD' | 'BACKWARD';
  readonly source: Entity;
  readonly target: Entity;
  /** `reported` where at least one article states it, else `background`. */
  readonly origin: Origin;
  /** The statements behind the edge that hold as of the date asked, reported first. */
  readonly statements: readonly Stored<Relation>[];
}

export interface Path {
  readonly hops: readonly Hop[];
  readonly length: number;
  /** Hops that rest on background alone. */
  readonly backgroundHops: number;
  /** Shared places and hubs that it passes inside. */
  readonly crowded: readonly Entity[];
  /** Why it stands where it does in its list, in one sentence. */
  readonly because: string;
}

/** Whether relations are walked as they point, against that, or either way. */
export type WalkDirection = 'any' | 'along' | 'against';

/** A bound that can cut an answer about ways; what it is stands in `walks/limits.ts`. */
export const cutBounds = [
  'edgesOfOneEntity',
  'entitiesOfOneStep',
  'edgesInAll',
  'pathsTried',
  'pathsTriedForOne',
] as const;
export type CutBound = (typeof cutBounds)[number];

/** A bound that did. */
export interface Cut {
  readonly bound: CutBound;
  readonly max: number;
  /** Entities of which not all edges were followed, where it is those; the first few. */
  readonly at: readonly Entity[];
  readonly message: string;
}

/** What a way must be like. Names are ids. */
export interface WayOptions extends AsOf {
  readonly relations?: readonly RelationType[];
  readonly direction?: WalkDirection;
  /** It touches all of these, in any order. */
  readonly via?: readonly string[];
  /** It touches none of these. */
  readonly avoid?: readonly string[];
  readonly maxHops: number;
  readonly first: number;
}

export type PathOptions = WayOptions;

export interface Paths {
  /** Each through other nodes, best first. */
  readonly paths: readonly Path[];
  /** True where a bound cut the answer. */
  readonly truncated: boolean;
  readonly cuts: readonly Cut[];
}

export interface LinkOptions extends WayOptions {
  /** How many paths of one project; 3 if not given. */
  readonly pathsEach?: number;
}

/** A project that links, and how: `flow` by a chain of material through it, `declared` by LINKS_INDUSTRY statements of its own. */
export interface ProjectLink {
  readonly project: Entity;
  readonly how: 'flow' | 'declared';
  readonly paths: readonly Path[];
  readonly backgroundHops: number;
  readonly length: number;
  /** Why it stands where it does in its list, in one sentence. */
  readonly because: string;
}

export interface ProjectLinks {
  readonly links: readonly ProjectLink[];
  /** Why there is none: which names stand for what, and where flow stops. Null where links is not empty. */
  readonly empty: string | null;
  /** True where a bound cut the answer. */
  readonly truncated: boolean;
  readonly cuts: readonly Cut[];
}

export interface SeriesPoint {
  readonly period: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly observations: readonly Stored<Observation>[];
  /** The one to draw, and why it is preferred. */
  readonly preferred: string;
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

/**
 * Every question the graph answers, in domain terms; `IndicatorGraph` implements it over an engine.
 * Ids in, model values out. Lists of ids answer in the order asked, null where there is none, so that a data loader can batch.
 */
export interface GraphQuestions {
  /** Id, then names in either script or English, then aliases; the first tier with an answer decides. */
  findEntity(name: string, type?: EntityType | null): Promise<NameAnswer<Entity>>;
  findIndicator(name: string): Promise<NameAnswer<Indicator>>;

  // The same with a first page of what hangs on it, in one statement. Without a page where it takes more than one.
  entityWithFigures(
    name: string,
    type: EntityType | null,
    ask: FigureAsk,
  ): Promise<WithPage<Entity, FigureAhead>>;
  entityWithRelations(
    name: string,
    type: EntityType | null,
    ask: RelationAsk,
  ): Promise<WithPage<Entity, RelationAhead>>;
  indicatorWithFigures(name: string, ask: FigureAsk): Promise<WithPage<Indicator, FigureAhead>>;

  // First pages for one id each. Those asked for together, in one request or in several, are read together.
  /** Null where the page takes more than one statement. */
  figuresOfIndicator(id: string, ask: FigureAsk): Promise<Page<FigureAhead> | null>;
  figuresOfEntity(id: string, ask: FigureAsk): Promise<Page<FigureAhead>>;
  relationsOfEntity(id: string, ask: RelationAsk): Promise<Page<RelationAhead>>;

  entitiesById(ids: readonly string[]): Promise<readonly (Entity | null)[]>;
  indicatorsById(ids: readonly string[]): Promise<readonly (Indicator | null)[]>;
  articlesById(ids: readonly string[]): Promise<readonly (Article | null)[]>;
  sourcesById(ids: readonly string[]): Promise<readonly (Source | null)[]>;
  statementsById(ids: readonly string[]): Promise<readonly (StoredStatement | null)[]>;

  articles(page: PageRequest, filter?: { publisher?: string } & AsOf): Promise<Page<Article>>;
  entities(page: PageRequest, filter?: { types?: readonly EntityType[] }): Promise<Page<Entity>>;
  indicators(page: PageRequest): Promise<Page<Indicator>>;
  statements(
    page: PageRequest,
    filter?: { article?: string; entity?: string; origins?: readonly Origin[] } & AsOf,
  ): Promise<Page<StoredStatement>>;
  observations(
    page: PageRequest,
    filter?: ObservationFilter & AsOf,
    orderBy?: ObservationOrder,
  ): Promise<Page<Stored<Observation>>>;
  relationsOf(
    entityId: string,
    page: PageRequest,
    filter?: { types?: readonly RelationType[]; direction?: 'out' | 'in' | 'both' } & AsOf,
  ): Promise<Page<Stored<Relation>>>;
  relationCounts(entityIds: readonly string[]): Promise<
    readonly (readonly {
      readonly type: RelationType;
      readonly direction: 'out' | 'in';
      readonly count: number;
    }[])[]
  >;
  mentionsOf(entityId: string, page: PageRequest): Promise<Page<Mention>>;
  resolutionsOf(entityId: string): Promise<readonly Resolution[]>;
  nameDecisions(entityId: string): Promise<NameDecisions>;

  /** Throws a ProblemError `MIXED_UNITS` where one unit cannot hold all points. */
  series(
    subjectId: string,
    indicatorId: string,
    options: { kind?: ObservationKind; basis?: Basis; unit?: string; first: number } & AsOf,
  ): Promise<Series>;
  projectsLinking(fromId: string, toId: string, options: LinkOptions): Promise<ProjectLinks>;
  paths(fromId: string, toId: string, options: PathOptions): Promise<Paths>;
  neighborhood(
    entityId: string,
    options: { depth: number; relations?: readonly RelationType[]; first: number } & AsOf,
  ): Promise<Neighborhood>;
  search(
    words: string,
    options: { first: number; kinds?: readonly SearchHit['kind'][] },
  ): Promise<readonly SearchHit[]>;
  /** Figures of the same thing at the same time that cannot both be right. */
  conflicts(observationId: string, options?: AsOf): Promise<readonly Stored<Observation>[]>;
  overview(): Promise<Overview>;
  /** Statements that came after a revision, in the order of their revisions. */
  changes(since: number, page: PageRequest): Promise<Page<StoredStatement>>;
  /** Grows by one with each write. */
  revision(): Promise<number>;
}
