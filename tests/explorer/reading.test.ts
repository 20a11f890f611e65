import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser';
import { eventually } from './support/eventually';
import { open, settled } from './support/settled';
import { openSite, type Site, token } from './support/site';

// Made up for these tests: no such company, no such figures.
const months: readonly (readonly [string, string])[] = [
  ['2025年6月', '41.2亿元'],
  ['2025年7月', '43.9亿元'],
  ['2025年8月', '超过45亿元'],
  ['2025年10月', '近50亿元'],
  ['2025年11月', '47亿元至52亿元'],
  ['2025年12月', '55.5亿元'],
];

describeInBrowser('articles, charts and dashboards', () => {
  let site: Site;
  let page: Page;
  beforeAll(async () => {
    site = await openSite();
    page = await site.page();
    for (const [i, [month, amount]] of months.entries())
      await site.store(
        `（合成）${month}，天山样例纺织有限公司营业收入${amount}，同比增长${i + 2}%。`,
        `2026-01-0${i + 1}`,
        `https://example.org/${i}`,
      );
    await site.store(
      '（合成）2025年12月，天山样例纺织有限公司营业收入54.1亿元。',
      '2026-02-02',
      'https://example.org/other',
    );
  });
  afterAll(() => site?.close());
  afterEach(() => expect(site.complaints.splice(0)).toEqual([]));

  test('an article whose text is not stored shows its quotations in order, and takes the file only if it is the same', async () => {
    await open(page, '/articles');
    await page.getByRole('link', { name: '新疆节后首个工作日' }).click();
    await page.getByText('The text is not stored here').waitFor();
    await settled(page);
    expect(await page.locator('.quotations mark').count()).toBeGreaterThan(50);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'other.txt', mimeType: 'text/plain', buffer: Buffer.from('另一篇') });
    await page.getByText('This is another file').waitFor();
  });

  test('a file with the hash on record is marked in place, in the browser alone', async () => {
    const other = await site.page();
    const bytes = Buffer.from('（合成）2025年6月，天山样例纺织有限公司营业收入41.2亿元，同比增长2%。');
    await other.route('**/graphql', async (route) => {
      const response = await route.fetch();
      const answer = (await response.json()) as { data?: { article?: object } };
      if (answer.data?.article)
        Object.assign(answer.data.article, {
          text: null,
          source: null,
          sha256: createHash('sha256').update(bytes).digest('hex'),
        });
      await route.fulfill({ response, json: answer });
    });
    const sent: string[] = [];
    other.on('request', (request) => sent.push(request.postData() ?? ''));
    await open(other, `/article/${encodeURIComponent('https://example.org/0')}`);
    await other.getByText('The text is not stored here').waitFor();
    const hand = (buffer: Buffer): Promise<void> =>
      other.locator('input[type=file]').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer });
    await hand(Buffer.concat([bytes, Buffer.from('。')]));
    await other.getByText('This is another file').waitFor();
    await hand(bytes);
    await other.getByText('The file is the one on record').waitFor();
    expect((await other.locator('.marked-text .has-statement').allInnerTexts()).join('')).toContain(
      '41.2亿元',
    );
    expect(sent.filter((body) => body.includes('营业收入'))).toEqual([]);
    await other.unrouteAll({ behavior: 'ignoreErrors' });
    await other.context().close();
  });

  test('a stored article has its figures marked in place; text leads to fact and back', async () => {
    await open(page, `/article/${encodeURIComponent('https://example.org/0')}`);
    const marked = page.locator('.marked-text .has-statement');
    await marked.first().waitFor();
    expect((await marked.allInnerTexts()).join('')).toContain('41.2亿元');
    await marked.first().click();
    await page.getByRole('dialog', { name: 'Words' }).locator('mark').first().waitFor();
    await page.locator('.facts-side li.active').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page
      .locator('.facts-side li')
      .last()
      .click({ position: { x: 4, y: 4 } });
    await page.locator('.marked-text .active').first().waitFor();
  });

  test('a pasted article is read before anything is stored, and stored only with the token', async () => {
    const before = await site.ask<{ overview: { articles: number } }>('{ overview { articles } }');
    await open(page, '/read');
    await page
      .getByLabel('Article', { exact: true })
      .fill('（合成）2026年1月，昆仑样例化工有限公司营业收入突破(tūpò)5.2亿元，同比增长18.5%。');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText(/^Statements read: [1-9]/).waitFor();
    expect(await page.locator('.marked-text .has-statement').count()).toBeGreaterThan(0);
    expect(await page.locator('.marked-text .repair del').first().innerText()).toContain('tūpò');
    expect(await site.ask('{ overview { articles } }')).toEqual(before);

    await page.getByLabel('Token for writing').fill('wrong');
    await page.getByRole('button', { name: 'Store in the graph' }).click();
    await page.getByText('The token is not the right one.').waitFor();
    expect(await site.ask('{ overview { articles } }')).toEqual(before);

    await page.getByLabel('Token for writing').fill(token);
    await page.getByRole('button', { name: 'Store in the graph' }).click();
    await page.waitForURL(/\/article\//);
    await page.locator('.marked-text .has-statement').first().waitFor();
    expect(site.complaints.splice(0).length).toBeLessThanOrEqual(1);

    // It has neither title nor address: it is listed by the first words that were read from it.
    await open(page, '/articles');
    await page
      .locator('.article-list a')
      .filter({ hasText: /^营业收入突破/ })
      .waitFor();
  });

  test('where several readings of damaged words are left, the open place stands out and all of them are listed', async () => {
    const text = '（合成）他說，我們要持續努力?!惫究偨?jīng)理說，今年利潤增長5%。';
    // The tables of damage take their time to load, in the process that also counts the time of each click.
    await site.ask('query ($text: String!) { readArticle(text: $text) { article { id } } }', { text });
    await open(page, '/read');
    await page.getByLabel('Article', { exact: true }).fill(text);
    await page.getByRole('button', { name: 'Read it' }).click();
    const place = page.locator('.marked-text .repair .doubt');
    await place.waitFor();
    expect(await place.innerText()).toBe('公司');
    expect(await page.locator('.marked-text .repair.ambiguous ins').innerText()).toBe('。”公司總經');
    const title = (await place.getAttribute('title')) ?? '';
    await page.locator('.repair-list summary').first().click();
    const listed = page.locator('.repair-list .doubt-line');
    await listed.waitFor();
    expect(await listed.locator('ins').innerText()).toBe('公司');
    const others = await listed.locator('.candidate').allInnerTexts();
    expect(others.length).toBeGreaterThan(1);
    expect(title).toBe(`In doubt: ${['公司', ...others].join(' / ')}`);
  });

  test('a series in one unit: gaps, ranges, bounds and another publisher explained under it, with its sources', async () => {
    await open(page, '/charts?indicator=营业收入&subject=天山样例纺织有限公司&kind=level');
    await page.locator('.chart canvas').waitFor();
    const card = page.locator('.chart-card');
    expect(await card.count()).toBe(1);
    const text = await card.innerText();
    for (const words of [
      'Unit: billion CNY',
      'a line with caps is a range',
      'an arrow up',
      'hollow is',
      'another publisher',
      'a gap is',
      '2026-02-02',
    ])
      expect(text).toContain(words);
    expect(await page.locator('.chart').getAttribute('aria-label')).toContain('> 4.5 billion CNY');
  });

  test('levels and changes never share an axis', async () => {
    await open(page, '/charts?indicator=营业收入');
    await page.getByText('2 units or bases here').waitFor();
    const notes = await page.locator('.chart-card .chart-notes').allInnerTexts();
    const units = notes.map((text) => /Unit: ([^\n]+)/.exec(text)?.[1]);
    expect(units.sort()).toEqual(['%', 'billion CNY']);
    for (const text of notes) expect(text.includes('Basis: year on year')).toBe(text.includes('Unit: %'));
    for (const text of notes) expect(text).toMatch(/Source: .+ 202\d-\d\d-\d\d/);
  });

  test('years and months never share an axis: each length has a chart, and says which', async () => {
    for (const [year, amount] of [
      ['2023', '480'],
      ['2024', '520'],
    ] as const)
      await site.store(
        `（合成）${year}年，天山样例纺织有限公司营业收入${amount}亿元。`,
        '2026-02-03',
        `https://example.org/year/${year}`,
      );
    await open(page, '/charts?indicator=营业收入&subject=天山样例纺织有限公司&kind=level');
    await page.getByText('Periods of different lengths do not share an axis either').waitFor();
    expect(await page.locator('.chart-card h3').allInnerTexts()).toEqual([
      '天山样例纺织有限公司 · operating revenue · months',
      '天山样例纺织有限公司 · operating revenue · years',
    ]);
    const spoken = await page
      .locator('.chart')
      .evaluateAll((charts) => charts.map((chart) => chart.getAttribute('aria-label') ?? ''));
    expect(spoken.map((words) => [/ 2025-06 /.test(words), / 2024 /.test(words)])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test('comparison and ranking draw too; CSV opens right in a spreadsheet, and PNG is a picture', async () => {
    await open(page, '/charts?indicator=营业收入&subject=天山样例纺织有限公司&kind=level&period=2025');
    for (const mode of ['Comparison', 'Ranking', 'Series']) {
      await page.getByRole('button', { name: mode }).click();
      await page.getByRole('button', { name: mode, pressed: true }).waitFor();
      await settled(page);
      await page.locator('.chart canvas').waitFor();
    }
    const [table] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const csv = readFileSync(await table.path(), 'utf8');
    expect(csv.startsWith('\ufeffsubject,indicator')).toBe(true);
    expect(csv).toContain('more_than');
    expect(csv.trim().split('\r\n')).toHaveLength(months.length + 2);
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'PNG' }).click(),
    ]);
    expect(
      readFileSync(await picture.path())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });

  test('a ranking is of one period: the one most subjects share, or the one that is chosen; ranges and bounds keep their words', async () => {
    await open(page, '/charts?indicator=营业收入&subject=天山样例纺织有限公司&kind=level&mode=ranking');
    await page.getByRole('heading', { name: 'operating revenue · 2025-12' }).waitFor();
    expect(await page.locator('.chart').getAttribute('aria-label')).toContain('2025-12 5.41 billion CNY');
    await page.locator('.chart-card select').selectOption('2025-11');
    await page.getByRole('heading', { name: 'operating revenue · 2025-11' }).waitFor();
    await page.getByText('a line with caps is a range').waitFor();
    expect(await page.locator('.chart').getAttribute('aria-label')).toContain('4.7 – 5.2 billion CNY');
  });

  test('a single figure is written, not drawn, with its unit, basis, source and date', async () => {
    await open(page, '/charts?indicator=营业收入&subject=新疆有色集团&kind=change');
    expect(await page.locator('.one-figure > .figure').innerText()).toBe('+339.6%');
    expect(await page.locator('.chart canvas').count()).toBe(0);
    const notes = await page.locator('.chart-notes').innerText();
    for (const words of ['Unit: %', 'Basis: year on year (2025-01)', '2026-02-24'])
      expect(notes).toContain(words);
  });

  test('the founding article’s dashboard comes first, every tile with something in it', async () => {
    await open(page, '/dashboards');
    await page.getByRole('heading', { name: 'Back to work' }).waitFor();
    await page.locator('.tile .chart canvas').first().waitFor();
    expect(await page.locator('.tile').count()).toBe(6);
    await eventually(
      () => page.locator('.tile .state').count(),
      (n) => expect(n).toBe(0),
    );
    expect(await page.locator('nav .chip').count()).toBe(2);
  });

  test('tiles refresh when the graph changes', async () => {
    await open(page, '/dashboards');
    const tile = page.locator('.tile').filter({ hasText: 'Figures of Xinjiang Nonferrous' });
    await tile.locator('.line').first().waitFor();
    const before = await tile.locator('.line').count();
    await site.store(
      '（合成）2026年2月，新疆有色集团营业收入同比增长12%。',
      '2026-03-01',
      `https://example.org/${createHash('sha1').update('refresh').digest('hex')}`,
    );
    await eventually(
      () => tile.locator('.line').count(),
      (n) => expect(n).toBeGreaterThan(before),
    );
  });
});
