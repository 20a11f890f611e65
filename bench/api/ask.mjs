// How each contender is asked, and how answers and times are taken.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Agent, request } from 'undici';
import { questions } from './questions.mjs';

/** A contender's server as a process of its own. `asked` tells what it says of itself: see serve.mjs. */
export function serve(kind, where, env = {}) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'serve.mjs'), kind, where], {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${kind} ended with ${code}`)));
    child.stdout.once('data', (text) =>
      resolve({
        url: new URL(String(text).trim()),
        asked: (what) =>
          new Promise((tell) => {
            child.once('message', tell);
            child.send(what);
          }),
        stop: () =>
          new Promise((done) => {
            child.once('exit', done);
            child.send('stop');
          }),
      }),
    );
  });
}

// A client that leaves most of the two cores to the servers: `fetch`, and Node's own, take more of them than some of the servers do.
const agent = new Agent({ connections: 64, pipelining: 1 });

/** The answer's text; it is parsed by who looks into it, as load generators do not. */
const post = async ({ origin }, path, body) => {
  const headers = { 'content-type': 'application/json' };
  const asked = { dispatcher: agent, method: 'POST', headers, body: JSON.stringify(body) };
  const response = await request(`${origin}${path}`, asked);
  const text = await response.body.text();
  if (response.statusCode !== 200 || text.startsWith('{"errors"')) throw new Error(text.slice(0, 500));
  return text;
};

export const overApi =
  ({ url }) =>
  async (name, variables, { api, fromApi = (answer) => answer } = questions[name]) => {
    const text = await post(url, '/graphql', { query: api, variables });
    return () => fromApi(JSON.parse(text).data);
  };

export const overPeer =
  ({ url }) =>
  async (name, variables) => {
    const text = await post(url, '/', { query: questions[name].peer, variables });
    return () => questions[name].fromPeer(JSON.parse(text).data);
  };

export const overRest =
  ({ url }) =>
  async (name, variables) => {
    const text = await post(url, `/${name}`, variables);
    return () => questions[name].fromCypher(JSON.parse(text));
  };

export const overDriver = (driver) => async (name, variables) => {
  const { records } = await driver.executeQuery(questions[name].cypher, variables, { routing: 'READ' });
  const answer = records.map((record) => record.get('answer'));
  return () => questions[name].fromCypher(answer);
};

const percentile = (ordered, p) => ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * p))];

/** Milliseconds at one client until it has the answer's values; no more of them than fit into the time, where a question is slow. */
export async function latencies(ask, count, seconds = Infinity) {
  const times = [];
  const until = performance.now() + 1000 * seconds;
  for (let i = 0; i < count && (i < 5 || performance.now() < until); i += 1) {
    const began = performance.now();
    (await ask(i))();
    times.push(performance.now() - began);
  }
  return times;
}

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);

export const median = (numbers) => percentile(sorted(numbers), 0.5);

export const percentiles = (times) => ({
  p50: median(times),
  p99: percentile(sorted(times), 0.99),
});

/** Requests a second at so many clients; no more than fit into the time. */
export async function throughput(ask, count, seconds = Infinity, clients = 16) {
  let next = 0;
  const began = performance.now();
  const until = began + 1000 * seconds;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (next < count && performance.now() < until) await ask(next++);
    }),
  );
  return (next / (performance.now() - began)) * 1000;
}

/** Throws where two contenders do not answer a question alike, one at a time or all at once. */
export async function compare(contenders, name, n) {
  for (let i = 0; i < 25; i += 1) {
    const variables = questions[name].variables(i, n);
    const answers = await Promise.all(
      contenders.map(async ({ ask }) => (await ask(name, structuredClone(variables)))()),
    );
    answers.forEach((answer, c) => {
      if (isDeepStrictEqual(answer, answers[0])) return;
      throw new Error(
        `${contenders[c].name} answers ${name} ${JSON.stringify(variables)} otherwise:\n${JSON.stringify(answer).slice(0, 800)}\n${JSON.stringify(answers[0]).slice(0, 800)}`,
      );
    });
  }
}
