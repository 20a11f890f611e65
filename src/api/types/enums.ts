import { registerEnumType } from 'type-graphql';
import {
  bases,
  comparators,
  dimensions,
  entityTypes,
  observationKinds,
  origins,
  relationTypes,
  repairKinds,
  statuses,
} from '../../model';
import { dashboardMistakes } from '../../ingest/dashboards';
import {
  cutBounds,
  type ObservationOrder,
  type OrderField,
  orderFields,
  preferences,
  searchFields,
  searchWays,
} from '../../graph/questions';

/** The values of an enum are the words of the model, so that the API, `extract` and the tables of an export spell them alike. */
export function enumOf<T extends string>(
  name: string,
  values: readonly T[],
  description: string,
  valuesConfig: Partial<Record<T, { description: string }>> = {},
): Readonly<Record<T, T>> {
  const members = Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;
  registerEnumType(members, { name, description, valuesConfig });
  return members;
}

const meaning = (description: string): { description: string } => ({ description });

export const EntityTypeEnum = enumOf('EntityType', entityTypes, 'What kind of thing an entity is.', {
  Organization: meaning('A company, institute or association.'),
  Person: meaning('A person; `scope` is the body that tells namesakes apart.'),
  Project: meaning('Something that is planned, built or set up: a plant, a line, a scheme.'),
  Commodity: meaning('A material or good: 对二甲苯, 铜精矿.'),
  Industry: meaning('A branch of the economy: 纺织业.'),
  Policy: meaning('A plan, rule or programme of a government.'),
  GovernmentBody: meaning('An administration, customs office, service or department of government.'),
  Place: meaning('A place, including zones and districts; their administrations are GovernmentBody.'),
  Facility: meaning('A port, plant or mine that stands.'),
  Activity: meaning('A named line of business, such as bonded ore mixing.'),
});

export const RelationTypeEnum = enumOf(
  'RelationType',
  relationTypes,
  'What one entity is to another, read from `from` to `to`.',
  {
    OWNS: meaning('`from` owns `to`, or a part of it.'),
    OPERATES: meaning('`from` runs `to`: a plant, a port, a line of business.'),
    LOCATED_IN: meaning('`from` stands in the place `to`.'),
    PRODUCES: meaning('`from` makes the commodity `to`.'),
    USES: meaning('`from` takes the commodity `to` as input.'),
    PART_OF: meaning(
      '`from` belongs to `to`: a part of a project, a branch of an industry, a unit of a body.',
    ),
    INVESTS_IN: meaning('`from` puts money into `to`.'),
    REGULATES: meaning('`from` supervises or approves `to`.'),
    LINKS_INDUSTRY: meaning('A project is said to link this industry with others.'),
    FEEDS_INTO: meaning('What comes out of `from` goes into `to`: 对二甲苯 → PTA.'),
    SUPPLIES: meaning('`from` delivers to `to`.'),
    HOLDS_POST_IN: meaning('A person holds a post in a body; `role` has it as written.'),
    TARGETS: meaning('A policy or plan aims at `to`.'),
  },
);

export const OriginEnum = enumOf('Origin', origins, 'Where a statement comes from.', {
  reported: meaning('An article says it; `evidence` has its words.'),
  derived: meaning('Computed from other observations; `inputs` names them.'),
  background: meaning('General knowledge with a citation.'),
  judged: meaning('The decision of a person.'),
});

export const StatusEnum = enumOf('Status', statuses, 'Whether what is said has come about.', {
  realised: meaning('It is so.'),
  planned: meaning('It is intended.'),
  under_construction: meaning('It is being built.'),
  target: meaning('It is to be reached.'),
  forecast: meaning('It is expected.'),
});

export const ObservationKindEnum = enumOf('ObservationKind', observationKinds, 'The shape of a figure.', {
  level: meaning('How much there is.'),
  change: meaning(
    'How much it grew or fell; `basis` says against what. 增长17倍 is a change of 17 倍 (+1700%).',
  ),
  share: meaning('The part of a whole.'),
  capacity: meaning('How much can be made in a time.'),
  rank: meaning('The place in an order.'),
});

export const BasisEnum = enumOf('Basis', bases, 'What a change is measured against.', {
  yoy: meaning('The same period a year before, 同比.'),
  mom: meaning('The month before, 环比.'),
  qoq: meaning('The quarter before.'),
  base: meaning('A named base period; `basePeriod` has it.'),
  target: meaning('A target.'),
  other: meaning('Something else that the text names.'),
});

export const ComparatorEnum = enumOf('Comparator', comparators, 'How the written number bounds the value.', {
  exact: meaning('As written.'),
  more_than: meaning('突破, 超过: above it.'),
  at_least: meaning('以上, 不少于: it or more.'),
  less_than: meaning('不足, 低于: below it.'),
  at_most: meaning('以下, 不超过: it or less.'),
  nearly: meaning('近: a little below it.'),
  about: meaning('约, 左右: near it.'),
});

export const DimensionEnum = enumOf(
  'Dimension',
  dimensions,
  'What an indicator counts in; figures of one dimension can be converted into each other.',
  {
    money: meaning('An amount of money; each currency is its own unit: CNY, USD.'),
    mass: meaning('Mass, in t.'),
    volume: meaning('Volume, in m3.'),
    area: meaning('Area, in m2.'),
    length: meaning('Length, in m.'),
    count: meaning('Things counted, in 1.'),
    person: meaning('People, in {person}.'),
    ratio: meaning('A part or a change, in 1: 5 % is 0.05; percentage points are kept apart.'),
    index: meaning('A number against a base of 100 or so.'),
    price: meaning('Money for a unit of something.'),
    energy: meaning('Energy, in kWh.'),
    power: meaning('Power, in W.'),
    mass_rate: meaning('Mass in a time, in t/a; a year is 365 d.'),
    volume_rate: meaning('Volume in a time, in m3/a.'),
    count_rate: meaning('Things in a time, in 1/a.'),
    money_rate: meaning('Money in a time.'),
    time: meaning('A length of time, in a; a year is 365 d.'),
    other: meaning('Something else.'),
  },
);

export const RepairKindEnum = enumOf('RepairKind', repairKinds, 'What was wrong with a piece of a text.', {
  annotation: meaning('Pinyin or a gloss in brackets after a character: 營業(yè)收入.'),
  shifted_run: meaning('A run of GBK bytes read one byte off.'),
  markup: meaning('Tags of a page.'),
  escape: meaning('A character written as an escape: &amp;amp;, \\u4e07.'),
  blank: meaning('Blanks inside words or numbers.'),
  punctuation: meaning('Punctuation of the wrong width, or lost.'),
  charset: meaning('Bytes read in the wrong character set.'),
  boilerplate: meaning('What a site puts around every article.'),
  missing_number: meaning('A place where a number was lost; nothing is made up for it.'),
});

export const RepairOutcomeEnum = enumOf(
  'RepairOutcome',
  ['repaired', 'ambiguous', 'damaged'] as const,
  'What became of it.',
  {
    repaired: meaning('Mended, and proved.'),
    ambiguous: meaning('Several readings survive the proof; the best stands.'),
    damaged: meaning('None does; the text stays as it was.'),
  },
);

export const RelationDirectionEnum = enumOf(
  'RelationDirection',
  ['out', 'in', 'both'] as const,
  'Which way relations point, seen from the entity.',
  {
    out: meaning('The entity is their `from`.'),
    in: meaning('The entity is their `to`.'),
    both: meaning('It is either of the two.'),
  },
);

export const HopDirectionEnum = enumOf(
  'HopDirection',
  ['FORWARD', 'BACKWARD'] as const,
  'How a path walks a relation.',
  {
    FORWARD: meaning('From the end the relation starts at: `source` is its `from`.'),
    BACKWARD: meaning('Against it: `source` is its `to`.'),
  },
);

export const WalkDirectionEnum = enumOf(
  'WalkDirection',
  ['any', 'along', 'against'] as const,
  'Which way relations may be walked.',
  {
    any: meaning('Either way.'),
    along: meaning('As each relation points: from its `from` to its `to`.'),
    against: meaning('Against it: from its `to` to its `from`.'),
  },
);

export const CutBoundEnum = enumOf('CutBound', cutBounds, 'A bound on what one question may look at.', {
  edgesOfOneEntity: meaning('Relations of one entity in one direction: a hub has more.'),
  entitiesOfOneStep: meaning('Entities that one step starts from.'),
  edgesInAll: meaning('Relations looked at around one end.'),
  pathsTried: meaning('Beginnings of paths tried for the whole question.'),
  pathsTriedForOne: meaning('Beginnings of paths tried for one project.'),
});

export const DashboardMistakeEnum = enumOf(
  'DashboardMistake',
  dashboardMistakes,
  'What is wrong in a dashboard file.',
  {
    BAD_YAML: meaning('It is not YAML.'),
    UNKNOWN_FIELD: meaning('A field that has no place there.'),
    WRONG_TYPE: meaning('A field that is missing, or of another type.'),
    OUT_OF_BOUNDS: meaning('Too short, too long, too few or too many.'),
    NO_SUCH_VALUE: meaning('None of the values to choose from.'),
    UNREADABLE: meaning('The file cannot be read.'),
  },
);

export const PreferenceEnum = enumOf(
  'Preference',
  preferences,
  'What sets the preferred of several figures apart from the next.',
  {
    only: meaning('There is no other.'),
    status: meaning('What is so comes before what is planned or expected.'),
    origin: meaning('An article says it itself.'),
    confidence: meaning('It was read more surely.'),
    revision: meaning('It was learned last.'),
    id: meaning('Nothing: they are alike, and it is the first by id.'),
  },
);

export const LinkKindEnum = enumOf('LinkKind', ['flow', 'declared'] as const, 'Why a project links.', {
  flow: meaning('Material flows through it from one side to the other.'),
  declared: meaning('It is said to link industries of both sides.'),
});

const orderMeanings: Readonly<Record<OrderField, string>> = {
  PERIOD: 'By the end of the period',
  VALUE: 'By value, normalised, of a range the lower end; figures of different units by the number alone',
  PUBLISHED: 'By the day the article was published',
  CONFIDENCE: 'By how sure the reading is',
  SUBJECT: 'By the subject’s name',
  INDICATOR: 'By the indicator’s name',
  OF: 'By the name of what the figure is of',
  WITH: 'By the counterpart’s name',
  KIND: 'By kind, as it is spelled',
  BASIS: 'By basis, as it is spelled',
  STATUS: 'By status, as it is spelled',
  ORIGIN: 'By origin, as it is spelled',
  PUBLISHER: 'By the publisher’s name',
};

const observationOrders = orderFields.flatMap((field) => [`${field}_DESC`, `${field}_ASC`] as const);

const orderConfig = Object.fromEntries(
  orderFields.flatMap((field) => [
    [`${field}_DESC`, meaning(`${orderMeanings[field]}, the last or greatest first.`)],
    [`${field}_ASC`, meaning(`${orderMeanings[field]}, the first or least first.`)],
  ]),
) as Record<ObservationOrder, { description: string }>;

export const ObservationOrderEnum = enumOf(
  'ObservationOrder',
  observationOrders,
  'Orders of observations; ties are settled by id. Names are compared as folded text. Observations without what is sorted by come last, either way.',
  orderConfig,
);

export const SearchKindEnum = enumOf(
  'SearchKind',
  ['entity', 'indicator', 'statement', 'article'] as const,
  'What a search may find.',
  {
    entity: meaning('An entity, by any name or alias.'),
    indicator: meaning('An indicator, by any name or alias.'),
    statement: meaning('A statement, by its summary in Chinese or English.'),
    article: meaning('An article, by its title.'),
  },
);

export const SearchFieldEnum = enumOf(
  'SearchField',
  searchFields,
  'Which text of a thing the words were found in.',
  {
    name: meaning('Its name, in simplified characters.'),
    nameHant: meaning('Its name, in traditional characters.'),
    nameEn: meaning('Its English name.'),
    alias: meaning('Another name that holds everywhere.'),
    title: meaning('The title of an article.'),
    summaryZh: meaning('The summary of a statement, in Chinese.'),
    summaryEn: meaning('The summary of a statement, in English.'),
  },
);

export const SearchWayEnum = enumOf('SearchWay', searchWays, 'How the words were found in a text.', {
  words: meaning('As they are written, in either script and any case.'),
  pinyin: meaning('By how it sounds: `wushihua` finds 乌石化.'),
  initials: meaning('By the first letters of how it sounds: `wsh` finds 乌石化.'),
});
