import { type FastifyInstance } from 'fastify';
import { serverAudits } from 'graphql-http';
import { serverOf } from './support/ask';
import { fakeGraph } from './support/fake-graph';

let app: FastifyInstance;
let url: string;

beforeAll(async () => {
  app = await serverOf(fakeGraph({}));
  url = `${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
});
afterAll(() => app.close());

/** The audit suite of GraphQL over HTTP. What is a MAY is held, too, for nothing speaks against any of them. */
describe('GraphQL over HTTP', () => {
  test.each(serverAudits({ url: () => url }).map((audit) => [audit.id, audit.name, audit.fn]))(
    '%s %s',
    async (_, __, audit) => {
      const result = await audit();
      expect({ ...result, response: undefined }).toMatchObject({ status: 'ok' });
    },
  );
});

test('an answer of some size is compressed for who takes it', async () => {
  const schema = await fetch(url.replace('graphql', 'schema.graphql'), {
    headers: { 'accept-encoding': 'br' },
  });
  expect(schema.headers.get('content-encoding')).toBe('br');
  const plain = await fetch(url.replace('graphql', 'schema.graphql'), {
    headers: { 'accept-encoding': 'identity' },
  });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await plain.text()).toBe(await schema.text());
});
