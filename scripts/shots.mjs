// Takes the pictures of docs/shots from the built explorer: npm run build, then npm run shots. Needs Chromium (CHROMIUM_PATH or Debian's).
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs', 'shots');
const work = mkdtempSync(join(tmpdir(), 'shots-'));
const port = 4711 + (process.pid % 1000);
const url = `http://127.0.0.1:${port}`;
const token = 'token-of-the-shots';
const chromiumPath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find(
  (path) => path && existsSync(path),
);

/** Made up, so that charts and an article with its text can be shown. Names and addresses say so: they stand in the pictures. */
const bulletins = [
  ['2025年6月', '41.2亿元'],
  ['2025年7月', '43.9亿元'],
  ['2025年8月', '超过45亿元'],
  ['2025年10月', '近50亿元'],
  ['2025年11月', '47亿元至52亿元'],
  ['2025年12月', '55.5亿元'],
].map(([month, amount], i) => ({
  text: `（合成样例）${month}，合成样例纺织有限公司营业收入${amount}，同比增长${i + 2.5}%。合成样例化工有限公司营业收入${36 + i}亿元。`,
  publishedOn: `2026-01-0${i + 1}`,
  url: `https://example.org/synthetic/${i + 1}`,
}));
const other = {
  text: '（合成样例，并非新闻）2025年12月，合成样例纺织有限公司营业收入54.1亿元。\n公司在库(kù)尔勒建设年产30万吨聚酯项目，预计投资近40亿元，以对二甲苯为原料。\n2026年一季度，公司聚酯产量达到7.5万吨，环比增长1.2%。',
  publishedOn: '2026-02-02',
  url: 'https://example.org/synthetic/article',
};
bulletins.push(other);

// Name, address, language, theme, width.
const shots = [
  ['home', '/', 'en', 'light', 1440],
  ['home-zh', '/', 'zh-Hans', 'dark', 1440],
  ['home-phone', '/', 'zh-Hant', 'light', 390],
  ['links', '/links?from=oil&to=textiles', 'en', 'light', 1440],
  ['links-zh', '/links?from=石油&to=纺织', 'zh-Hans', 'dark', 1440],
  ['links-phone', '/links?from=石油&to=纺织', 'zh-Hans', 'light', 390],
  ['evidence', '/entity/保税混矿', 'en', 'light', 1440, '#figures .source-button'],
  ['entity', '/entity/新疆有色集团', 'zh-Hans', 'light', 1440],
  ['entity-phone', '/entity/新疆有色集团', 'en', 'dark', 390],
  ['graph', '/graph?of=乌石化芳烃产业发展项目;新疆有色集团', 'en', 'light', 1440],
  ['graph-zh', '/graph?of=石油~FEEDS_INTO;乌石化芳烃产业发展项目', 'zh-Hans', 'dark', 1440],
  ['charts', '/charts?indicator=营业收入&kind=level', 'en', 'light', 1440],
  ['charts-phone', '/charts?indicator=营业收入&kind=level&mode=compare', 'zh-Hant', 'dark', 390],
  ['dashboard', '/dashboards', 'zh-Hans', 'light', 1440],
  ['dashboard-phone', '/dashboards/capacity', 'en', 'light', 390],
  ['article', `/article/${encodeURIComponent(other.url)}`, 'zh-Hans', 'light', 1440],
  ['article-quotations', '', 'en', 'dark', 1440],
  ['read', '/read', 'en', 'light', 1440, '@read'],
];

const ask = async (query, variables) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()).data;
};

async function untilReady() {
  for (let i = 0; i < 100; i++) {
    const ready = await fetch(`${url}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The server did not start. Was "npm run build" run?');
}

async function take(browser, [name, path, lang, theme, width, then]) {
  const page = await browser.newPage({ viewport: { width, height: width < 500 ? 844 : 900 }, locale: 'en' });
  await page.goto(`${url}${path}${path.includes('?') ? '&' : '?'}lang=${lang}&theme=${theme}`);
  if (then === '@read') {
    await page.locator('.read-form button[type=button]').click();
    await page.locator('.read-form button[type=submit]').click();
    await page.locator('.marked-text').waitFor();
  } else if (then) await page.locator(then).first().click();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelectorAll('.state.loading').length === 0);
  await page.waitForTimeout(900);
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
  await page.close();
}

mkdirSync(folder, { recursive: true });
const server = spawn(
  process.execPath,
  [join(root, 'bin', 'indicator-graph.js'), 'serve', '--port', String(port)],
  {
    env: { ...process.env, INDICATOR_GRAPH_FILE: join(work, 'graph'), INGEST_TOKEN: token },
    stdio: 'ignore',
  },
);
try {
  await untilReady();
  for (const bulletin of bulletins)
    await ask(
      'mutation ($text: String!, $publishedOn: Date, $url: String) { ingestArticle(text: $text, publishedOn: $publishedOn, url: $url) { revision } }',
      bulletin,
    );
  const { articles } = await ask('{ articles(first: 100) { nodes { id } } }');
  const founding = articles.nodes.find(({ id }) => id.startsWith('sha256:'));
  for (const shot of shots)
    if (shot[1] === '') shot[1] = `/article/${encodeURIComponent(founding?.id ?? '')}`;
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--enable-unsafe-swiftshader',
      '--disable-quic',
      '--no-first-run',
    ],
  });
  for (const shot of shots) await take(browser, shot);
  await browser.close();
} finally {
  const stopped = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await stopped;
  rmSync(work, { recursive: true, force: true });
}
