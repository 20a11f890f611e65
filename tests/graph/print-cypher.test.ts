import fc from 'fast-check';
import neo4j, { type Driver } from 'neo4j-driver';
import { literal } from '../../src/graph/printing/literal';
import { printCypher } from '../../src/graph/printing/print-cypher';
import { Neo4jEngine } from '../../src/graph/engines/neo4j';
import { loadStatements } from '../../src/graph/statements';
import { describeWithNeo4j } from '../support/engines';
import { startNeo4j } from '../support/neo4j';
import { type Snapshot, snapshotOf, snapshotStatements } from './differential/snapshot';
import * as world from './support/chain';
import { visibleGraph } from './support/snapshots';

const recordedAt = '2026-01-01T00:00:00Z';

describe('literals', () => {
  test.each([
    [null, 'null'],
    [true, 'true'],
    [1.5, '1.5'],
    [-0, '0'],
    ['纺织', `'纺织'`],
    [`it's "so" \\ here`, `'it\\'s "so" \\\\ here'`],
    ['two\nlines\ttab', `'two\\nlines\\ttab'`],
    ['\u0000\u2028', `'\\u0000\\u2028'`],
    [['a', 'b'], `['a', 'b']`],
    [{ plain: 1, 'not`plain': [] }, '{plain: 1, `not``plain`: []}'],
  ])('%j', (value, expected) => expect(literal(value)).toBe(expected));
});

describeWithNeo4j('printed Cypher', (open) => {
  let driver: Driver;
  beforeAll(async () => {
    const { uri, username, password } = await startNeo4j();
    const auth = username === undefined ? undefined : neo4j.auth.basic(username, password ?? '');
    driver = auth === undefined ? neo4j.driver(uri) : neo4j.driver(uri, auth);
  });
  afterAll(() => driver.close());

  const paste = async (cypher: string): Promise<void> => {
    const session = driver.session();
    try {
      for (const statement of cypher.split(/;\n(?:\n|$)/))
        if (statement.trim() !== '') await session.run(statement);
    } finally {
      await session.close();
    }
  };

  test('pasted once or twice, it is the graph that a seed writes', async () => {
    await open();
    const seeded = await visibleGraph();
    await seeded.record([world.seed], { recordedAt });
    const cypher = printCypher(world.seed.batch, recordedAt);
    const engine = await Neo4jEngine.open({
      ...(await startNeo4j()),
      statements: loadStatements('neo4j').with(snapshotStatements),
    });
    const expected = await snapshotOf(seeded.engine);
    const migrated = ({ nodes, edges }: Snapshot): Snapshot => ({
      nodes: nodes.filter(({ labels }) => !labels.includes('Migration')),
      edges,
    });
    for (let times = 1; times <= 2; times += 1) {
      await paste(cypher);
      expect(migrated(await snapshotOf(engine))).toEqual(migrated(expected));
    }
    await engine.close();
    await seeded.engine.close();
  });

  test('a literal means exactly its value, whatever characters stand in it', async () => {
    const session = driver.session();
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom('\\u0041', "\\'", '\\\\u0027', "';"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 20 }), async (values) => {
        const { records } = await session.run(`RETURN ${literal(values)} AS values`);
        expect(records[0]?.get('values')).toEqual(values);
      }),
      { numRuns: 40 },
    );
    await session.close();
  });
});
