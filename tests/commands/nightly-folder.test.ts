import { type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuiltCli, buildCli } from '../support/built-cli';

const folder = mkdtempSync(join(tmpdir(), 'indicator-graph-nightly-'));
const articles = join(folder, 'articles');
const env = { INDICATOR_GRAPH_FILE: join(folder, 'graph.db') };

/** More than one transaction takes. All companies are made up. */
const good = 120;
const sentence = (i: number): string =>
  `晨光第${i}纱厂有限公司1月营业收入同比增长${i + 1}.5%，员工达${i + 100}人。`;

const damaged: Readonly<Record<string, readonly [content: Uint8Array, why: RegExp]>> = {
  'binary.txt': [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), /is binary data/],
  'empty.txt': [new Uint8Array(), /is empty/],
  'koi8.txt': [
    Buffer.from('f0d2c9d7c5d42c20cbc1cb20c4c5ccc13f20fcd4cf20d4c5cbd3d4', 'hex'),
    /state the charset/,
  ],
};

let cli: BuiltCli;
let server: ChildProcess;
let url: string;

beforeAll(async () => {
  mkdirSync(articles);
  for (let i = 0; i < good; i += 1) writeFileSync(join(articles, `2026-02-24-${i}.txt`), sentence(i));
  writeFileSync(join(articles, '2026-02-24-0-again.txt'), sentence(0));
  for (const [name, [content]] of Object.entries(damaged)) writeFileSync(join(articles, name), content);
  cli = buildCli();
  server = cli.start(['serve', '--port', '0'], env);
  url = await new Promise((resolve) => {
    let said = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/[\d.:]+/.exec(said)?.[0];
      if (found !== undefined && said.includes('  try ')) resolve(found);
    });
  });
}, 180_000);

afterAll(() => {
  server.kill('SIGKILL');
  cli.remove();
  rmSync(folder, { recursive: true, force: true });
});

interface Counts {
  readonly articles: number;
  readonly observations: number;
  readonly entities: readonly {
    readonly type: string;
    readonly count: number;
  }[];
  readonly relations: readonly {
    readonly type: string;
    readonly count: number;
  }[];
}

async function counts(): Promise<Counts> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: '{ overview { articles observations entities { type count } relations { type count } } }',
    }),
  });
  return ((await response.json()) as { data: { overview: Counts } }).data.overview;
}

interface Night {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** What the server answered while the folder was read. */
  readonly meanwhile: readonly Counts[];
}

/** Reads the folder, and asks the server again and again until that has ended. */
async function night(): Promise<Night> {
  const child = cli.start(['ingest', articles], env);
  let [out, err] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const meanwhile: Counts[] = [];
  const over = ended.then(() => true);
  const soon = (): Promise<false> => new Promise((resolve) => setTimeout(() => resolve(false), 50));
  do meanwhile.push(await counts());
  while (!(await Promise.race([over, soon()])));
  return { code: await ended, out, err, meanwhile };
}

jest.setTimeout(180_000);

describe('a folder of articles, read every night while the server runs', () => {
  let before: Counts;
  let first: Night;
  beforeAll(async () => {
    before = await counts();
    first = await night();
  });

  test('brings in the good files, the repeated one once, and ends with 3 because some are damaged', async () => {
    expect(first.code).toBe(3);
    expect(first.out).toMatch(/articles read +│ +120 /);
    expect(first.out).toMatch(/files not read +│ +3 /);
    const after = await counts();
    expect(after.articles - before.articles).toBe(good);
    expect(after.observations - before.observations).toBe(2 * good);
  });

  test.each(Object.entries(damaged))('names %s with its reason', (name, [, why]) => {
    const told = first.err.split('\n').filter((line) => line.startsWith(`error: ${join(articles, name)}: `));
    expect(told).toEqual([expect.stringMatching(why)]);
  });

  test('the server answers meanwhile, and never with half of a bundle', () => {
    expect(first.meanwhile.length).toBeGreaterThan(1);
    for (const answer of first.meanwhile)
      expect(answer.observations - before.observations).toBe(2 * (answer.articles - before.articles));
  });

  test('the same folder again doubles nothing', async () => {
    const after = await counts();
    const second = await night();
    expect(second.code).toBe(3);
    expect(await counts()).toEqual(after);
  });
});
