import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

// No container engine is needed here: the files are held against the code that they start.
const root = join(__dirname, '..');
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');

interface Service {
  image?: string;
  build?: string;
  environment?: Record<string, string>;
  ports?: string[];
  volumes?: string[];
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
}

const compose = parse(read('docker-compose.yml')) as { services: Record<string, Service>; volumes: object };
const { neo4j, api } = compose.services;
const dockerfile = read('Dockerfile');
const envExample = read('.env.example');

const hostPorts = (service: Service | undefined): string[] =>
  (service?.ports ?? []).map((port) => port.split(':').at(-2) ?? '');

describe('docker compose', () => {
  test('the Neo4j it runs is of the line that the tests run', () => {
    const tested = /5\.26/.exec(read('tests', 'support', 'neo4j', 'pom.xml'));
    expect(tested).not.toBeNull();
    expect(neo4j?.image).toMatch(/^neo4j:5\.26/);
  });

  test('Neo4j has a health check and keeps its data; the API waits for it', () => {
    expect(neo4j?.healthcheck?.test[0]).toBe('CMD-SHELL');
    expect(neo4j?.volumes?.[0]).toBe('neo4j-data:/data');
    expect(Object.keys(compose.volumes)).toContain('neo4j-data');
    expect(api?.depends_on?.neo4j?.condition).toBe('service_healthy');
  });

  test('Browser, Bolt and the API are reachable from this machine only', () => {
    expect(hostPorts(neo4j)).toEqual(['7474', '7687']);
    expect(hostPorts(api)).toEqual(['4000']);
    for (const port of [...(neo4j?.ports ?? []), ...(api?.ports ?? [])])
      expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  test('both use one password', () =>
    expect(neo4j?.environment?.NEO4J_AUTH).toBe(`neo4j/${api?.environment?.NEO4J_PASSWORD}`));

  test('every variable it sets is one that .env.example explains', () => {
    for (const name of Object.keys(api?.environment ?? {})) expect(envExample).toContain(name);
  });
});

describe('Dockerfile', () => {
  test('copies only what exists, and all that the command needs', () => {
    const copied = [...dockerfile.matchAll(/^COPY --from=build \/app\/(\S+)/gm)].map(
      ([, path]) => path ?? '',
    );
    expect(copied).toEqual(expect.arrayContaining(['bin', 'dist', 'cypher', 'seed-data', 'package.json']));
    const built = ['dist', 'node_modules'];
    for (const path of copied.filter((p) => !built.includes(p)))
      expect(() => statSync(join(root, path))).not.toThrow();
  });

  test('does not run as root, and starts the command of package.json', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const command = JSON.parse(/^CMD (\[.*\])$/m.exec(dockerfile)?.[1] ?? '[]') as string[];
    expect(command.join(' ')).toBe(scripts.start);
  });

  test('its Node is one that package.json allows', () => {
    const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
    expect(engines.node).toBe('>=20.19');
    expect(dockerfile).toMatch(/FROM node:2\d-/);
  });
});
