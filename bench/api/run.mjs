// npm run bench [-- --quick | --entities 50000 --reps 1000 --links 500000] [--load]: loads synthetic data into a Neo4j and into the
// embedded engine unless an earlier run did, compares every answer of every contender, measures, and writes docs/performance.md.
// --load stops after loading; --quick takes a tenth and writes nothing; --links 0 leaves the tenfold graph out. The graphs stand in
// .cache/bench, or where BENCH_DATA says.
import { isDeepStrictEqual, parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import {
  compare,
  latencies,
  median,
  overApi,
  overDriver,
  overPeer,
  overRest,
  percentiles,
  serve,
  throughput,
} from './ask.mjs';
import { openGraphs } from './load.mjs';
import { hubQuestions, linksQuestion, questions } from './questions.mjs';
import { writeReport } from './report.mjs';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    load: { type: 'boolean', default: false },
    entities: { type: 'string' },
    reps: { type: 'string' },
    links: { type: 'string' },
    only: { type: 'string' },
  },
});
const n = Number(values.entities ?? (values.quick ? 5000 : 50_000));
const reps = Number(values.reps ?? (values.quick ? 200 : 1000));
const many = Number(values.links ?? 10 * n);
const note = (text) => process.stderr.write(`${text}\n`);

/** Runs `work` on the graphs of one size, and ends all that it started. */
async function on(size, links, work) {
  const stops = [];
  const { file, neo4j: server, loaded } = await openGraphs(size, links);
  stops.push(server.stop);
  const start = async (...how) => {
    const started = await serve(...how);
    stops.unshift(started.stop);
    return started;
  };
  try {
    if (values.load) return { loaded };
    return { loaded, version: server.version, rows: await work({ file, uri: server.uri, start, stops }) };
  } finally {
    for (const stop of stops) await stop();
  }
}

// A server that has been asked for a while: the Java of Neo4j compiles for thousands of statements.
const rounds = 3;
const warm = 4;
const turns = 5;
// How old an answer may be in the last row, in milliseconds; before it, none is older than the request.
const maxAge = 100;
// A question about a hub may take a second.
const seconds = 6;
// Neo4j was started for this graph, so that its Java has compiled nothing yet.
const warmSeconds = 20;
const off = { RESPONSE_CACHE: 'off' };

async function measureQuestion(name, contenders, repeated) {
  const rows = [];
  note(`comparing answers: ${name}`);
  await compare(contenders, name, n);
  const row = (contender, { p50, p99 }, rate) => {
    rows.push({ question: name, contender, p50, p99, rate });
    note(`${name} ${contender} p50 ${p50.toFixed(2)} p99 ${p99.toFixed(2)} ms, ${rate.toFixed(0)}/s`);
  };
  const aboutTo = (ask) => (shift) => (i) => ask(name, questions[name].variables(i + shift, n));
  // All of them first, round after round, so that nobody pays for a database or a compiler that is still cold.
  for (let round = 0; round < rounds; round += 1)
    for (const { ask } of contenders) await throughput(aboutTo(ask)(5000 + 1000 * round), warm * reps);
  const measured = [
    ...contenders.map(({ name: contender, ask }) => ({ contender, about: aboutTo(ask) })),
    ...repeated.map(({ name: contender, ask }) => ({
      contender,
      about: () => (i) => ask(name, questions[name].variables(i % 10, n)),
      // A thousand of these take a tenth of a second, which one pause of the machine decides.
      often: 20,
    })),
  ].map((one) => ({ ...one, times: [], rates: [] }));
  for (const { about } of measured.slice(contenders.length)) await throughput(about(), rounds * warm * reps);
  // In turns, so that what else the machine does meets all of them.
  for (let turn = 0; turn < turns; turn += 1)
    for (const { about, often = 1, times, rates } of measured) {
      times.push(...(await latencies(about((turn * reps) / turns), reps / 2 / turns)));
      rates.push(await throughput(about(1000 + (2 * turn * reps) / turns), (often * 2 * reps) / turns));
    }
  for (const { contender, times, rates } of measured) row(contender, percentiles(times), median(rates));
  return rows;
}

async function peers({ file, uri, start, stops }) {
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
  stops.unshift(() => driver.close());
  const contenders = [
    { name: 'this API, Neo4j', ask: overApi(await start('api', uri, off)) },
    { name: '@neo4j/graphql', ask: overPeer(await start('peer', uri)) },
    { name: 'REST by hand', ask: overRest(await start('rest', uri)) },
    { name: 'bare driver', ask: overDriver(driver) },
    { name: 'this API, embedded', ask: overApi(await start('api', file, off)) },
  ];
  const repeated = [
    { name: 'this API, Neo4j, repeated', ask: overApi(await start('api', uri)) },
    {
      name: `this API, Neo4j, repeated, at most ${maxAge} ms old`,
      ask: overApi(await start('api', uri, { RESPONSE_CACHE_MAX_AGE_MS: String(maxAge) })),
    },
  ];
  const rows = [];
  const names = Object.keys(questions).filter((name) => !values.only || values.only === name);
  for (const name of names) rows.push(...(await measureQuestion(name, contenders, repeated)));
  return [...rows, ...(await links(n, contenders[0].ask, contenders[4].ask))];
}

/** Questions that only the API has. */
async function alone(size, all, neo4jApi, embeddedApi) {
  const rows = [];
  for (const [name, question] of Object.entries(all)) {
    note(`comparing answers: ${name} (${size})`);
    await compareOver([neo4jApi, embeddedApi], name, question, size);
    for (const [contender, over] of [
      ['this API, Neo4j', neo4jApi],
      ['this API, embedded', embeddedApi],
    ]) {
      const ask = (i) => over(name, question.variables(i, size), question);
      await throughput((i) => ask(i + 999), 2 * warm * reps, warmSeconds);
      const { p50, p99 } = percentiles(await latencies(ask, reps / 2, seconds));
      const rate = await throughput(ask, reps / 2, seconds);
      rows.push({ question: name, size, contender, p50, p99, rate });
      note(`${name} (${size}) ${contender} p50 ${p50.toFixed(2)} p99 ${p99.toFixed(2)} ms`);
    }
  }
  return rows;
}

/** Throws where the engines do not answer one of ten questions alike. */
async function compareOver(apis, name, question, size) {
  for (let i = 0; i < 10; i += 1) {
    const variables = question.variables(i, size);
    const [one, other] = await Promise.all(
      apis.map(async (over) => (await over(name, variables, question))()),
    );
    if (!isDeepStrictEqual(one, other))
      throw new Error(`the engines answer ${name} ${JSON.stringify(variables)} otherwise`);
  }
}

const links = (size, ...apis) => alone(size, { projectsLinking: linksQuestion }, ...apis);

async function large({ file, uri, start }) {
  const apis = [overApi(await start('api', uri, off)), overApi(await start('api', file, off))];
  return [...(await links(many, ...apis)), ...(await alone(many, hubQuestions, ...apis))];
}

const main = await on(n, false, peers);
const tenfold = many > 0 ? await on(many, true, large) : { rows: [] };
if (!values.load && !values.quick && !values.only)
  writeReport({
    rows: main.rows,
    large: tenfold.rows,
    n,
    many,
    reps,
    warmUp: rounds * warm * reps,
    turns,
    maxAge,
    neo4j: main.version,
    loaded: main.loaded,
  });
