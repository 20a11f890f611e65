import { spawn, execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import neo4j, { type Driver } from 'neo4j-driver';
import { jarsComplete, jarsOf, neo4jCache, neo4jSource } from './neo4j-available';

/** How to reach a server of the tests. Without authentication, user name and password are undefined. */
export interface Neo4jServer {
  readonly uri: string;
  readonly username: string | undefined;
  readonly password: string | undefined;
  readonly database: string | undefined;
}

interface Started {
  readonly pid: number;
  readonly port: number;
  readonly home: string;
}

const source = join(__dirname, 'neo4j');
const opens = [
  'java.base/java.nio',
  'java.base/java.io',
  'java.base/sun.nio.ch',
  'java.base/java.util.concurrent',
];

/** One folder for each run of jest; the teardown ends what stands in it. */
export const runFolder = (run: string): string => join(neo4jCache, 'runs', run);

const thisRun = (): string => process.env['INDICATOR_GRAPH_TEST_RUN'] ?? String(process.pid);

/** Holds a folder as a lock, for work that two workers must not do at once. */
async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  const release = await lock(name);
  try {
    return await work();
  } finally {
    release();
  }
}

/** @returns what gives the lock back. A lock whose owner has died is taken over. */
export async function lock(name: string): Promise<() => void> {
  const folder = join(neo4jCache, `${name}.lock`);
  mkdirSync(neo4jCache, { recursive: true });
  for (;;) {
    try {
      mkdirSync(folder);
      writeFileSync(join(folder, 'pid'), String(process.pid));
      return () => rmSync(folder, { recursive: true, force: true });
    } catch {
      if (!(await ownerLives(folder))) rmSync(folder, { recursive: true, force: true });
      else await delay(100);
    }
  }
}

async function ownerLives(folder: string): Promise<boolean> {
  try {
    process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8')), 0);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return false;
    // The folder was made this instant and its owner has not signed yet.
    await delay(300);
    return existsSync(join(folder, 'pid')) || !existsSync(folder);
  }
}

/** Fetches the jars from Maven Central once; later runs find them under .cache/. */
async function fetchJars(version: string): Promise<void> {
  await alone('jars', async () => {
    if (existsSync(jarsComplete(version))) return;
    await promisify(execFile)('mvn', [
      '-q',
      '--batch-mode',
      '-f',
      join(source, 'pom.xml'),
      `-Dneo4j.version=${version}`,
      `-DoutputDirectory=${jarsOf(version)}`,
      'dependency:copy-dependencies',
    ]);
    writeFileSync(jarsComplete(version), version);
  });
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

async function launch(version: string, withAuth: boolean): Promise<Started> {
  await fetchJars(version);
  const home = mkdtempSync(join(tmpdir(), 'indicator-graph-neo4j-'));
  const log = join(home, 'server.log');
  const port = await freePort();
  const server = spawn(
    'java',
    [
      '-Xmx768m',
      '-XX:+UseSerialGC',
      // Runs are short: the second compiler would take more time than it gives back.
      '-XX:TieredStopAtLevel=1',
      ...opens.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
      '-cp',
      join(jarsOf(version), '*'),
      join(source, 'Neo4jServer.java'),
      home,
      String(port),
      process.env['INDICATOR_GRAPH_TEST_RUN'] ?? String(process.pid),
      String(withAuth),
    ],
    { stdio: ['ignore', openSync(log, 'w'), openSync(log, 'a')], detached: true },
  );
  server.unref();
  for (let waited = 0; waited < 90_000; waited += 100) {
    const text = readFileSync(log, 'utf8');
    if (text.includes('READY') && server.pid !== undefined) return { pid: server.pid, port, home };
    if (server.exitCode !== null) throw new Error(`Neo4j ${version} did not start:\n${text.slice(-2000)}`);
    await delay(100);
  }
  throw new Error(`Neo4j ${version} was not ready after 90 s:\n${readFileSync(log, 'utf8').slice(-2000)}`);
}

/** The server of this worker, started when it is first asked for and kept for the test files that follow. */
async function ownServer(version: string, withAuth: boolean): Promise<Started> {
  const folder = runFolder(thisRun());
  const state = join(folder, `worker-${process.env['JEST_WORKER_ID'] ?? '1'}${withAuth ? '-auth' : ''}.json`);
  if (existsSync(state)) return JSON.parse(readFileSync(state, 'utf8')) as Started;
  const started = await launch(version, withAuth);
  mkdirSync(folder, { recursive: true });
  writeFileSync(state, JSON.stringify(started));
  return started;
}

/** A Neo4j without authentication, or the one that `NEO4J_URI` names. Only where `neo4jSource()` has one. */
export async function startNeo4j(): Promise<Neo4jServer> {
  const found = neo4jSource();
  if (found.kind === 'none') throw new Error(`There is no Neo4j here: ${found.reason}`);
  if (found.kind === 'uri') {
    const { NEO4J_URI = '', NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
    return { uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD, database: NEO4J_DATABASE };
  }
  const { port } = await ownServer(found.version, false);
  return { uri: `bolt://127.0.0.1:${port}`, username: undefined, password: undefined, database: undefined };
}

const testPassword = 'a-password-of-the-tests';

/** A Neo4j of our own with authentication on. Only where `neo4jSource()` is local. */
export async function startNeo4jWithAuth(): Promise<Neo4jServer> {
  const found = neo4jSource();
  if (found.kind !== 'local') throw new Error('A server with authentication is only started from local jars');
  const { port } = await ownServer(found.version, true);
  const uri = `bolt://127.0.0.1:${port}`;
  const server = { uri, username: 'neo4j', password: testPassword, database: undefined };
  await untilTrusted(server);
  return server;
}

const refusalOf = async (server: Neo4jServer): Promise<string | null> => {
  const driver = driverFor(server);
  try {
    await driver.verifyConnectivity();
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  } finally {
    await driver.close();
  }
};

/** Gives a new server its password; after another suite's wrong ones it refuses everybody for some seconds. */
async function untilTrusted(server: Neo4jServer): Promise<void> {
  for (let tries = 0; tries < 30; tries += 1) {
    const refusal = await refusalOf(server);
    if (refusal === null) return;
    if (/Unauthorized/.test(refusal)) return changeFirstPassword(server.uri);
    if (!/AuthenticationRateLimit/.test(refusal)) throw new Error(refusal);
    await delay(1000);
  }
  throw new Error('The server goes on refusing the right password');
}

async function changeFirstPassword(uri: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'));
  try {
    await driver.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $from TO $to',
      { from: 'neo4j', to: testPassword },
      { database: 'system' },
    );
  } finally {
    await driver.close();
  }
}

export const driverFor = ({ uri, username, password }: Neo4jServer): Driver =>
  neo4j.driver(uri, username ? neo4j.auth.basic(username, password ?? '') : undefined, {
    disableLosslessIntegers: true,
  });

/** Takes every node and edge away; constraints and indexes stay. Be careful with `NEO4J_URI`: it empties that database too. */
export async function emptyNeo4j(server: Neo4jServer): Promise<void> {
  const driver = driverFor(server);
  const session = driver.session(server.database ? { database: server.database } : {});
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  } finally {
    await session.close();
    await driver.close();
  }
}
