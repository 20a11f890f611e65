import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildSync } from 'esbuild';
import { type FastifyInstance } from 'fastify';
import { IndicatorGraph } from '../../src/graph/indicator-graph';
import { openMemory } from '../../src/graph/open';
import { localRecorder } from '../../src/ingest/recorder';
import { seed } from '../../src/ingest/seed';
import { describeWhere } from '../support/not-run';
import { serverOf } from '../api/support/ask';

const root = join(__dirname, '..', '..');
const example = (name: string): string => join(root, 'examples', name);

let app: FastifyInstance;
let url: string;

beforeAll(async () => {
  const engine = openMemory();
  await engine.migrate();
  const graph = new IndicatorGraph(engine);
  await seed(localRecorder(graph));
  app = await serverOf(graph);
  app.addHook('onClose', () => engine.close());
  url = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => app?.close());

/** A test that needs a program; where there is none it is listed as not run. */
const needs =
  (program: string) =>
  (title: string, check: () => Promise<void>): void =>
    describeWhere(spawnSync(program, ['--version']).status === 0, `there is no ${program}`)(title, () =>
      test('prints what it says', check),
    );

const run = async (command: string, ...args: string[]): Promise<string> => {
  const env = { ...process.env, INDICATOR_GRAPH_URL: url, PYTHONIOENCODING: 'utf-8' };
  return (await promisify(execFile)(command, args, { env })).stdout;
};

needs('curl')('curl', async () => {
  const printed = await run('sh', example('questions.sh'));
  const [links = '', overview = '', head = '', ...rows] = printed.split(/\r?\n/).filter(Boolean);
  expect(JSON.parse(links)).toMatchObject({ data: { projectsLinking: { empty: null } } });
  expect(links).toContain('乌石化芳烃产业发展项目');
  expect(JSON.parse(overview)).toMatchObject({ data: { overview: { observations: 7 } } });
  expect(head).toMatch(/^\ufeffid,subject,/);
  expect(rows).toHaveLength(3);
});

needs('node')('TypeScript, with the typed client', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'indicator-graph-example-'));
  try {
    const outfile = join(folder, 'figures.cjs');
    buildSync({
      entryPoints: [example('figures.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      alias: { 'indicator-graph/client': join(root, 'src', 'client', 'index.ts') },
    });
    const [profit, ...rest] = (await run(process.execPath, outfile)).trimEnd().split('\n');
    expect(profit).toContain('17倍 (2026-01): 利潤同比增長17倍');
    expect(rest).toHaveLength(4);
    expect(rest.slice(-2)).toEqual(['NOT_FOUND', '6 rows']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

needs('python3')('Python, without a library', async () =>
  expect((await run('python3', example('capacity.py'))).trimEnd().split('\n')).toEqual([
    '乌石化200万吨/年PTA项目 2000000 t/a under_construction',
    'BAD_VALUE_FILTER',
    '6 rows',
  ]),
);
