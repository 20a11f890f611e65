import { type FastifyInstance } from 'fastify';
import { parse, validate } from 'graphql';
import { starterQuestions } from '../../src/api/http/questions';
import { apiSchema } from '../../src/api/schema';
import { createServer } from '../../src/server';
import { ask, serverOf } from './support/ask';
import { fakeGraph } from './support/fake-graph';

const open: FastifyInstance[] = [];
const serve = async (...args: Parameters<typeof serverOf>): Promise<FastifyInstance> => {
  const app = await serverOf(...args);
  open.push(app);
  return app;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((app) => app.close()));
});

describe('health', () => {
  test.each([
    ['/health/live', null, 200, { live: true }],
    ['/health', null, 200, { live: true, ready: true }],
    [
      '/health/ready',
      { code: 'X', message: 'No.' },
      503,
      { live: true, ready: false, problem: { code: 'X', message: 'No.' } },
    ],
    ['/health/live', { code: 'X', message: 'No.' }, 200, { live: true }],
  ])('%s with the problem %j answers %d', async (url, problem, status, body) => {
    const app = await serve(fakeGraph({}), { health: async () => problem });
    const response = await app.inject({ url });
    expect(response.statusCode).toBe(status);
    expect(response.json()).toEqual(body);
  });

  test('a database that throws is not ready, and its words stay inside', async () => {
    const app = await serve(fakeGraph({}), { health: () => Promise.reject(new Error('secret')) });
    const response = await app.inject({ url: '/health' });
    expect(response.statusCode).toBe(503);
    expect(response.body).not.toContain('secret');
  });
});

describe('GraphiQL', () => {
  const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

  test('a browser that opens /graphql gets the page, whole from this server', async () => {
    const app = await serve(fakeGraph({}));
    const page = await app.inject({ url: '/graphql', headers: browser });
    expect(page.headers['content-type']).toContain('text/html');
    const loaded = [...page.body.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, url = '']) => url);
    expect(loaded.length).toBeGreaterThan(4);
    for (const url of loaded) expect((await app.inject({ url })).statusCode).toBe(200);
    expect(page.body).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(page.body).not.toMatch(/<script>|<style>|\son\w+=|style=/);
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
  });

  test('its tabs are questions that the schema takes', async () => {
    for (const { query } of starterQuestions) expect(validate(apiSchema(), parse(query))).toEqual([]);
    expect(starterQuestions.length).toBeGreaterThan(5);
  });
});

describe('errors', () => {
  test('an unknown name comes back with the nearest ones', async () => {
    const nearest = { id: 'e_1', type: 'Place', name: '新疆', nameEn: 'Xinjiang', scope: '' };
    const app = await serve(
      fakeGraph({ findEntity: async () => ({ found: 'none', nearest: [nearest as never] }) }),
    );
    const { data, errors } = await ask(app, '{ entity(name: "新噩") { id } }');
    expect(data).toEqual({ entity: null });
    expect(errors).toMatchObject([
      {
        message: 'No entity has the id or name "新噩". Nearest: 新疆.',
        path: ['entity'],
        extensions: {
          code: 'NOT_FOUND',
          name: '新噩',
          nearest: [{ id: 'e_1', type: 'Place', name: '新疆', nameEn: 'Xinjiang' }],
        },
      },
    ]);
  });

  test('a name that several things share comes back with them', async () => {
    const a = { id: 'e_1', type: 'Place', name: '石河子', nameEn: null, scope: '' };
    const b = { ...a, id: 'e_2', type: 'GovernmentBody', scope: '新疆' };
    const app = await serve(
      fakeGraph({ findEntity: async () => ({ found: 'several', candidates: [a, b] as never[] }) }),
    );
    const { errors } = await ask(app, '{ entity(name: "石河子") { id } }');
    expect(errors?.[0]?.extensions).toEqual({
      code: 'AMBIGUOUS_NAME',
      name: '石河子',
      candidates: [
        { id: 'e_1', type: 'Place', name: '石河子', nameEn: null },
        { id: 'e_2', type: 'GovernmentBody', name: '石河子', nameEn: null, scope: '新疆' },
      ],
    });
  });

  test('a bug of ours is reported here and not told there', async () => {
    const heard: unknown[] = [];
    const graph = fakeGraph({ overview: () => Promise.reject(new Error('password hunter2')) });
    const app = await serve(graph, { report: (error) => heard.push(error) });
    const { status, data, errors } = await ask(app, '{ overview { revision } }');
    expect({ status, data }).toEqual({ status: 200, data: { overview: null } });
    expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
    expect(JSON.stringify(errors)).not.toContain('hunter2');
    expect(String(heard[0])).toContain('hunter2');
  });

  test.each([
    ['{ entity(', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ articles(asOf: "2026-02-30") { totalCount } }', 'BAD_DATE'],
    ['{ observations(filter: { period: "2026-13" }) { totalCount } }', 'BAD_PERIOD'],
    ['{ articles(first: -1) { totalCount } }', 'BAD_ARGUMENT'],
    ['{ articles(first: 1001) { totalCount } }', 'LIMIT_EXCEEDED'],
    ['{ search(text: "x", after: "bm90aGluZw") { totalCount } }', 'BAD_CURSOR'],
  ])('%s is refused as %s', async (query, code) => {
    const { errors } = await ask(await serve(fakeGraph({})), query);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });

  test('a limit that is passed names itself and the value', async () => {
    const { errors } = await ask(await serve(fakeGraph({})), '{ articles(first: 5000) { totalCount } }');
    expect(errors?.[0]?.extensions).toEqual({
      code: 'LIMIT_EXCEEDED',
      limit: 'first',
      max: 1000,
      value: 5000,
    });
  });
});

describe('the guard', () => {
  const asking = { 'content-type': 'application/json' };
  const payload = JSON.stringify({ query: '{ __typename }' });

  test.each([
    ['a program', {}, 200],
    ['our own page', { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:80' }, 200],
    ['a page of another site', { 'sec-fetch-site': 'cross-site', origin: 'http://evil.example' }, 403],
    ['an older browser on another site', { origin: 'http://evil.example' }, 403],
    ['a sandboxed frame', { origin: 'null' }, 403],
  ])('%s: %j is answered with %d', async (_, headers, status) => {
    const app = await serve(fakeGraph({}));
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...asking, ...headers },
      payload,
    });
    expect(response.statusCode).toBe(status);
    expect(response.headers['access-control-allow-origin']).toBeUndefined();
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'a form cannot post: %s',
    async (type) => {
      const app = await serve(fakeGraph({}));
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': type },
        payload,
      });
      expect(response.statusCode).toBeGreaterThanOrEqual(400);
      expect(response.statusCode).toBeLessThan(500);
    },
  );
});

test('close lets what is in flight finish', async () => {
  let answer: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => (answer = resolve));
  const app = await createServer({
    graph: fakeGraph({ overview: () => waiting.then(() => ({ revision: 7 }) as never) }),
    health: async () => null,
  });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const asked = fetch(`${address}/graphql?query=${encodeURIComponent('{overview{revision}}')}`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const closed = app.close();
  answer();
  expect(await (await asked).json()).toEqual({ data: { overview: { revision: 7 } } });
  await closed;
  await expect(fetch(`${address}/health`)).rejects.toThrow();
});
