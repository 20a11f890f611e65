// Synthetic data, the same on every machine: entities of seven kinds, figures and relations at random, as the peer's benchmark has them.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { edgeKey } = require('../../dist/model/index.js');

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

export function makeData(n) {
  const random = randomOf(42);
  const below = (m) => Math.floor(random() * m);
  const articleCount = Math.max(1, Math.floor(n / 10));
  const articles = Array.from({ length: articleCount }, (_, i) => ({
    id: `a${i}`,
    title: `article${i}`,
    publisher: null,
    publishedOn: '2026-02-24',
    url: null,
    sha256: null,
    source: null,
    text: null,
    repairs: [],
  }));
  const entities = Array.from({ length: n }, (_, i) => ({
    id: `e${i}`,
    type: kinds[i % kinds.length],
    name: `${kinds[i % kinds.length]}${i}`,
    nameHant: null,
    nameEn: null,
    aliases: [],
    scope: '',
    identifiers: {},
  }));
  const indicators = Array.from({ length: 200 }, (_, i) => ({
    id: `i${i}`,
    name: `indicator${i}`,
    nameHant: null,
    nameEn: null,
    aliases: [],
    dimension: 'ratio',
    broaderId: null,
  }));
  const relations = [];
  const seen = new Set();
  for (const type of relationTypes)
    for (let i = 0; i < (n * 3) / relationTypes.length; i += 1) {
      const [from, to] = [below(n), below(n)];
      const key = edgeKey(`e${from}`, type, `e${to}`);
      if (from === to || seen.has(key)) continue;
      seen.add(key);
      relations.push({
        ...statement(`r${type}${i}`, `a${below(articleCount)}`),
        statementKind: 'relation',
        type,
        fromId: `e${from}`,
        fromText: '',
        toId: `e${to}`,
        toText: '',
        status: 'realised',
        role: null,
      });
    }
  const observations = Array.from({ length: n * 4 }, (_, i) => {
    const value = Math.round(random() * 1e6) / 1e3;
    const [year, month] = [2010 + below(16), 1 + below(12)];
    const period = `${year}-${pad(month)}`;
    return {
      ...statement(`o${i}`, `a${below(articleCount)}`),
      statementKind: 'observation',
      subjectId: `e${below(n)}`,
      subjectText: '',
      indicatorId: `i${below(200)}`,
      indicatorText: '',
      ofIds: [],
      withIds: [],
      qualifiers: [],
      kind: 'level',
      basis: null,
      basePeriod: null,
      status: 'realised',
      period,
      periodStart: `${period}-01`,
      periodEnd: `${period}-${pad(new Date(Date.UTC(year, month, 0)).getUTCDate())}`,
      value,
      low: null,
      high: null,
      unit: '%',
      quantityText: `${value}%`,
      comparator: 'exact',
      unitCode: '%',
      normalizedLow: value / 100,
      normalizedHigh: value / 100,
      normalizedUnit: '1',
      normalizedResolution: 1e-5,
    };
  });
  return { articles, entities, indicators, statements: [...relations, ...observations] };
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

/** Brings the data in the way any writer does, so many statements to a transaction. */
export async function load(graph, data, progress = () => undefined) {
  const recordedAt = '2026-01-01T00:00:00.000Z';
  const parts = [];
  const size = 1000;
  parts.push({ ...empty, articles: data.articles, indicators: data.indicators });
  for (let i = 0; i < data.entities.length; i += size)
    parts.push({ ...empty, entities: data.entities.slice(i, i + size) });
  const nodes = new Map(data.entities.map((entity) => [entity.id, entity]));
  const indicators = new Map(data.indicators.map((indicator) => [indicator.id, indicator]));
  const articles = new Map(data.articles.map((article) => [article.id, article]));
  for (let i = 0; i < data.statements.length; i += size) {
    const statements = data.statements.slice(i, i + size);
    const ends = new Set(
      statements.flatMap((s) => (s.statementKind === 'relation' ? [s.fromId, s.toId] : [s.subjectId])),
    );
    const measured = new Set(
      statements.flatMap((s) => (s.statementKind === 'relation' ? [] : [s.indicatorId])),
    );
    const said = new Set(statements.map((s) => s.evidence[0].articleId));
    parts.push({
      ...empty,
      entities: [...ends].map((id) => nodes.get(id)),
      indicators: [...measured].map((id) => indicators.get(id)),
      articles: [...said].map((id) => articles.get(id)),
      statements,
    });
  }
  for (const [i, batch] of parts.entries()) {
    await graph.record([{ contributor: `bench:${i}`, batch }], { recordedAt });
    progress(i + 1, parts.length);
  }
}
