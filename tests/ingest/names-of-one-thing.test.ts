import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IndicatorGraph } from '../../src/graph/indicator-graph';
import { ingest } from '../../src/ingest/ingest';
import { localRecorder } from '../../src/ingest/recorder';
import { article, batch, entity, relation } from '../graph/support/make';
import { describeOnEngines } from '../support/engines';

const folder = mkdtempSync(join(tmpdir(), 'indicator-graph-names-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// All companies are made up.
describeOnEngines('names of one thing', (open) => {
  test('a stock code that a text gives finds the company', async () => {
    const graph = new IndicatorGraph(await open());
    const path = join(folder, '2026-02-24-code.txt');
    writeFileSync(path, '昊峤矿业股份有限公司（600902.SH）1月营业收入同比增长5%。');
    await ingest(localRecorder(graph), [{ path }], { threads: 0 });
    expect(await graph.findEntity('600902.SH')).toMatchObject({
      found: 'one',
      node: {
        name: '昊峤矿业股份有限公司',
        identifiers: { stockCode: '600902.SH' },
      },
    });
    expect(await graph.findEntity('600903.SH')).toMatchObject({
      found: 'none',
    });
  });

  test('a share that is held is an ownership and a figure of who holds it', async () => {
    const graph = new IndicatorGraph(await open());
    const path = join(folder, '2026-02-24-share.txt');
    writeFileSync(path, '各方出资组建骏岚生态投资有限公司，其中岚桥环境持有51%股权，其余由员工持有。');
    await ingest(localRecorder(graph), [{ path }], { threads: 0 });
    const holder = await graph.findEntity('岚桥环境');
    const held = await graph.findEntity('骏岚生态投资有限公司');
    if (holder.found !== 'one' || held.found !== 'one') throw new Error('both companies are read');
    const { edges } = await graph.neighborhood(holder.node.id, { depth: 1, first: 9 });
    expect(edges).toMatchObject([{ fromId: holder.node.id, type: 'OWNS', toId: held.node.id }]);
    const { items } = await graph.statements({ first: 9 }, { entity: holder.node.id });
    expect(items.map(({ node }) => node).filter((s) => s.statementKind === 'observation')).toMatchObject([
      { kind: 'share', value: 51, unit: '%' },
    ]);
  });

  test('a relation between two names of one thing is kept as a statement and draws no edge to itself', async () => {
    const graph = new IndicatorGraph(await open());
    const [full, short, plant] = [
      entity('Organization', '天河矿业集团有限责任公司'),
      entity('Organization', '天河矿业集团'),
      entity('Facility', '天河铜矿'),
    ] as const;
    const of = article('https://news.example/one', '2026-01-01');
    const statements = [relation(full, 'OWNS', short, of, 0), relation(full, 'OWNS', plant, of, 50)];
    await graph.record(
      [
        {
          contributor: 'ingest:one',
          batch: batch({
            articles: [of],
            entities: [full, short, plant],
            statements,
          }),
        },
      ],
      { recordedAt: '2026-01-01T00:00:00Z' },
    );
    expect((await graph.entitiesById([short.id]))[0]?.id).toBe(full.id);
    expect((await graph.statements({ first: 9 }, { article: of.id })).totalCount).toBe(2);
    const { edges } = await graph.neighborhood(full.id, { depth: 1, first: 9 });
    expect(edges).toMatchObject([{ fromId: full.id, type: 'OWNS', toId: plant.id }]);
  });
});
