import { type FastifyInstance } from 'fastify';
import { compiledDocument } from '../../src/api/compiled-documents';
import { starterQuestions } from '../../src/api/http/questions';
import { readyDocument } from '../../src/api/ready-documents';
import { apiSchema } from '../../src/api/schema';
import { settingsFrom } from '../../src/api/settings';
import { IndicatorGraph } from '../../src/graph/indicator-graph';
import { localRecorder } from '../../src/ingest/recorder';
import { seed } from '../../src/ingest/seed';
import { describeWithEmbedded } from '../support/engines';
import { serverOf } from './support/ask';
import { damaged, randomOf, randomQuery } from './support/random-query';

/** Status, media type and body, as they go over the wire. */
type OnTheWire = readonly [number, unknown, string];

interface Refusal {
  readonly path?: readonly (string | number)[];
  readonly locations?: unknown;
  readonly extensions: { readonly code: string };
}

/** The part of a path that is left where an error empties more than its own field. */
function emptied(data: unknown, path: readonly (string | number)[]): readonly (string | number)[] {
  let at = data;
  const end = path.findIndex((key) => {
    at = (at as Record<string | number, unknown> | null)?.[key];
    return at === null || at === undefined;
  });
  return end < 0 ? path : path.slice(0, end + 1);
}

/**
 * Which of several errors is met first, and of two bad names of one field which is named, depends on what the graph answers first; of several that
 * empty one place GraphQL lets the executor choose which to tell.
 */
const inOrder = ([status, type, text]: OnTheWire): unknown => {
  const { errors = [], ...rest } = JSON.parse(text) as { errors?: Refusal[]; data?: unknown };
  const refusals = errors.map(({ path = [], locations, extensions }) => {
    const place = emptied(rest.data, path);
    return JSON.stringify(place.length === path.length ? [path, locations, extensions.code] : [place]);
  });
  return [status, type, [...new Set(refusals)].sort(), rest];
};

describeWithEmbedded('a document that comes again', (open) => {
  let app: FastifyInstance;
  let words: string[];

  beforeAll(async () => {
    const graph = new IndicatorGraph(await open());
    await seed(localRecorder(graph));
    app = await serverOf(graph, { settings: settingsFrom({ RESPONSE_CACHE: 'off' }) });
    const entities = await graph.entities({ first: 30 });
    words = entities.items.flatMap(({ node }) => [node.id, node.name]);
  });
  afterAll(() => app?.close());

  const send = async (body: unknown, headers: Record<string, string> = {}): Promise<OnTheWire> => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...headers },
      payload: JSON.stringify(body),
    });
    return [response.statusCode, response.headers['content-type'], response.body];
  };

  const expectTheSame = async (body: unknown, headers: Record<string, string> = {}): Promise<OnTheWire> => {
    const first = await send(body, headers);
    // By graphql-js, then compiled.
    for (let again = 0; again < 2; again += 1) expect(await send(body, headers)).toEqual(first);
    return first;
  };

  test.each(starterQuestions)('$title: it is answered as at first', async ({ query }) => {
    const [status, , text] = await expectTheSame({ query });
    expect(status).toBe(200);
    expect(text).toContain('"data"');
    const document = readyDocument(query);
    expect(document && compiledDocument(document, null)).not.toBeNull();
  });

  test('queries that a machine makes up are answered or refused as at first', async () => {
    const random = randomOf(7);
    for (let i = 0; i < 150; i += 1) {
      const query = randomQuery(apiSchema(), random, words);
      const body = { query: i % 5 === 0 ? damaged(query, random) : query };
      const first = inOrder(await send(body));
      for (let again = 0; again < 2; again += 1) expect(inOrder(await send(body))).toEqual(first);
    }
  }, 120_000);

  test('errors keep their places and their codes, and what could be answered is', async () => {
    const query = '{ one: entity(name: "nobody has this name") { name } two: overview { observations } }';
    const [status, , text] = await expectTheSame({ query });
    const { data, errors } = JSON.parse(text);
    expect([status, errors.length, errors[0].path, errors[0].extensions.code]).toEqual([
      200,
      1,
      ['one'],
      'NOT_FOUND',
    ]);
    expect(data.two.observations).toBeGreaterThan(0);
  });

  test('what is read may depend on a variable', async () => {
    const query = `query ($more: Boolean!) { entities(first: 3) { nodes { name ...More @include(if: $more) } } }
      fragment More on Entity { observations(first: 2) { nodes { unit @skip(if: $more) summaryZh } } relations { nodes { type } } }`;
    const [, , less] = await expectTheSame({ query, variables: { more: false } });
    const [, , more] = await expectTheSame({ query, variables: { more: true } });
    expect([less.includes('relations'), more.includes('relations')]).toEqual([false, true]);
    expect((await expectTheSame({ query, variables: { more: false } }))[2]).toBe(less);
  });

  test('a directive holds for its own spread of a fragment', async () => {
    const query = `query ($more: Boolean!) { one: overview { ...Counts @include(if: $more) revision } two: overview { ...Counts @skip(if: $more) } three: overview { ...Counts } }
      fragment Counts on Overview { observations relations @include(if: $more) { type } }`;
    for (const more of [true, false]) {
      const [, , text] = await expectTheSame({ query, variables: { more } });
      const { one, two, three } = JSON.parse(text).data;
      expect([one, two, three].map(Object.keys)).toEqual(
        more
          ? [['observations', 'relations', 'revision'], [], ['observations', 'relations']]
          : [['revision'], ['observations'], ['observations']],
      );
    }
  });

  const page =
    'query ($n: Int!) { entities(first: $n) { nodes { id relations(first: $n) { nodes { id } } } } }';
  const both = 'query A { overview { observations } } query B { overview { articles } }';

  const rows: readonly [string, unknown, Record<string, string>][] = [
    ['a variable that fits', { query: page, variables: { n: 2 } }, {}],
    ['a variable that does not fit', { query: page, variables: { n: 'two' } }, {}],
    ['a variable that is missing', { query: page }, {}],
    ['a variable that makes it too costly', { query: page, variables: { n: 1000 } }, {}],
    ['variables that are no object', { query: page, variables: [2] }, {}],
    ['variables that are null', { query: both, operationName: 'A', variables: null }, {}],
    ['the other operation', { query: both, operationName: 'B' }, {}],
    ['an operation that is not there', { query: both, operationName: 'C' }, {}],
    ['no word on which operation', { query: both }, {}],
    ['an operation name that is no text', { query: both, operationName: 5 }, {}],
    ['the cost asked for', { query: both, operationName: 'A', extensions: { cost: true } }, {}],
    ['the cost asked for by header', { query: both, operationName: 'A' }, { 'x-query-cost': '1' }],
    ['a field that nobody knows', { query: '{ nothing }' }, {}],
    ['introspection', { query: '{ __schema { queryType { name } } __typename }' }, {}],
    ['a mutation', { query: 'mutation { ingestArticle(text: "x") { __typename } }' }, {}],
  ];
  const accepts = ['*/*', 'application/json', 'application/graphql-response+json', 'text/plain'];

  test.each(rows)('%s: the same answer for each media type', async (_, body, headers) => {
    await send({ query: page, variables: { n: 1 } });
    await send({ query: both, operationName: 'A' });
    expect(readyDocument(page) && readyDocument(both)).not.toBeNull();
    for (const accept of accepts) await expectTheSame(body, { ...headers, accept });
    await expectTheSame(body, headers);
  });
});
