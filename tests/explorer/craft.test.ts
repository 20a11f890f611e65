import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser';
import { eventually } from './support/eventually';
import { openSite, type Site } from './support/site';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

const stored = 'https://example.org/synthetic';

const pages = [
  '/',
  '/links?from=石油&to=纺织',
  '/graph?of=新疆有色集团',
  '/entity/新疆有色集团',
  '/charts?indicator=营业收入',
  '/dashboards',
  '/articles',
  '/read',
  '/search?q=石化',
  '/graph',
  '/charts',
  '/charts?indicator=营业收入&mode=ranking',
  '/dashboards/capacity',
  `/article/${encodeURIComponent(stored)}`,
  '/article/gone',
  '/entity/e_00000000000000000000',
  '/entity/保税混矿?open=words',
  '/no/such/page',
];

describeInBrowser('craft', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
    await site.store(
      '（合成）2026年1月，昆仑样例化工有限公司营业收入突破(tūpò)5.2亿元，同比增长18.5%。',
      '2026-02-01',
      stored,
    );
  }, 120_000);
  afterAll(() => site?.close());

  const settled = async (page: Page): Promise<void> => {
    await page.locator('main h1, main .panel, main .state').first().waitFor();
    await eventually(
      () => page.locator('.state.loading').count(),
      (n) => expect(n).toBe(0),
    );
  };

  test.each(pages.flatMap((path) => [1280, 390].map((width) => [path, width] as const)))(
    '%s, %d px: axe finds nothing serious, in light and dark',
    async (path, width) => {
      const page = await site.page({ viewport: { width, height: 844 } });
      await page.goto(path);
      await settled(page);
      if (path.endsWith('open=words')) {
        await page.locator('#figures .source-button').first().click();
        await page.getByRole('dialog').locator('mark').first().waitFor();
      }
      for (const theme of ['dark', 'light']) {
        await page.getByRole('button', { name: `Switch to ${theme}` }).press('Enter');
        // Evaluated by the browser's tools, which the content security policy does not hold back.
        const { violations } = (await page.evaluate(
          `${axe}; axe.run(document, { resultTypes: ['violations'] })`,
        )) as {
          violations: Violation[];
        };
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
          [],
        );
      }
      await page.context().close();
      expect(site.complaints.splice(0)).toEqual([]);
    },
  );

  test.each(['zh-Hans', 'zh-Hant', 'en'])('in %s no page is wider than a phone', async (lang) => {
    const page = await site.page({ viewport: { width: 390, height: 844 } });
    for (const path of pages) {
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      await settled(page);
      expect([path, await page.evaluate('document.documentElement.scrollWidth - innerWidth')]).toEqual([
        path,
        0,
      ]);
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    }
    await page.context().close();
    expect(site.complaints.splice(0)).toEqual([]);
  });

  test('nothing is asked of any other host, and the policy allows no script in the page', async () => {
    const page = await site.page();
    const hosts = new Set<string>();
    page.on('request', (request) => {
      if (/^(https?|wss?):/.test(request.url())) hosts.add(new URL(request.url()).origin);
    });
    for (const path of pages) {
      await page.goto(path);
      await settled(page);
    }
    expect([...hosts]).toEqual([site.url]);
    const policy = (await fetch(`${site.url}/links`, { headers: { accept: 'text/html' } })).headers.get(
      'content-security-policy',
    );
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    await page.context().close();
  });

  test.each(['en', 'zh-Hans', 'zh-Hant'])(
    'before the graph or charts load, at most 300 kB of JavaScript come over the wire, in %s',
    async (lang) => {
      const page = await site.page();
      const sizes: Promise<number>[] = [];
      page.on('response', (response) => {
        if (response.url().endsWith('.js'))
          sizes.push(
            response
              .request()
              .sizes()
              .then(({ responseBodySize }) => responseBodySize),
          );
      });
      await page.goto(`/links?from=石油&to=纺织&lang=${lang}`);
      await settled(page);
      const all = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      expect(all).toBeGreaterThan(10_000);
      expect(all).toBeLessThanOrEqual(300_000);
      await page.context().close();
    },
  );
});
