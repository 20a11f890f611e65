// What the API returns, as far as this application asks for it: shapes follow from the schema and what is asked.
import { type Result } from '../../client/selection';
import {
  type articleCard,
  type citation,
  type cut,
  type entity,
  type evidence,
  type hop,
  type indicator,
  type input,
  type observation,
  type path,
  type relation,
} from './fragments';

export type {
  Basis,
  Comparator,
  EntityType,
  ObservationKind,
  Origin,
  RelationType,
  Status,
} from '../../client/generated';

export type Named = Result<'Indicator', typeof indicator>;
export type EntityCard = Result<'Entity', typeof entity>;
export type ArticleCard = Result<'Article', typeof articleCard>;
export type Evidence = Result<'Evidence', typeof evidence>;
export type Source = Result<'Source', typeof citation>;

export interface Observation extends Result<'Observation', typeof observation> {
  readonly __typename: 'Observation';
  readonly inputs?: readonly Result<'Observation', typeof input>[];
}

export interface Relation extends Result<'Relation', typeof relation> {
  readonly __typename: 'Relation';
}

export type Statement = Observation | Relation;
export type Hop = Result<'Hop', typeof hop>;
export type Path = Result<'Path', typeof path>;

/** A bound that kept an answer from being whole. Its message is in English. */
export type Cut = Result<'Cut', typeof cut>;

export interface Connection<T> {
  readonly nodes: readonly T[];
  readonly totalCount: number;
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
