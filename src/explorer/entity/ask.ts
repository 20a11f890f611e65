import { observationFields, pageFields, relationFields } from '../lib/fragments';
import {
  type ArticleCard,
  type Connection,
  type EntityCard,
  type Observation,
  type Relation,
  type RelationType,
} from '../lib/types';

const decisionFields = 'id name scope other features score author because decidedAt';

export const entityQuery = `query Entity($name: String!, $figures: Int!, $relations: Int!) {
  entity(name: $name) {
    id type name nameHant nameEn aliases scope
    identifiers { wikidata uscc stockCode divisionCode }
    relationCounts { type direction count }
    observations(first: $figures) { ${pageFields} nodes { __typename ${observationFields} } }
    relations(first: $relations) { ${pageFields} nodes { __typename ${relationFields} } }
    mentions(first: 50) { totalCount nodes { text start end rule article { id title publisher publishedOn } } }
    resolutions { id text features score author }
    resolution { joined { ${decisionFields} } apart { ${decisionFields} } }
  }
}`;

export interface Mention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly article: ArticleCard | null;
}

/** A name as written that was taken for the entity. */
export interface Resolution {
  readonly id: string;
  readonly text: string;
  /** JSON: named features and their values. */
  readonly features: string;
  readonly score: number;
  readonly author: string;
}

/** Two names, and why they are one thing or two. */
export interface NameDecision {
  /** Of the name; it goes on answering with the entity that stands for it. */
  readonly id: string;
  readonly name: string;
  readonly scope: string;
  /** The name it was compared with. */
  readonly other: string;
  /** JSON: what speaks for it (1) and against it (-1). */
  readonly features: string;
  readonly score: number;
  /** `rules`, or a person. */
  readonly author: string;
  readonly because: string | null;
  readonly decidedAt: string | null;
}

export interface EntityAnswer extends EntityCard {
  readonly aliases: readonly string[];
  readonly scope: string;
  readonly identifiers: Readonly<Record<'wikidata' | 'uscc' | 'stockCode' | 'divisionCode', string | null>>;
  readonly relationCounts: readonly {
    readonly type: RelationType;
    readonly direction: 'out' | 'in';
    readonly count: number;
  }[];
  readonly observations: Connection<Observation>;
  readonly relations: Connection<Relation>;
  readonly mentions: Connection<Mention>;
  readonly resolutions: readonly Resolution[];
  readonly resolution: {
    readonly joined: readonly NameDecision[];
    readonly apart: readonly NameDecision[];
  };
}
