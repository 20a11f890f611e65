// npm run bench [-- --entities 50000 --reps 300]: loads synthetic data into a Neo4j and into the embedded engine, compares every
// answer of every contender, measures, and writes docs/performance.md.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { load, makeData } from './data.mjs';
import { startNeo4j } from './neo4j.mjs';
import { linksQuestion, questions } from './questions.mjs';
import { writeReport } from './report.mjs';

const require = createRequire(import.meta.url);
const { openEngine } = require('../../dist/graph/open.js');
const { IndicatorGraph } = require('../../dist/graph/indicator-graph.js');

const { values } = parseArgs({
  options: { entities: { type: 'string', default: '50000' }, reps: { type: 'string', default: '300' } },
});
const n = Number(values.entities);
const reps = Number(values.reps);
const note = (text) => process.stderr.write(`${text}\n`);

function serve(kind, where, env = {}) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'serve.mjs'), kind, where], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (text) =>
      resolve({
        url: String(text).trim(),
        stop: () =>
          new Promise((done) => {
            child.once('exit', done);
            child.kill();
          }),
      }),
    );
    child.once('exit', (code) => reject(new Error(`${kind} ended with ${code}`)));
  });
}

const post = async (url, body) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
};
const data = (answer) => {
  if (answer.errors) throw new Error(JSON.stringify(answer.errors).slice(0, 500));
  return answer.data;
};

const overApi =
  ({ url }) =>
  async (name, variables) => {
    const question = questions[name] ?? linksQuestion;
    const answer = data(await post(`${url}/graphql`, { query: question.api, variables }));
    return question.fromApi ? () => question.fromApi(answer) : () => answer;
  };
const overPeer =
  ({ url }) =>
  async (name, variables) => {
    const answer = data(await post(url, { query: questions[name].peer, variables }));
    return () => questions[name].fromPeer(answer);
  };
const overRest =
  ({ url }) =>
  async (name, variables) => {
    const answer = await post(`${url}/${name}`, variables);
    return () => questions[name].fromCypher(answer);
  };
const overDriver = (driver) => async (name, variables) => {
  const { records } = await driver.executeQuery(questions[name].cypher, variables, { routing: 'READ' });
  return () => questions[name].fromCypher(records.map((record) => record.get('answer')));
};

const percentile = (sorted, p) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))];

async function latency(ask, name, variablesOf, count) {
  const times = [];
  for (let i = 0; i < count; i += 1) {
    const began = performance.now();
    await ask(name, variablesOf(i));
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

async function throughput(ask, name, variablesOf, count, clients = 16) {
  let next = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (next < count) await ask(name, variablesOf(next++));
    }),
  );
  return (count / (performance.now() - began)) * 1000;
}

async function compare(contenders, name) {
  for (let i = 0; i < 25; i += 1) {
    const variables = questions[name].variables(i, n);
    const answers = await Promise.all(contenders.map(async ({ ask }) => (await ask(name, variables))()));
    answers.forEach((answer, c) => {
      if (isDeepStrictEqual(answer, answers[0])) return;
      throw new Error(
        `${contenders[c].name} answers ${name} ${JSON.stringify(variables)} otherwise:\n${JSON.stringify(answer).slice(0, 800)}\n${JSON.stringify(answers[0]).slice(0, 800)}`,
      );
    });
  }
}

const folder = mkdtempSync(join(tmpdir(), 'indicator-graph-bench-'));
const file = join(folder, 'graph.db');
const server = await startNeo4j();
const stops = [];
try {
  const made = makeData(n);
  const loaded = {};
  for (const [name, env] of [
    ['embedded', { INDICATOR_GRAPH_FILE: file }],
    ['neo4j', { NEO4J_URI: server.uri, STATEMENT_TIMEOUT_MS: '600000' }],
  ]) {
    const engine = await openEngine(env);
    await engine.migrate();
    const began = performance.now();
    await load(
      new IndicatorGraph(engine),
      made,
      (done, of) => done % 10 === 0 && note(`${name}: ${done} of ${of} transactions`),
    );
    loaded[name] = (performance.now() - began) / 1000;
    await engine.close();
  }
  const off = { RESPONSE_CACHE: 'off' };
  const [api, cached, embedded, peer, rest] = await Promise.all([
    serve('api', server.uri, off),
    serve('api', server.uri),
    serve('api', file, off),
    serve('peer', server.uri),
    serve('rest', server.uri),
  ]);
  stops.push(api, cached, embedded, peer, rest);
  const driver = neo4j.driver(server.uri, undefined, { disableLosslessIntegers: true });
  stops.push({ stop: () => driver.close() });
  const contenders = [
    { name: 'this API, Neo4j', ask: overApi(api) },
    { name: '@neo4j/graphql', ask: overPeer(peer) },
    { name: 'REST by hand', ask: overRest(rest) },
    { name: 'bare driver', ask: overDriver(driver) },
    { name: 'this API, embedded', ask: overApi(embedded) },
  ];
  const rows = [];
  for (const name of Object.keys(questions)) {
    note(`comparing answers: ${name}`);
    await compare(contenders, name);
    for (const contender of contenders) {
      const variables = (i) => questions[name].variables(i, n);
      await throughput(contender.ask, name, (i) => variables(i + 5000), 100);
      const { p50, p99 } = await latency(contender.ask, name, variables, reps);
      const rate = await throughput(contender.ask, name, (i) => variables(i + 1000), reps * 2);
      rows.push({ question: name, contender: contender.name, p50, p99, rate });
      note(`${name} ${contender.name} p50 ${p50.toFixed(2)} p99 ${p99.toFixed(2)} ms, ${rate.toFixed(0)}/s`);
    }
    const same = (i) => questions[name].variables(i % 10, n);
    const cachedAsk = overApi(cached);
    await throughput(cachedAsk, name, same, 100);
    const repeated = await throughput(cachedAsk, name, same, reps * 10);
    rows.push({
      question: name,
      contender: 'this API, Neo4j, repeated',
      ...(await latency(cachedAsk, name, same, reps)),
      rate: repeated,
    });
    note(`${name} repeated ${repeated.toFixed(0)}/s`);
  }
  for (const [contender, ask] of [
    ['this API, Neo4j', overApi(api)],
    ['this API, embedded', overApi(embedded)],
  ]) {
    const variables = (i) => linksQuestion.variables(i, n);
    await latency(ask, 'links', (i) => variables(i + 999), 20);
    rows.push({
      question: 'projectsLinking',
      contender,
      ...(await latency(ask, 'links', variables, reps)),
      rate: await throughput(ask, 'links', variables, reps),
    });
  }
  writeReport({ rows, n, reps, neo4j: server.version, loaded, statements: made.statements.length });
} finally {
  for (const { stop } of stops) await stop();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
