import {
  type Article,
  bases,
  comparators,
  dimensions,
  type Entity,
  entityTypes,
  type Indicator,
  type Observation,
  observationKinds,
  origins,
  type Relation,
  relationTypes,
  type Source,
  statuses,
} from '../../../src/model';
import { type Value } from '../../../src/graph/engine';
import {
  articleProperties,
  entityProperties,
  indicatorProperties,
  sourceProperties,
} from '../../../src/graph/rows';
import { type Stamp, statementProperties } from '../../../src/graph/statement-rows';
import { type Random } from './random';

/** Few, so that names meet: several nodes of one name, aliases that are names of others. */
export const names = [
  '石油',
  '纺织',
  '石油公司',
  '阿拉山口',
  '阿拉山口口岸',
  '铜精矿',
  'PTA',
  'PTA项目',
  '有色集团',
  '有色(集团)公司',
  '营业收入',
  '利润',
];
const traditional = ['石油', '紡織', '阿拉山口', '銅精礦', '有色集團', '營業收入'];
const english = ['Oil', 'Textiles', 'Alashankou Port', 'copper concentrate', 'PTA', "O'Neil & Sons"];
export const dates = ['2024-12-31', '2025-06-30', '2025-12-31', '2026-01-01', '2026-01-31', '2026-02-24'];
const periods = ['2025', '2025-Q1', '2026-01', '2024-12-31'];
export const contributors = ['seed:founding', 'article:a', 'article:b'];
const units = ['t', 'CNY', '1', 't/a'];
const amounts = [-12.5, 0, 0.1, 1, 2.3, 339.6, 1_700, 5_200, 2_000_000];

const orNull = <T>(random: Random, value: T): T | null => (random.chance(0.4) ? null : value);

/** Ids of each kind that a new thing may point at. */
export interface Ids {
  readonly entities: readonly string[];
  readonly indicators: readonly string[];
  readonly articles: readonly string[];
  readonly sources: readonly string[];
  readonly statements: readonly string[];
}

const entity = (random: Random, id: string): Entity => ({
  id,
  // More of those that flow and projects have to do with.
  type: random.pick([...entityTypes, 'Commodity', 'Commodity', 'Industry', 'Industry', 'Project', 'Project']),
  name: random.pick(names),
  nameHant: orNull(random, random.pick(traditional)),
  nameEn: orNull(random, random.pick(english)),
  aliases: random.some(names, 0, 3),
  scope: random.pick(['', '', 'scope']),
  identifiers: random.chance(0.2) ? { wikidata: `Q${random.whole(1, 99)}` } : {},
});

const indicator = (random: Random, id: string, ids: Ids): Indicator => ({
  id,
  name: random.pick(names),
  nameHant: orNull(random, random.pick(traditional)),
  nameEn: orNull(random, random.pick(english)),
  aliases: random.some(names, 0, 2),
  dimension: random.pick(dimensions),
  broaderId: ids.indicators.length > 0 ? orNull(random, random.pick(ids.indicators)) : null,
});

const article = (random: Random, id: string): Article => ({
  id,
  title: orNull(random, `${random.pick(names)}的消息`),
  publisher: orNull(random, random.pick(['Invented Daily', '虚构日报'])),
  publishedOn: orNull(random, random.pick(dates)),
  url: null,
  sha256: orNull(random, random.pick(['aa', 'bb', 'cc'])),
  source: null,
  text: orNull(random, 'line one\nline "two"\t\\'),
  repairs: [],
});

const source = (random: Random, id: string): Source => ({
  id,
  title: random.pick(names),
  publisher: null,
  year: orNull(random, random.whole(2000, 2025)),
  url: null,
});

const stamp = (random: Random): Stamp => ({
  contributor: random.pick(contributors),
  recordedAt: '2026-03-01T00:00:00.000Z',
  revision: random.whole(1, 4),
  hash: random.pick(['h1', 'h2']),
  summaryText: `${random.pick(names)} ${random.pick(names)}\nsummary`,
  publishedOn: orNull(random, random.pick(dates)),
  publisher: orNull(random, random.pick(['Invented Daily', '虚构日报'])),
  subjectKey: orNull(random, random.pick(names)),
  indicatorKey: orNull(random, random.pick(names)),
  ofKey: orNull(random, random.pick(names)),
  withKey: orNull(random, random.pick(names)),
});

const stated = (random: Random, id: string, ids: Ids) => ({
  id,
  origin: random.pick(origins),
  confidence: random.pick([0.5, 0.75, 1]),
  rule: random.pick(['curated', 'figures']),
  implied: random.some(['period', 'subject'], 0, 2),
  evidence: [],
  sourceId: ids.sources.length > 0 ? orNull(random, random.pick(ids.sources)) : null,
  inputIds: random.some(ids.statements, 0, 2),
  status: random.pick(statuses),
});

function observation(random: Random, id: string, ids: Ids): Observation {
  const [low, high] = [random.pick(amounts), random.pick(amounts)].sort((a, b) => a - b) as [number, number];
  const exact = random.chance(0.7);
  const day = random.pick(dates);
  return {
    ...stated(random, id, ids),
    statementKind: 'observation',
    subjectId: random.favour(ids.entities),
    subjectText: random.pick(names),
    // Few, so that figures of one indicator about one thing stand beside each other.
    indicatorId: random.favour(ids.indicators.slice(0, 2)),
    indicatorText: random.pick(names),
    ofIds: random.some(ids.entities, 0, 2),
    withIds: random.some(ids.entities, 0, 2),
    qualifiers: random.some(['有机', '扣非', '预期'], 0, 2),
    kind: random.pick(observationKinds),
    basis: orNull(random, random.pick(bases)),
    basePeriod: null,
    period: orNull(random, random.pick(periods)),
    periodStart: orNull(random, day),
    periodEnd: orNull(random, day),
    value: exact ? high : null,
    low: exact ? null : low,
    high: exact ? null : high,
    unit: random.pick(units),
    quantityText: '2.3万吨',
    comparator: random.pick(comparators),
    unitCode: orNull(random, random.pick(units)),
    normalizedLow: exact ? high : low,
    normalizedHigh: high,
    normalizedUnit: orNull(random, random.pick(units)),
    normalizedResolution: orNull(random, 0.1),
  };
}

const relation = (random: Random, id: string, ids: Ids): Relation => ({
  ...stated(random, id, ids),
  statementKind: 'relation',
  type: random.pick(relationTypes),
  fromId: random.favour(ids.entities),
  fromText: random.pick(names),
  toId: random.favour(ids.entities),
  toText: random.pick(names),
  role: orNull(random, '主任'),
});

type Make = (random: Random, id: string, ids: Ids) => { readonly [key: string]: Value };

/** Properties of a new node of each label, made by the same functions that the graph writes with. */
export const propertiesOf: Readonly<Record<string, Make>> = {
  Entity: (random, id) => entityProperties(entity(random, id)),
  Indicator: (random, id, ids) => indicatorProperties(indicator(random, id, ids)),
  Article: (random, id) => articleProperties(article(random, id)),
  Source: (random, id) => sourceProperties(source(random, id)),
  Observation: (random, id, ids) => statementProperties(observation(random, id, ids), stamp(random)),
  Statement: (random, id, ids) =>
    statementProperties(
      random.chance(0.5) ? observation(random, id, ids) : relation(random, id, ids),
      stamp(random),
    ),
  Relation: (random, id, ids) => statementProperties(relation(random, id, ids), stamp(random)),
  Resolution: (random, id, ids) => ({
    id,
    entityId: random.pick(ids.entities),
    articleId: random.pick(ids.articles),
    text: random.pick(names),
    features: '{"alias":1}',
    score: random.pick([0.5, 1]),
    author: 'rules',
    contributor: random.pick(contributors),
  }),
  Redirect: (random, id, ids) => {
    const own = entityProperties(entity(random, id));
    const keys = Object.entries(own).filter(([key]) => /^(?:likelyKey|briefKey|head\d)$/.test(key));
    return {
      ...Object.fromEntries(keys),
      id,
      entityId: random.pick(ids.entities),
      entity: JSON.stringify(own),
      with: random.pick(ids.entities),
      features: '{"shortForm":1}',
      score: random.pick([0.72, 1]),
      author: random.pick(['rules', 'a person']),
    };
  },
  Verdict: (random, id, ids) => ({
    id,
    a: random.favour(ids.entities),
    b: random.favour(ids.entities),
    same: random.chance(0.5),
    author: 'a person',
  }),
  Contributor: (random, id, ids) => ({ id, entities: random.some(ids.entities, 1, 3) }),
};
