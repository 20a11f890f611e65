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
} from '../model';
import {
  type FigureAhead,
  type FigureAsk,
  type RelationAhead,
  type RelationAsk,
  type WithPage,
} from './ahead/asks';
import {
  type PageRequest,
  type Page,
  type Stored,
  type StoredStatement,
  type Series,
  type Neighborhood,
  type SearchHit,
  type Overview,
  type NameAnswer,
  type AsOf,
} from './answers';
import { type Resolution } from './batch';
import { type ObservationFilter, type ObservationOrder } from './figures/filter';
import { type NameDecisions } from './resolving/explain-names';
import { type PathOptions, type Paths, type LinkOptions, type ProjectLinks } from './walks/ways';

export * from './answers';
export * from './figures/filter';
export * from './walks/ways';

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
