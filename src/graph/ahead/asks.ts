import { type Article, type Entity, type Indicator, type Observation, type Relation } from '../../model';
import { type AsOf, type NameAnswer, type Page, type Stored, type RelationFilter } from '../answers';
import { type ObservationFilter, type ObservationOrder } from '../figures/filter';

/** Stored fields that a request reads of what a statement's evidence names; an empty list reads nothing of it. */
interface EvidenceFields {
  /** Of the statement itself, as stored. */
  readonly fields: readonly string[];
  readonly evidence: boolean;
  readonly articleFields: readonly string[];
}

export interface FigureFields extends EvidenceFields {
  readonly subjectFields: readonly string[];
  readonly indicatorFields: readonly string[];
}

export interface RelationFields extends EvidenceFields {
  readonly fromFields: readonly string[];
  readonly toFields: readonly string[];
}

/** A first page of the figures of one entity or indicator. */
export interface FigureAsk {
  readonly first: number;
  readonly filter: Omit<ObservationFilter, 'subjects' | 'includeParts'> & AsOf;
  readonly orderBy: ObservationOrder;
  /** Whether anybody reads `totalCount`; where not, it is the number of items. */
  readonly total: boolean;
  readonly fields: FigureFields;
}

/** A first page of the relations of one entity. */
export interface RelationAsk {
  readonly first: number;
  readonly filter: RelationFilter;
  readonly total: boolean;
  readonly fields: RelationFields;
}

/** What stands beside a statement that was asked for with its neighbours. */
export interface Beside {
  readonly subject?: Entity | null;
  readonly indicator?: Indicator | null;
  readonly from?: Entity | null;
  readonly to?: Entity | null;
  /** By id. */
  readonly articles?: ReadonlyMap<string, Article>;
}

/** Only the fields that were asked for are filled, here and in what stands beside. */
export type FigureAhead = Stored<Observation> & Beside;
export type RelationAhead = Stored<Relation> & Beside;

/** A name that was looked up, and where it means one thing, the page that was asked for with it. */
export interface WithPage<N, T> {
  readonly named: NameAnswer<N>;
  readonly page: Page<T> | null;
}
