import { mkdtempSync, openSync, closeSync, ftruncateSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/main';

const folder = mkdtempSync(join(tmpdir(), 'indicator-graph-bad-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** A file of so many zero bytes, which the file system does not store. */
function sparse(name: string, size: number): string {
  const path = join(folder, name);
  const handle = openSync(path, 'w');
  ftruncateSync(handle, size);
  closeSync(handle);
  return path;
}

/** Each test has a graph of its own: one that fails while it still writes keeps no other from its graph. */
async function run(argv: readonly string[], graph = 'graph.db') {
  const ran = { out: '', err: '' };
  const code = await main(argv, {
    out: (text) => void (ran.out += text),
    err: (text) => void (ran.err += text),
    isTerminal: false,
    env: { INDICATOR_GRAPH_FILE: join(folder, graph) },
  });
  return { code, ...ran };
}

const good = file('2026-02-24-good.txt', '今年1月，恒岳钢铁公司营业收入同比增长5%。');
const other = file('2026-02-25-other.html', '<p>今年1月，远帆航运公司利润同比下降3%。</p>');
const bad: readonly (readonly [string, string, RegExp])[] = [
  ['a picture', file('picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])), /is binary data/],
  ['an empty file', file('empty.txt', ''), /is empty/],
  ['200 MB', sparse('large.txt', 200 * 1024 * 1024), /has 200 MB, more than the 32 MB/],
  ['three GB', sparse('larger.txt', 3 * 1024 ** 3), /has 3072 MB, more than the 32 MB/],
  [
    'an unknown charset',
    file('koi8.txt', Buffer.from('f0d2c9d7c5d42c20cbc1cb20c4c5ccc13f20fcd4cf20d4c5cbd3d4', 'hex')),
    /state the charset/,
  ],
  ['no file', join(folder, 'nowhere.txt'), /there is no such file/],
];

describe('a batch with bad files among the good', () => {
  test('reads the good ones, names each bad one in a sentence and ends with 3', async () => {
    const { code, out, err } = await run(['ingest', good, ...bad.map(([, path]) => path), other]);
    expect(code).toBe(3);
    expect(out).toMatch(/articles read +│ +2 /);
    expect(out).toMatch(/files not read +│ +6 /);
    for (const [, path, sentence] of bad) {
      const line = err.split('\n').find((one) => one.startsWith(`error: ${path}: `));
      expect(line).toMatch(sentence);
    }
    const asked = await run(['query', '{ articles { totalCount } }']);
    expect(JSON.parse(asked.out)).toEqual({ articles: { totalCount: 2 } });
  });

  test('ends with 1 where none is good', async () => {
    const { code, out } = await run(['ingest', ...bad.map(([, path]) => path)], 'none.db');
    expect(code).toBe(1);
    expect(out).toMatch(/articles read +│ +0 /);
  });
});

describe('one bad file', () => {
  test.each(bad)('%s: repair and extract say why', async (_, path, sentence) => {
    for (const verb of ['repair', 'extract']) {
      const { code, out, err } = await run([verb, path]);
      expect(code).toBe(1);
      expect(out).toBe('');
      expect(err).toMatch(sentence);
      expect(err).toMatch(/^error: [^\n]+\n$/);
    }
  });

  test('a file of 3 GB is refused before it is read', async () => {
    const before = process.memoryUsage().rss;
    await run(['repair', join(folder, 'larger.txt')]);
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
  });
});
