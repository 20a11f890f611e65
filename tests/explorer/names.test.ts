import { type Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser';
import { open, settled } from './support/settled';
import { openSite, type Site } from './support/site';

/** Which names were joined, and why: of companies that are made up. */
describeInBrowser('names', () => {
  let site: Site;
  let page: Page;
  const full = '骏骁矿业集团有限责任公司';
  const brief = '骏骁矿业集团';
  const one = '天岭矿业有限责任公司';
  const two = '天岭矿业股份有限公司';
  beforeAll(async () => {
    site = await openSite();
    page = await site.page();
    await site.store(`（合成）${full}2025年营业收入同比增长5%。`, '2026-01-10', 'https://example.org/full');
    await site.store(
      `（合成）${brief}2026年1月营业收入同比增长6%。`,
      '2026-01-11',
      'https://example.org/brief',
    );
    await site.store(`（合成）${one}2026年1月营业收入同比增长7%。`, '2026-01-12', 'https://example.org/one');
    await site.store(`（合成）${two}2026年1月营业收入同比增长8%。`, '2026-01-13', 'https://example.org/two');
  });
  afterAll(() => site?.close());
  afterEach(() => expect(site.complaints.splice(0)).toEqual([]));

  const joinedNames = async (name: string, lang: string): Promise<string> => {
    await open(page, `/entity/${encodeURIComponent(name)}?lang=${lang}`);
    return page.locator('#names-joined').innerText();
  };

  test('a name that the rules joined stands with its reason and score', async () => {
    const told = await joinedNames(full, 'en');
    expect(told).toContain(brief);
    expect(told).toContain('the same but for group and legal form');
    expect(told).toContain('score 0.80');
    expect(told).toContain('by the rules');
    expect(told).not.toContain('Held apart');
  });

  test('a name like its own that the rules hold apart stands with the reason, and leads to what it is', async () => {
    expect(await joinedNames(one, 'en')).toMatch(new RegExp(`Held apart[^]*${two}[^]*two full legal names`));
    expect(await page.locator('#figures .figure').allInnerTexts()).toEqual(['+7%']);
    await page.locator('#names-joined').getByRole('link', { name: two }).click();
    await page.getByRole('heading', { name: two, level: 1 }).waitFor();
    await settled(page);
    expect(await page.locator('#figures .figure').allInnerTexts()).toEqual(['+8%']);
  });

  test('the figures of the joined name stand with those of the other', async () => {
    await joinedNames(full, 'en');
    const figures = await page.locator('#figures .figure').allInnerTexts();
    expect([...figures].sort()).toEqual(['+5%', '+6%']);
  });

  test.each([
    ['zh-Hans', '只差“集团”“有限公司”一类字样', '是两个完整的法定名称', '按规则'],
    ['zh-Hant', '只差“集團”“有限公司”一類字樣', '是兩個完整的法定名稱', '按規則'],
  ])('in %s the reasons are Chinese', async (lang, joined, apart, author) => {
    const told = [await joinedNames(full, lang), await joinedNames(one, lang)].join('\n');
    for (const words of [joined, apart, author]) expect(told).toContain(words);
    expect(told).not.toMatch(/[a-z]{3,}/);
  });

  test('a person says that two are not the same: the page says who, when and why, and each goes back to its own', async () => {
    await site.decide(brief, full, { same: false, because: '登记不同', author: 'lin' });
    const told = await joinedNames(full, 'en');
    expect(told).not.toContain('score');
    expect(told).toMatch(new RegExp(`Held apart[^]*${brief}[^]*said not to be the same`));
    expect(told).toMatch(/decided by lin · \d{4}-\d\d-\d\d/);
    expect(told).toContain('登记不同');
    expect(await page.locator('#figures .figure').allInnerTexts()).toEqual(['+5%']);
    await page.locator('#names-joined').getByRole('link', { name: brief, exact: true }).click();
    await page.getByRole('heading', { name: brief, exact: true, level: 1 }).waitFor();
    await settled(page);
    expect(await page.locator('#figures .figure').allInnerTexts()).toEqual(['+6%']);
  });

  test('and that two are one: an address saved before leads to the one that stands for both, and says so', async () => {
    const { entity } = await site.ask<{ entity: { id: string } }>(`{ entity(name: "${two}") { id } }`);
    await site.decide(two, full, { same: true, because: '年报写明', author: 'lin' });
    await open(page, `/entity/${entity.id}?lang=en`);
    await page.getByText(`“${entity.id}” was joined into this.`).waitFor();
    expect(await page.locator('#names-joined').innerText()).toMatch(
      new RegExp(`${two}[^]*said to be one · decided by lin[^]*年报写明`),
    );
  });
});
