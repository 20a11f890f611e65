// Synthetic data, the same on every machine: entities of seven kinds, figures and relations at random, as the peer's benchmark has them.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { edgeKey } = require('../../dist/model/index.js');
const plainFigure = require('../../tests/support/plain-figure.json');

export const kinds = [
  'Organization',
  'Project',
  'Place',
  'Commodity',
  'Industry',
  'Person',
  'GovernmentBody',
];
export const relationTypes = ['OPERATES', 'LOCATED_IN', 'PRODUCES', 'USES', 'PART_OF', 'SUPPLIES'];
export const hubEdges = 100_000;
const indicatorCount = 200;
/** All articles. */
export const publishedOn = '2026-02-24';

/** Mulberry32. */
export function randomOf(seed) {
  let a = seed | 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const pad = (n) => String(n).padStart(2, '0');
const named = { nameHant: null, nameEn: null, aliases: [] };
const entity = (id, type, name) => ({ id, type, name, ...named, scope: '', identifiers: {} });
const indicator = (i) => ({
  id: `i${i}`,
  name: `indicator${i}`,
  ...named,
  dimension: 'ratio',
  broaderId: null,
});
const article = (i) => ({
  id: `a${i}`,
  title: `article${i}`,
  publisher: null,
  publishedOn,
  url: null,
  sha256: null,
  source: null,
  text: null,
  repairs: [],
});

const statement = (id, articleId) => ({
  id,
  origin: 'reported',
  confidence: 1,
  rule: 'synthetic',
  implied: [],
  evidence: [{ articleId, span: { start: 0, end: 4 }, quote: 'text' }],
  sourceId: null,
  inputIds: [],
});

const relation = ({ id, article, type, from, to }) => ({
  ...statement(id, `a${article}`),
  statementKind: 'relation',
  type,
  fromId: from,
  fromText: '',
  toId: to,
  toText: '',
  status: 'realised',
  role: null,
});

function observation({ id, article, subject, measured, value, year, month }) {
  const period = `${year}-${pad(month)}`;
  return {
    ...plainFigure,
    ...statement(id, `a${article}`),
    subjectId: subject,
    indicatorId: measured,
    period,
    periodStart: `${period}-01`,
    periodEnd: `${period}-${pad(new Date(Date.UTC(year, month, 0)).getUTCDate())}`,
    value,
    unit: '%',
    quantityText: `${value}%`,
    unitCode: '%',
    normalizedLow: value / 100,
    normalizedHigh: value / 100,
    normalizedUnit: '1',
    normalizedResolution: 1e-5,
  };
}

/** Two things that 100,000 others are tied to: a place that all lie in, and a commodity that all use. */
const hubs = [
  { id: 'hub-place', type: 'Place', relation: 'LOCATED_IN' },
  { id: 'hub-commodity', type: 'Commodity', relation: 'USES' },
];

/**
 * The plan of a graph of n entities: short rows that become statements one batch at a time, so that a large graph fits in memory.
 * `links`: relations alone, with two hubs of 100,000 edges each.
 */
export function makeData(n, links = false) {
  const random = randomOf(42);
  const below = (m) => Math.floor(random() * m);
  const articles = Math.max(1, Math.floor(n / 10));
  const rows = [];
  const seen = new Set();
  const relate = (id, type, from, to) => {
    const key = edgeKey(from, type, to);
    if (from === to || seen.has(key)) return;
    seen.add(key);
    rows.push({ id, article: below(articles), type, from, to });
  };
  for (const type of relationTypes)
    for (let i = 0; i < (n * 3) / relationTypes.length; i += 1)
      relate(`r${type}${i}`, type, `e${below(n)}`, `e${below(n)}`);
  if (links)
    for (const hub of hubs)
      for (let i = 0; i < Math.min(hubEdges, n); i += 1)
        relate(`h${hub.id}${i}`, hub.relation, `e${i}`, hub.id);
  else
    for (let i = 0; i < n * 4; i += 1) {
      const value = Math.round(random() * 1e6) / 1e3;
      const [year, month] = [2010 + below(16), 1 + below(12)];
      const at = below(articles);
      const [subject, measured] = [`e${below(n)}`, `i${below(indicatorCount)}`];
      rows.push({ id: `o${i}`, article: at, subject, measured, value, year, month });
    }
  rows.sort((a, b) => a.article - b.article);
  return { n, links, articles, rows };
}

const empty = {
  articles: [],
  sources: [],
  entities: [],
  indicators: [],
  mentions: [],
  statements: [],
  resolutions: [],
};

const listOf = (count, make) => Array.from({ length: count }, (_, i) => make(i));

/** Nodes first, then statements, article by article: each part is what one contributor says. */
function* parts({ n, links, articles, rows }, size) {
  const entities = listOf(n, (i) =>
    entity(`e${i}`, kinds[i % kinds.length], `${kinds[i % kinds.length]}${i}`),
  );
  if (links) entities.push(...hubs.map(({ id, type }) => entity(id, type, id)));
  const nodes = [
    ...entities.map((item) => ['entities', item]),
    ...listOf(indicatorCount, (i) => ['indicators', indicator(i)]),
    ...listOf(articles, (i) => ['articles', article(i)]),
  ];
  for (let from = 0; from < nodes.length; from += size) {
    const batch = { ...empty };
    for (const [kind, item] of nodes.slice(from, from + size))
      (batch[kind] = batch[kind] === empty[kind] ? [] : batch[kind]).push(item);
    yield batch;
  }
  for (let from = 0; from < rows.length; from += size)
    yield {
      ...empty,
      statements: rows.slice(from, from + size).map((row) => (row.type ? relation(row) : observation(row))),
    };
}

/**
 * Brings the data in the way any writer does, so many rows to a transaction; answers how long it took and how much there is.
 * `from`: how far a load came that broke off. `progress` hears of each transaction, of how many there are, and the seconds so far.
 */
export async function load(graph, data, from, progress = () => undefined) {
  const recordedAt = '2026-01-01T00:00:00.000Z';
  const size = 2000;
  const began = performance.now();
  const seconds = () => from.seconds + (performance.now() - began) / 1000;
  let done = 0;
  for (const batch of parts(data, size)) {
    done += 1;
    if (done <= from.done) continue;
    await graph.record([{ contributor: `bench:${done - 1}`, batch }], { recordedAt });
    progress(done, Math.ceil((data.n + data.articles + data.rows.length) / size), seconds());
  }
  const relations = data.rows.filter(({ type }) => type).length;
  return {
    seconds: seconds(),
    statements: data.rows.length,
    // A relation has its two ends, its words and its direct edge, a figure its subject, its indicator and its words.
    elements: data.n + data.articles + indicatorCount + 5 * relations + 4 * (data.rows.length - relations),
  };
}
