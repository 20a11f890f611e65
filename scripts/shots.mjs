// Takes pictures of the explorer, which it builds for itself. Needs Chromium (CHROMIUM_PATH or Debian's).
//   npm run shots                            the pictures of docs/shots
//   npm run shots -- --all FOLDER [VIEW …]   every view in three languages, light and dark, on a phone and on a large screen, with
//                                            a sheet of each; what the browser complains of is printed
//   npm run shots -- --few FOLDER [VIEW …]   the same in four of these twelve looks, the large ones as on a laptop
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium } from './open-chromium.mjs';
import { sheet } from './shots/sheet.mjs';
import { openSite } from './shots/site.mjs';
import { take } from './shots/take.mjs';
import { views } from './shots/views.mjs';

const docs = join(import.meta.dirname, '..', 'docs', 'shots');
const wide = 1440;
const laptop = 1280;
const phone = 390;

// Name, view, language, theme, width.
const chosen = [
  ['home', 'home', 'en', 'light', wide],
  ['home-zh', 'home', 'zh-Hans', 'dark', wide],
  ['home-phone', 'home', 'zh-Hant', 'light', phone],
  ['links', 'links', 'en', 'light', wide],
  ['links-zh', 'links', 'zh-Hans', 'dark', wide],
  ['links-phone', 'links', 'zh-Hans', 'light', phone],
  ['evidence', 'entity-words', 'en', 'light', wide],
  ['entity', 'entity', 'zh-Hans', 'light', wide],
  ['entity-phone', 'entity', 'en', 'dark', phone],
  ['graph', 'graph', 'en', 'light', wide],
  ['graph-zh', 'graph', 'zh-Hans', 'dark', wide],
  ['charts', 'charts-series', 'en', 'light', wide],
  ['charts-phone', 'charts-compare', 'zh-Hant', 'dark', phone],
  ['dashboard', 'dashboard', 'zh-Hans', 'light', wide],
  ['dashboard-phone', 'dashboard-capacity', 'en', 'light', phone],
  ['article', 'article', 'zh-Hans', 'light', wide],
  ['article-quotations', 'article-quotations', 'en', 'dark', wide],
  ['read', 'read-result', 'en', 'light', wide],
];

async function forDocs(browser, site) {
  mkdirSync(docs, { recursive: true });
  for (const [name, view, lang, theme, width] of chosen)
    await take(browser, site, views[view], { lang, theme, width }, join(docs, `${name}.png`));
}

const all = [wide, phone].flatMap((width) =>
  ['light', 'dark'].flatMap((theme) => ['en', 'zh-Hans', 'zh-Hant'].map((lang) => ({ lang, theme, width }))),
);
const few = [
  { lang: 'en', theme: 'light', width: laptop },
  { lang: 'zh-Hans', theme: 'dark', width: laptop },
  { lang: 'zh-Hant', theme: 'light', width: phone },
  { lang: 'en', theme: 'dark', width: phone },
];
const tallest = { [wide]: 1500, [laptop]: 1500, [phone]: 1900 };

async function everything(browser, site, folder, wanted, looks) {
  for (const name of Object.keys(views).filter((view) => wanted.length === 0 || wanted.includes(view))) {
    const there = join(folder, name);
    rmSync(there, { recursive: true, force: true });
    mkdirSync(there, { recursive: true });
    const pictures = [];
    for (const look of looks) {
      const label = `${name} ${look.lang} ${look.theme} ${look.width}`;
      const file = join(there, `${look.width}-${look.theme}-${look.lang}.png`);
      const complaints = await take(browser, site, views[name], look, file, tallest[look.width]).catch(
        (error) => [String(error).split('\n')[0]],
      );
      for (const complaint of complaints) console.log(`${label}: ${complaint}`);
      if (existsSync(file)) pictures.push({ file, label, width: look.width === phone ? 250 : 740 });
    }
    const [large, small] = [740, 250].map((width) => pictures.filter((picture) => picture.width === width));
    for (let i = 0; i < large.length; i += 2)
      await sheet(browser, large.slice(i, i + 2), join(folder, `${name}-wide-${i / 2 + 1}.png`), 2 * 756);
    await sheet(browser, small, join(folder, `${name}-phone.png`), small.length * 258 + 16);
  }
}

const [flag, folder, ...wanted] = process.argv.slice(2);
const site = await openSite();
try {
  const browser = await openChromium();
  if (flag === '--all') await everything(browser, site, folder, wanted, all);
  else if (flag === '--few') await everything(browser, site, folder, wanted, few);
  else await forDocs(browser, site);
  await browser.close();
} finally {
  await site.close();
}
