// A Neo4j to measure on: the one that NEO4J_URI names, which is emptied, or one started from the jars that the tests have fetched.
import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const root = join(import.meta.dirname, '..', '..');
const opens = ['nio', 'io', 'util.concurrent']
  .map((name) => `java.base/java.${name}`)
  .concat('java.base/sun.nio.ch');

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

export async function startNeo4j() {
  if (process.env.NEO4J_URI)
    return { uri: process.env.NEO4J_URI, version: 'of NEO4J_URI', stop: () => undefined };
  const cache = join(root, '.cache', 'neo4j');
  const version = readdirSync(cache).find((name) => /^\d/.test(name));
  if (!version) throw new Error('There is no Neo4j: set NEO4J_URI, or run the tests once, which fetch one.');
  const home = mkdtempSync(join(tmpdir(), 'indicator-graph-bench-'));
  const port = await freePort();
  const log = join(home, 'server.log');
  const server = spawn(
    'java',
    [
      '-Xmx1500m',
      ...opens.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
      '-cp',
      join(cache, version, 'lib', '*'),
      join(root, 'tests', 'support', 'neo4j', 'Neo4jServer.java'),
      home,
      String(port),
      String(process.pid),
      'false',
    ],
    { stdio: ['ignore', openSync(log, 'w'), openSync(log, 'a')] },
  );
  for (let i = 0; i < 900 && !readFileSync(log, 'utf8').includes('READY'); i += 1) await delay(100);
  return {
    uri: `bolt://127.0.0.1:${port}`,
    version,
    stop: async () => {
      server.kill();
      await new Promise((resolve) => server.once('exit', resolve));
      rmSync(home, { recursive: true, force: true });
    },
  };
}
