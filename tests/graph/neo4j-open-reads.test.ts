import { setTimeout as delay } from 'node:timers/promises';
import { type Driver, type Session } from 'neo4j-driver';
import { int } from '../../src/graph/engine';
import { Neo4jEngine } from '../../src/graph/engines/neo4j';
import { keptAtMost, OpenReads } from '../../src/graph/engines/neo4j-open-reads';
import { describeWithNeo4j } from '../support/engines';
import { driverFor, emptyNeo4j, type Neo4jServer, startNeo4j } from '../support/neo4j';
import { contractStatements } from './engine-contract';

const statements = contractStatements('neo4j');

describeWithNeo4j('reads of one Neo4j share transactions that stay open', () => {
  let server: Neo4jServer;
  let engine: Neo4jEngine;
  let driver: Driver;

  beforeEach(async () => {
    server = await startNeo4j();
    await emptyNeo4j(server);
    engine = await Neo4jEngine.open({ ...server, statements });
    driver = driverFor(server);
  });
  afterEach(async () => {
    await engine.close();
    await driver.close();
  });

  const ids = async (): Promise<readonly unknown[]> =>
    (await engine.read((tx) => tx.run('entityIds', { first: int(10) }))).map(({ id }) => id);

  const put = (writer: Neo4jEngine, id: string): Promise<unknown> =>
    writer.write((tx) => tx.run('putEntity', { id, names: id }));

  const openTransactions = async (): Promise<number> => {
    const { records } = await driver.executeQuery(
      "SHOW TRANSACTIONS YIELD currentQuery, status WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS open",
    );
    return Number(records[0]?.get('open'));
  };

  test('and each sees what any process has committed before it', async () => {
    const other = await Neo4jEngine.open({ ...server, statements });
    expect(await ids()).toEqual([]);
    await put(other, 'e_1');
    expect(await ids()).toEqual(['e_1']);
    await put(engine, 'e_2');
    expect(await ids()).toEqual(['e_1', 'e_2']);
    await other.write((tx) => tx.run('removeEntity', { id: 'e_1' }));
    expect(await ids()).toEqual(['e_2']);
    await other.close();
  });

  test('which end when nobody has read for a while', async () => {
    // Again where the machine was so busy that they had ended before they were counted.
    do await Promise.all(Array.from({ length: 5 }, ids));
    while ((await openTransactions()) === 0);
    while ((await openTransactions()) > 0) await delay(100);
    expect(await ids()).toEqual([]);
  });

  test('a statement that fails takes only its own with it', async () => {
    const timed = await Neo4jEngine.open({ ...server, statements, timeoutMs: 3000 });
    const read = (first: number): Promise<unknown> =>
      timed.read((tx) => tx.run('entityIds', { first: int(first) }));
    await read(1);
    const slow = timed.read((tx) => tx.run('slow', { limit: int(100_000) }));
    await expect(Promise.all([slow, read(1)])).rejects.toMatchObject({
      problem: { code: 'STATEMENT_TIMEOUT' },
    });
    expect(await read(2)).toEqual([]);
    await timed.close();
  });

  test('that the server has ended meanwhile are replaced without a word', async () => {
    const openIds = async (): Promise<readonly string[]> => {
      const { records } = await driver.executeQuery(
        "SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN transactionId",
      );
      return records.map((record) => String(record.get('transactionId')));
    };
    let open: readonly string[] = [];
    while (open.length === 0) {
      expect(await ids()).toEqual([]);
      open = await openIds();
    }
    await driver.executeQuery('TERMINATE TRANSACTIONS $open', { open });
    expect(await ids()).toEqual([]);
  });
});

test('a rush of reads leaves some transactions open, and ends the others', async () => {
  let open = 0;
  const session = {
    beginTransaction: () => {
      open += 1;
      return {
        run: () => Promise.resolve({ records: [] }),
        isOpen: () => true,
        rollback: () => Promise.resolve((open -= 1)),
      };
    },
    close: () => Promise.resolve(),
  };
  const reads = new OpenReads(() => session as unknown as Session, 1000);
  const rush = Promise.all(Array.from({ length: 2 * keptAtMost }, () => reads.run('RETURN 1', {})));
  expect(open).toBe(2 * keptAtMost);
  await rush;
  expect(open).toBe(keptAtMost);
  await reads.close();
  expect(open).toBe(0);
});
