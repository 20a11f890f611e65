import { Neo4jEngine } from '../../src/graph/engines/neo4j';
import { openEngine } from '../../src/graph/open';
import { startNeo4jWithAuth } from '../support/neo4j';
import { neo4jSource } from '../support/neo4j-available';
import { describeWhere } from '../support/not-run';

const source = neo4jSource();
const why = source.kind === 'none' ? source.reason : 'NEO4J_URI names a server whose users are not ours';
const fetchAndStart = 180_000;

describeWhere(source.kind === 'local', why)('Neo4j with authentication on', () => {
  let server: Awaited<ReturnType<typeof startNeo4jWithAuth>>;
  beforeAll(async () => (server = await startNeo4jWithAuth()), fetchAndStart);

  test('takes the right password', async () => {
    const engine = await openEngine({
      NEO4J_URI: server.uri,
      NEO4J_USERNAME: server.username ?? '',
      NEO4J_PASSWORD: server.password ?? '',
      NEO4J_DATABASE: 'neo4j',
    });
    await engine.migrate();
    expect(await engine.health()).toBeNull();
    await engine.close();
  });

  test.each([
    ['a wrong password', 'neo4j', 'wrong'],
    ['a user that it does not have', 'nobody', 'wrong'],
    ['no user at all', undefined, undefined],
  ])('refuses %s in one sentence, without the password in it', async (_, username, password) => {
    const opening = Neo4jEngine.open({ uri: server.uri, username, password });
    await expect(opening).rejects.toMatchObject({
      problem: {
        code: 'NEO4J_AUTH_FAILED',
        message: expect.stringMatching(/set NEO4J_USERNAME and NEO4J_PASSWORD\.$/),
      },
    });
    await expect(opening).rejects.not.toThrow('wrong');
  });
});
