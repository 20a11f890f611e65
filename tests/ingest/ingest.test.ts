import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GraphEngine } from '../../src/graph/engine';
import { IndicatorGraph } from '../../src/graph/indicator-graph';
import { ingest } from '../../src/ingest/ingest';
import { readArticleFile } from '../../src/ingest/read-article';
import { localRecorder, type Recorder } from '../../src/ingest/recorder';
import { seed } from '../../src/ingest/seed';
import { type Observation, sha256Hex, type Statement } from '../../src/model';
import { describeWhere } from '../support/not-run';
import { describeOnEngines, type OpenEngine } from '../support/engines';
import { hasShared, sharedPath } from '../support/shared';
import { dumpArticle } from './graph-dump';

const folder = mkdtempSync(join(tmpdir(), 'indicator-graph-ingest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

interface Opened {
  readonly engine: GraphEngine;
  readonly recorder: Recorder;
}

async function newGraph(open: OpenEngine): Promise<Opened> {
  const engine = await open();
  return { engine, recorder: localRecorder(new IndicatorGraph(engine)) };
}

const text = '晨光纱厂有限公司今年1月营业收入同比增长12.5%，员工达1200人。';
const nothing = { entities: 0, statements: 0, articles: 0 };

const onFoundingArticle: typeof describeOnEngines = (title, suite) =>
  hasShared
    ? describeOnEngines(title, suite)
    : describeWhere(false, 'the founding article is not beside the project')(title, () => {
        test.todo('needs the article');
      });

describeOnEngines('ingest', (open) => {
  const good = file('2026-02-24-good.txt', text);

  test('brings a text in; again changes nothing', async () => {
    const { engine, recorder } = await newGraph(open);
    const first = await ingest(recorder, [{ path: good }]);
    expect(first).toMatchObject({
      read: 1,
      failed: [],
      summary: { created: { articles: 1, statements: 2 } },
    });
    const id = `sha256:${sha256Hex(text)}`;
    const before = await dumpArticle(engine, id);
    expect(before.length).toBeGreaterThan(3);
    const again = await ingest(recorder, [{ path: good }]);
    expect(again.summary).toMatchObject({ created: nothing, removed: nothing });
    expect(await dumpArticle(engine, id)).toEqual(before);
  });

  test('takes the date at the start of the name where nothing else says one', () => {
    const read = readArticleFile({ path: good });
    expect(read.ok && read.value.batch.articles[0]?.publishedOn).toBe('2026-02-24');
    expect(read.ok && read.value.batch.statements.map((s: Statement) => (s as Observation).period)).toContain(
      '2026-01',
    );
  });

  test('reports what cannot be read and goes on', async () => {
    const { recorder } = await newGraph(open);
    const paths = [file('empty.txt', ''), join(folder, 'missing.txt'), folder, good, file('same.txt', text)];
    const { read, repeated, failed } = await ingest(
      recorder,
      paths.map((path) => ({ path })),
    );
    expect({ read, repeated }).toEqual({ read: 1, repeated: 1 });
    expect(failed.map(({ path, problem }) => [path, problem.code])).toEqual([
      [paths[0], 'TEXT_EMPTY'],
      [paths[1], 'FILE_UNREADABLE'],
      [paths[2], 'FILE_UNREADABLE'],
    ]);
  });

  test('says how far it is', async () => {
    const { recorder } = await newGraph(open);
    const done: number[] = [];
    const many = Array.from({ length: 120 }, (_, i) => file(`many-${i}.txt`, `${text}第${i}号。`));
    await ingest(
      recorder,
      many.map((path) => ({ path })),
      { onProgress: (n) => done.push(n), threads: 0 },
    );
    expect(done).toEqual([100, 120]);
  });

  test('counts an article that comes again as repeated, however far apart the two files are', async () => {
    const { engine, recorder } = await newGraph(open);
    const many = Array.from({ length: 110 }, (_, i) => file(`apart-${i}.txt`, `${text}第${i % 105}号。`));
    const done: number[] = [];
    const { read, repeated, summary } = await ingest(
      recorder,
      many.map((path) => ({ path })),
      { onProgress: (n) => done.push(n), threads: 0 },
    );
    expect({ read, repeated, articles: summary.created.articles }).toEqual({
      read: 105,
      repeated: 5,
      articles: 105,
    });
    expect(done).toEqual([100, 110]);
    const { totalCount } = await new IndicatorGraph(engine).articles({ first: 1 });
    expect(totalCount).toBe(105);
  });

  test('writes nothing of a bundle that the graph refuses', async () => {
    const { recorder } = await newGraph(open);
    const refusing: Recorder = { ...recorder, record: () => Promise.reject(new Error('the disk is full')) };
    await expect(ingest(refusing, [{ path: good }])).rejects.toThrow('the disk is full');
    expect((await ingest(recorder, [{ path: good }])).summary.created.articles).toBe(1);
  });
});

onFoundingArticle('the founding article, curated and read', (open) => {
  const path = sharedPath('seed', 'article.txt');
  const id = hasShared ? `sha256:${sha256Hex(readFileSync(path))}` : '';
  const task = { path, published: '2026-02-24' };

  test('has its text once it was given, and every fact once', async () => {
    const { engine, recorder } = await newGraph(open);
    await seed(recorder);
    await ingest(recorder, [task]);
    const observations = (await dumpArticle(engine, id))
      .filter((line) => line.includes('"normalizedLow"'))
      .map((line) => JSON.parse(line) as { properties: { normalizedLow: number; indicatorId: string } })
      .map(({ properties }) => properties.normalizedLow)
      .sort((a, b) => a - b);
    expect(observations).toEqual([2.61, 3.396, 17, 350, 5200, 23000, 2000000]);
  });

  test('is one graph in whichever order the two came', async () => {
    const one = await newGraph(open);
    await seed(one.recorder);
    await ingest(one.recorder, [task]);
    const expected = await dumpArticle(one.engine, id);
    const again = await ingest(one.recorder, [task]);
    expect(again.summary).toMatchObject({ created: nothing, removed: nothing });
    const other = await newGraph(open);
    await ingest(other.recorder, [task]);
    await seed(other.recorder);
    expect(await dumpArticle(other.engine, id)).toEqual(expected);
  });
});
