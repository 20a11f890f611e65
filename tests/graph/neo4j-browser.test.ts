import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { IndicatorGraph } from '../../src/graph/indicator-graph';
import { seed } from '../../src/ingest/seed';
import { describeWithNeo4j } from '../support/engines';
import { startNeo4j } from '../support/neo4j';

// What anyone with Neo4j Browser would do: raw Cypher over Bolt, nothing of ours in between.
const page = readFileSync(join(__dirname, '..', '..', 'docs', 'neo4j-browser', 'questions.md'), 'utf8');

const questions = page
  .split(/^## /m)
  .slice(1)
  .map((section): [string, string] => [
    section.split('\n')[0] ?? '',
    /```cypher\n([\s\S]*?)```/.exec(section)?.[1] ?? '',
  ]);

describeWithNeo4j('the seeded graph in Neo4j Browser', (open) => {
  let driver: Driver;
  let database: string | undefined;

  beforeAll(async () => {
    await seed(new IndicatorGraph(await open()));
    const server = await startNeo4j();
    database = server.database;
    driver = neo4j.driver(
      server.uri,
      server.username === undefined ? undefined : neo4j.auth.basic(server.username, server.password ?? ''),
      { disableLosslessIntegers: true },
    );
  });

  afterAll(() => driver.close());

  const rows = async (cypher: string): Promise<Record<string, unknown>[]> => {
    const { records } = await driver.executeQuery(cypher, {}, database === undefined ? {} : { database });
    return records.map((record) => record.toObject());
  };

  test('the three best-known facts stand there as anyone would look for them', async () => {
    const facts = await rows(
      `MATCH (e:Entity)<-[:ABOUT]-(o:Observation)-[:MEASURES]->(i:Indicator), (o)-[:STATED_IN]->(a:Article)
       WHERE (o.value = 339.6 AND o.unit = '%') OR (o.value = 2.3 AND o.unit = '萬噸') OR (o.value = 200 AND o.unit = '萬噸/年')
       RETURN DISTINCT e.name AS subject, i.name AS indicator, o.comparator AS comparator, o.normalizedLow AS normalized,
              o.normalizedUnit AS unit, o.kind AS kind, o.basis AS basis, o.period AS period, a.publishedOn AS published
       ORDER BY indicator`,
    );
    expect(facts).toEqual([
      {
        subject: '乌石化200万吨/年PTA项目',
        indicator: '产能',
        comparator: 'exact',
        normalized: 2_000_000,
        unit: 't/a',
        kind: 'capacity',
        basis: null,
        period: null,
        published: '2026-02-24',
      },
      {
        subject: '保税混矿',
        indicator: '混矿总量',
        comparator: 'more_than',
        normalized: 23_000,
        unit: 't',
        kind: 'level',
        basis: null,
        period: '2026-02-24',
        published: '2026-02-24',
      },
      {
        subject: '新疆有色金属工业(集团)有限责任公司',
        indicator: '营业收入',
        comparator: 'exact',
        normalized: 3.396,
        unit: '1',
        kind: 'change',
        basis: 'yoy',
        period: '2026-01',
        published: '2026-02-24',
      },
    ]);
  });

  test('the page has questions', () => expect(questions.length).toBeGreaterThanOrEqual(6));

  test.each(questions)('%s', async (_, cypher) => expect((await rows(cypher)).length).toBeGreaterThan(0));
});
