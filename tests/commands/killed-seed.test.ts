import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IndicatorGraph } from '../../src/graph/indicator-graph';
import { openEngine } from '../../src/graph/open';
import { loadSeed } from '../../src/ingest/seed-load';
import { type BuiltCli, buildCli } from '../support/built-cli';
import { dumpSeed } from '../ingest/graph-dump';

const folder = mkdtempSync(join(tmpdir(), 'indicator-graph-killed-'));
let cli: BuiltCli;
beforeAll(() => (cli = buildCli()));
afterAll(() => {
  cli.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function holds(file: string): Promise<readonly string[]> {
  const engine = await openEngine({ INDICATOR_GRAPH_FILE: file });
  try {
    await engine.migrate();
    const { observations, articles } = await new IndicatorGraph(engine).overview();
    return [`${observations} figures, ${articles} articles`, ...(await dumpSeed(engine, loadSeed()))];
  } finally {
    await engine.close();
  }
}

async function seedKilledAfter(ms: number, file: string): Promise<NodeJS.Signals | null> {
  const child = cli.start(['seed'], { INDICATOR_GRAPH_FILE: file });
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('exit', (_, signal) => resolve(signal)),
  );
  const timer = setTimeout(() => child.kill('SIGKILL'), ms);
  const signal = await ended;
  clearTimeout(timer);
  return signal;
}

jest.setTimeout(180_000);

test('killed at any moment and started again, the seed ends in the graph of an undisturbed run', async () => {
  const whole = join(folder, 'whole.db');
  const began = Date.now();
  expect(cli.run(['seed'], { INDICATOR_GRAPH_FILE: whole }).code).toBe(0);
  const takes = Date.now() - began;
  const expected = await holds(whole);
  expect(expected.length).toBeGreaterThan(1000);

  let killed = 0;
  for (const part of [0.5, 0.7, 0.9]) {
    const file = join(folder, `killed-${part}.db`);
    if ((await seedKilledAfter(takes * part, file)) === 'SIGKILL') killed += 1;
    expect(cli.run(['seed'], { INDICATOR_GRAPH_FILE: file }).code).toBe(0);
    expect(await holds(file)).toEqual(expected);
  }
  expect(killed).toBeGreaterThan(0);
});
