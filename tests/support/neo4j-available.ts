import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Jars, homes and state of the servers that tests start; ignored by git. */
export const neo4jCache = join(__dirname, '..', '..', '.cache', 'neo4j');

/** Where the tests' Neo4j comes from, or why there is none. */
export type Neo4jSource =
  | { readonly kind: 'uri' }
  | { readonly kind: 'local'; readonly version: string }
  | { readonly kind: 'none'; readonly reason: string };

export const jarsOf = (version: string): string => join(neo4jCache, version, 'lib');

export const jarsComplete = (version: string): string => join(neo4jCache, version, 'complete');

/** `openjdk version "17.0.15"` → 17; null where there is no Java. */
export function javaMajor(versionText: string): number | null {
  const [, first] = /version "(\d+)/.exec(versionText) ?? [];
  return first === undefined ? null : Number(first);
}

/** The release of Neo4j that a Java can run. */
export const releaseFor = (java: number | null): string | null =>
  java === null || java < 17 ? null : java < 21 ? '5.26.20' : '2026.05.0';

function lookAround(): Neo4jSource {
  if (process.env['NEO4J_URI']) return { kind: 'uri' };
  const version = releaseFor(javaMajor(spawnSync('java', ['-version'], { encoding: 'utf8' }).stderr ?? ''));
  if (version === null) return { kind: 'none', reason: 'neither Java 17 or later nor NEO4J_URI' };
  if (existsSync(jarsComplete(version))) return { kind: 'local', version };
  const hasMaven = spawnSync('mvn', ['-version']).status === 0;
  return hasMaven
    ? { kind: 'local', version }
    : { kind: 'none', reason: 'Java, but neither Maven nor NEO4J_URI' };
}

const remembered = 'INDICATOR_GRAPH_TEST_NEO4J';

/** Looked for once in a run: the answer goes to the workers with the environment. */
export function neo4jSource(): Neo4jSource {
  process.env[remembered] ??= JSON.stringify(lookAround());
  return JSON.parse(process.env[remembered]) as Neo4jSource;
}
