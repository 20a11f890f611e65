import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describeInBrowser } from '../support/browser';
import { open, settled } from './support/settled';
import { type Site } from './support/site';
import { openSiteWithArticle, stored } from './support/synthetic';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

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
    site = await openSiteWithArticle();
  });
  afterAll(() => site?.close());

  test.each(pages.flatMap((path) => [1280, 390].map((width) => [path, width] as const)))(
    '%s, %d px: axe finds nothing serious, in light and dark',
    async (path, width) => {
      const page = await site.page({ viewport: { width, height: 844 } });
      await open(page, path);
      if (path.endsWith('open=words')) {
        await page.locator('#figures .source-button').first().click();
        await page.getByRole('dialog').locator('mark').first().waitFor();
      }
      for (const theme of ['dark', 'light']) {
        await page.getByRole('button', { name: `Switch to ${theme}` }).press('Enter');
        await page.locator(`html[data-theme=${theme}]`).waitFor();
        await settled(page);
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
      await open(page, `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
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
      await open(page, path);
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
      await open(page, `/links?from=石油&to=纺织&lang=${lang}`);
      const all = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      expect(all).toBeGreaterThan(10_000);
      expect(all).toBeLessThanOrEqual(300_000);
      await page.context().close();
    },
  );
});
