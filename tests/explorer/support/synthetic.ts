import { openSite, type Site } from './site';

/** The address of an article that is made up: no such company, no such figures. */
export const stored = 'https://example.org/synthetic';

/** The explorer with one stored article beside the founding facts. */
export async function openSiteWithArticle(): Promise<Site> {
  const site = await openSite();
  await site.store(
    '（合成）2026年1月，昆仑样例化工有限公司营业收入突破(tūpò)5.2亿元，同比增长18.5%。',
    '2026-02-01',
    stored,
  );
  return site;
}
