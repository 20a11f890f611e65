import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/main';

const folder = mkdtempSync(join(tmpdir(), 'indicator-graph-'));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(argv: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  const ran = { out: '', err: '' };
  const code = await main(argv, {
    out: (text) => void (ran.out += text),
    err: (text) => void (ran.err += text),
    isTerminal: false,
    env: { INDICATOR_GRAPH_FILE: join(folder, 'graph.db'), ...env },
  });
  return { code, ...ran };
}

describe('extract --explain', () => {
  const path = file('explained.txt', '十万吨级码头。今年1月，营业收入同比增长5%。');

  test('is for reading, or one JSON object a figure and a refused number', async () => {
    const { out } = await run(['extract', path, '--published', '2026-02-24', '--explain']);
    expect(out).toMatch(/^营业收入 5% .*\n {2}value {7}5 .*\n/);
    expect(out).toMatch(/no figures\n {2}十万吨 {2}0–3 {2}is a class, not an amount/);
    const lines = await run(['extract', path, '--explain', '--format', 'jsonl']);
    const rows = lines.out.trim().split('\n');
    expect(rows.map((row) => (JSON.parse(row) as { type: string }).type)).toEqual(['explanation', 'refused']);
  });

  test('of one figure, by its place or its words', async () => {
    for (const which of [
      ['--at', '20'],
      ['--words', '增长5%'],
    ]) {
      const { out, code } = await run(['extract', path, ...which]);
      expect([code, out.split('\n')[0]]).toEqual([0, expect.stringMatching(/^营业收入 5%/)]);
    }
  });
});

describe('help', () => {
  test('names every verb, gives examples and the exit codes', async () => {
    const { code, out, err } = await run(['--help']);
    expect(code).toBe(0);
    expect(err).toBe('');
    for (const verb of ['serve', 'seed', 'ingest', 'extract', 'links', 'query', 'schema', 'repair'])
      expect(out).toMatch(new RegExp(`^  ${verb} `, 'm'));
    expect(out).toContain('Examples:');
    expect(out).toContain('Exit codes: 0 done, 1 failed');
  });

  test.each(['serve', 'seed', 'ingest', 'extract', 'links', 'query', 'schema', 'repair'])(
    'of %s has an example',
    async (verb) => {
      const { code, out } = await run([verb, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(/Examples?:\n {2}\$ /);
    },
  );

  test('comes where no verb was given, as a failure', async () => {
    const { code, out } = await run([]);
    expect(code).toBe(2);
    expect(out).toContain('Usage: indicator-graph');
  });
});

describe('what is wrong is said in one sentence', () => {
  const text = file('plain.txt', '今年1月，营业收入同比增长5%。');
  const binary = file('picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00, 0x81, 0x0d]));

  test.each<[string, readonly string[], Record<string, string>, number, RegExp]>([
    ['an unknown verb', ['extrct'], {}, 2, /unknown command 'extrct'/],
    ['an unknown option', ['seed', '--fast'], {}, 2, /unknown option '--fast'/],
    ['a missing argument', ['extract'], {}, 2, /missing required argument 'file'/],
    ['an argument too many', ['seed', 'now'], {}, 2, /too many arguments/],
    ['a date that is none', ['extract', text, '--published', 'yesterday'], {}, 2, /date that exists/],
    ['a date that never was', ['extract', text, '--published', '2026-02-30'], {}, 2, /date that exists/],
    [
      'a format that is none',
      ['extract', text, '--format', 'xml'],
      {},
      2,
      /Allowed choices are jsonl, table/,
    ],
    ['a port that is none', ['serve', '--port', '70000'], {}, 2, /port is a whole number/],
    ['a port in the environment that is none', ['serve'], { PORT: 'http' }, 1, /PORT must be a whole number/],
    [
      'a missing file',
      ['extract', 'nowhere.txt'],
      {},
      1,
      /nowhere\.txt cannot be read: there is no such file/,
    ],
    ['a folder for a file', ['extract', folder], {}, 1, /cannot be read: it is a folder/],
    ['a charset that is none', ['extract', text, '--charset', 'klingon'], {}, 1, /klingon/],
    ['a place without a figure', ['extract', text, '--at', '2'], {}, 1, /there is no number at 2 /],
    ['words without a figure', ['extract', text, '--words', '利润'], {}, 1, /there is no number in “利润”/],
    ['a place that is none', ['extract', text, '--at', 'here'], {}, 2, /place in the text/],
    ['a picture', ['repair', binary], {}, 1, /picture\.txt: /],
    [
      'a file that cannot be ingested',
      ['ingest', 'nowhere.txt'],
      {},
      1,
      /nowhere\.txt: It cannot be read: there is no such file/,
    ],
    [
      'variables that are none',
      ['query', '{ overview { articles } }', '--variables', '[1]'],
      {},
      1,
      /must be a JSON object/,
    ],
    [
      'a schema file in no folder',
      ['schema', '--write', join(folder, 'no', 'such', 's.graphql')],
      {},
      1,
      /cannot be written/,
    ],
    ['a Neo4j that is down', ['seed'], { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' }, 1, /Neo4j/],
    ['an address of Neo4j that is none', ['seed'], { NEO4J_URI: 'http://127.0.0.1:1' }, 1, /NEO4J_URI/],
    [
      'a data file that is none',
      ['seed'],
      { INDICATOR_GRAPH_FILE: text },
      1,
      /data file .* cannot be opened/,
    ],
  ])('%s', async (_, argv, env, code, sentence) => {
    const ran = await run(argv, env);
    expect(ran.err).toMatch(sentence);
    expect(ran.err).toMatch(/^error: [^\n]+\n(\([^\n]*\)\n)?$/);
    expect(ran.err).not.toMatch(/\n\s+at /);
    expect(ran.code).toBe(code);
  });

  test('the stack is shown on request', async () => {
    const { err } = await run(['extract', 'nowhere.txt'], { DEBUG: '1' });
    expect(err).toMatch(/\n\s+at /);
  });
});

describe('what opens no graph', () => {
  test('seed --print-cypher prints statements to paste', async () => {
    const unopened = join(folder, 'unopened.db');
    const { code, out } = await run(['seed', '--print-cypher'], { INDICATOR_GRAPH_FILE: unopened });
    expect(code).toBe(0);
    expect(out).toMatch(/^CREATE CONSTRAINT /);
    expect(out).toContain('保税混矿');
    expect(existsSync(unopened)).toBe(false);
  });

  test('schema prints what the project keeps in schema.graphql', async () => {
    const { out } = await run(['schema']);
    expect(out).toContain('projectsLinking(');
  });

  test('repair prints the text, and with --diff what was mended', async () => {
    const damaged = file('damaged.txt', '紡織(zhī)業增長(zhǎng)5%。');
    expect((await run(['repair', damaged])).out).toBe('紡織業增長5%。');
    expect((await run(['repair', damaged, '--diff'])).out).toMatch(
      /^2-7 annotation repaired: 「\(zhī\)」 → 「」/,
    );
  });

  test('repair --diff goes through the source in order, whatever was mended first', async () => {
    const damaged = file('mixed.txt', '<p>紡織(zhī)業增長%。</p>\n<p>產(chǎn)量\u200b達\ufffd噸。&nbsp;</p>');
    const { out } = await run(['repair', damaged, '--diff']);
    const starts = out
      .trim()
      .split('\n')
      .map((row) => Number(/^(\d+)-\d+ /.exec(row)?.[1]));
    expect(starts.length).toBeGreaterThan(6);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test('repair --diff lists every reading of a place that is open, and only of that place', async () => {
    const shifted = '“開工。?!拔覀円ν苿禹椖繎?yīng)開盡開。';
    const { out } = await run(['repair', file('shifted.txt', shifted), '--diff']);
    expect(out).toMatch(/^4-\d+ shifted_run ambiguous: /);
    expect(out).toMatch(/\n {4}\d+-\d+ 「[^」]+」 or 「/);
  });

  test('repair --help says what the outcomes mean', async () => {
    const { out } = await run(['repair', '--help']);
    for (const word of ['repaired', 'ambiguous', 'damaged', 'UTF-16 offsets', '--charset'])
      expect(out).toContain(word);
  });
});

describe('extract', () => {
  const text = file('bulletin.txt', '某地今年1月营业收入同比增长5%，员工达1200人。');

  test('a list that does not know the date may say so', async () => {
    const { code, out } = await run(['extract', text, '--published', 'unknown', '--format', 'jsonl']);
    expect(code).toBe(0);
    expect(out).toContain('"type":"observation"');
  });

  test('prints one JSON object a line, with places in the file', async () => {
    const { code, out } = await run(['extract', text, '--published', '2026-02-24', '--format', 'jsonl']);
    const rows = out
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row) as { type: string; value?: number; start: number });
    expect(code).toBe(0);
    expect(rows.filter(({ type }) => type === 'observation').map(({ value }) => value)).toEqual([5, 1200]);
    for (const { start } of rows) expect(start).toBeGreaterThanOrEqual(0);
  });

  test('prints tables for a person', async () => {
    const { out } = await run(['extract', text, '--published', '2026-02-24']);
    expect(out).toContain('2 figures');
    expect(out).toContain('2026-01');
  });

  test('finds nothing where nothing is said', async () => {
    const { code, out } = await run(['extract', file('none.txt', '春天来了。'), '--format', 'jsonl']);
    expect(out).toBe('');
    expect(code).toBe(0);
  });
});
