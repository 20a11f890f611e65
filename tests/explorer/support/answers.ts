/** An entity of this name, without any other. */
export const someone = (id: string, name: string) => ({
  id,
  type: 'Organization',
  name,
  nameHant: null,
  nameEn: null,
});

/** Would run if it were ever read as markup. */
export const markup = `<img src=x onerror="document.title='ran'"><b>甲</b>`;
export const long = '长'.repeat(10_000);
const figure = (name: string, period: string) => ({
  __typename: 'Observation',
  id: `o_${period}`,
  origin: 'reported',
  status: 'realised',
  confidence: 1,
  rule: name,
  implied: [],
  evidence: [
    {
      quote: name,
      context: name,
      start: 0,
      end: 1,
      article: { id: name, title: name, publisher: name, publishedOn: '2026-01-01' },
    },
  ],
  citation: null,
  kind: 'level',
  basis: null,
  basePeriod: null,
  period,
  periodStart: null,
  periodEnd: null,
  value: 5,
  low: null,
  high: null,
  unit: name,
  quantityText: name,
  comparator: 'exact',
  unitCode: null,
  normalizedLow: null,
  normalizedHigh: null,
  normalizedUnit: null,
  qualifiers: [name],
  subject: someone('e_1', name),
  indicator: { id: 'i_1', name, nameHant: null, nameEn: null },
  of: [someone('e_2', name)],
  with: [],
});
const decision = (name: string) => ({
  id: `e_${name.length}`,
  name,
  scope: name,
  other: name,
  features: JSON.stringify({ [name]: 1 }),
  score: 0.8,
  author: name,
  because: name,
  decidedAt: '2026-01-01T00:00:00Z',
});
const connection = (nodes: readonly object[]) => ({
  totalCount: nodes.length,
  pageInfo: { hasNextPage: false, endCursor: null },
  nodes,
});
/** An answer to whatever a page asks, in which every text is `name`. */
export const everything = (name: string) => {
  const figures = [figure(name, '2025-01'), figure(name, '2025-02')];
  const other = someone('e_2', name);
  return {
    entity: {
      ...someone('e_1', name),
      aliases: [name],
      scope: name,
      identifiers: { wikidata: name, uscc: name, stockCode: null, divisionCode: null },
      relationCounts: [],
      observations: connection(figures),
      relations: connection([]),
      mentions: connection([]),
      resolutions: [],
      resolution: { joined: [decision(name)], apart: [decision(name)] },
    },
    indicator: { id: 'i_1', name, nameHant: null, nameEn: null },
    observations: connection(figures),
    neighborhood: {
      center: someone('e_1', name),
      entities: [other],
      edges: [{ key: 'k', fromId: 'e_1', type: 'OWNS', toId: 'e_2', reported: 1, background: 0 }],
      omitted: 0,
    },
    article: {
      id: 'a',
      title: name,
      publisher: name,
      publishedOn: null,
      url: 'javascript:document.title=1',
      sha256: null,
      text: name,
      source: name,
      repairs: [],
      statements: connection(figures),
    },
    dashboards: {
      dashboards: [],
      problems: [
        { file: name, line: 3, code: 'UNKNOWN_FIELD', at: 'tiles 1', detail: 'tittle', message: name },
      ],
    },
  };
};
