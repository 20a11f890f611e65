// The explorer as `npm start` serves it, built from the sources into a folder of its own, on a graph of its own with the founding facts and made-up bulletins.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExplorer } from '../build-explorer.mjs';
import { loadTypescript } from '../load-typescript.mjs';

const { buildCli } = await loadTypescript('tests/support/built-cli.ts');
const token = 'token-of-the-shots';

/** Made up, so that charts and an article with its text can be shown. Names and addresses say so: they stand in the pictures. */
const months = [
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

/** The one that is shown as an article, with an annotation to mend. */
export const article = 'https://example.org/synthetic/article';

const others = [
  {
    text: '（合成样例，并非新闻）2025年12月，合成样例纺织有限公司营业收入54.1亿元。\n公司在库(kù)尔勒建设年产30万吨聚酯项目，预计投资近40亿元，以对二甲苯为原料。\n2026年一季度，公司聚酯产量达到7.5万吨，环比增长1.2%。',
    publishedOn: '2026-02-02',
    url: article,
  },
  {
    text: '（合成样例）合成样例矿业集团有限责任公司2025年营业收入同比增长5%。',
    publishedOn: '2026-01-10',
    url: 'https://example.org/synthetic/full-name',
  },
  {
    text: '（合成样例）合成样例矿业集团2026年1月营业收入同比增长6%。合成样例矿业股份有限公司2026年1月利润增长8%。',
    publishedOn: '2026-01-11',
    url: 'https://example.org/synthetic/short-name',
  },
];

async function untilReady(url) {
  for (let i = 0; i < 100; i++) {
    const ready = await fetch(`${url}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The server did not start.');
}

export async function openSite() {
  const cli = buildCli();
  await buildExplorer(join(cli.dist, 'explorer'));
  const work = mkdtempSync(join(tmpdir(), 'shots-'));
  const port = 4711 + (process.pid % 1000);
  const url = `http://127.0.0.1:${port}`;
  const server = cli.start(['serve', '--port', String(port)], {
    INDICATOR_GRAPH_FILE: join(work, 'graph'),
    INGEST_TOKEN: token,
  });
  server.stdout.resume();
  server.stderr.resume();
  const ask = async (query, variables = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()).data;
  };
  const close = async () => {
    const stopped = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await stopped;
    rmSync(work, { recursive: true, force: true });
    cli.remove();
  };
  try {
    await untilReady(url);
    for (const bulletin of [...months, ...others])
      await ask(
        'mutation ($text: String!, $publishedOn: Date, $url: String) { ingestArticle(text: $text, publishedOn: $publishedOn, url: $url) { revision } }',
        bulletin,
      );
    const { articles } = await ask('{ articles(first: 100) { nodes { id } } }');
    const founding = articles.nodes.find(({ id }) => id.startsWith('sha256:'))?.id ?? '';
    return { url, founding, token, close };
  } catch (error) {
    await close();
    throw error;
  }
}
