import { type FastifyInstance } from 'fastify';
import { settingsFrom } from '../../src/api/settings';
import { type Contribution } from '../../src/graph/contribution';
import { type GraphQuestions } from '../../src/graph/questions';
import { type Writer } from '../../src/api/writing';
import { ask, serverOf } from './support/ask';
import { fakeGraph } from './support/fake-graph';

const text = '晨光铜业发布公告。2025年，晨光铜业营业收入同比增长12.5%。';

let app: FastifyInstance;
afterEach(() => app.close());

describe('readArticle reads and stores nothing', () => {
  const query = `query ($text: String!, $day: Date) {
    readArticle(text: $text, publishedOn: $day) {
      article { publishedOn text }
      statements { id recordedAt revision summaryZh evidence { quote start end context }
        ... on Observation { value unit period subject { name } indicator { name } } }
      problems { code start }
    }
  }`;

  test('figures with the words they were read from', async () => {
    app = await serverOf(fakeGraph({}));
    const { data, errors } = await ask(app, query, { text, day: '2026-03-01' });
    expect(errors).toBeUndefined();
    const { article, statements } = data?.['readArticle'] as {
      article: object;
      statements: Record<string, unknown>[];
    };
    expect(article).toEqual({ publishedOn: '2026-03-01', text });
    const figure = statements.find(({ value }) => value === 12.5);
    expect(figure).toMatchObject({
      recordedAt: null,
      revision: null,
      unit: '%',
      period: '2025',
      indicator: { name: '营业收入' },
    });
    const [words] = figure?.['evidence'] as { quote: string; start: number; end: number; context: string }[];
    expect(text.slice(words?.start, words?.end)).toBe(words?.quote);
    expect(words?.context).toBe('2025年，晨光铜业营业收入同比增长12.5%。');
  });

  test('each field of a figure is read or named as implied', async () => {
    app = await serverOf(fakeGraph({}));
    const { data } = await ask(
      app,
      `query ($text: String!) {
        readArticle(text: $text, publishedOn: "2026-03-01") {
          statements { ... on Observation { quantityText status basePeriod implied } }
        }
      }`,
      { text },
    );
    const figure = { quantityText: '12.5%', status: 'realised', basePeriod: '2024' };
    expect(data).toMatchObject({
      readArticle: {
        statements: expect.arrayContaining([
          { ...figure, implied: ['basePeriod', 'status', 'period'] },
        ]) as object[],
      },
    });
  });

  test.each([
    ['', 'EMPTY_TEXT'],
    ['字'.repeat(200_001), 'LIMIT_EXCEEDED'],
  ])('%.5s… is refused as %s', async (given, code) => {
    app = await serverOf(fakeGraph({}));
    const { errors } = await ask(app, query, { text: given });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });

  test('a text that says nothing has no statements', async () => {
    app = await serverOf(fakeGraph({}));
    const { data } = await ask(app, query, { text: '今天天气很好。' });
    expect(data).toMatchObject({ readArticle: { statements: [] } });
  });
});

describe('ingestArticle', () => {
  const mutation = `mutation ($text: String!) {
    ingestArticle(text: $text, publishedOn: "2026-03-01") { revision created { statements } removed { statements } article { id } }
  }`;
  const counts = { entities: 1, statements: 2, articles: 1 };

  const recording = (): { graph: GraphQuestions & Partial<Writer>; recorded: Contribution[] } => {
    const recorded: Contribution[] = [];
    const record: Writer['record'] = async (contributions) => {
      recorded.push(...contributions);
      return { revision: 5, created: counts, removed: { entities: 0, statements: 0, articles: 0 } };
    };
    return { graph: Object.assign(fakeGraph({ record } as never), {}), recorded };
  };
  const settings = settingsFrom({ INGEST_TOKEN: 'sesame' });

  test('with the token, what the text says goes into the graph', async () => {
    const { graph, recorded } = recording();
    app = await serverOf(graph, { settings });
    const { data, errors } = await ask(app, mutation, { text }, { authorization: 'Bearer sesame' });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      ingestArticle: { revision: 5, created: { statements: 2 }, removed: { statements: 0 } },
    });
    const [contribution] = recorded;
    expect(recorded).toHaveLength(1);
    expect(contribution?.contributor).toBe(`ingest:${contribution?.batch.articles[0]?.id}`);
    expect(contribution?.batch.articles[0]?.source).toBe(text);
    expect(contribution?.batch.statements.length).toBeGreaterThan(0);
  });

  test('twice is sent twice, never answered from the cache', async () => {
    const { graph, recorded } = recording();
    app = await serverOf(graph, { settings });
    for (let i = 0; i < 2; i += 1) await ask(app, mutation, { text }, { authorization: 'Bearer sesame' });
    expect(recorded).toHaveLength(2);
  });

  test.each([
    ['no token', {}, 'UNAUTHORIZED'],
    ['a wrong one', { authorization: 'Bearer open' }, 'UNAUTHORIZED'],
    ['the token alone', { authorization: 'sesame' }, 'UNAUTHORIZED'],
  ])('with %s it is refused', async (_, headers: Record<string, string>, code) => {
    const { graph, recorded } = recording();
    app = await serverOf(graph, { settings });
    const { errors } = await ask(app, mutation, { text }, headers);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code }]);
    expect(recorded).toEqual([]);
  });

  test('where no token is configured nobody may write', async () => {
    const { graph, recorded } = recording();
    app = await serverOf(graph, { settings: settingsFrom({}) });
    const { errors } = await ask(app, mutation, { text }, { authorization: 'Bearer ' });
    expect(errors?.[0]?.extensions).toEqual({ code: 'WRITING_DISABLED' });
    expect(recorded).toEqual([]);
  });

  test('GET cannot write', async () => {
    const { graph, recorded } = recording();
    app = await serverOf(graph, { settings });
    const query = encodeURIComponent(mutation.replace('$text: String!', '$text: String = "x"'));
    const response = await app.inject({
      url: `/graphql?query=${query}`,
      headers: { authorization: 'Bearer sesame' },
    });
    expect(response.statusCode).toBe(405);
    expect(recorded).toEqual([]);
  });
});
