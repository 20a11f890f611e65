// Written by scripts/generate-client.mjs from the schema; a test holds it.

/** An object of the schema, by name. */
export interface Ref<Name extends string> {
  readonly ref: Name;
}

/** A field: what it holds, and the arguments it takes. */
export interface Field<Type, Args = null> {
  readonly type: Type;
  readonly args: Args;
}

/** What a change is measured against. */
export type Basis = 'yoy' | 'mom' | 'qoq' | 'base' | 'target' | 'other';

/** How the written number bounds the value. */
export type Comparator = 'exact' | 'more_than' | 'at_least' | 'less_than' | 'at_most' | 'nearly' | 'about';

/** A bound on what one question may look at. */
export type CutBound =
  'edgesOfOneEntity' | 'entitiesOfOneStep' | 'edgesInAll' | 'pathsTried' | 'pathsTriedForOne';

/** What is wrong in a dashboard file. */
export type DashboardMistake =
  'BAD_YAML' | 'UNKNOWN_FIELD' | 'WRONG_TYPE' | 'OUT_OF_BOUNDS' | 'NO_SUCH_VALUE' | 'UNREADABLE';

/** What an indicator counts in; figures of one dimension can be converted into each other. */
export type Dimension =
  | 'money'
  | 'mass'
  | 'volume'
  | 'length'
  | 'area'
  | 'energy'
  | 'power'
  | 'time'
  | 'count'
  | 'person'
  | 'ratio'
  | 'mass_rate'
  | 'volume_rate'
  | 'count_rate'
  | 'money_rate'
  | 'price'
  | 'index'
  | 'other';

/** What kind of thing an entity is. */
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

/** What figures are grouped by. A place is where a subject is located, or the subject itself. */
export type Grouping = 'subject' | 'indicator' | 'period' | 'place';

/** What growth is computed against. */
export type GrowthBasis = 'yoy' | 'mom' | 'qoq';

/** How a path walks a relation. */
export type HopDirection = 'FORWARD' | 'BACKWARD';

/** Why a project links. */
export type LinkKind = 'flow' | 'declared';

/** Which observations: all conditions hold together; of a list, any one. A single value stands for a list of one. */
export interface ObservationFilter {
  /** Whose: ids or names in either script or English. */
  readonly subject?: readonly string[] | string | null;
  /** Settles which one where a subject’s name is shared. */
  readonly subjectType?: EntityType | null;
  /** Also of what is part of the subjects or owned by them. */
  readonly includeParts?: boolean;
  /** Ids or names of indicators; their narrower ones are included. */
  readonly indicator?: readonly string[] | string | null;
  /** The commodity or industry the figure is of: imports *of crude oil*. */
  readonly of?: readonly string[] | string | null;
  /** The counterpart: exports *to Japan*. */
  readonly with?: readonly string[] | string | null;
  /** Shapes of figure. */
  readonly kind?: readonly ObservationKind[] | ObservationKind | null;
  /** What changes are measured against. */
  readonly basis?: readonly Basis[] | Basis | null;
  /** Whether it has come about. */
  readonly status?: readonly Status[] | Status | null;
  /** Where the statement comes from. */
  readonly origin?: readonly Origin[] | Origin | null;
  /** Observations whose period overlaps this one. */
  readonly period?: string | null;
  /** Who published the article, as stored. */
  readonly publisher?: string | null;
  /** Confidence at least this, 0 to 1. */
  readonly minConfidence?: number | null;
  /** A bound with its unit: `>= 1万吨`, `≥ 1000000 t/a`, `> 5%`, `3%..5%`. Compared after normalisation, on what the figure allows: matches are certain. A unit of another dimension, or one nobody knows, is the error `BAD_VALUE_FILTER`. */
  readonly value?: string | null;
  /** Adds matches of `value` that are possible, not certain: "over 2.3万吨" for `>= 3万吨`. */
  readonly includePossible?: boolean;
}

/** The shape of a figure. */
export type ObservationKind = 'level' | 'change' | 'share' | 'capacity' | 'rank';

/** Orders of observations; ties are settled by id. Names are compared as folded text. Observations without what is sorted by come last, either way. */
export type ObservationOrder =
  | 'PERIOD_DESC'
  | 'PERIOD_ASC'
  | 'VALUE_DESC'
  | 'VALUE_ASC'
  | 'PUBLISHED_DESC'
  | 'PUBLISHED_ASC'
  | 'CONFIDENCE_DESC'
  | 'CONFIDENCE_ASC'
  | 'SUBJECT_DESC'
  | 'SUBJECT_ASC'
  | 'INDICATOR_DESC'
  | 'INDICATOR_ASC'
  | 'OF_DESC'
  | 'OF_ASC'
  | 'WITH_DESC'
  | 'WITH_ASC'
  | 'KIND_DESC'
  | 'KIND_ASC'
  | 'BASIS_DESC'
  | 'BASIS_ASC'
  | 'STATUS_DESC'
  | 'STATUS_ASC'
  | 'ORIGIN_DESC'
  | 'ORIGIN_ASC'
  | 'PUBLISHER_DESC'
  | 'PUBLISHER_ASC';

/** Where a statement comes from. */
export type Origin = 'reported' | 'derived' | 'background' | 'judged';

/** What sets the preferred of several figures apart from the next. */
export type Preference = 'only' | 'status' | 'origin' | 'confidence' | 'revision' | 'id';

/** Which way relations point, seen from the entity. */
export type RelationDirection = 'out' | 'in' | 'both';

/** What one entity is to another, read from `from` to `to`. */
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

/** What was wrong with a piece of a text. */
export type RepairKind =
  | 'annotation'
  | 'shifted_run'
  | 'markup'
  | 'escape'
  | 'blank'
  | 'punctuation'
  | 'charset'
  | 'boilerplate'
  | 'missing_number';

/** What became of it. */
export type RepairOutcome = 'repaired' | 'ambiguous' | 'damaged';

/** Which text of a thing the words were found in. */
export type SearchField = 'name' | 'nameHant' | 'nameEn' | 'alias' | 'title' | 'summaryZh' | 'summaryEn';

/** What a search may find. */
export type SearchKind = 'entity' | 'indicator' | 'statement' | 'article';

/** How the words were found in a text. */
export type SearchWay = 'words' | 'pinyin' | 'initials';

/** Whether what is said has come about. */
export type Status = 'realised' | 'planned' | 'under_construction' | 'target' | 'forecast';

/** Which way relations may be walked. */
export type WalkDirection = 'any' | 'along' | 'against';

/** Objects, interfaces and unions with their fields. */
export interface Schema {
  /** Figures of one group that can stand on one axis: kind, basis, unit and dimension never mix. Numbers are as written, the middle of a range; comparators are not considered. */
  readonly AggregateGroup: {
    /** Id of the subject, indicator or place, or the period; empty where nothing is grouped or a figure has none. */
    readonly key: Field<string>;
    /** Kind of all figures in it. */
    readonly kind: Field<ObservationKind>;
    /** Basis of all figures in it, where the kind has one. */
    readonly basis: Field<Basis | null>;
    /** Unit of `min`, `max`, `median` and `sum`; null where the figures’ unit is not in the table. */
    readonly unit: Field<string | null>;
    /** How many figures; what several articles say of one figure counts once. */
    readonly count: Field<number>;
    /** The least, in `unit`. */
    readonly min: Field<number | null>;
    /** The greatest, in `unit`. */
    readonly max: Field<number | null>;
    /** The median, in `unit`. */
    readonly median: Field<number | null>;
    /** The sum, in `unit`; null where adding up means nothing: ratios, prices, indices, changes, shares, ranks. Periods that overlap are all in it: group by period, or filter. */
    readonly sum: Field<number | null>;
    /** The subject or place that `key` names; else null. */
    readonly entity: Field<Ref<'Entity'> | null>;
    /** The indicator that `key` names; else null. */
    readonly indicator: Field<Ref<'Indicator'> | null>;
  };
  /** What all observations that match come to. */
  readonly Aggregates: {
    /** By key. */
    readonly groups: Field<readonly Ref<'AggregateGroup'>[]>;
    /** True where more than 20000 observations match: the others are not in it. */
    readonly truncated: Field<boolean>;
  };
  /** A document that statements were read from. */
  readonly Article: {
    /** Its URL, else `sha256:` and the hash of its bytes. */
    readonly id: Field<string>;
    /** Its title; null where it has none. */
    readonly title: Field<string | null>;
    /** Who published it. */
    readonly publisher: Field<string | null>;
    /** The day it was published. */
    readonly publishedOn: Field<string | null>;
    /** Where it can be read. */
    readonly url: Field<string | null>;
    /** SHA-256 of its bytes as they came, lower-case hex; null where they were never seen. */
    readonly sha256: Field<string | null>;
    /** The repaired text; null for curated facts whose text is not stored. */
    readonly text: Field<string | null>;
    /** The source as decoded, in which offsets of evidence count; null with `text`. */
    readonly source: Field<string | null>;
    /** What was mended in its text, where, and how it was proved; in order of the source. */
    readonly repairs: Field<readonly Ref<'Repair'>[]>;
    /** What it states, in order of the text. */
    readonly statements: Field<
      Ref<'StatementConnection'>,
      { readonly first?: number; readonly after?: string | null }
    >;
  };
  /** A page of articles. */
  readonly ArticleConnection: {
    /** The items with their cursors. */
    readonly edges: Field<readonly Ref<'ArticleEdge'>[]>;
    /** The items alone. */
    readonly nodes: Field<readonly Ref<'Article'>[]>;
    /** Where this page stands. */
    readonly pageInfo: Field<Ref<'PageInfo'>>;
    /** How many items the whole list has. */
    readonly totalCount: Field<number>;
  };
  /** One of a page of articles. */
  readonly ArticleEdge: {
    /** Its place in this list: opaque, and of this order and filter only. */
    readonly cursor: Field<string>;
    /** The item. */
    readonly node: Field<Ref<'Article'>>;
  };
  /** Series of several subjects on one axis. */
  readonly Comparison: {
    /** Unit of all series. */
    readonly unit: Field<string>;
    /** In the order asked; subjects without figures are absent. */
    readonly series: Field<readonly Ref<'Series'>[]>;
    /** Subjects for whom there is no figure. */
    readonly without: Field<readonly Ref<'Entity'>[]>;
  };
  /** A bound that kept an answer from being whole. */
  readonly Cut: {
    /** Which bound. */
    readonly bound: Field<CutBound>;
    /** Its value. */
    readonly max: Field<number>;
    /** Entities of which not all relations were followed, where it is those; five at most. */
    readonly at: Field<readonly Ref<'Entity'>[]>;
    /** What was left out, in one sentence of English. */
    readonly message: Field<string>;
  };
  /** A page of tiles, written as a YAML file. */
  readonly Dashboard: {
    /** The name of its file, without `.yaml`. */
    readonly id: Field<string>;
    /** Its title in simplified Chinese. */
    readonly titleZh: Field<string>;
    /** Its title in traditional Chinese. */
    readonly titleHant: Field<string>;
    /** Its title in English. */
    readonly titleEn: Field<string>;
    /** What it is about, in simplified Chinese. */
    readonly aboutZh: Field<string | null>;
    /** What it is about, in traditional Chinese. */
    readonly aboutHant: Field<string | null>;
    /** What it is about, in English. */
    readonly aboutEn: Field<string | null>;
    /** Its tiles, in order. */
    readonly tiles: Field<readonly Ref<'DashboardTile'>[]>;
  };
  /** A mistake in a dashboard file. */
  readonly DashboardProblem: {
    /** The file. */
    readonly file: Field<string>;
    /** The line, counted from one. */
    readonly line: Field<number>;
    /** What kind of mistake it is. */
    readonly code: Field<DashboardMistake>;
    /** The field, its lists counted from one: `tiles 2 title en`; empty for the whole file. */
    readonly at: Field<string>;
    /** The unknown fields, the values to choose from, the bound or the type; empty where there are none. */
    readonly detail: Field<string>;
    /** What is wrong, in one sentence of English. */
    readonly message: Field<string>;
  };
  /** One tile of a dashboard: what to ask, and how wide to show it. Fields that its kind has no use for are null. */
  readonly DashboardTile: {
    /** `links`, `chart`, `ranking`, `table` or `text`. */
    readonly kind: Field<string>;
    /** `third`, `half` or `full` of the page. */
    readonly width: Field<string>;
    /** Its title in simplified Chinese. */
    readonly titleZh: Field<string | null>;
    /** Its title in traditional Chinese. */
    readonly titleHant: Field<string | null>;
    /** Its title in English. */
    readonly titleEn: Field<string | null>;
    /** What a text tile says, in simplified Chinese. */
    readonly textZh: Field<string | null>;
    /** What a text tile says, in traditional Chinese. */
    readonly textHant: Field<string | null>;
    /** What a text tile says, in English. */
    readonly textEn: Field<string | null>;
    /** One side of links: an id or a name. */
    readonly from: Field<string | null>;
    /** The other side of links. */
    readonly to: Field<string | null>;
    /** Longest path of links. */
    readonly maxHops: Field<number | null>;
    /** `series` or `compare`, of a chart. */
    readonly mode: Field<string | null>;
    /** The indicator: an id or a name. */
    readonly indicator: Field<string | null>;
    /** Whose figures: ids or names; everybody’s where empty. */
    readonly subjects: Field<readonly string[]>;
    /** The shape of the figures. */
    readonly figure: Field<ObservationKind | null>;
    /** What changes are measured against. */
    readonly basis: Field<Basis | null>;
    /** A period that figures overlap. */
    readonly period: Field<string | null>;
    /** A bound with its unit: `>= 1000000 t/a`. */
    readonly value: Field<string | null>;
  };
  /** The dashboards of `seed-data/dashboards`. */
  readonly Dashboards: {
    /** Those that can be shown. */
    readonly dashboards: Field<readonly Ref<'Dashboard'>[]>;
    /** Mistakes in the files of the others, line by line. */
    readonly problems: Field<readonly Ref<'DashboardProblem'>[]>;
  };
  /** All statements of one relation between two entities, as one edge. */
  readonly DirectEdge: {
    /** Hash of both ends and the type. */
    readonly key: Field<string>;
    /** Id of the entity it starts from. */
    readonly fromId: Field<string>;
    /** What `from` is to `to`. */
    readonly type: Field<RelationType>;
    /** Id of the entity it points to. */
    readonly toId: Field<string>;
    /** How many articles’ statements support it. */
    readonly reported: Field<number>;
    /** How many background statements support it. */
    readonly background: Field<number>;
  };
  /** A thing that statements are about: a company, a person, a place, a project, a commodity. */
  readonly Entity: {
    /** Hash of type, name and scope; it never changes. */
    readonly id: Field<string>;
    /** What kind of thing it is. */
    readonly type: Field<EntityType>;
    /** Its name in simplified characters. */
    readonly name: Field<string>;
    /** In traditional characters; null where nobody gave it. */
    readonly nameHant: Field<string | null>;
    /** In English; null where nobody gave it. */
    readonly nameEn: Field<string | null>;
    /** Other names that hold everywhere, in any script. Short forms of one article are not among them. */
    readonly aliases: Field<readonly string[]>;
    /** What makes the name its own: a person's body, a department's parent, a place's division, the article where it holds in one article alone. Empty where the name stands alone. */
    readonly scope: Field<string>;
    /** Where the same thing stands outside this graph. */
    readonly identifiers: Field<Ref<'Identifiers'>>;
    /** Its direct edges, counted by type and direction. */
    readonly relationCounts: Field<readonly Ref<'RelationCount'>[]>;
    /** Where articles name it. */
    readonly mentions: Field<
      Ref<'MentionConnection'>,
      { readonly first?: number; readonly after?: string | null }
    >;
    /** Figures about it. */
    readonly observations: Field<
      Ref<'ObservationConnection'>,
      {
        readonly first?: number;
        readonly after?: string | null;
        readonly filter?: ObservationFilter | null;
        readonly orderBy?: ObservationOrder;
        readonly asOf?: string | null;
      }
    >;
    /** Relation statements it is an end of. */
    readonly relations: Field<
      Ref<'RelationConnection'>,
      {
        readonly first?: number;
        readonly after?: string | null;
        readonly types?: readonly RelationType[] | RelationType | null;
        readonly direction?: RelationDirection;
        readonly asOf?: string | null;
      }
    >;
    /** Which names as written were taken for it, and why. */
    readonly resolutions: Field<readonly Ref<'Resolution'>[]>;
    /** Why other names are names of it, and why names that are like them are not. */
    readonly resolution: Field<Ref<'EntityResolution'>>;
  };
  /** A page of entities. */
  readonly EntityConnection: {
    /** The items with their cursors. */
    readonly edges: Field<readonly Ref<'EntityEdge'>[]>;
    /** The items alone. */
    readonly nodes: Field<readonly Ref<'Entity'>[]>;
    /** Where this page stands. */
    readonly pageInfo: Field<Ref<'PageInfo'>>;
    /** How many items the whole list has. */
    readonly totalCount: Field<number>;
  };
  /** One of a page of entities. */
  readonly EntityEdge: {
    /** Its place in this list: opaque, and of this order and filter only. */
    readonly cursor: Field<string>;
    /** The item. */
    readonly node: Field<Ref<'Entity'>>;
  };
  /** Which names an entity stands for, and which are held apart from it. */
  readonly EntityResolution: {
    /** Names that were joined with its own. */
    readonly joined: Field<readonly Ref<'NameDecision'>[]>;
    /** Names that are like one of its names and are another thing. */
    readonly apart: Field<readonly Ref<'NameDecision'>[]>;
  };
  /** How many entities of a type there are. */
  readonly EntityTypeCount: {
    /** The type. */
    readonly type: Field<EntityType>;
    /** How many. */
    readonly count: Field<number>;
  };
  /** The words of one article that a statement was read from. */
  readonly Evidence: {
    /** The repaired text of the span. */
    readonly quote: Field<string>;
    /** UTF-16 offset of the first character in the source as decoded (a byte order mark counts). */
    readonly start: Field<number>;
    /** UTF-16 offset after the last character, without a trailing annotation, inner ones inside. */
    readonly end: Field<number>;
    /** The sentence around it, repaired; null where the text is not stored. */
    readonly context: Field<string | null>;
    /** The article. */
    readonly article: Field<Ref<'Article'> | null>;
  };
  /** A change computed from two levels of a series. */
  readonly Growth: {
    /** The period. */
    readonly period: Field<string>;
    /** The period it is measured against. */
    readonly basePeriod: Field<string>;
    /** A ratio, unit `1`: 0.05 is +5 %. */
    readonly value: Field<number>;
    /** Always `derived`: no article says it. */
    readonly origin: Field<Origin>;
    /** The level, and the level it is measured against. */
    readonly inputs: Field<readonly Ref<'Observation'>[]>;
  };
  /** One step of a path between two entities, with all that supports it. */
  readonly Hop: {
    /** The relation walked. */
    readonly relation: Field<RelationType>;
    /** Whether along the relation or against it. */
    readonly direction: Field<HopDirection>;
    /** `reported` where at least one article states it, else `background`. */
    readonly origin: Field<Origin>;
    /** Where the step starts. */
    readonly source: Field<Ref<'Entity'>>;
    /** Where it leads. */
    readonly target: Field<Ref<'Entity'>>;
    /** The statements behind it as of the date asked, reported first. */
    readonly statements: Field<readonly Ref<'Relation'>[]>;
    /** The words that articles support this step with; empty for background. */
    readonly evidence: Field<readonly Ref<'Evidence'>[]>;
    /** The publication that background knowledge of this step cites; null where there is none. */
    readonly citation: Field<Ref<'Source'> | null>;
  };
  /** Where the same thing stands outside this graph; null where nobody gave it. */
  readonly Identifiers: {
    /** Wikidata item, `Q…`. */
    readonly wikidata: Field<string | null>;
    /** Unified social credit code (GB 32100), 18 characters. */
    readonly uscc: Field<string | null>;
    /** Stock code with its market: `000488.SZ`, `1812.HK`. */
    readonly stockCode: Field<string | null>;
    /** Administrative division code (GB/T 2260), 6 digits. */
    readonly divisionCode: Field<string | null>;
  };
  /** A concept that figures measure, such as operating revenue. */
  readonly Indicator: {
    /** Hash of its name; it never changes. */
    readonly id: Field<string>;
    /** Its name in simplified characters. */
    readonly name: Field<string>;
    /** In traditional characters; null where nobody gave it. */
    readonly nameHant: Field<string | null>;
    /** In English; null where nobody gave it. */
    readonly nameEn: Field<string | null>;
    /** Other names, in any script. */
    readonly aliases: Field<readonly string[]>;
    /** What its levels count in. */
    readonly dimension: Field<Dimension>;
    /** The broader indicator this one is a case of; null where there is none. */
    readonly broader: Field<Ref<'Indicator'> | null>;
    /** Figures of it and of its narrower ones. */
    readonly observations: Field<
      Ref<'ObservationConnection'>,
      {
        readonly first?: number;
        readonly after?: string | null;
        readonly filter?: ObservationFilter | null;
        readonly orderBy?: ObservationOrder;
        readonly asOf?: string | null;
      }
    >;
  };
  /** A page of indicators. */
  readonly IndicatorConnection: {
    /** The items with their cursors. */
    readonly edges: Field<readonly Ref<'IndicatorEdge'>[]>;
    /** The items alone. */
    readonly nodes: Field<readonly Ref<'Indicator'>[]>;
    /** Where this page stands. */
    readonly pageInfo: Field<Ref<'PageInfo'>>;
    /** How many items the whole list has. */
    readonly totalCount: Field<number>;
  };
  /** One of a page of indicators. */
  readonly IndicatorEdge: {
    /** Its place in this list: opaque, and of this order and filter only. */
    readonly cursor: Field<string>;
    /** The item. */
    readonly node: Field<Ref<'Indicator'>>;
  };
  /** What bringing an article into the graph did. */
  readonly Ingested: {
    /** The article, as it was read. */
    readonly article: Field<Ref<'Article'>>;
    /** Places where something could not be read. */
    readonly problems: Field<readonly Ref<'Problem'>[]>;
    /** Number of the write. */
    readonly revision: Field<number>;
    /** What is new. */
    readonly created: Field<Ref<'WriteCounts'>>;
    /** What nothing says any more. */
    readonly removed: Field<Ref<'WriteCounts'>>;
  };
  /** Words in an article that name an entity. */
  readonly Mention: {
    /** As written, annotations and damage removed. */
    readonly text: Field<string>;
    /** UTF-16 offset of its first character in the source as decoded. */
    readonly start: Field<number>;
    /** UTF-16 offset after its last character. */
    readonly end: Field<number>;
    /** What produced it: `curated`, or a rule of the extractor. */
    readonly rule: Field<string>;
    /** The article. */
    readonly article: Field<Ref<'Article'> | null>;
  };
  /** A page of mentions. */
  readonly MentionConnection: {
    /** The items with their cursors. */
    readonly edges: Field<readonly Ref<'MentionEdge'>[]>;
    /** The items alone. */
    readonly nodes: Field<readonly Ref<'Mention'>[]>;
    /** Where this page stands. */
    readonly pageInfo: Field<Ref<'PageInfo'>>;
    /** How many items the whole list has. */
    readonly totalCount: Field<number>;
  };
  /** One of a page of mentions. */
  readonly MentionEdge: {
    /** Its place in this list: opaque, and of this order and filter only. */
    readonly cursor: Field<string>;
    /** The item. */
    readonly node: Field<Ref<'Mention'>>;
  };
  readonly Mutation: {
    /** Reads an article and brings what it says into the graph; the same text again changes nothing. Needs `authorization: Bearer <INGEST_TOKEN>`. Errors: `WRITING_DISABLED` where this server has no token, `UNAUTHORIZED`, `EMPTY_TEXT`, `LIMIT_EXCEEDED`. */
    readonly ingestArticle: Field<
      Ref<'Ingested'> | null,
      { readonly text: string; readonly publishedOn?: string | null; readonly url?: string | null }
    >;
  };
  /** Two names, and why they are one thing or two. */
  readonly NameDecision: {
    /** Of the name; it goes on answering with the entity that stands for it. */
    readonly id: Field<string>;
    /** The name that was joined or is held apart. */
    readonly name: Field<string>;
    /** What it is of: the body of a person, the city of a zone; empty where it stands alone. */
    readonly scope: Field<string>;
    /** The name that it was compared with. */
    readonly other: Field<string>;
    /** What spoke for it (1) and against it (-1), as JSON. */
    readonly features: Field<string>;
    /** 0 to 1; from 0.7 on the rules join. */
    readonly score: Field<number>;
    /** `rules`, or a person. */
    readonly author: Field<string>;
    /** The reason a person gave. */
    readonly because: Field<string | null>;
    /** ISO 8601 instant; null for what the rules hold apart whenever they are asked. */
    readonly decidedAt: Field<string | null>;
  };
  /** What stands around an entity. */
  readonly Neighborhood: {
    /** The entity asked about. */
    readonly center: Field<Ref<'Entity'>>;
    /** The entities reached, nearest first, the center not among them. */
    readonly entities: Field<readonly Ref<'Entity'>[]>;
    /** The edges among all of these. */
    readonly edges: Field<readonly Ref<'DirectEdge'>[]>;
    /** How many neighbours a bound left out. */
    readonly omitted: Field<number>;
  };
  /** Why no project links one side to the other: what the names stand for, and where flow stops. */
  readonly NoFlow: {
    /** Where flow starts. */
    readonly from: Field<Ref<'Entity'>>;
    /** What it stands for besides itself. */
    readonly fromOthers: Field<Ref<'SomeEntities'>>;
    /** Where flow is to arrive. */
    readonly to: Field<Ref<'Entity'>>;
    /** What that stands for besides itself. */
    readonly toOthers: Field<Ref<'SomeEntities'>>;
    /** How many steps were allowed. */
    readonly maxHops: Field<number>;
    /** Flow joins the two; only no project stands on a way. */
    readonly meets: Field<boolean>;
    /** For how many steps flow from the first was followed; 0 where none leaves it. */
    readonly aheadSteps: Field<number>;
    /** Where flow from the first stops. */
    readonly ahead: Field<Ref<'SomeEntities'>>;
    /** For how many steps flow to the second was followed back; 0 where none arrives at it. */
    readonly behindSteps: Field<number>;
    /** Where flow to the second begins. */
    readonly behind: Field<Ref<'SomeEntities'>>;
  };
  /** One figure that one article states. */
  readonly Observation: {
    /** Hash of article, span, kind and what is said; it never changes. */
    readonly id: Field<string>;
    /** Where it comes from. */
    readonly origin: Field<Origin>;
    /** Whether it has come about. */
    readonly status: Field<Status>;
    /** How sure the reading is, 0 to 1. */
    readonly confidence: Field<number>;
    /** What produced it: `curated`, or a rule of the extractor. */
    readonly rule: Field<string>;
    /** Names of fields that were implied, not read. */
    readonly implied: Field<readonly string[]>;
    /** It in one line of Chinese: 营业收入 同比 +339.6%，2026-01. */
    readonly summaryZh: Field<string>;
    /** It in one line of English. */
    readonly summaryEn: Field<string>;
    /** When the graph learned it; null where nothing is stored (`readArticle`). */
    readonly recordedAt: Field<string | null>;
    /** Number of the write that brought it; null where nothing is stored. */
    readonly revision: Field<number | null>;
    /** The words it was read from; empty for background and what is derived. */
    readonly evidence: Field<readonly Ref<'Evidence'>[]>;
    /** The publication that background cites; null for other origins. */
    readonly citation: Field<Ref<'Source'> | null>;
    /** The shape of the figure. */
    readonly kind: Field<ObservationKind>;
    /** What a change is measured against; null for other kinds. */
    readonly basis: Field<Basis | null>;
    /** The period a change is measured against, where it is known. */
    readonly basePeriod: Field<string | null>;
    /** When the figure holds; null where the article does not say. */
    readonly period: Field<string | null>;
    /** First day of the period. */
    readonly periodStart: Field<string | null>;
    /** Last day of the period. */
    readonly periodEnd: Field<string | null>;
    /** The number in the written `unit`; null for a range. */
    readonly value: Field<number | null>;
    /** Lower end of a range, in the written `unit`; null for one value. */
    readonly low: Field<number | null>;
    /** Upper end of a range, in the written `unit`; null for one value. */
    readonly high: Field<number | null>;
    /** Unit as written: `万噸/年`, `%`, `倍`. Empty for a bare number. */
    readonly unit: Field<string>;
    /** The whole quantity as written, repaired. */
    readonly quantityText: Field<string>;
    /** How the written number bounds the value: 突破 is `more_than`. */
    readonly comparator: Field<Comparator>;
    /** UCUM (`t/a`, `%`) or ISO 4217 (`CNY`) code; null for a unit outside the table. */
    readonly unitCode: Field<string | null>;
    /** Lower end in `normalizedUnit`; equal to `normalizedHigh` for one value. Null where the unit is not in the table. `comparator` still applies. */
    readonly normalizedLow: Field<number | null>;
    /** Upper end in `normalizedUnit`. */
    readonly normalizedHigh: Field<number | null>;
    /** One unit for each dimension: `t m m2 m3 W kWh 1 person CNY t/a …`. Ratios (%, 倍, 成, 百分点) are in `1`: +339.6% is 3.396. A year is 365 days; currencies are not converted. */
    readonly normalizedUnit: Field<string | null>;
    /** 有机, 扣非, 预期 …: words that narrow the figure, sorted. */
    readonly qualifiers: Field<readonly string[]>;
    /** The subject as written; empty where it was implied. */
    readonly subjectText: Field<string>;
    /** The indicator as written. */
    readonly indicatorText: Field<string>;
    /** What the figure is about. */
    readonly subject: Field<Ref<'Entity'>>;
    /** What it measures. */
    readonly indicator: Field<Ref<'Indicator'>>;
    /** The commodity or industry the figure is of: imports *of crude oil*. */
    readonly of: Field<readonly Ref<'Entity'>[]>;
    /** The counterpart: exports *to Japan*. */
    readonly with: Field<readonly Ref<'Entity'>[]>;
    /** What a derived figure was computed from; else empty. */
    readonly inputs: Field<readonly Ref<'Observation'>[]>;
    /** Other figures of the same thing at the same time that cannot be right together with this one; all stay. */
    readonly conflicts: Field<readonly Ref<'Observation'>[], { readonly asOf?: string | null }>;
  };
  /** A page of observations. */
  readonly ObservationConnection: {
    /** The items with their cursors. */
    readonly edges: Field<readonly Ref<'ObservationEdge'>[]>;
    /** The items alone. */
    readonly nodes: Field<readonly Ref<'Observation'>[]>;
    /** Where this page stands. */
    readonly pageInfo: Field<Ref<'PageInfo'>>;
    /** How many items the whole list has. */
    readonly totalCount: Field<number>;
    /** Count, least, greatest, median and sum of all that match, not of this page alone. */
    readonly aggregates: Field<Ref<'Aggregates'>, { readonly by?: Grouping | null }>;
  };
  /** One of a page of observations. */
  readonly ObservationEdge: {
    /** Its place in this list: opaque, and of this order and filter only. */
    readonly cursor: Field<string>;
    /** The item. */
    readonly node: Field<Ref<'Observation'>>;
  };
  /** What is in the graph. */
  readonly Overview: {
    /** Grows by one with each write. */
    readonly revision: Field<number>;
    /** Entities by type. */
    readonly entities: Field<readonly Ref<'EntityTypeCount'>[]>;
    /** Relation statements by type. */
    readonly relations: Field<readonly Ref<'RelationTypeCount'>[]>;
    /** How many observations. */
    readonly observations: Field<number>;
    /** How many indicators. */
    readonly indicators: Field<number>;
    /** How many articles. */
    readonly articles: Field<number>;
    /** The statements the graph learned last, newest first. */
    readonly newest: Field<readonly Ref<'Statement'>[]>;
  };
  /** Where a page stands in its list (Relay). */
  readonly PageInfo: {
    /** Whether items follow the last of this page. */
    readonly hasNextPage: Field<boolean>;
    /** Whether items came before the first of this page. */
    readonly hasPreviousPage: Field<boolean>;
    /** Cursor of the first item; null on an empty page. */
    readonly startCursor: Field<string | null>;
    /** Cursor of the last item: give it as `after` for the next page. Null on an empty page. */
    readonly endCursor: Field<string | null>;
  };
  /** A chain of steps that visits nothing twice. */
  readonly Path: {
    /** Its steps in order: each starts where the one before led. */
    readonly hops: Field<readonly Ref<'Hop'>[]>;
    /** How many steps. */
    readonly length: Field<number>;
    /** Steps that rest on background knowledge alone. */
    readonly backgroundHops: Field<number>;
    /** Shared places, and hubs of 200 relations or more, that it passes inside: to share one says little, so paths with fewer come first. Always empty for `projectsLinking`. */
    readonly crowded: Field<readonly Ref<'Entity'>[]>;
    /** Why it stands where it does in its list, in one sentence of English. */
    readonly because: Field<string>;
  };
  /** Paths between two entities, best first. */
  readonly Paths: {
    /** Each through other entities. Those through shared places and hubs come last; then fewest background steps, the shortest, and by ids. */
    readonly paths: Field<readonly Ref<'Path'>[]>;
    /** True where a bound cut the answer: there may be more, or better ones. */
    readonly truncated: Field<boolean>;
    /** Which bounds cut it; empty where the answer is whole. */
    readonly cuts: Field<readonly Ref<'Cut'>[]>;
  };
  /** Something in a text that could not be read. */
  readonly Problem: {
    /** What kind it is: `CONTRADICTORY_DATES`, `CONTRADICTORY_PUBLISHERS`, `CONTRADICTORY_UNITS`, `MISSING_NUMBER`, `NO_SUBJECT`, `NO_SUCH_DATE`, `NUMBER_TOO_LONG` or `UNCLOSED_MARKUP`. */
    readonly code: Field<string>;
    /** One sentence that says what is wrong. */
    readonly message: Field<string>;
    /** UTF-16 offset in the source where it starts; null where it has no place. */
    readonly start: Field<number | null>;
    /** UTF-16 offset in the source after its end. */
    readonly end: Field<number | null>;
  };
  /** A project that links two things, and how. */
  readonly ProjectLink: {
    /** The project. */
    readonly project: Field<Ref<'Entity'>>;
    /** By a flow of material through it, or by what is said of it. */
    readonly how: Field<LinkKind>;
    /** The ways it links them, best first. */
    readonly paths: Field<readonly Ref<'Path'>[]>;
    /** Steps of the best path that rest on background knowledge alone. */
    readonly backgroundHops: Field<number>;
    /** Steps of the best path. */
    readonly length: Field<number>;
    /** Why it stands where it does in its list, in one sentence of English. */
    readonly because: Field<string>;
  };
  /** The projects that link two things: fewest background steps first, then shortest, then by id. */
  readonly ProjectLinks: {
    /** The projects; empty where nothing links them. */
    readonly links: Field<readonly Ref<'ProjectLink'>[]>;
    /** Why there is none: what the names stand for, and where flow stops. Null where `links` is not empty. */
    readonly empty: Field<string | null>;
    /** The same as data, one for each direction that was asked; empty where `links` is not. */
    readonly noFlow: Field<readonly Ref<'NoFlow'>[]>;
    /** True where a bound cut the answer: there may be more, or better ones. */
    readonly truncated: Field<boolean>;
    /** Which bounds cut it; empty where the answer is whole. */
    readonly cuts: Field<readonly Ref<'Cut'>[]>;
  };
  readonly Query: {
    /** One article. Error: `NOT_FOUND`. */
    readonly article: Field<Ref<'Article'> | null, { readonly id: string }>;
    /** Articles, the newest first. */
    readonly articles: Field<
      Ref<'ArticleConnection'> | null,
      {
        readonly first?: number;
        readonly after?: string | null;
        readonly publisher?: string | null;
        readonly asOf?: string | null;
      }
    >;
    /** One indicator of several subjects on one axis: in the given unit, else in that of the first who has figures. Error: `MIXED_UNITS` where one axis cannot hold them. */
    readonly compare: Field<
      Ref<'Comparison'> | null,
      {
        readonly subjects: readonly string[] | string;
        readonly indicator: string;
        readonly first?: number;
        readonly subjectType?: EntityType | null;
        readonly kind?: ObservationKind | null;
        readonly basis?: Basis | null;
        readonly unit?: string | null;
        readonly asOf?: string | null;
      }
    >;
    /** The dashboards of `seed-data/dashboards`, the founding article’s first, as their files stand now. */
    readonly dashboards: Field<Ref<'Dashboards'> | null>;
    /** One entity, by its id or a name. Errors as of the argument. */
    readonly entity: Field<
      Ref<'Entity'> | null,
      { readonly name: string; readonly type?: EntityType | null }
    >;
    /** Entities by name. */
    readonly entities: Field<
      Ref<'EntityConnection'> | null,
      {
        readonly first?: number;
        readonly after?: string | null;
        readonly types?: readonly EntityType[] | EntityType | null;
      }
    >;
    /** One indicator. */
    readonly indicator: Field<Ref<'Indicator'> | null, { readonly name: string }>;
    /** Indicators by name. */
    readonly indicators: Field<
      Ref<'IndicatorConnection'> | null,
      { readonly first?: number; readonly after?: string | null }
    >;
    /** Which projects link two commodities or industries. Each name stands for what it names and all that contains. Material flows along FEEDS_INTO, SUPPLIES and PRODUCES forward and USES backward, and PART_OF joins a project to its parts; a project links where flow passes through it from one side to the other, or where it is said to link industries (LINKS_INDUSTRY) of both. LOCATED_IN, HOLDS_POST_IN, OWNS and REGULATES never make a link. Error: `LIMIT_EXCEEDED` where a name contains more than 5000 things. */
    readonly projectsLinking: Field<
      Ref<'ProjectLinks'> | null,
      {
        readonly from: string;
        readonly to: string;
        readonly maxHops?: number;
        readonly first?: number;
        readonly pathsEach?: number;
        readonly asOf?: string | null;
        readonly avoid?: readonly string[] | string | null;
        readonly via?: readonly string[] | string | null;
        readonly direction?: WalkDirection | null;
        readonly relations?: readonly RelationType[] | RelationType | null;
        readonly toType?: EntityType | null;
        readonly fromType?: EntityType | null;
      }
    >;
    /** Distinct paths between two entities, the best first: over any relations in either direction unless told, each step with its evidence, each path with why it stands where it does. */
    readonly paths: Field<
      Ref<'Paths'> | null,
      {
        readonly from: string;
        readonly to: string;
        readonly maxHops?: number;
        readonly first?: number;
        readonly asOf?: string | null;
        readonly avoid?: readonly string[] | string | null;
        readonly via?: readonly string[] | string | null;
        readonly direction?: WalkDirection | null;
        readonly relations?: readonly RelationType[] | RelationType | null;
        readonly toType?: EntityType | null;
        readonly fromType?: EntityType | null;
      }
    >;
    /** What stands within some steps of an entity, over relations in either direction. Another entity with more than 1000 of them in one direction is not walked through. */
    readonly neighborhood: Field<
      Ref<'Neighborhood'> | null,
      {
        readonly of: string;
        readonly first?: number;
        readonly depth?: number;
        readonly ofType?: EntityType | null;
        readonly relations?: readonly RelationType[] | RelationType | null;
        readonly asOf?: string | null;
      }
    >;
    /** Figures. Errors of the filter: `AMBIGUOUS_NAME`, `NOT_FOUND`, `BAD_VALUE_FILTER`, `BAD_PERIOD`. */
    readonly observations: Field<
      Ref<'ObservationConnection'> | null,
      {
        readonly first?: number;
        readonly after?: string | null;
        readonly filter?: ObservationFilter | null;
        readonly orderBy?: ObservationOrder;
        readonly asOf?: string | null;
      }
    >;
    /** What is in the graph. */
    readonly overview: Field<Ref<'Overview'> | null>;
    /** Who comes first: subjects in order of one indicator’s figure for one period, greatest first. */
    readonly ranking: Field<
      Ref<'Ranking'> | null,
      {
        readonly indicator: string;
        readonly period: string;
        readonly first?: number;
        readonly kind?: ObservationKind;
        readonly ascending?: boolean;
        readonly basis?: Basis | null;
        readonly asOf?: string | null;
      }
    >;
    /** What a text says. Reads it and stores nothing. Errors: `EMPTY_TEXT`, `LIMIT_EXCEEDED`. */
    readonly readArticle: Field<
      Ref<'Reading'> | null,
      { readonly text: string; readonly publishedOn?: string | null; readonly url?: string | null }
    >;
    /** Entities, indicators, statements and articles that words find, in either script or English; best first, the best 200 at most. */
    readonly search: Field<
      Ref<'SearchConnection'> | null,
      {
        readonly text: string;
        readonly first?: number;
        readonly after?: string | null;
        readonly kinds?: readonly SearchKind[] | SearchKind | null;
      }
    >;
    /** One indicator of one subject over time, in one unit. Error: `MIXED_UNITS` where one unit cannot hold all points. */
    readonly series: Field<
      Ref<'Series'> | null,
      {
        readonly subject: string;
        readonly indicator: string;
        readonly first?: number;
        readonly subjectType?: EntityType | null;
        readonly kind?: ObservationKind | null;
        readonly basis?: Basis | null;
        readonly unit?: string | null;
        readonly asOf?: string | null;
      }
    >;
    /** One statement. Error: `NOT_FOUND`. */
    readonly statement: Field<Ref<'Statement'> | null, { readonly id: string }>;
    /** Statements of both kinds, the newest first. */
    readonly statements: Field<
      Ref<'StatementConnection'> | null,
      {
        readonly first?: number;
        readonly after?: string | null;
        readonly article?: string | null;
        readonly entity?: string | null;
        readonly origins?: readonly Origin[] | Origin | null;
        readonly asOf?: string | null;
      }
    >;
    /** What the graph learned after a revision, oldest first: ask again with the revision of the last answer. What was withdrawn is not among it. */
    readonly changes: Field<
      Ref<'StatementConnection'> | null,
      { readonly since: number; readonly first?: number; readonly after?: string | null }
    >;
  };
  /** Subjects in order of one indicator’s figure for one period. Forecasts, qualified figures (扣非 …) and parts (`of`, `with`) stay out. */
  readonly Ranking: {
    /** The period, exactly. */
    readonly period: Field<string>;
    /** Kind of all figures. */
    readonly kind: Field<ObservationKind>;
    /** Basis of all figures, where the kind has one. */
    readonly basis: Field<Basis | null>;
    /** Unit of all values: the commonest among the figures. Null where nothing is ranked. */
    readonly unit: Field<string | null>;
    /** In order. */
    readonly entries: Field<readonly Ref<'RankingEntry'>[]>;
    /** Figures that cannot be compared with these: another unit, currency or basis. */
    readonly omitted: Field<number>;
    /** True where a bound cut what was ranked. */
    readonly truncated: Field<boolean>;
    /** Of what. */
    readonly indicator: Field<Ref<'Indicator'> | null>;
  };
  /** A subject and its place in a ranking. */
  readonly RankingEntry: {
    /** From 1; equal values share a rank. */
    readonly rank: Field<number>;
    /** The number ranked by, in the unit of the ranking: the middle of a range. */
    readonly value: Field<number>;
    /** Where it comes from. */
    readonly preferred: Field<Ref<'Observation'>>;
    /** What else is said of the same figure, the surest first. */
    readonly others: Field<readonly Ref<'Observation'>[]>;
    /** Who holds this place. */
    readonly subject: Field<Ref<'Entity'> | null>;
  };
  /** What one text says; nothing of it is stored. */
  readonly Reading: {
    /** The text, repaired, with what was mended. */
    readonly article: Field<Ref<'Article'>>;
    /** The entities it names. */
    readonly entities: Field<readonly Ref<'Entity'>[]>;
    /** The indicators its figures measure. */
    readonly indicators: Field<readonly Ref<'Indicator'>[]>;
    /** Places where something could not be read. */
    readonly problems: Field<readonly Ref<'Problem'>[]>;
    /** Where it names them, in order. */
    readonly mentions: Field<readonly Ref<'Mention'>[]>;
    /** What it states. */
    readonly statements: Field<readonly Ref<'Statement'>[]>;
  };
  /** One relation between two entities that one article states, or that a cited source holds in general. */
  readonly Relation: {
    /** Hash of article, span, kind and what is said; it never changes. */
    readonly id: Field<string>;
    /** Where it comes from. */
    readonly origin: Field<Origin>;
    /** Whether it has come about. */
    readonly status: Field<Status>;
    /** How sure the reading is, 0 to 1. */
    readonly confidence: Field<number>;
    /** What produced it: `curated`, or a rule of the extractor. */
    readonly rule: Field<string>;
    /** Names of fields that were implied, not read. */
    readonly implied: Field<readonly string[]>;
    /** It in one line of Chinese: 营业收入 同比 +339.6%，2026-01. */
    readonly summaryZh: Field<string>;
    /** It in one line of English. */
    readonly summaryEn: Field<string>;
    /** When the graph learned it; null where nothing is stored (`readArticle`). */
    readonly recordedAt: Field<string | null>;
    /** Number of the write that brought it; null where nothing is stored. */
    readonly revision: Field<number | null>;
    /** The words it was read from; empty for background and what is derived. */
    readonly evidence: Field<readonly Ref<'Evidence'>[]>;
    /** The publication that background cites; null for other origins. */
    readonly citation: Field<Ref<'Source'> | null>;
    /** What `from` is to `to`. */
    readonly type: Field<RelationType>;
    /** The end it starts from, as written. */
    readonly fromText: Field<string>;
    /** The end it points to, as written. */
    readonly toText: Field<string>;
    /** A post as written: 副主任、安全总监. Null where the type has none. */
    readonly role: Field<string | null>;
    /** The end it starts from. */
    readonly from: Field<Ref<'Entity'>>;
    /** The end it points to. */
    readonly to: Field<Ref<'Entity'>>;
  };
  /** A page of relations. */
  readonly RelationConnection: {
    /** The items with their cursors. */
    readonly edges: Field<readonly Ref<'RelationEdge'>[]>;
    /** The items alone. */
    readonly nodes: Field<readonly Ref<'Relation'>[]>;
    /** Where this page stands. */
    readonly pageInfo: Field<Ref<'PageInfo'>>;
    /** How many items the whole list has. */
    readonly totalCount: Field<number>;
  };
  /** How many direct edges of one type an entity has. */
  readonly RelationCount: {
    /** Their type. */
    readonly type: Field<RelationType>;
    /** `out` from the entity, or `in` to it. */
    readonly direction: Field<RelationDirection>;
    /** How many: one for each other end. */
    readonly count: Field<number>;
  };
  /** One of a page of relations. */
  readonly RelationEdge: {
    /** Its place in this list: opaque, and of this order and filter only. */
    readonly cursor: Field<string>;
    /** The item. */
    readonly node: Field<Ref<'Relation'>>;
  };
  /** How many relation statements of a type there are. */
  readonly RelationTypeCount: {
    /** The type. */
    readonly type: Field<RelationType>;
    /** How many. */
    readonly count: Field<number>;
  };
  /** One place where the text as read differs from the source, or is known to be damaged. */
  readonly Repair: {
    /** What was wrong. */
    readonly kind: Field<RepairKind>;
    /** What became of it. */
    readonly outcome: Field<RepairOutcome>;
    /** UTF-16 offset in the source where it starts. */
    readonly start: Field<number>;
    /** UTF-16 offset in the source after its end. */
    readonly end: Field<number>;
    /** What stands in the source. */
    readonly before: Field<string>;
    /** What was read. */
    readonly after: Field<string>;
    /** Why it is believed, one sentence. */
    readonly proof: Field<string>;
    /** All readings that survive, best first; empty unless ambiguous. */
    readonly candidates: Field<readonly string[]>;
    /** Where the candidates differ, in order: outside of these places all of them agree. Empty unless ambiguous. */
    readonly doubts: Field<readonly Ref<'RepairDoubt'>[]>;
  };
  /** A part of a repair in which its candidates differ. */
  readonly RepairDoubt: {
    /** UTF-16 offset in the source where it starts. */
    readonly start: Field<number>;
    /** UTF-16 offset in the source after its end. */
    readonly end: Field<number>;
    /** UTF-16 offset in the `after` of the repair where it starts. */
    readonly offset: Field<number>;
    /** What it is read as. */
    readonly after: Field<string>;
    /** All that may stand there, best first. */
    readonly candidates: Field<readonly string[]>;
  };
  /** The decision that a name as written stands for this entity. */
  readonly Resolution: {
    /** Of the decision. */
    readonly id: Field<string>;
    /** The name as written. */
    readonly text: Field<string>;
    /** What spoke for it, as JSON: named features and their values. */
    readonly features: Field<string>;
    /** 0 to 1. */
    readonly score: Field<number>;
    /** `curated`, `rules`, or a person. */
    readonly author: Field<string>;
  };
  /** A page of things found, best first. */
  readonly SearchConnection: {
    /** The items with their cursors. */
    readonly edges: Field<readonly Ref<'SearchEdge'>[]>;
    /** The items alone. */
    readonly nodes: Field<readonly Ref<'SearchHit'>[]>;
    /** Where this page stands. */
    readonly pageInfo: Field<Ref<'PageInfo'>>;
    /** How many items the whole list has. */
    readonly totalCount: Field<number>;
  };
  /** One of a page of things found, best first. */
  readonly SearchEdge: {
    /** Its place in this list: opaque, and of this order and filter only. */
    readonly cursor: Field<string>;
    /** The item. */
    readonly node: Field<Ref<'SearchHit'>>;
  };
  /** One thing found. */
  readonly SearchHit: {
    /** What kind of thing. */
    readonly kind: Field<SearchKind>;
    /** Its id. */
    readonly id: Field<string>;
    /** The text that matched, as it is written. */
    readonly matched: Field<string>;
    /** Which text of the thing that is; null where the thing went away meanwhile. */
    readonly field: Field<SearchField | null>;
    /** How the words were found in it. */
    readonly by: Field<SearchWay>;
    /** Where in `matched` they stand, in order; by sound, the characters that they spell. */
    readonly spans: Field<readonly Ref<'TextSpan'>[]>;
    /** How well; of use within one answer only. */
    readonly score: Field<number>;
    /** The thing itself. */
    readonly item: Field<Ref<'SearchItem'> | null>;
  };
  /** What a search found. */
  readonly SearchItem: object;
  /** One indicator of one subject over time, in one unit; periods that nobody reports have no point and stand in `gaps`. */
  readonly Series: {
    /** Whose figures these are. */
    readonly subject: Field<Ref<'Entity'>>;
    /** Of what. */
    readonly indicator: Field<Ref<'Indicator'>>;
    /** Levels, changes …: one kind for all points. */
    readonly kind: Field<ObservationKind>;
    /** One basis for all points, where the kind has one. */
    readonly basis: Field<Basis | null>;
    /** Unit of `low` and `high` of all points. */
    readonly unit: Field<string>;
    /** In period order. */
    readonly points: Field<readonly Ref<'SeriesPoint'>[]>;
    /** Months, quarters, half-years and years between the points for which nothing is known: gaps, never to be drawn through. The first 1000; days and ranges follow no rhythm and have none. */
    readonly gaps: Field<readonly string[]>;
    /** Growth computed from the levels, for each point whose base is there, too: exact numbers only, above zero. Empty for other kinds. */
    readonly growth: Field<readonly Ref<'Growth'>[], { readonly basis?: GrowthBasis }>;
  };
  /** What is known of one period, with every publisher’s figure. */
  readonly SeriesPoint: {
    /** The period. */
    readonly period: Field<string>;
    /** Lower end of the preferred figure, in the unit of the series; null is unbounded. */
    readonly low: Field<number | null>;
    /** Upper end of the preferred figure, in the unit of the series; null is unbounded. */
    readonly high: Field<number | null>;
    /** Id of the observation to draw. */
    readonly preferred: Field<string>;
    /** What sets it apart from the next best. */
    readonly preferredFor: Field<Preference>;
    /** Why that one, in one sentence of English. */
    readonly because: Field<string>;
    /** All figures for the period, the preferred one among them. */
    readonly observations: Field<readonly Ref<'Observation'>[]>;
  };
  /** The first few of some entities. */
  readonly SomeEntities: {
    /** Five at most. */
    readonly first: Field<readonly Ref<'Entity'>[]>;
    /** How many there are. */
    readonly count: Field<number>;
  };
  /** A publication that background knowledge cites. */
  readonly Source: {
    /** Hash of title, publisher and year. */
    readonly id: Field<string>;
    /** Its title. */
    readonly title: Field<string>;
    /** Who published it. */
    readonly publisher: Field<string | null>;
    /** The year it was published. */
    readonly year: Field<number | null>;
    /** Where it can be read. */
    readonly url: Field<string | null>;
  };
  /** One thing one article says, or that a cited source holds in general. */
  readonly Statement: {
    /** Hash of article, span, kind and what is said; it never changes. */
    readonly id: Field<string>;
    /** Where it comes from. */
    readonly origin: Field<Origin>;
    /** Whether it has come about. */
    readonly status: Field<Status>;
    /** How sure the reading is, 0 to 1. */
    readonly confidence: Field<number>;
    /** What produced it: `curated`, or a rule of the extractor. */
    readonly rule: Field<string>;
    /** Names of fields that were implied, not read. */
    readonly implied: Field<readonly string[]>;
    /** It in one line of Chinese: 营业收入 同比 +339.6%，2026-01. */
    readonly summaryZh: Field<string>;
    /** It in one line of English. */
    readonly summaryEn: Field<string>;
    /** When the graph learned it; null where nothing is stored (`readArticle`). */
    readonly recordedAt: Field<string | null>;
    /** Number of the write that brought it; null where nothing is stored. */
    readonly revision: Field<number | null>;
    /** The words it was read from; empty for background and what is derived. */
    readonly evidence: Field<readonly Ref<'Evidence'>[]>;
    /** The publication that background cites; null for other origins. */
    readonly citation: Field<Ref<'Source'> | null>;
  };
  /** A page of statements. */
  readonly StatementConnection: {
    /** The items with their cursors. */
    readonly edges: Field<readonly Ref<'StatementEdge'>[]>;
    /** The items alone. */
    readonly nodes: Field<readonly Ref<'Statement'>[]>;
    /** Where this page stands. */
    readonly pageInfo: Field<Ref<'PageInfo'>>;
    /** How many items the whole list has. */
    readonly totalCount: Field<number>;
  };
  /** One of a page of statements. */
  readonly StatementEdge: {
    /** Its place in this list: opaque, and of this order and filter only. */
    readonly cursor: Field<string>;
    /** The item. */
    readonly node: Field<Ref<'Statement'>>;
  };
  /** A piece of a text, by UTF-16 offsets. */
  readonly TextSpan: {
    /** UTF-16 offset where it starts. */
    readonly start: Field<number>;
    /** UTF-16 offset after its end. */
    readonly end: Field<number>;
  };
  /** How much a write created or removed. */
  readonly WriteCounts: {
    /** Entities created or removed. */
    readonly entities: Field<number>;
    /** Statements created or removed. */
    readonly statements: Field<number>;
    /** Articles created or removed. */
    readonly articles: Field<number>;
  };
}

/** What an interface or union may be. */
export interface PossibleTypes {
  readonly SearchItem: 'Entity' | 'Indicator' | 'Observation' | 'Relation' | 'Article';
  readonly Statement: 'Observation' | 'Relation';
}

export const fields: Readonly<
  Record<string, Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>>>
> = {
  AggregateGroup: {
    entity: ['Entity', {}],
    indicator: ['Indicator', {}],
  },
  Aggregates: {
    groups: ['AggregateGroup', {}],
  },
  Article: {
    repairs: ['Repair', {}],
    statements: ['StatementConnection', { first: 'Int!', after: 'String' }],
  },
  ArticleConnection: {
    edges: ['ArticleEdge', {}],
    nodes: ['Article', {}],
    pageInfo: ['PageInfo', {}],
  },
  ArticleEdge: {
    node: ['Article', {}],
  },
  Comparison: {
    series: ['Series', {}],
    without: ['Entity', {}],
  },
  Cut: {
    at: ['Entity', {}],
  },
  Dashboard: {
    tiles: ['DashboardTile', {}],
  },
  DashboardProblem: {},
  DashboardTile: {},
  Dashboards: {
    dashboards: ['Dashboard', {}],
    problems: ['DashboardProblem', {}],
  },
  DirectEdge: {},
  Entity: {
    identifiers: ['Identifiers', {}],
    relationCounts: ['RelationCount', {}],
    mentions: ['MentionConnection', { first: 'Int!', after: 'String' }],
    observations: [
      'ObservationConnection',
      {
        first: 'Int!',
        after: 'String',
        filter: 'ObservationFilter',
        orderBy: 'ObservationOrder!',
        asOf: 'Date',
      },
    ],
    relations: [
      'RelationConnection',
      {
        first: 'Int!',
        after: 'String',
        types: '[RelationType!]',
        direction: 'RelationDirection!',
        asOf: 'Date',
      },
    ],
    resolutions: ['Resolution', {}],
    resolution: ['EntityResolution', {}],
  },
  EntityConnection: {
    edges: ['EntityEdge', {}],
    nodes: ['Entity', {}],
    pageInfo: ['PageInfo', {}],
  },
  EntityEdge: {
    node: ['Entity', {}],
  },
  EntityResolution: {
    joined: ['NameDecision', {}],
    apart: ['NameDecision', {}],
  },
  EntityTypeCount: {},
  Evidence: {
    article: ['Article', {}],
  },
  Growth: {
    inputs: ['Observation', {}],
  },
  Hop: {
    source: ['Entity', {}],
    target: ['Entity', {}],
    statements: ['Relation', {}],
    evidence: ['Evidence', {}],
    citation: ['Source', {}],
  },
  Identifiers: {},
  Indicator: {
    broader: ['Indicator', {}],
    observations: [
      'ObservationConnection',
      {
        first: 'Int!',
        after: 'String',
        filter: 'ObservationFilter',
        orderBy: 'ObservationOrder!',
        asOf: 'Date',
      },
    ],
  },
  IndicatorConnection: {
    edges: ['IndicatorEdge', {}],
    nodes: ['Indicator', {}],
    pageInfo: ['PageInfo', {}],
  },
  IndicatorEdge: {
    node: ['Indicator', {}],
  },
  Ingested: {
    article: ['Article', {}],
    problems: ['Problem', {}],
    created: ['WriteCounts', {}],
    removed: ['WriteCounts', {}],
  },
  Mention: {
    article: ['Article', {}],
  },
  MentionConnection: {
    edges: ['MentionEdge', {}],
    nodes: ['Mention', {}],
    pageInfo: ['PageInfo', {}],
  },
  MentionEdge: {
    node: ['Mention', {}],
  },
  Mutation: {
    ingestArticle: ['Ingested', { text: 'String!', publishedOn: 'Date', url: 'String' }],
  },
  NameDecision: {},
  Neighborhood: {
    center: ['Entity', {}],
    entities: ['Entity', {}],
    edges: ['DirectEdge', {}],
  },
  NoFlow: {
    from: ['Entity', {}],
    fromOthers: ['SomeEntities', {}],
    to: ['Entity', {}],
    toOthers: ['SomeEntities', {}],
    ahead: ['SomeEntities', {}],
    behind: ['SomeEntities', {}],
  },
  Observation: {
    evidence: ['Evidence', {}],
    citation: ['Source', {}],
    subject: ['Entity', {}],
    indicator: ['Indicator', {}],
    of: ['Entity', {}],
    with: ['Entity', {}],
    inputs: ['Observation', {}],
    conflicts: ['Observation', { asOf: 'Date' }],
  },
  ObservationConnection: {
    edges: ['ObservationEdge', {}],
    nodes: ['Observation', {}],
    pageInfo: ['PageInfo', {}],
    aggregates: ['Aggregates', { by: 'Grouping' }],
  },
  ObservationEdge: {
    node: ['Observation', {}],
  },
  Overview: {
    entities: ['EntityTypeCount', {}],
    relations: ['RelationTypeCount', {}],
    newest: ['Statement', {}],
  },
  PageInfo: {},
  Path: {
    hops: ['Hop', {}],
    crowded: ['Entity', {}],
  },
  Paths: {
    paths: ['Path', {}],
    cuts: ['Cut', {}],
  },
  Problem: {},
  ProjectLink: {
    project: ['Entity', {}],
    paths: ['Path', {}],
  },
  ProjectLinks: {
    links: ['ProjectLink', {}],
    noFlow: ['NoFlow', {}],
    cuts: ['Cut', {}],
  },
  Query: {
    article: ['Article', { id: 'ID!' }],
    articles: ['ArticleConnection', { first: 'Int!', after: 'String', publisher: 'String', asOf: 'Date' }],
    compare: [
      'Comparison',
      {
        subjects: '[String!]!',
        indicator: 'String!',
        first: 'Int!',
        subjectType: 'EntityType',
        kind: 'ObservationKind',
        basis: 'Basis',
        unit: 'String',
        asOf: 'Date',
      },
    ],
    dashboards: ['Dashboards', {}],
    entity: ['Entity', { name: 'String!', type: 'EntityType' }],
    entities: ['EntityConnection', { first: 'Int!', after: 'String', types: '[EntityType!]' }],
    indicator: ['Indicator', { name: 'String!' }],
    indicators: ['IndicatorConnection', { first: 'Int!', after: 'String' }],
    projectsLinking: [
      'ProjectLinks',
      {
        from: 'String!',
        to: 'String!',
        maxHops: 'Int!',
        first: 'Int!',
        pathsEach: 'Int!',
        asOf: 'Date',
        avoid: '[String!]',
        via: '[String!]',
        direction: 'WalkDirection',
        relations: '[RelationType!]',
        toType: 'EntityType',
        fromType: 'EntityType',
      },
    ],
    paths: [
      'Paths',
      {
        from: 'String!',
        to: 'String!',
        maxHops: 'Int!',
        first: 'Int!',
        asOf: 'Date',
        avoid: '[String!]',
        via: '[String!]',
        direction: 'WalkDirection',
        relations: '[RelationType!]',
        toType: 'EntityType',
        fromType: 'EntityType',
      },
    ],
    neighborhood: [
      'Neighborhood',
      {
        of: 'String!',
        first: 'Int!',
        depth: 'Int!',
        ofType: 'EntityType',
        relations: '[RelationType!]',
        asOf: 'Date',
      },
    ],
    observations: [
      'ObservationConnection',
      {
        first: 'Int!',
        after: 'String',
        filter: 'ObservationFilter',
        orderBy: 'ObservationOrder!',
        asOf: 'Date',
      },
    ],
    overview: ['Overview', {}],
    ranking: [
      'Ranking',
      {
        indicator: 'String!',
        period: 'Period!',
        first: 'Int!',
        kind: 'ObservationKind!',
        ascending: 'Boolean!',
        basis: 'Basis',
        asOf: 'Date',
      },
    ],
    readArticle: ['Reading', { text: 'String!', publishedOn: 'Date', url: 'String' }],
    search: ['SearchConnection', { text: 'String!', first: 'Int!', after: 'String', kinds: '[SearchKind!]' }],
    series: [
      'Series',
      {
        subject: 'String!',
        indicator: 'String!',
        first: 'Int!',
        subjectType: 'EntityType',
        kind: 'ObservationKind',
        basis: 'Basis',
        unit: 'String',
        asOf: 'Date',
      },
    ],
    statement: ['Statement', { id: 'ID!' }],
    statements: [
      'StatementConnection',
      { first: 'Int!', after: 'String', article: 'ID', entity: 'String', origins: '[Origin!]', asOf: 'Date' },
    ],
    changes: ['StatementConnection', { since: 'Int!', first: 'Int!', after: 'String' }],
  },
  Ranking: {
    entries: ['RankingEntry', {}],
    indicator: ['Indicator', {}],
  },
  RankingEntry: {
    preferred: ['Observation', {}],
    others: ['Observation', {}],
    subject: ['Entity', {}],
  },
  Reading: {
    article: ['Article', {}],
    entities: ['Entity', {}],
    indicators: ['Indicator', {}],
    problems: ['Problem', {}],
    mentions: ['Mention', {}],
    statements: ['Statement', {}],
  },
  Relation: {
    evidence: ['Evidence', {}],
    citation: ['Source', {}],
    from: ['Entity', {}],
    to: ['Entity', {}],
  },
  RelationConnection: {
    edges: ['RelationEdge', {}],
    nodes: ['Relation', {}],
    pageInfo: ['PageInfo', {}],
  },
  RelationCount: {},
  RelationEdge: {
    node: ['Relation', {}],
  },
  RelationTypeCount: {},
  Repair: {
    doubts: ['RepairDoubt', {}],
  },
  RepairDoubt: {},
  Resolution: {},
  SearchConnection: {
    edges: ['SearchEdge', {}],
    nodes: ['SearchHit', {}],
    pageInfo: ['PageInfo', {}],
  },
  SearchEdge: {
    node: ['SearchHit', {}],
  },
  SearchHit: {
    spans: ['TextSpan', {}],
    item: ['SearchItem', {}],
  },
  Series: {
    subject: ['Entity', {}],
    indicator: ['Indicator', {}],
    points: ['SeriesPoint', {}],
    growth: ['Growth', { basis: 'GrowthBasis!' }],
  },
  SeriesPoint: {
    observations: ['Observation', {}],
  },
  SomeEntities: {
    first: ['Entity', {}],
  },
  Source: {},
  Statement: {
    evidence: ['Evidence', {}],
    citation: ['Source', {}],
  },
  StatementConnection: {
    edges: ['StatementEdge', {}],
    nodes: ['Statement', {}],
    pageInfo: ['PageInfo', {}],
  },
  StatementEdge: {
    node: ['Statement', {}],
  },
  TextSpan: {},
  WriteCounts: {},
};
