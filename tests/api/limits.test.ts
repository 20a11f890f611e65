import { type FastifyInstance } from 'fastify';
import { getIntrospectionQuery, parse } from 'graphql';
import { costOf } from '../../src/api/cost';
import { documentShape } from '../../src/api/document-shape';
import { ask, serverOf } from './support/ask';
import { fakeGraph } from './support/fake-graph';

const times = (count: number, piece: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => piece(i)).join(' ');

/** Each fragment spreads the next one twice: 2^n fields. */
const bomb = (n: number): string =>
  `{ ...F0 } ${times(n, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F${n} on Query { __typename }`;

describe('the shape of a document', () => {
  test.each([
    ['{ a }', { depth: 1, fields: 1, aliases: 0, fragments: 0 }],
    ['{ a { b c: d { e } } }', { depth: 3, fields: 4, aliases: 1, fragments: 0 }],
    ['{ ...F ...F } fragment F on Query { a { b } }', { depth: 2, fields: 4, aliases: 0, fragments: 1 }],
    ['{ ... on Query { a } }', { depth: 1, fields: 1, aliases: 0, fragments: 0 }],
    ['fragment F on Query { a }', { depth: 1, fields: 1, aliases: 0, fragments: 1 }],
    ['{ a { ...F } } fragment F on A { a { ...F } }', { depth: 2, fields: 2, aliases: 0, fragments: 1 }],
    [bomb(40), { depth: 0, fields: 2 ** 40, aliases: 0, fragments: 41 }],
  ])('%.60s', (query, shape) => expect(documentShape(parse(query))).toEqual(shape));

  test('introspection is not deep', () =>
    expect(documentShape(parse(getIntrospectionQuery())).depth).toBe(0));
});

describe('the cost of a query', () => {
  test.each([
    ['{ overview { revision } }', 2],
    ['{ observations(first: 10) { nodes { id } } }', 1 + 10 * 2],
    ['{ observations { nodes { id } } }', 1 + 20 * 2],
    ['{ observations(first: 0) { totalCount } }', 1],
    ['{ a: overview { revision } b: overview { revision } }', 4],
    ['{ statement(id: "x") { evidence { quote } } }', 1 + (1 + 3)],
    [
      '{ entities(first: 5) { nodes { observations(first: 4) { nodes { id } } } } }',
      1 + 5 * (1 + (1 + 4 * 2)),
    ],
  ])('%s costs %d', (query, cost) => expect(costOf(parse(query), {})).toBe(cost));

  test('variables count', () =>
    expect(costOf(parse('query ($n: Int!) { observations(first: $n) { nodes { id } } }'), { n: 7 })).toBe(
      15,
    ));

  test('a document that is kept costs what each request asks of it', () => {
    const query = parse(
      'query ($n: Int = 30, $yes: Boolean = true, $name: String = "") { observations(first: $n, after: $name) @include(if: $yes) { nodes { id } } }',
    );
    const asked = [{ n: 2 }, { name: 'x' }, { n: 2, name: 'y' }, { n: 0 }, { yes: false }, {}];
    expect(asked.map((variables) => costOf(query, variables))).toEqual([5, 61, 5, 1, 0, 61]);
  });
});

describe('each limit is an error that names it', () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await serverOf(fakeGraph({ overview: async () => ({ revision: 1 }) as never }));
  });
  afterAll(() => app.close());

  test.each([
    [
      'depth',
      15,
      20,
      `{ entity(name: "a") ${'{ relations { nodes { from '.repeat(6)} { id } ${'} } }'.repeat(6)} }`,
    ],
    ['aliases', 100, 200, `{ ${times(200, (i) => `a${i}: __typename`)} }`],
    ['tokens', 4000, 4001, `{ ${times(10_000, (i) => `a${i}: __typename`)} }`],
    ['fields', 1000, 2000, `{ ${times(2000, () => '__typename')} }`],
    ['fields', 1000, 2 ** 40, bomb(40)],
    ['fragments', 50, 61, bomb(60)],
    [
      'cost',
      100_000,
      3_002_001,
      '{ entities(first: 1000) { nodes { observations(first: 1000) { nodes { id revision } } } } }',
    ],
    ['first', 1000, 1001, '{ entities(first: 1001) { totalCount } }'],
    ['maxHops', 8, 9, '{ paths(from: "a", to: "b", maxHops: 9) { truncated } }'],
    ['depth', 4, 5, '{ neighborhood(of: "a", depth: 5) { omitted } }'],
    ['nameLength', 300, 301, `{ entity(name: "${'x'.repeat(301)}") { id } }`],
    ['names', 100, 101, `{ observations(filter: { subject: [${times(101, () => '"x"')}] }) { totalCount } }`],
  ])('%s: at most %d, not %d', async (limit, max, value, query) => {
    const { errors } = await ask(app, query);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'LIMIT_EXCEEDED', limit, max, value },
    ]);
    expect(errors?.[0]?.message).toBe(`"${limit}" may be at most ${max}, not ${value}.`);
  });

  test('a request of 5 MB is refused by its size', async () => {
    const { status, errors } = await ask(app, `{ overview { revision } } # ${'x'.repeat(5_000_000)}`);
    expect(status).toBe(413);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'requestBytes',
      max: 1_048_576,
    });
  });

  test('and the next request is served as if nothing had happened', async () =>
    expect((await ask(app, '{ overview { revision } }')).data).toEqual({ overview: { revision: 1 } }));

  test('introspection stays on', async () => {
    const { data, errors } = await ask(app, getIntrospectionQuery());
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty('__schema');
  });

  test('the cost comes back when asked for', async () => {
    const query = '{ overview { revision } }';
    expect((await ask(app, query)).extensions).toBeUndefined();
    expect((await ask(app, query, {}, { 'x-query-cost': '1' })).extensions).toEqual({
      cost: { value: 2, max: 100_000 },
    });
    const asked = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, extensions: { cost: true } },
    });
    expect(asked.json()).toMatchObject({ extensions: { cost: { value: 2 } } });
  });

  test('variables that do not fit are said to be at fault, not the cost', async () => {
    const query = 'query ($n: Int!) { observations(first: $n) { totalCount } }';
    expect((await ask(app, query, { n: 'many' })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
