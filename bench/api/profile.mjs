// npm run profile [-- --engine neo4j --question entity --reps 2000 --peer --functions]: processor time that one request costs the server,
// by places and functions with --functions. Unlike a latency it means the same on a busy machine. BENCH_DATA as of run.mjs.
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { overApi, overDriver, overPeer, serve, throughput } from './ask.mjs';
import { openGraphs } from './load.mjs';
import { questions } from './questions.mjs';

const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'embedded' },
    question: { type: 'string' },
    entities: { type: 'string', default: '50000' },
    reps: { type: 'string', default: '2000' },
    peer: { type: 'boolean', default: false },
    repeated: { type: 'boolean', default: false },
    functions: { type: 'boolean', default: false },
  },
});
const n = Number(values.entities);
const reps = Number(values.reps);

/** Where a function stands: the package, the folder of ours, or Node itself. */
const placeOf = (url) => {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  const [, own] = /\/dist\/((?:api|graph|model)\b(?:\/[^/.]+)?)/.exec(url) ?? [];
  return name ?? own ?? (url.startsWith('node:') ? 'Node' : url === '' ? 'native' : url);
};

/** Milliseconds by what `nameOf` calls a function, the most first. */
function spent({ nodes, samples, timeDeltas }, reps, nameOf) {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const times = new Map();
  samples.forEach((id, i) =>
    times.set(names.get(id), (times.get(names.get(id)) ?? 0) + timeDeltas[i] / 1000 / reps),
  );
  return [...times].filter(([name]) => !name.includes('(idle)')).sort(([, a], [, b]) => b - a);
}

function show(profile) {
  const places = spent(profile, reps, ({ url, functionName }) =>
    functionName.startsWith('(') && url === '' ? functionName : placeOf(url),
  );
  const functions = spent(
    profile,
    reps,
    ({ functionName, url, lineNumber }) =>
      `${placeOf(url)} ${functionName || '(anonymous)'} ${url.split('/').at(-1)}:${lineNumber + 1}`,
  );
  for (const all of [places.slice(0, 25), functions.slice(0, 40)]) {
    for (const [name, ms] of all) process.stdout.write(`${ms.toFixed(4).padStart(10)} ms  ${name}\n`);
    process.stdout.write('\n');
  }
}

const used = ({ user, system }) => (user + system) / 1000;

/** What each process spends on one request, one line. */
async function measure(name, contender, server, ask) {
  const about = (shift) => (i) =>
    ask(name, questions[name].variables(values.repeated ? i % 10 : i + shift, n));
  await throughput(about(5000), reps);
  const all = async () => [
    server ? used(await server.asked('cpu')) : null,
    graphs.neo4j?.cpu() ?? null,
    used(process.cpuUsage()),
  ];
  const before = await all();
  const rate = await throughput(about(0), reps);
  const after = await all();
  const [own, database, client] = after.map((ms, i) =>
    ms === null ? '–' : ((ms - before[i]) / reps).toFixed(2),
  );
  process.stdout.write(
    `${name}, ${contender}: ms of the processor a request: server ${own}, Neo4j ${database}, client ${client}; ${rate.toFixed(0)} requests a second\n`,
  );
  return about(0);
}

async function profile(name, where, kind) {
  const server = await serve(kind, where, values.repeated ? {} : { RESPONSE_CACHE: 'off' });
  try {
    const again = await measure(name, kind, server, kind === 'peer' ? overPeer(server) : overApi(server));
    if (!values.functions) return;
    await server.asked('watch');
    await throughput(again, reps);
    show(await server.asked('watched'));
  } finally {
    await server.stop();
  }
}

async function profileDriver(name, where) {
  const driver = neo4j.driver(where, undefined, { disableLosslessIntegers: true });
  await measure(name, 'bare driver', null, overDriver(driver));
  await driver.close();
}

const graphs = await openGraphs(n, false, [values.engine]);
try {
  const where = values.engine === 'neo4j' ? graphs.neo4j.uri : graphs.file;
  const names = values.question ? [values.question] : Object.keys(questions);
  for (const name of names) {
    await profile(name, where, 'api');
    if (values.peer) await profile(name, where, 'peer');
    if (values.peer) await profileDriver(name, where);
  }
} finally {
  await graphs.neo4j?.stop();
}
