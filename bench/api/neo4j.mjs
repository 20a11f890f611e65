// A Neo4j to measure on, started from the jars that the tests have fetched.
import { spawn } from 'node:child_process';
import { mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const root = join(import.meta.dirname, '..', '..');
const heap = '3g';
export const javaOpens = ['nio', 'io', 'util.concurrent']
  .map((name) => `java.base/java.${name}`)
  .concat('java.base/sun.nio.ch')
  .map((name) => `--add-opens=${name}=ALL-UNNAMED`);

const cache = join(root, '.cache', 'neo4j');

function version() {
  const found = readdirSync(cache).find((name) => /^\d/.test(name));
  if (!found) throw new Error('There is no Neo4j: run the tests once, which fetch one.');
  return found;
}

/** The class path of Neo4j. */
export const jarsOf = () => join(cache, version(), 'lib', '*');

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** @param home the folder that keeps its data */
export async function startNeo4j(home) {
  mkdirSync(home, { recursive: true });
  const port = await freePort();
  const log = join(home, 'server.log');
  // The server ends in good order when the process it belongs to does: this one, which ends with us.
  const owner = spawn('cat', { stdio: ['pipe', 'ignore', 'ignore'] });
  const server = spawn(
    'java',
    [
      `-Xms${heap}`,
      `-Xmx${heap}`,
      ...javaOpens,
      '-cp',
      jarsOf(),
      join(root, 'tests', 'support', 'neo4j', 'Neo4jServer.java'),
      home,
      String(port),
      String(owner.pid),
      'false',
    ],
    { stdio: ['ignore', openSync(log, 'w'), openSync(log, 'a')] },
  );
  for (let i = 0; i < 3000 && !readFileSync(log, 'utf8').includes('READY'); i += 1) {
    if (server.exitCode !== null) throw new Error(`Neo4j did not start: see ${log}`);
    await delay(100);
  }
  const uri = `bolt://127.0.0.1:${port}`;
  return {
    uri,
    version: version(),
    /** Milliseconds of the processor it has used; null where the system does not say. */
    cpu: () => {
      try {
        const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ')[1].split(' ');
        return 10 * (Number(fields[11]) + Number(fields[12]));
      } catch {
        return null;
      }
    },
    stop: async () => {
      owner.kill();
      await new Promise((resolve) => server.once('exit', resolve));
    },
  };
}
