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
);

export const RepairKindEnum = enumOf('RepairKind', repairKinds, 'What was wrong with a piece of a text.');

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

export const LinkKindEnum = enumOf('LinkKind', ['flow', 'declared'] as const, 'Why a project links.', {
  flow: meaning('Material flows through it from one side to the other.'),
  declared: meaning('It is said to link industries of both sides.'),
});

export const ObservationOrderEnum = enumOf(
  'ObservationOrder',
  [
    'PERIOD_DESC',
    'PERIOD_ASC',
    'VALUE_DESC',
    'VALUE_ASC',
    'PUBLISHED_DESC',
    'PUBLISHED_ASC',
    'CONFIDENCE_DESC',
    'SUBJECT_ASC',
    'INDICATOR_ASC',
  ] as const,
  'Orders of observations; ties are settled by id. Values are compared after normalisation, observations without one come last.',
);

export const SearchKindEnum = enumOf(
  'SearchKind',
  ['entity', 'indicator', 'statement', 'article'] as const,
  'What a search may find.',
);
