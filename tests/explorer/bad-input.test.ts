import { type Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser';
import { everything, long, markup, someone } from './support/answers';
import { eventually } from './support/eventually';
import { open } from './support/settled';
import { openSite, type Site } from './support/site';

/** Whatever comes, the page says what happened and what to do; nothing of the data runs. */
describeInBrowser('bad input', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());

  const answering = async (page: Page, data: unknown): Promise<void> => {
    await page.route('**/graphql', (route) => route.fulfill({ json: data }));
  };

  test('names with markup and labels of 10,000 characters are shown as text, cut, and run nothing', async () => {
    const page = await site.page();
    const name = `<img src=x onerror="document.title='ran'"><script>document.title='ran'</script>`;
    await answering(page, {
      data: {
        neighborhood: null,
        search: {
          totalCount: 2,
          nodes: [
            {
              kind: 'entity',
              id: 'e_1',
              matched: name,
              item: { __typename: 'Entity', ...someone('e_1', name) },
            },
            {
              kind: 'entity',
              id: 'e_2',
              matched: long,
              item: { __typename: 'Entity', ...someone('e_2', long) },
            },
          ],
        },
      },
    });
    await open(page, '/search?q=x');
    await page.getByText('<img src=x').first().waitFor();
    expect(await page.title()).not.toBe('ran');
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect((await page.locator('.result').nth(1).innerText()).length).toBeLessThan(300);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    await page.context().close();
  });

  test.each(['/entity/e_1', '/charts?indicator=i_1', '/graph?of=e_1', '/article/a', '/dashboards'])(
    '%s: markup is text, 10,000 characters fit the page',
    async (path) => {
      for (const name of [markup, long]) {
        const page = await site.page({ viewport: { width: 390, height: 844 } });
        await page.route('**/graphql', (route) =>
          route.fulfill({
            json: { data: route.request().postData()?.includes('query Mentions') ? {} : everything(name) },
          }),
        );
        await open(page, path);
        if (path.startsWith('/graph')) await page.locator('summary', { hasText: 'List' }).click();
        await eventually(
          () => page.locator('main').innerText(),
          (text) => expect(text).toContain(name.slice(0, 20)),
        );
        // The text of an article stands there whole; nothing else of this length does.
        if (path !== '/article/a')
          expect((await page.locator('main').innerText()).length).toBeLessThan(6_000);
        expect(await page.locator('main img, main b img, main script').count()).toBe(0);
        expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
        expect(await page.title()).toMatch(/Indicator graph$/);
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
        await page.context().close();
      }
    },
  );

  test('an entity that was joined into another since the address was saved is shown as that one, and says so', async () => {
    const page = await site.page();
    await answering(page, { data: everything('现名') });
    await open(page, '/entity/e_0123456789abcdef0123');
    await page.getByRole('heading', { name: '现名', level: 1 }).waitFor();
    await page.getByText('“e_0123456789abcdef0123” was joined into this.').waitFor();
    await page.context().close();
  });

  test('a statement that is gone since the address was saved says so beside the page', async () => {
    const page = await site.page();
    await open(page, '/articles?s=o_00000000000000000000');
    await page
      .getByRole('dialog')
      .getByText(/no longer in the graph|has this name or id/)
      .waitFor();
    await page.context().close();
  });

  test('mistakes in dashboard files are told with file and line', async () => {
    const page = await site.page();
    await answering(page, { data: everything('capacity.yaml') });
    await open(page, '/dashboards');
    expect(await page.locator('code').innerText()).toBe('capacity.yaml:3');
    await page.context().close();
  });

  test('an entity that is gone says so and offers what is near', async () => {
    const page = await site.page();
    await open(page, '/entity/e_00000000000000000000');
    await page.getByText('Nothing in the graph has this name or id.').waitFor();
    await page.context().close();
  });

  test('a name that stands for several things offers them', async () => {
    const page = await site.page();
    await answering(page, {
      errors: [
        {
          message: '"x" names 2 things',
          extensions: {
            code: 'AMBIGUOUS_NAME',
            name: 'x',
            candidates: [someone('e_1', '甲'), someone('e_2', '乙')],
          },
        },
      ],
    });
    await open(page, '/links?from=x&to=y');
    await page.getByText('The name stands for more than one thing').waitFor();
    await page.getByRole('button', { name: '乙' }).click();
    await page.waitForURL(/from=e_2/);
    await page.context().close();
  });

  test('an API that is down is said to be, and Try again works once it is back', async () => {
    const page = await site.page();
    await page.route('**/graphql', (route) => route.abort());
    await open(page, '/');
    await page.getByText('The API does not answer.').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('In the graph').waitFor();
    await page.context().close();
  });

  test('an API that is slow is said to be slow', async () => {
    const page = await site.page();
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/graphql', async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto('/articles');
    await page.getByText('Slower than usual').waitFor();
    answer();
    await page.getByText('Statements:').first().waitFor();
    await page.context().close();
  });

  test.each([
    [
      'an answer that is no GraphQL',
      { status: 502, body: '<h1>Bad gateway</h1>' },
      'Something went wrong in the server.',
    ],
    [
      'a limit',
      {
        status: 200,
        json: { errors: [{ message: '"cost" may be at most 5', extensions: { code: 'LIMIT_EXCEEDED' } }] },
      },
      'The question is beyond a limit of the API.',
    ],
  ])('%s: the page says what happened', async (_, answer, words) => {
    const page = await site.page();
    await page.route('**/graphql', (route) => route.fulfill(answer));
    await open(page, '/links?from=石油&to=纺织');
    await page.getByText(words).waitFor();
    await page.context().close();
  });

  test('an answer cut by a limit says so', async () => {
    const page = await site.page();
    await answering(page, {
      data: {
        projectsLinking: {
          links: [
            {
              project: someone('e_1', '甲'),
              how: 'flow',
              backgroundHops: 0,
              length: 1,
              because: 'First.',
              paths: [],
            },
          ],
          empty: null,
          truncated: true,
          cuts: [
            {
              bound: 'edgesOfOneEntity',
              max: 300,
              at: [someone('e_9', '乌鲁木齐市')],
              message: '乌鲁木齐市 has more than 300 relations.',
            },
          ],
        },
      },
    });
    await open(page, '/links?from=石油&to=纺织');
    await page.getByText('A limit cut this answer; there may be more.').waitFor();
    await page.getByText('乌鲁木齐市 has more than 300 relations.').waitFor();
    await page.getByRole('button', { name: '简' }).click();
    await page.getByText('下列实体的关系超过 300 条').waitFor();
    await page.getByRole('note').getByRole('link', { name: '乌鲁木齐市' }).waitFor();
    await page.context().close();
  });

  test('an address that is nothing is a page that says so', async () => {
    const page = await site.page();
    await open(page, '/no/such/page');
    await page.getByText('There is no such page.').waitFor();
    await page.context().close();
  });
});
