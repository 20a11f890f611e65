import { createServer } from 'node:net';
import { int } from '../../src/graph/engine';
import { Neo4jEngine } from '../../src/graph/engines/neo4j';
import { openEngine } from '../../src/graph/open';
import { describeWithNeo4j } from '../support/engines';
import { emptyNeo4j, startNeo4j } from '../support/neo4j';
import { contractStatements, engineContract } from './engine-contract';

const statements = contractStatements('neo4j');

const coded = (code: string, message: RegExp): object =>
  expect.objectContaining({ problem: { code, message: expect.stringMatching(message) } });

describeWithNeo4j('Neo4j keeps the contract', () => {
  engineContract({
    open: async () => {
      const server = await startNeo4j();
      await emptyNeo4j(server);
      return Neo4jEngine.open({ ...server, statements });
    },
  });
});

describeWithNeo4j('Neo4j, when something is wrong', () => {
  test('a database that it does not have is named', async () => {
    const { uri, username, password } = await startNeo4j();
    const opening = openEngine({
      NEO4J_URI: uri,
      NEO4J_DATABASE: 'nowhere',
      ...(username ? { NEO4J_USERNAME: username, NEO4J_PASSWORD: password ?? '' } : {}),
    });
    await expect(opening).rejects.toEqual(coded('NEO4J_NO_DATABASE', /no database named nowhere/));
  });

  test('a statement that takes too long is stopped by the server', async () => {
    const engine = await Neo4jEngine.open({ ...(await startNeo4j()), statements, timeoutMs: 300 });
    const slow = engine.read((tx) => tx.run('slow', { limit: int(100_000) }));
    await expect(slow).rejects.toEqual(coded('STATEMENT_TIMEOUT', /slow did not answer within 0.3 s/));
    await engine.close();
  });

  test('a write that takes too long is stopped after its own time', async () => {
    const times = { timeoutMs: 60_000, writeTimeoutMs: 300 };
    const engine = await Neo4jEngine.open({ ...(await startNeo4j()), statements, ...times });
    const slow = engine.write((tx) => tx.run('slow', { limit: int(100_000) }));
    await expect(slow).rejects.toEqual(coded('STATEMENT_TIMEOUT', /slow did not answer within 0.3 s/));
    await engine.close();
  });

  test('TLS where the server speaks none is explained', async () => {
    const { uri } = await startNeo4j();
    await expect(openEngine({ NEO4J_URI: uri.replace('bolt://', 'bolt+s://') })).rejects.toEqual(
      coded('NEO4J_UNREACHABLE', /right scheme/),
    );
  });
});

describe('an address without a Neo4j behind it', () => {
  test('is said to be unreachable', async () => {
    await expect(openEngine({ NEO4J_URI: 'bolt://127.0.0.1:1' })).rejects.toEqual(
      coded('NEO4J_UNREACHABLE', /^Neo4j at bolt:\/\/127\.0\.0\.1:1 does not answer/),
    );
  });

  test('is said to be unreachable where a cluster is asked for, too', async () => {
    await expect(openEngine({ NEO4J_URI: 'neo4j://127.0.0.1:1' })).rejects.toEqual(
      coded('NEO4J_UNREACHABLE', /^Neo4j at neo4j:\/\/127\.0\.0\.1:1 does not answer/),
    );
  });

  test('is said to be unreachable where something else listens', async () => {
    const other = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const opening = openEngine({ NEO4J_URI: `bolt://127.0.0.1:${port}` });
    await expect(opening.finally(() => other.close())).rejects.toEqual(
      coded('NEO4J_UNREACHABLE', /does not speak Bolt/),
    );
  });

  test.each(['http://127.0.0.1:7474', 'not an address', 'bolt://'])(
    '%s is not an address that can be used',
    async (uri) => {
      await expect(openEngine({ NEO4J_URI: uri })).rejects.toEqual(
        coded('NEO4J_BAD_URI', /^NEO4J_URI is not/),
      );
    },
  );
});
