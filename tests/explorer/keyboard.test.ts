import { type Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser';
import { eventually } from './support/eventually';
import { closeBy, tabTo } from './support/keys';
import { open } from './support/settled';
import { openSite, type Site } from './support/site';

/** Whole ways through the pages by the keyboard alone: no click in this file. */
describeInBrowser('by keyboard alone', () => {
  let site: Site;
  let page: Page;
  beforeAll(async () => {
    site = await openSite();
    page = await site.page();
  });
  afterAll(() => site?.close());
  afterEach(() => expect(site.complaints.splice(0)).toEqual([]));

  const press = (key: string): Promise<void> => page.keyboard.press(key);
  /** Closes what was opened beside the page; gives what the keyboard is on in the moment it is gone. */
  const escape = (): Promise<string> => closeBy(page, 'Escape', '[role=dialog]');
  const enter = async (wanted: RegExp, key?: 'Tab' | 'Shift+Tab'): Promise<void> => {
    await tabTo(page, wanted, key);
    await press('Enter');
  };
  const choose = async (box: RegExp, text: string, option: string): Promise<void> => {
    await tabTo(page, box);
    await page.keyboard.insertText(text);
    await page.getByRole('option').filter({ hasText: option }).first().waitFor();
    await press('ArrowDown');
    await press('Enter');
  };

  test('the first Tab skips the menu', async () => {
    await open(page, '/links');
    await enter(/^Skip to the content$/);
    await tabTo(page, /^From$/);
  });

  test('links: two ends, the words behind a hop and back to it, the table, the GraphQL', async () => {
    await open(page, '/');
    await enter(/^Links$/);
    await page.getByRole('heading', { name: 'Links', level: 1 }).waitFor();
    await choose(/^From$/, '石油', 'petroleum');
    await page.waitForURL(/from=/);
    await choose(/^To$/, '纺织', 'textiles');
    await page.getByText('Projects: 2').waitFor();

    await enter(/feeds into.+background/);
    await page.getByRole('dialog').getByText('Cites').first().waitFor();
    expect(await escape()).toMatch(/feeds into.+background/);
    await enter(/uses.+reported/);
    await page.getByRole('dialog').locator('mark').first().waitFor();
    await escape();

    await enter(/^Table$/, 'Shift+Tab');
    await page.locator('tbody tr').first().waitFor();
    await enter(/^GraphQL$/);
    await page.locator('.behind pre').first().waitFor();
  });

  test('graph: start, move, select, expand, pin, a path, hide, filter', async () => {
    await open(page, '/graph');
    await choose(/^Add an entity$/, '五鑫', 'Wuxin');
    await page.locator('.canvas canvas').first().waitFor();

    await tabTo(page, /^Graph: \d+ nodes/);
    for (const key of ['ArrowLeft', 'ArrowDown', '+', '-', '0']) await press(key);

    await enter(/^List \d+$/);
    await enter(/^Wuxin Copper$/);
    await page.locator('.selected-panel .chip').first().waitFor();
    await enter(/^owned by 1$/, 'Shift+Tab');
    await page.waitForURL(/of=[^&]*OWNS/);
    await enter(/^Pin$/, 'Shift+Tab');
    await page.waitForURL(/pin=/);

    await enter(/^Choose a second one.*Xinjiang Nonferrous/);
    await page.getByRole('button', { name: 'Path between the two' }).waitFor();
    await enter(/^Path between the two$/, 'Shift+Tab');
    await page.locator('.path-panel .hop').first().waitFor();

    await tabTo(page, /^Find in the graph$/);
    await enter(/^Wuxin Copper$/);
    await page.locator('.selected-panel').waitFor();
    await enter(/^Hide$/, 'Shift+Tab');
    await page.getByText('Hidden: 1').waitFor();
    await enter(/^reported$/);
    await page.waitForURL(/origin=reported/);
    await eventually(
      () => page.locator('.edge-word.background').count(),
      (n) => expect(n).toBe(0),
    );
  });

  test('charts: an indicator, a mode, the figures as a table', async () => {
    await open(page, '/charts');
    await page.getByText('Choose an indicator').waitFor();
    await choose(/^Indicator$/, '产能', 'capacity');
    await page.locator('.chart-card').first().waitFor();
    await enter(/^Ranking$/, 'Shift+Tab');
    await page.locator('.chart canvas').first().waitFor();
    await enter(/^Figures of this chart$/);
    await page.locator('.chart-card tbody tr').first().waitFor();
  });

  test('an article: from the text to the fact and from the fact to the text', async () => {
    await site.store(
      '（合成）2025年6月，天山样例纺织有限公司营业收入41.2亿元。',
      '2026-01-01',
      'https://example.org/k',
    );
    await open(page, `/article/${encodeURIComponent('https://example.org/k')}`);
    await page.locator('.marked-text .has-statement').first().waitFor();
    await enter(/41\.2亿元/);
    await page.getByRole('dialog').locator('mark').first().waitFor();
    expect(await escape()).toMatch(/41\.2亿元/);
    await tabTo(page, /^Words: /);
    await page.locator('.marked-text .active').first().waitFor();
  });
});
