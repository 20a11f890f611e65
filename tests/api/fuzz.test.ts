import { type FastifyInstance } from 'fastify';
import { apiSchema } from '../../src/api/schema';
import { IndicatorGraph } from '../../src/graph/indicator-graph';
import { localRecorder } from '../../src/ingest/recorder';
import { seed } from '../../src/ingest/seed';
import { describeWithEmbedded } from '../support/engines';
import { ask, serverOf } from './support/ask';
import { damaged, randomOf, randomQuery } from './support/random-query';

// FUZZ_QUERIES and FUZZ_SEED make it longer, or repeat a failure.
const queries = Number(process.env['FUZZ_QUERIES'] ?? 400);
const seedNumber = Number(process.env['FUZZ_SEED'] ?? 20261124);

describeWithEmbedded('queries that a machine makes up', (open) => {
  let app: FastifyInstance;
  let words: string[];
  const reported: unknown[] = [];

  beforeAll(async () => {
    const graph = new IndicatorGraph(await open());
    await seed(localRecorder(graph));
    app = await serverOf(graph, { report: (error) => reported.push(error) });
    const entities = await graph.entities({ first: 40 });
    const statements = await graph.statements({ first: 20 });
    const indicators = await graph.indicators({ first: 10 });
    words = [
      ...entities.items.flatMap(({ node }) => [node.id, node.name, node.nameEn ?? node.name]),
      ...indicators.items.map(({ node }) => node.name),
      ...statements.items.flatMap(({ node, cursor }) => [node.id, cursor]),
      ...entities.items.slice(0, 5).map(({ cursor }) => cursor),
    ];
  });
  afterAll(() => app?.close());

  const codes = new Map<string, number>();

  const expectAnswer = async (query: string): Promise<void> => {
    const { status, data, errors } = await ask(app, query);
    for (const { extensions } of errors ?? [])
      codes.set(String(extensions.code), (codes.get(String(extensions.code)) ?? 0) + 1);
    const bugs = errors?.filter(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR') ?? [];
    if (status >= 500 || bugs.length > 0)
      throw new Error(`${status} ${JSON.stringify(bugs)} ${String(reported.at(-1))}\n${query}`);
    expect(data !== undefined || (errors ?? []).length > 0).toBe(true);
  };

  test(
    `${queries} of them, with any arguments, are answered or refused by code`,
    async () => {
      const random = randomOf(seedNumber);
      for (let i = 0; i < queries; i += 1) await expectAnswer(randomQuery(apiSchema(), random, words));
    },
    queries * 100 + 60_000,
  );

  test(
    'damaged ones, too',
    async () => {
      const random = randomOf(seedNumber + 1);
      for (let i = 0; i < queries / 2; i += 1)
        await expectAnswer(damaged(randomQuery(apiSchema(), random, words), random));
    },
    queries * 100 + 60_000,
  );

  test('they met more than one kind of refusal, and the server serves on', async () => {
    expect([...codes.keys()]).toEqual(
      expect.arrayContaining(['NOT_FOUND', 'BAD_ARGUMENT', 'GRAPHQL_VALIDATION_FAILED']),
    );
    expect((await ask(app, '{ overview { observations } }')).data).toEqual({ overview: { observations: 7 } });
    expect(reported).toEqual([]);
  });
});
