import { type FastifyInstance } from 'fastify';
import { settingsFrom } from '../../src/api/settings';
import { emptyBatch } from '../../src/graph/batch';
import { type GraphEngine } from '../../src/graph/engine';
import { IndicatorGraph } from '../../src/graph/indicator-graph';
import { entity } from '../graph/support/make';
import { describeOnEngines, describeWithNeo4j } from '../support/engines';
import { startNeo4j } from '../support/neo4j';
import { Neo4jEngine } from '../../src/graph/engines/neo4j';
import { ask, serverOf } from './support/ask';
import { countingEngine } from './support/counting-engine';

const say = (engine: GraphEngine, name: string) =>
  new IndicatorGraph(engine).record(
    [{ contributor: 'test', batch: { ...emptyBatch, entities: [entity('Place', name)] } }],
    { recordedAt: '2026-03-01T00:00:00.000Z' },
  );

const question = '{ entities { nodes { name } } }';

const served = (engine: GraphEngine, env = {}): Promise<FastifyInstance> =>
  serverOf(new IndicatorGraph(engine), { settings: settingsFrom(env) });

describeOnEngines('a kept answer is as fresh as the request', (open) => {
  test('what this process writes is in the next answer', async () => {
    const engine = await open();
    const app = await served(engine);
    await say(engine, '蓝湖市');
    const first = await ask(app, question);
    expect((await ask(app, question)).headers['cache-status']).toBe('indicator-graph; hit');
    await say(engine, '红山市');
    const next = await ask(app, question);
    expect(first.data).toEqual({ entities: { nodes: [{ name: '蓝湖市' }] } });
    expect(next.data).toEqual({ entities: { nodes: [{ name: '红山市' }] } });
    await app.close();
  });

  test('equal questions that come together share one check, or need none', async () => {
    const counting = countingEngine(await open());
    const app = await served(counting.engine);
    await say(counting.engine, '蓝湖市');
    await ask(app, question);
    counting.forget();
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask(app, question)));
    expect(answers.every(({ headers }) => headers['cache-status'] === 'indicator-graph; hit')).toBe(true);
    // Those that come while one check runs wait for one more, together.
    expect(counting.ran().filter((name) => name === 'meta').length).toBeLessThanOrEqual(3);
    await app.close();
  });
});

describeWithNeo4j('a kept answer, where another process writes', (open) => {
  test('is not given again after the write; with a setting it may be that old', async () => {
    const mine = await open();
    const theirs = await Neo4jEngine.open(await startNeo4j());
    const app = await served(mine);
    const lax = await served(mine, { RESPONSE_CACHE_MAX_AGE_MS: '600000' });
    await say(theirs, '蓝湖市');
    await Promise.all([ask(app, question), ask(lax, question)]);
    await say(theirs, '红山市');
    expect((await ask(app, question)).data).toEqual({ entities: { nodes: [{ name: '红山市' }] } });
    expect((await ask(lax, question)).data).toEqual({ entities: { nodes: [{ name: '蓝湖市' }] } });
    await app.close();
    await lax.close();
    await theirs.close();
  });
});
