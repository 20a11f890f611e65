import { readFileSync } from 'node:fs';
import { type FastifyInstance } from 'fastify';
import { writeDocument } from '../../src/client/document';
import { type Result, type Selection } from '../../src/client/selection';
import { repair, type Repair } from '../../src/explorer/parts/repair';
import { IndicatorGraph } from '../../src/graph/indicator-graph';
import { ingest } from '../../src/ingest/ingest';
import { localRecorder } from '../../src/ingest/recorder';
import { ask, serverOf } from '../api/support/ask';
import { describeOnEngines } from '../support/engines';
import { describeWhere } from '../support/not-run';
import { hasShared, sharedPath } from '../support/shared';

const onFoundingArticle: typeof describeOnEngines = (title, suite) =>
  hasShared
    ? describeOnEngines(title, suite)
    : describeWhere(false, 'the founding article is not beside the project')(title, () => {
        test.todo('needs the article');
      });

const selection = {
  articles: {
    nodes: {
      text: true,
      source: true,
      repairs: repair,
    },
  },
} as const satisfies Selection<'Query'>;

type Answer = Result<'Query', typeof selection>;

onFoundingArticle('the repairs of an article that was ingested', (open) => {
  const path = sharedPath('seed', 'article.txt');
  const raw = readFileSync(path, 'utf8');
  let app: FastifyInstance;
  let repairs: readonly Repair[];

  beforeAll(async () => {
    const graph = new IndicatorGraph(await open());
    await ingest(localRecorder(graph), [{ path, published: '2026-02-24' }]);
    app = await serverOf(graph);
    const { data, errors } = await ask(app, writeDocument('query', selection).query);
    expect(errors).toBeUndefined();
    const [article] = (data as unknown as Answer).articles?.nodes ?? [];
    expect(article?.source).toBe(raw);
    expect(article?.text).toBe(
      readFileSync(sharedPath('seed', 'article.repaired.txt'), 'utf8').replace(/\n$/, ''),
    );
    repairs = article?.repairs ?? [];
  });
  afterAll(() => app.close());

  test('say what stands in the source, where it stands', () => {
    expect(repairs.length).toBeGreaterThan(230);
    for (const { start, end, before } of repairs) expect(raw.slice(start, end)).toBe(before);
  });

  test('say why each is believed', () => {
    expect(repairs.filter(({ proof }) => proof === '')).toEqual([]);
    const run = repairs.find(({ after }) => after === '。”該處處長');
    expect(run).toMatchObject({
      kind: 'shifted_run',
      outcome: 'repaired',
      before: '?!痹撎幪庨L',
      doubts: [],
    });
    expect(run?.proof).toMatch(/byte for byte/);
  });

  test('say which place is open, what else it may be, and what is proved around it', () => {
    const run = repairs.find(({ after }) => after.includes('全力推動'));
    expect(run).toMatchObject({ kind: 'shifted_run', outcome: 'ambiguous' });
    expect(run?.doubts).toHaveLength(1);
    const [place] = run?.doubts ?? [];
    expect(run?.after.slice(place?.offset ?? 0).startsWith(place?.after ?? '?')).toBe(true);
    expect(place?.candidates[0]).toBe(place?.after);
    for (const word of ['力', '全力', '努力']) {
      expect(run?.candidates).toContain(`。“我們要${word}推動項目應`);
      expect(place?.candidates.some((one) => one.endsWith(word))).toBe(true);
    }
    expect(place?.start).toBeGreaterThanOrEqual(run?.start ?? Infinity);
    expect(place?.end).toBeLessThanOrEqual(run?.end ?? 0);
  });
});
