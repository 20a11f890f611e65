// One contender as a process of its own: node serve.mjs api|peer|rest URI|file. Prints its address when it is ready.
import { Session } from 'node:inspector/promises';
import { createRequire } from 'node:module';
import { questions, typeDefs } from './questions.mjs';

const require = createRequire(import.meta.url);
const [kind, where] = process.argv.slice(2);
// Who started this process may ask what it has used and what it spends its time on; nobody else can.
const inspector = new Session();
inspector.connect();
const answers = {
  cpu: () => process.send(process.cpuUsage()),
  watch: async () => {
    await inspector.post('Profiler.enable');
    await inspector.post('Profiler.setSamplingInterval', { interval: 200 });
    process.send(await inspector.post('Profiler.start'));
  },
  watched: async () => process.send((await inspector.post('Profiler.stop')).profile),
  stop: () => process.exit(0),
};
process.on('message', (asked) => answers[asked]());
process.on('disconnect', () => process.exit(0));

const say = (url) => process.stdout.write(`${url}\n`);

if (kind === 'api') {
  const { openEngine } = require('../../dist/graph/open.js');
  const { IndicatorGraph } = require('../../dist/graph/indicator-graph.js');
  const { createServer } = require('../../dist/server.js');
  const engine = await openEngine(
    where.startsWith('bolt') ? { NEO4J_URI: where } : { INDICATOR_GRAPH_FILE: where },
  );
  // The graph may be of an earlier version.
  await engine.migrate();
  const app = await createServer({ graph: new IndicatorGraph(engine), health: () => engine.health() });
  say(await app.listen({ port: 0, host: '127.0.0.1' }));
} else {
  const { default: neo4j } = await import('neo4j-driver');
  const driver = neo4j.driver(where, undefined, { disableLosslessIntegers: true });
  if (kind === 'peer') {
    const { Neo4jGraphQL } = await import('@neo4j/graphql');
    const { ApolloServer } = await import('@apollo/server');
    const { startStandaloneServer } = await import('@apollo/server/standalone');
    const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
    const { url } = await startStandaloneServer(new ApolloServer({ schema }), {
      listen: { port: 0, host: '127.0.0.1' },
      context: async () => ({}),
    });
    say(url.replace(/\/$/, ''));
  } else {
    const Fastify = require('fastify');
    const app = Fastify();
    app.post('/:question', async ({ params, body }) => {
      const { records } = await driver.executeQuery(questions[params.question].cypher, body, {
        routing: 'READ',
      });
      return records.map((record) => record.get('answer'));
    });
    say(await app.listen({ port: 0, host: '127.0.0.1' }));
  }
}
