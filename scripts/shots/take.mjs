// One picture of one view, when everything on it has come to rest.
const heights = { 390: 844, 1280: 800, 1440: 900 };
const size = (width) => ({ width, height: heights[width] });

/**
 * @param view { path, before?, then? }: `path` may be a function of the site and the language, `before(page)` stands between the page and the API, `then(page)` does what a reader does.
 * @param look { lang, theme, width }
 * @param whole the whole page up to this height, not only what is seen first
 */
export async function take(browser, site, view, { lang, theme, width }, file, whole = 0) {
  const page = await browser.newPage({
    viewport: size(width),
    locale: lang.replace('Hans', 'CN').replace('Hant', 'TW'),
  });
  const complaints = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (
      ['error', 'warning'].includes(message.type()) &&
      !/GL Driver|Failed to load resource/.test(message.text())
    )
      complaints.push(message.text());
  });
  await view.before?.(page, site);
  const path = typeof view.path === 'function' ? view.path(site, lang) : view.path;
  await page.goto(`${site.url}${path}${path.includes('?') ? '&' : '?'}lang=${lang}&theme=${theme}`);
  if (view.loading) await page.waitForTimeout(view.loading);
  else {
    await page.waitForLoadState('networkidle');
    await page.waitForFunction(() => document.querySelectorAll('.state.loading').length === 0);
  }
  await view.then?.(page, site);
  if (!view.loading) await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) complaints.push(`wider than the screen by ${wide} px`);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (whole > size(width).height && height > size(width).height)
    await page.setViewportSize({ width, height: Math.min(whole, height) });
  if (whole) await page.waitForTimeout(300);
  await page.screenshot({ path: file, animations: 'disabled' });
  await page.close();
  return complaints;
}
