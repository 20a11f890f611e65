// Contact sheets: pictures of one view side by side, to be looked at.
import { readFileSync } from 'node:fs';

const inline = (file) => `data:image/png;base64,${readFileSync(file).toString('base64')}`;

/** @param pictures [{ file, label, width }] with the width that each is shown at */
export async function sheet(browser, pictures, target, width) {
  const page = await browser.newPage({ viewport: { width, height: 400 } });
  const cells = pictures
    .map(
      (picture) =>
        `<figure><figcaption>${picture.label}</figcaption><img width="${picture.width}" src="${inline(picture.file)}"></figure>`,
    )
    .join('');
  await page.setContent(
    `<style>body{margin:8px;background:#888;font:12px sans-serif;display:flex;flex-wrap:wrap;gap:8px;align-items:start}figure{margin:0}img{display:block}</style>${cells}`,
  );
  await page.screenshot({ path: target, fullPage: true });
  await page.close();
}
