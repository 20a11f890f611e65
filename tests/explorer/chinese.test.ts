import { type Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser';
import { everything } from './support/answers';
import { open, settled } from './support/settled';
import { type Site } from './support/site';
import { openSiteWithArticle, stored } from './support/synthetic';

/** Names of things that are called so in Chinese, too, and what is written by hand: units, periods, codes. */
const sameInChinese =
  /^(EN|GraphQL|GraphiQL|Wikidata|CSV|PNG|JSON|YAML|PTA|URL|SHA-256|WebGL|INGEST_TOKEN|npm start|indicator-graph( seed)?|seed-data|dashboards|https?|localhost|Esc(ape)?|Shift)$/;

interface Piece {
  readonly text: string;
  readonly at: string;
}

/** Words of Latin letters in what the pages themselves say: data stands in names, quotations, figures, sources and code. */
const interfaceWords = (): Piece[] => {
  const data =
    'pre, code, blockquote, [lang=zh], .segmented [lang], .other-name, .source-button, .entity, .entity-other, .option-other, .citation, .chart, .article-list a, figcaption a, .mention-group a, .chart-notes a, dd[lang=en], canvas, textarea';
  const found: Piece[] = [];
  const look = (text: string | null, element: Element, what: string): void => {
    // The title of a cited publication stands in the tip of its hop.
    if (!text || element.closest(data) || (what !== 'text' && element.matches('.hop'))) return;
    for (const word of text.match(/[A-Za-z][A-Za-z-]{2,}(?: [A-Za-z][A-Za-z-]+)*/g) ?? [])
      found.push({
        text: word,
        at: `${what} ${element.tagName.toLowerCase()}.${element.className}: ${text.slice(0, 80)}`,
      });
  };
  const walker = document.createTreeWalker(
    document.getElementById('app') ?? document,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.parentElement) look(node.nodeValue, node.parentElement, 'text');
    if (node instanceof Element)
      for (const name of ['title', 'placeholder', 'aria-label', 'alt'])
        look(node.getAttribute(name), node, name);
  }
  return found;
};

describeInBrowser('in Chinese', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSiteWithArticle();
  });
  afterAll(() => site?.close());

  /** Without what the address itself asks for. */
  const english = async (page: Page): Promise<readonly string[]> =>
    (await page.evaluate(interfaceWords))
      .filter(({ text }) => !sameInChinese.test(text) && !page.url().includes(text))
      .map(({ at }) => at);
  const openAll = async (page: Page): Promise<void> => {
    for (const summary of await page.locator('main summary:visible').all()) await summary.click();
  };

  test.each([
    '/',
    '/links?from=石油&to=纺织',
    '/links?from=大豆&to=纺织&hops=1',
    '/links',
    '/graph',
    '/graph?of=新疆有色集团&path=新疆有色集团;石油',
    '/entity/新疆有色集团',
    '/entity/保税混矿',
    '/entity/e_00000000000000000000',
    '/charts',
    '/charts?indicator=营业收入',
    '/charts?indicator=营业收入&mode=ranking',
    '/charts?indicator=营业收入&value=nonsense',
    '/dashboards',
    '/dashboards/capacity',
    '/dashboards/none',
    '/articles',
    `/article/${encodeURIComponent(stored)}`,
    '/article/gone',
    '/read',
    '/search?q=石化',
    '/search?q=zzzz',
    '/no/such/page',
  ])('%s says nothing in English', async (path) => {
    for (const lang of ['zh-Hans', 'zh-Hant']) {
      const page = await site.page({ locale: lang === 'zh-Hans' ? 'zh-CN' : 'zh-TW' });
      await open(page, `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      await openAll(page);
      await settled(page);
      const said = await english(page);
      expect(said).toEqual([]);
      expect(await page.title()).toMatch(lang === 'zh-Hans' ? /指标图谱$/ : /指標圖譜$/);
      await page.context().close();
    }
    site.complaints.length = 0;
  });

  test('the words behind a hop, a figure and background', async () => {
    const page = await site.page({ locale: 'zh-CN' });
    for (const hop of ['.hop.reported:visible', '.hop.background:visible']) {
      await open(page, '/links?from=石油&to=纺织&lang=zh-Hans');
      await page.locator(hop).first().click();
      await page.getByRole('dialog').locator('.facts').first().waitFor();
      expect(await english(page)).toEqual([]);
    }
    await page.context().close();
  });

  test.each([
    ['LIMIT_EXCEEDED', { limit: 'cost', max: 5000, value: 7300 }, '“复杂度”最多 5,000，这次是 7,300。'],
    ['NOT_FOUND', { name: '某某' }, '“某某”'],
    ['MIXED_UNITS', { units: ['t', 'CNY'] }, '一条轴放不下：t、CNY。'],
    ['BAD_VALUE_FILTER', {}, '数值的范围要写比较符号、数和单位'],
    ['BAD_PERIOD', {}, '时期写作 2025'],
    ['UNAUTHORIZED', {}, '写入令牌不对。'],
    ['STATEMENT_TIMEOUT', {}, '问题超出了接口的限度。'],
    ['INTERNAL_SERVER_ERROR', {}, '服务端出了错。'],
  ])('a refusal %s is told by its code', async (code, particulars, words) => {
    const page = await site.page();
    await page.route('**/graphql', (route) =>
      route.fulfill({
        json: { errors: [{ message: 'A sentence of the server.', extensions: { code, ...particulars } }] },
      }),
    );
    await open(page, '/links?from=石油&to=纺织&lang=zh-Hans');
    await page.getByText(words).first().waitFor();
    expect(await page.locator('main').innerText()).not.toContain('A sentence of the server.');
    await page.context().close();
  });

  test('one whose code nobody knows is told in the server’s own words', async () => {
    const page = await site.page();
    await page.route('**/graphql', (route) =>
      route.fulfill({
        json: { errors: [{ message: 'Something new.', extensions: { code: 'SOMETHING_NEW' } }] },
      }),
    );
    await open(page, '/links?from=石油&to=纺织&lang=zh-Hans');
    expect(await page.locator('main .detail').innerText()).toBe('SOMETHING_NEW Something new.');
    expect(await page.locator('main .detail').getAttribute('lang')).toBe('en');
    await page.context().close();
  });

  test('what could not be read, mistakes in dashboards, and what a limit cut', async () => {
    const page = await site.page();
    await open(page, '/read?lang=zh-Hans');
    await page
      .getByLabel('文章', { exact: true })
      .fill('（合成）2025年2月30日，昆仑样例化工有限公司营业收入5.2亿元。');
    await page.getByRole('button', { name: '读一读' }).click();
    await page.getByText('没有“2025年2月30日”这个日期').waitFor();
    expect(await english(page)).toEqual([]);

    await page.route('**/graphql', (route) =>
      route.fulfill({ json: { data: { ...everything('capacity.yaml') } } }),
    );
    await open(page, '/dashboards?lang=zh-Hans');
    await page.getByText('tiles 1：这里没有这个字段：tittle').waitFor();
    await page.context().close();
  });

  test('names that nobody wrote in traditional characters are converted for who reads these, and say so', async () => {
    const page = await site.page();
    await open(page, `/article/${encodeURIComponent(stored)}?lang=zh-Hant`);
    await page.locator('.facts-side .entity-name').first().waitFor();
    expect(await page.locator('.facts-side .entity-name').first().innerText()).toBe('崑崙樣例化工有限公司');
    expect(await page.locator('.marked-text').innerText()).toContain('昆仑样例化工有限公司');
    await page.locator('.facts-side .entity-name').first().click();
    await page.getByRole('heading', { name: '崑崙樣例化工有限公司' }).waitFor();
    expect(await page.locator('.facts').first().innerText()).toContain('崑崙樣例化工有限公司（由簡體轉換）');
    await page.context().close();
  });
});
