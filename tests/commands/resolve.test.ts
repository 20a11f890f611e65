import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/main';

const folder = mkdtempSync(join(tmpdir(), 'indicator-graph-resolve-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(...argv: readonly string[]): Promise<Ran> {
  const ran = { out: '', err: '' };
  const code = await main(argv, {
    out: (text) => void (ran.out += text),
    err: (text) => void (ran.err += text),
    isTerminal: false,
    env: { INDICATOR_GRAPH_FILE: join(folder, 'graph.db'), USER: 'lin' },
  });
  return { code, ...ran };
}

async function ask(query: string): Promise<unknown> {
  const { out, err } = await run('query', query);
  expect(err).toBe('');
  return JSON.parse(out);
}

// Synthetic: the companies are made up.
const articles = join(folder, 'articles');
const write = (name: string, text: string): void => writeFileSync(join(articles, name), text);
mkdirSync(articles);
write('2026-01-10-a.txt', '骏骁矿业集团有限责任公司2025年营业收入同比增长5%。');
write('2026-01-11-b.txt', '骏骁矿业集团2026年1月营业收入同比增长6%，集团公司净利润同比增长7%。');

const subjects = `{ entity(name: "骏骁矿业集团有限责任公司") {
  observations(first: 9) { nodes { subjectText quantityText } } mentions(first: 9) { nodes { text } }
  resolution { joined { name score author because features } apart { name author because } } } }`;

test('a night’s load joins two names of one company, a person parts them, and takes it back', async () => {
  expect((await run('ingest', articles)).code).toBe(0);
  expect(await ask(subjects)).toMatchObject({
    entity: { resolution: { joined: [{ name: '骏骁矿业集团', score: 0.8, author: 'rules' }], apart: [] } },
  });

  const dry = await run('resolve', 'split', '骏骁矿业集团', '骏骁矿业集团有限责任公司', '--dry-run');
  expect(dry).toMatchObject({ code: 0, err: 'Nothing was written: this was a dry run.\n' });
  expect(dry.out).toBe('  骏骁矿业集团 stands for itself; 骏骁矿业集团有限责任公司 stood for it\n');
  expect(await ask(subjects)).toMatchObject({ entity: { resolution: { apart: [] } } });

  const split = await run(
    'resolve',
    'split',
    '骏骁矿业集团',
    '骏骁矿业集团有限责任公司',
    '--because',
    '登记不同',
  );
  expect(split.code).toBe(0);
  expect(split.out).toMatch(/Stored; \d+ statements? speaks? of another entity/);
  expect(await ask(subjects)).toMatchObject({
    entity: {
      resolution: { joined: [], apart: [{ name: '骏骁矿业集团', author: 'lin', because: '登记不同' }] },
    },
  });
  expect((await run('resolve', 'list')).out).toMatch(
    /^骏骁矿业集团 ≠ 骏骁矿业集团有限责任公司 {3}lin, \d{4}-\d\d-\d\d: 登记不同\n$/,
  );

  // Later loads obey.
  write('2026-01-12-c.txt', '骏骁矿业集团2026年2月营业收入同比增长8%。');
  expect((await run('ingest', articles)).code).toBe(0);
  expect(await ask(subjects)).toMatchObject({ entity: { resolution: { joined: [] } } });

  expect((await run('resolve', 'forget', '骏骁矿业集团', '骏骁矿业集团有限责任公司')).out).toContain(
    '→ 骏骁矿业集团有限责任公司, score 0.8 by rules',
  );
  expect(await ask(subjects)).toMatchObject({
    entity: { resolution: { joined: [{ name: '骏骁矿业集团' }] } },
  });
});

test.each([
  [['resolve', 'join', '无此名', '骏骁矿业集团'], 1, /There is no name “无此名” in the graph/],
  [['resolve', 'join', '骏骁矿业集团', '骏骁矿业集团'], 1, /is one name, given twice/],
  [['resolve', 'forget', '骏骁矿业集团', '骏骁矿业集团有限责任公司'], 1, /Nobody decided about/],
  [['resolve', 'split', '骏骁矿业集团'], 2, /missing required argument/],
  [['resolve', 'join', 'a', 'b', '--type', 'Company'], 1, /Company is no type of entity/],
  [['resolve', 'merge'], 2, /unknown command|Usage/],
])('%j is refused in one sentence', async (argv, code, message) => {
  const ran = await run(...argv);
  expect(ran.code).toBe(code);
  expect(ran.err + ran.out).toMatch(message);
});

test('the help has examples', async () => {
  expect((await run('resolve', '--help')).out).toContain('Examples:');
});
