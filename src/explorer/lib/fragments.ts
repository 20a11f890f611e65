export const entityFields = 'id type name nameHant nameEn';

export const evidenceFields =
  'evidence { quote context start end article { id title publisher publishedOn } } citation { title publisher year url }';

const shared = `id origin status confidence rule implied ${evidenceFields}`;

export const observationFields = `${shared} kind basis basePeriod period periodStart periodEnd value low high unit quantityText comparator unitCode
  normalizedLow normalizedHigh normalizedUnit qualifiers
  subject { ${entityFields} } indicator { id name nameHant nameEn } of { ${entityFields} } with { ${entityFields} }`;

export const relationFields = `${shared} type role from { ${entityFields} } to { ${entityFields} }`;

export const statementFields = `__typename
  ... on Observation { ${observationFields} inputs { id summaryZh summaryEn } }
  ... on Relation { ${relationFields} }`;

export const hopFields = `relation direction origin
  source { ${entityFields} } target { ${entityFields} }
  statements { id origin status } ${evidenceFields}`;

export const pathFields = `length backgroundHops crowded { ${entityFields} } hops { ${hopFields} }`;

export const cutFields = `truncated cuts { bound max message at { ${entityFields} } }`;

export const pageFields = 'totalCount pageInfo { hasNextPage endCursor }';
