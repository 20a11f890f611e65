import { readFileSync } from 'node:fs';
import { type Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser';
import { eventually } from './support/eventually';
import { open, settled } from './support/settled';
import { openSite, type Site } from './support/site';

/** Finding things and reading the words behind them, as a reader does it. */
describeInBrowser('looking', () => {
  let site: Site;
  let page: Page;
  beforeAll(async () => {
    site = await openSite();
    page = await site.page();
  });
  afterAll(() => site?.close());
  afterEach(() => expect(site.complaints.splice(0)).toEqual([]));

  test('home says what is in the graph, and begins with the question of oil and textiles', async () => {
    await open(page, '/');
    await page.getByText('In the graph').waitFor();
    expect(await page.locator('.questions li').first().innerText()).toBe(
      'Which projects link oil to textiles?',
    );
    expect(await page.locator('.newest .line').count()).toBeGreaterThan(3);
    expect(await page.locator('.big-count').first().innerText()).toMatch(/^\d[\d,]*\sentities$/);
  });

  test.each([
    ['烏石化', 'Urumqi Petrochemical'],
    ['乌石化', 'Urumqi Petrochemical'],
    ['Urumqi Petro', 'Urumqi Petrochemical'],
    ['wsh', 'Urumqi Petrochemical'],
    ['wushihua', 'Urumqi Petrochemical'],
    ['石油', 'petroleum'],
    ['oil', 'petroleum'],
    ['shiyou', 'petroleum'],
  ])('/ goes to the search box, %s is suggested as %s, Enter opens it', async (typed, expected) => {
    await open(page, '/articles');
    await page.getByRole('heading', { name: 'Articles' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.insertText(typed);
    await page.getByRole('option').filter({ hasText: expected }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('[role=option][aria-selected=true]').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/entity\//);
    await page.getByRole('heading', { name: expected, level: 1 }).waitFor();
  });

  test('what was typed stands out in a suggestion; Escape closes them, the arrows go round', async () => {
    await open(page, '/?lang=zh-Hans');
    await page.getByRole('combobox').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.insertText('wsh');
    await page.locator('[role=option] b').getByText('乌石化', { exact: true }).first().waitFor();
    await page.keyboard.press('ArrowUp');
    await page.locator('[role=option]:last-child[aria-selected=true]').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'EN' }).click();
  });

  test('back and forward lead through what was looked at, with what was open beside it', async () => {
    await open(page, '/');
    await page.getByRole('link', { name: 'Which projects link oil to textiles?' }).click();
    await page.getByText('Projects: 2').waitFor();
    await page.locator('.hop.reported').first().click();
    await page.getByRole('dialog').locator('mark').first().waitFor();
    await page.getByRole('dialog').getByRole('link', { name: '新疆节后首个工作日' }).first().click();
    await page.getByText('The text is not stored here').waitFor();
    await page.goBack();
    await page.getByRole('dialog').locator('mark').first().waitFor();
    await page.goBack();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('Projects: 2').waitFor();
    await page.goBack();
    await page.getByText('Questions to start from').waitFor();
    await page.goForward();
    await page.getByText('Projects: 2').waitFor();
    await eventually(
      () => page.title(),
      (title) => expect(title).toBe('Links · Indicator graph'),
    );
  });

  test('words that nothing has say so, and what to do', async () => {
    await open(page, '/search?q=zzzzqqqq');
    await page.getByText('Nothing found for “zzzzqqqq”').waitFor();
  });

  test('which projects link oil to textiles? Paths drawn hop by hop, each opening its words or its citation', async () => {
    await open(page, '/');
    await page.getByRole('link', { name: 'Which projects link oil to textiles?' }).click();
    await page.getByText('Projects: 2').waitFor();
    await settled(page);
    const chain = page.locator('.link-card').filter({ hasText: '2 Mt/a PTA' }).locator('.chain').first();
    expect(await chain.locator('.hop.reported').count()).toBeGreaterThan(0);
    expect(await chain.locator('.hop.background').count()).toBeGreaterThan(0);
    const style = (hop: string) =>
      chain
        .locator(`${hop} .hop-line`)
        .first()
        .evaluate((element) => element.computedStyleMap().get('border-top-style')?.toString());
    expect(await style('.hop.reported')).toBe('solid');
    expect(await style('.hop.background')).toBe('dashed');

    await chain.locator('.hop.reported').first().click();
    const drawer = page.getByRole('dialog', { name: 'Words' });
    await drawer.locator('mark').first().waitFor();
    expect(await drawer.locator('figcaption').first().innerText()).toContain('2026-02-24');
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });

    await chain.locator('.hop.background').first().click();
    await drawer.getByText('Cites').first().waitFor();
    expect(await drawer.locator('mark').count()).toBe(0);
  });

  test('by way of one thing, around another; each project says why it stands where it does', async () => {
    await open(page, '/links?from=石油&to=纺织');
    await page.getByText('Projects: 2').waitFor();
    const second = page.locator('.link-card').nth(1);
    await second.getByText('Why here').first().click();
    await second.getByText(/^After the one before, for it has \d steps? of background alone/).waitFor();

    await page.locator('summary', { hasText: 'By way of' }).click();
    const pick = async (box: string, text: string, option: string): Promise<void> => {
      await page.getByRole('combobox', { name: box }).fill(text);
      await page.getByRole('option').filter({ hasText: option }).first().click();
    };
    await pick('By way of', '聚酯', 'polyester');
    await page.waitForURL(/via=e_/);
    await page.locator('.chip').filter({ hasText: 'polyester' }).waitFor();
    const first = page.locator('.link-card').first();
    await first.locator('header').getByText('6 steps, 4 of them background alone').waitFor();
    await pick('Around', '对二甲苯', 'p-xylene');
    await page.waitForURL(/avoid=e_/);
    await page.getByText('No project links the two.').waitFor();
    await page.getByRole('button', { name: /^Remove: p-xylene/ }).click();
    await first.locator('header').getByText('6 steps, 4 of them background alone').waitFor();
  });

  test('the same as a table, and the GraphQL behind it, ready to run', async () => {
    await open(page, '/links?from=石油&to=纺织');
    await page.getByRole('button', { name: 'Table' }).click();
    await page.waitForURL(/as=table/);
    await page.locator('tbody tr').first().waitFor();
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(5);
    await page.locator('summary', { hasText: 'GraphQL' }).click();
    await page.locator('.behind pre').first().getByText('projectsLinking').waitFor();
    const [query = '', variables = ''] = await page.locator('.behind pre').allInnerTexts();
    expect(query).toMatch(/^ {6}project \{\n {8}id\n {8}name$/m);
    const answer = await site.ask<{ projectsLinking: { links: unknown[] } }>(
      query,
      JSON.parse(variables) as Record<string, unknown>,
    );
    expect(answer.projectsLinking.links).toHaveLength(2);
    const href = await page.getByRole('link', { name: 'Open in GraphiQL' }).getAttribute('href');
    expect(href).toMatch(/^\/graphql\?query=/);
  });

  test('links with a bound too small says why there are none: what the names stand for, and where flow stops', async () => {
    await open(page, '/links?from=大豆&to=纺织&hops=1');
    await page.getByText('No project links the two.').waitFor();
    const reasons = await page.locator('.reasons li').allInnerTexts();
    expect(reasons[0]).toBe('soybeans stands for itself alone.');
    expect(reasons).toContainEqual(
      expect.stringMatching(/^Flow to textiles was followed back for 1 step, as far as .*polyester/),
    );
    expect(reasons.at(-1)).toBe(
      'The two do not meet within 1 step, and no project is reported to link both.',
    );
  });

  test('both ends may be typed one after the other; only what is whole is asked', async () => {
    await open(page, '/links');
    const typed = async (label: string, text: string): Promise<void> => {
      await page.getByRole('combobox', { name: label, exact: true }).focus();
      await page.keyboard.insertText(text);
      await page.keyboard.press('Tab');
    };
    await typed('From', 'oil');
    await page.waitForURL(/from=oil/);
    await typed('To', 'textiles');
    await page.getByText('Projects: 2').waitFor();

    await page.getByLabel('As of').focus();
    await page.keyboard.type('010120');
    expect(page.url()).not.toContain('asOf');
    await page.keyboard.type('25');
    await page.waitForURL(/asOf=2025-01-01/);
    await page.getByText('No project links the two.').waitFor();
  });

  test('what was sought stays in the box beside its results', async () => {
    await open(page, '/search?q=石化');
    await page.locator('.results li').first().waitFor();
    expect(await page.getByRole('combobox', { name: 'Search' }).inputValue()).toBe('石化');
    await page.locator('.results .option-other b').first().waitFor();
    await page.locator('.results button').first().click();
    await page.waitForURL(/\/entity\//);
    await settled(page);
    expect(await page.getByRole('combobox', { name: 'Search' }).inputValue()).toBe('');
  });

  test('a question about figures leads to them, past what stands above', async () => {
    await page.setViewportSize({ width: 390, height: 500 });
    await open(page, '/');
    await page.getByRole('link', { name: /^How did revenue/ }).click();
    await page.waitForURL(/#figures$/);
    await settled(page);
    await eventually(
      () => page.locator('#figures').evaluate((figures) => figures.getBoundingClientRect().top),
      (top) => expect(Math.abs(top - 64)).toBeLessThan(8),
    );
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test('links are saved as a table that a spreadsheet opens, a row for each hop', async () => {
    await open(page, '/links?from=石油&to=纺织');
    await page.getByText('Projects: 2').waitFor();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const rows = readFileSync(await saved.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(rows[0]).toBe('Project,Step,From,Relation,To,Origin,Words,Source,Date');
    expect(rows.length).toBeGreaterThan(8);
    expect(rows.filter((row) => row.includes('2026-02-24')).length).toBeGreaterThan(1);
  });

  test('an entity page has names in all forms, figures with their basis and source, relations, and where it is named', async () => {
    await open(page, `/entity/${encodeURIComponent('新疆有色集团')}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (const text of [
      '新疆有色金属工业(集团)有限责任公司',
      '新疆有色金屬工業(集團)有限責任公司',
      '+339.6%',
      '+1,700%',
      '2026-01',
      'year on year',
    ])
      expect(await page.locator('main').innerText()).toContain(text);
    await page.locator('.figure-group .source-button').first().click();
    await page.getByRole('dialog').locator('mark').first().waitFor();
    expect(page.url()).toContain('s=o_');
  });

  test('the figure of the mixing is shown with its comparator in both languages', async () => {
    await open(page, `/entity/${encodeURIComponent('保税混矿')}`);
    expect(await page.locator('#figures .figure').first().innerText()).toBe('> 23,000 t');
    await page.getByRole('button', { name: '简' }).click();
    await page.getByRole('heading', { name: '保税混矿' }).waitFor();
    await settled(page);
    expect(await page.locator('#figures .figure').first().innerText()).toBe('> 2.3 万吨');
    await page.getByRole('button', { name: '繁' }).click();
    await page.getByRole('heading', { name: '保稅混礦' }).waitFor();
    await settled(page);
    expect(await page.locator('#figures .figure').first().innerText()).toBe('> 2.3 萬噸');
  });

  test('GraphiQL opens from the menu with the schema and the questions', async () => {
    const other = await site.page();
    await open(other, '/');
    await other.getByRole('link', { name: 'GraphQL' }).click();
    await other.locator('.graphiql-container').waitFor();
    expect(await other.title()).toContain('GraphiQL');
    await other.goto('/graphql?theme=dark');
    await other.locator('body.graphiql-dark .graphiql-container').waitFor();
    await other.context().close();
    site.complaints.length = 0;
  });
});
