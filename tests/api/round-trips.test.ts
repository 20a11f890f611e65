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

  /** What hangs on the items of a list is asked for once, however many items there are. */
  const inside: readonly (readonly [string, string, string])[] = [
    ['figures of entities', 'entities', `observations(first: 3) { nodes { ${observation} } }`],
    ['relations of entities', 'entities', `relations(first: 3) { nodes { ${relation} } }`],
    [
      'relations of what they lead to',
      'entities',
      `relations(first: 2) { nodes { to { relations(first: 2) { nodes { to { name } } } } } }`,
    ],
    [
      'mentions of entities',
      'entities',
      'mentions(first: 3) { totalCount nodes { text article { title } } }',
    ],
    ['decisions on entities', 'entities', 'resolutions { text score }'],
    ['counts of entities', 'entities', 'relationCounts { type count }'],
    ['figures of indicators', 'indicators', `observations(first: 3) { nodes { ${observation} } }`],
    ['broader indicators', 'indicators', 'broader { name broader { name } }'],
    ['statements of articles', 'articles', `statements(first: 3) { totalCount nodes { id ${evidence} } }`],
    ['conflicts of figures', 'observations', `conflicts { id ${evidence} }`],
    ['inputs of figures', 'observations', `inputs { id ${evidence} }`],
    ['sentences around quotations', 'observations', 'evidence { context article { publisher } }'],
    [
      'goods and counterparts of figures',
      'observations',
      'of { name } with { name relationCounts { count } }',
    ],
  ];
  test.each(inside)('%s', async (_, list, fields) => {
    const few = await statements(`{ ${list}(first: 2) { nodes { ${fields} } } }`);
    const more = await statements(`{ ${list}(first: 40) { nodes { ${fields} } } }`);
    expect(more.length).toBeLessThanOrEqual(few.length + 5);
    expect(Math.max(...Object.values(tally(more)))).toBeLessThanOrEqual(3);
  });

  describe('one statement for a name, its page and what stands beside it', () => {
    test.each([
      [
        'figures of an entity',
        `{ entity(name: "新疆有色集團") { name observations { nodes { value subject { name } indicator { name } evidence { quote article { title } } } } } }`,
        ['entitiesWithFigures'],
      ],
      [
        'relations of an entity',
        `{ entity(name: "新疆") { relations { nodes { type from { name } to { name } evidence { quote context } } } } }`,
        ['entitiesWithRelations'],
      ],
      [
        'and one more for the next step',
        `{ entity(name: "新疆有色集團") { relations { nodes { to { name relations { nodes { from { nameEn } } } } } } } }`,
        ['entitiesWithRelations', 'relationsOfEntities'],
      ],
      [
        'figures of an indicator',
        `{ indicator(name: "营业收入") { name observations(filter: { period: "2026" }) { nodes { value subject { name } } } } }`,
        ['indicatorsWithFiguresSince'],
      ],
      ['only a name', `{ entity(name: "新疆") { name } }`, ['entitiesCalled']],
      [
        'what is skipped is not read',
        `{ entity(name: "新疆") { name relations @skip(if: true) { nodes { type } } } }`,
        ['entitiesCalled'],
      ],
    ])('%s', async (_, query, ran) => expect(await statements(query)).toEqual(ran));
  });

  test('requests that come together are answered together', async () => {
    const query = `{ entity(name: "新疆") { relations { nodes { to { name } } } } }`;
    counting.forget();
    await Promise.all(Array.from({ length: 16 }, () => ask(app, query)));
    // Two run while the rest gathers.
    expect(counting.ran().length).toBeLessThanOrEqual(8);
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
