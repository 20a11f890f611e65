import { type FastifyInstance, type LightMyRequestResponse } from 'fastify';
import { settingsFrom } from '../../src/api/settings';
import { type GraphQuestions } from '../../src/graph/questions';
import { serverOf } from './support/ask';
import { fakeGraph } from './support/fake-graph';

/** A graph whose revision a test moves, and that counts how often it was asked. */
function counted(): { graph: GraphQuestions; write: () => void; asked: () => number } {
  let revision = 1;
  let asked = 0;
  const overview = async (): Promise<never> => {
    asked += 1;
    return {
      revision,
      articles: 7,
      newest: Array(200).fill({ statementKind: 'relation', id: 'r_1' }),
    } as never;
  };
  const graph = fakeGraph({
    revision: async () => revision,
    overview,
    findEntity: async () => ({ found: 'none', nearest: [] }),
  });
  return { graph, write: () => (revision += 1), asked: () => asked };
}

let app: FastifyInstance;
afterEach(() => app.close());

const get = async (query: string, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> =>
  app.inject({ url: `/graphql?query=${encodeURIComponent(query)}`, headers });

describe('answers are kept until the graph changes', () => {
  test('the same question twice runs once, and says so', async () => {
    const { graph, write, asked } = counted();
    app = await serverOf(graph);
    const query = '{ overview { revision } }';
    const first = await get(query);
    expect(first.headers).toMatchObject({
      'cache-status': 'indicator-graph; fwd=miss',
      'x-graph-revision': '1',
    });
    const second = await get(query);
    expect(second.headers).toMatchObject({ 'cache-status': 'indicator-graph; hit', 'x-graph-revision': '1' });
    expect(second.body).toBe(first.body);
    expect(asked()).toBe(1);
    write();
    const third = await get(query);
    expect(third.json()).toEqual({ data: { overview: { revision: 2 } } });
    expect(third.headers['x-graph-revision']).toBe('2');
  });

  test('variables, media type and the wish for the cost are part of the question', async () => {
    const { graph, asked } = counted();
    app = await serverOf(graph);
    const post = async (payload: object, headers = {}): Promise<LightMyRequestResponse> =>
      app.inject({ method: 'POST', url: '/graphql', payload, headers });
    const query = 'query ($yes: Boolean!) { overview { revision articles @include(if: $yes) } }';
    const bodies = [
      await post({ query, variables: { yes: true } }),
      await post({ query, variables: { yes: false } }),
      await post({ query, variables: { yes: false } }, { 'x-query-cost': '1' }),
      await post({ query, variables: { yes: false } }, { accept: 'application/graphql-response+json' }),
    ].map((response) => `${response.headers['content-type']} ${response.body}`);
    expect(new Set(bodies).size).toBe(4);
    expect(asked()).toBe(4);
  });

  test('errors are not kept', async () => {
    app = await serverOf(counted().graph);
    await get('{ entity(name: "x") { id } }');
    expect((await get('{ entity(name: "x") { id } }')).headers['cache-status']).toContain('miss');
  });

  test('who comes while the same question runs waits for its answer', async () => {
    const { graph, asked } = counted();
    app = await serverOf(graph);
    const answers = await Promise.all(Array.from({ length: 8 }, () => get('{ overview { revision } }')));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(asked()).toBe(1);
  });

  test('RESPONSE_CACHE=off turns it off', async () => {
    const { graph, asked } = counted();
    app = await serverOf(graph, { settings: settingsFrom({ RESPONSE_CACHE: 'off' }) });
    await get('{ overview { revision } }');
    await get('{ overview { revision } }');
    expect(asked()).toBe(2);
  });

  test('a database that cannot say its revision answers uncached', async () => {
    const { graph, asked } = counted();
    app = await serverOf(
      fakeGraph({ overview: graph.overview, revision: () => Promise.reject(new Error('down')) }),
    );
    await get('{ overview { revision } }');
    expect((await get('{ overview { revision } }')).statusCode).toBe(200);
    expect(asked()).toBe(2);
  });
});

describe('ETag', () => {
  test('an unchanged answer is not sent again, a changed one is', async () => {
    const { graph, write } = counted();
    app = await serverOf(graph);
    const query = '{ overview { articles } }';
    const etag = String((await get(query)).headers.etag);
    const again = await get(query, { 'if-none-match': etag });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    write();
    expect((await get(query, { 'if-none-match': etag })).statusCode).toBe(304);
    expect((await get('{ overview { revision } }', { 'if-none-match': etag })).statusCode).toBe(200);
  });
});

test.each([
  ['br', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['identity', undefined],
])('who takes "%s" gets %s, from the cache, too', async (accepts, encoding) => {
  app = await serverOf(counted().graph);
  const query = '{ overview { newest { id } } }';
  for (const time of ['miss', 'hit']) {
    const { headers, rawPayload } = await get(query, { 'accept-encoding': accepts });
    expect(headers['cache-status']).toContain(time);
    expect(headers['content-encoding']).toBe(encoding);
    expect(rawPayload.length < 1000).toBe(encoding !== undefined);
  }
});

describe('settings', () => {
  test('what nobody sets', () =>
    expect(settingsFrom({})).toEqual({
      cache: true,
      cacheMaxAgeMs: 0,
      cacheMegabytes: 64,
      corsOrigins: [],
      ingestToken: null,
    }));

  test('a number that is none is named', () =>
    expect(() => settingsFrom({ RESPONSE_CACHE_MAX_AGE_MS: '5s' })).toThrow(
      'RESPONSE_CACHE_MAX_AGE_MS must be a whole number, not "5s".',
    ));

  test('an origin that is allowed may ask, and no other', async () => {
    app = await serverOf(counted().graph, {
      settings: settingsFrom({ CORS_ORIGINS: 'https://a.example, https://b.example' }),
    });
    const ask = async (origin: string): Promise<LightMyRequestResponse> =>
      get('{ __typename }', { origin, 'sec-fetch-site': 'cross-site' });
    const allowed = await ask('https://b.example');
    expect([allowed.statusCode, allowed.headers['access-control-allow-origin']]).toEqual([
      200,
      'https://b.example',
    ]);
    const other = await ask('https://c.example');
    expect([other.statusCode, other.headers['access-control-allow-origin']]).toEqual([403, undefined]);
  });
});
