import { type FastifyInstance } from 'fastify';
import { settingsFrom } from '../../src/api/settings';
import { IndicatorGraph } from '../../src/graph/indicator-graph';
import { localRecorder } from '../../src/ingest/recorder';
import { seed } from '../../src/ingest/seed';
import { describeWithEmbedded } from '../support/engines';
import { ask, serverOf } from './support/ask';
import { countingEngine, type CountingEngine } from './support/counting-engine';

describeWithEmbedded('statements run for one query', (open) => {
  let app: FastifyInstance;
  let counting: CountingEngine;

  beforeAll(async () => {
    counting = countingEngine(await open());
    const graph = new IndicatorGraph(counting.engine);
    await seed(localRecorder(graph));
    app = await serverOf(graph, { settings: settingsFrom({ RESPONSE_CACHE: 'off' }) });
  });
  afterAll(() => app?.close());

  const statements = async (query: string): Promise<readonly string[]> => {
    counting.forget();
    expect((await ask(app, query)).errors).toBeUndefined();
    return counting.ran();
  };

  const evidence = 'evidence { quote context article { id title } } citation { title }';
  const observation = `id value subject { name } indicator { name broader { name } } of { name } with { name } inputs { id } ${evidence}`;
  const relation = `id type from { name } to { name } ${evidence}`;

  /** With n items the same statements run as with two: a list that becomes N+1 fails here. */
  test.each([
    [
      'observations',
      (n: number) => `{ observations(first: ${n}) { totalCount nodes { ${observation} } } }`,
      7,
    ],
    [
      'statements',
      (n: number) =>
        `{ statements(first: ${n}) { nodes { ... on Observation { ${observation} } ... on Relation { ${relation} } } } }`,
      60,
    ],
    [
      'entities',
      (n: number) =>
        `{ entities(first: ${n}) { nodes { id name relationCounts { type direction count } } } }`,
      60,
    ],
    ['indicators', (n: number) => `{ indicators(first: ${n}) { nodes { name broader { name } } } }`, 20],
    [
      'what a search finds',
      (n: number) =>
        `{ search(text: "新疆", first: ${n}) { nodes { item { ... on Entity { name } ... on Relation { ${relation} } } } } }`,
      20,
    ],
    [
      'relations of an entity',
      (n: number) => `{ entity(name: "新疆") { relations(first: ${n}) { nodes { ${relation} } } } }`,
      20,
    ],
    [
      'statements of an article',
      (n: number) =>
        `{ articles { nodes { statements(first: ${n}) { nodes { ... on Relation { ${relation} } } } } } }`,
      60,
    ],
    [
      'what changed',
      (n: number) => `{ changes(since: 0, first: ${n}) { nodes { ... on Relation { ${relation} } } } }`,
      60,
    ],
  ])('%s', async (_, query, many) => {
    const few = await statements(query(2));
    const more = await statements(query(many));
    // A short list may happen to need fewer kinds of node; each kind is fetched once, whatever the length.
    expect(more.length).toBeLessThanOrEqual(few.length + 5);
    expect(Math.max(...Object.values(tally(more)))).toBeLessThanOrEqual(3);
  });

  test('figures with their subjects, indicators and articles', async () =>
    expect(
      await statements(
        '{ observations { nodes { value subject { name } indicator { name } evidence { article { title } } } } }',
      ),
    ).toEqual(['observationPage', 'entitiesById', 'indicatorsById', 'articlesById']));

  test('what is asked for twice is fetched once', async () => {
    const query = `{ a: observations { nodes { subject { name } } } b: observations { nodes { subject { name } } } }`;
    expect(tally(await statements(query))['entitiesById']).toBe(1);
  });
});

const tally = (names: readonly string[]): Record<string, number> =>
  names.reduce<Record<string, number>>(
    (counts, name) => ({ ...counts, [name]: (counts[name] ?? 0) + 1 }),
    {},
  );
