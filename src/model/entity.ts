import { type Span } from './span';

/** The kinds of thing a statement can be about. Each is also a label in the graph, beside `:Entity`. */
export const entityTypes = [
  'Organization',
  'GovernmentBody',
  'Person',
  'Place',
  'Facility',
  'Project',
  'Commodity',
  'Industry',
  'Policy',
  'Activity',
] as const;

export type EntityType = (typeof entityTypes)[number];

export const isEntityType = (value: string): value is EntityType =>
  (entityTypes as readonly string[]).includes(value);

/** Where the same thing stands outside this graph. */
export interface Identifiers {
  /** Wikidata item, `Q…`. */
  readonly wikidata?: string;
  /** Unified social credit code (GB 32100), 18 characters. */
  readonly uscc?: string;
  /** Stock code with its market, such as `000488.SZ` or `1812.HK`. */
  readonly stockCode?: string;
  /** Administrative division code (GB/T 2260), 6 digits. */
  readonly divisionCode?: string;
}

/** A node of the graph. */
export interface Entity {
  /** Hash of type, folded name and scope: see `entityId`. */
  readonly id: string;
  readonly type: EntityType;
  /** Simplified. */
  readonly name: string;
  /** Traditional, or null where nobody gave it. */
  readonly nameHant: string | null;
  readonly nameEn: string | null;
  /** Other names that hold everywhere, in any script. Names of one article (集团公司, 该口岸) are not aliases. */
  readonly aliases: readonly string[];
  /**
   * What makes the name its own: a person's body, a department's parent, a place's division, the article where the name holds in one article
   * alone; '' where the name stands alone.
   */
  readonly scope: string;
  readonly identifiers: Identifiers;
}

/** Words in an article that name an entity. */
export interface Mention {
  readonly entityId: string;
  readonly articleId: string;
  /** In the source as decoded. */
  readonly span: Span;
  /** As written, annotations and damage removed. */
  readonly text: string;
  /** What produced it: `curated`, or a rule of the extractor. */
  readonly rule: string;
}
