import { type Selection } from '../../client/selection';
import { written } from './written';

const named = { id: true, name: true, nameHant: true, nameEn: true } as const;
export const indicator = named satisfies Selection<'Indicator'>;
export const entity = { ...named, type: true } as const satisfies Selection<'Entity'>;
export const articleCard = {
  id: true,
  title: true,
  publisher: true,
  publishedOn: true,
} as const satisfies Selection<'Article'>;
export const evidence = {
  quote: true,
  context: true,
  start: true,
  end: true,
  article: articleCard,
} as const satisfies Selection<'Evidence'>;
export const citation = {
  title: true,
  publisher: true,
  year: true,
  url: true,
} as const satisfies Selection<'Source'>;
const statement = {
  id: true,
  origin: true,
  status: true,
  confidence: true,
  rule: true,
  implied: true,
  evidence,
  citation,
} as const;

export const observation = {
  ...statement,
  kind: true,
  basis: true,
  basePeriod: true,
  period: true,
  periodStart: true,
  periodEnd: true,
  value: true,
  low: true,
  high: true,
  unit: true,
  quantityText: true,
  comparator: true,
  unitCode: true,
  normalizedLow: true,
  normalizedHigh: true,
  normalizedUnit: true,
  qualifiers: true,
  subject: entity,
  indicator,
  of: entity,
  with: entity,
} as const satisfies Selection<'Observation'>;

/** A figure that another was derived from. */
export const input = {
  id: true,
  summaryZh: true,
  summaryEn: true,
} as const satisfies Selection<'Observation'>;

export const relation = {
  ...statement,
  type: true,
  role: true,
  from: entity,
  to: entity,
} as const satisfies Selection<'Relation'>;

export const hop = {
  relation: true,
  direction: true,
  origin: true,
  source: entity,
  target: entity,
  statements: { id: true, origin: true, status: true },
  evidence,
  citation,
} as const satisfies Selection<'Hop'>;

export const path = {
  length: true,
  backgroundHops: true,
  crowded: entity,
  hops: hop,
} as const satisfies Selection<'Path'>;

export const cut = {
  bound: true,
  max: true,
  at: entity,
  message: true,
} as const satisfies Selection<'Cut'>;

const page = {
  totalCount: true,
  pageInfo: { hasNextPage: true, endCursor: true },
} as const satisfies Selection<'StatementConnection'>;

export const entityFields = written(entity);
export const indicatorFields = written(indicator);
export const evidenceFields = written({ evidence, citation });
export const observationFields = written(observation);
export const relationFields = written(relation);
export const statementFields = `__typename
  ... on Observation { ${observationFields} inputs { ${written(input)} } }
  ... on Relation { ${relationFields} }`;
export const pathFields = written(path);
export const cutFields = `truncated cuts { ${written(cut)} }`;
export const pageFields = written(page);
