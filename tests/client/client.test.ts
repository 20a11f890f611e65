import { type FastifyInstance } from 'fastify';
import { ClientError, createClient, type Client } from '../../src/client';
import { serverOf } from '../api/support/ask';
import { figure, graphOf, indicator } from '../api/support/figures';

const entity = { id: 'e_a', name: '晨光铜业', nameEn: null, type: 'Organization', aliases: [], scope: '' };

let app: FastifyInstance;
let client: Client;
beforeAll(async () => {
  const graph = graphOf([figure({ value: 4 }), figure({ value: 5, period: '2024' })], {
    findEntity: async (name) =>
      name === '晨光铜业' ? { found: 'one', node: entity as never } : { found: 'none', nearest: [] },
    entitiesById: async (ids) => ids.map(() => entity as never),
    indicatorsById: async (ids) => ids.map((id) => indicator(id, 'mass')),
    statementsById: async (ids) => ids.map(() => figure({ value: 4 })),
    revision: async () => 1,
  });
  app = await serverOf(graph);
  client = createClient({ url: await app.listen({ port: 0, host: '127.0.0.1' }) });
});
afterAll(() => app.close());

test('what is selected is what the type has', async () => {
  const { observations } = await client.query({
    observations: [
      { filter: { subject: '晨光铜业' }, first: 2 },
      { totalCount: true, nodes: { value: true, period: true, subject: { name: true } } },
    ],
  });
  // These lines are checked by the compiler: a field that was not selected, or null not thought of, would not compile.
  const values: readonly (number | null)[] = observations?.nodes.map(({ value }) => value) ?? [];
  const names: readonly string[] = observations?.nodes.map(({ subject }) => subject.name) ?? [];
  // @ts-expect-error unit was not selected
  expect(observations?.nodes[0]?.unit).toBeUndefined();
  expect([values, names, observations?.totalCount]).toEqual([[4, 5], ['晨光铜业', '晨光铜业'], 2]);
});

test('an interface is told apart by its name', async () => {
  const { statement } = await client.query({
    statement: [{ id: 'o' }, { id: true, on: { Observation: { value: true }, Relation: { type: true } } }],
  });
  expect(statement?.__typename === 'Observation' ? statement.value : null).toBe(4);
});

test('arguments that the schema does not take do not compile', () => {
  const wrong = (): unknown => [
    // @ts-expect-error there is no such argument
    client.query({ entity: [{ nom: 'x' }, { id: true }] }),
    // @ts-expect-error the name is required
    client.query({ entity: { id: true } }),
    // @ts-expect-error there is no such kind
    client.query({ observations: [{ filter: { kind: 'growth' } }, { totalCount: true }] }),
  ];
  expect(wrong).toBeInstanceOf(Function);
});

test('a refusal is an error with its code', async () => {
  const asked = client.query({ entity: [{ name: '没有' }, { id: true }] });
  await expect(asked).rejects.toBeInstanceOf(ClientError);
  await expect(asked).rejects.toMatchObject({ code: 'NOT_FOUND', errors: [{ path: ['entity'] }] });
});

test('a document of one’s own', async () =>
  expect(await client.request('{ observations { totalCount } }')).toEqual({
    observations: { totalCount: 2 },
  }));

test('rows come one by one', async () => {
  const values: unknown[] = [];
  for await (const row of client.observations({ subject: '晨光铜业', kind: ['level', 'share'] }))
    values.push(row['value']);
  expect(values).toEqual([4, 5]);
});

test('a filter that is refused is an error before the first row', async () =>
  expect(client.observations({ period: '2026-99' }).next()).rejects.toMatchObject({ code: 'BAD_PERIOD' }));
