import {
  type Article,
  type Entity,
  type Indicator,
  type Mention,
  type Source,
  type Statement,
} from '../model';

/** A decision that a name as written stands for a node, kept so that it can be read and undone. */
export interface Resolution {
  readonly id: string;
  /** The node the name was taken for. */
  readonly entityId: string;
  readonly articleId: string;
  /** As written. */
  readonly text: string;
  /** Named features and their values, `alias=1`, `sameScope=1` …, as JSON. */
  readonly features: string;
  readonly score: number;
  /** `curated`, `rules`, or a person. */
  readonly author: string;
}

/** What one writer puts into the graph in one transaction. Every id that a statement names is among the entities, or already there. */
export interface GraphBatch {
  readonly articles: readonly Article[];
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly indicators: readonly Indicator[];
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly resolutions: readonly Resolution[];
}

export const emptyBatch: GraphBatch = {
  articles: [],
  sources: [],
  entities: [],
  indicators: [],
  mentions: [],
  statements: [],
  resolutions: [],
};

/** What a write did. */
export interface WriteSummary {
  readonly revision: number;
  readonly created: { readonly entities: number; readonly statements: number; readonly articles: number };
  readonly removed: { readonly entities: number; readonly statements: number; readonly articles: number };
}
