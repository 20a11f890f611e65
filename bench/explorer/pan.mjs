// How long a frame takes while a graph of 5,000 nodes and 20,000 edges is panned, in the explorer and in the bare drawing library:
// both in one run on one machine, in turns. `node bench/explorer/pan.mjs` prints the medians and their ratio.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { buildExplorer } from '../../scripts/build-explorer.mjs';

const nodes = 5000;
const edges = 20000;
const frames = 40;
const rounds = 2;
const size = { width: 1000, height: 700 };
const origin = 'http://bench.local';
const folder = mkdtempSync(join(tmpdir(), 'pan-'));
const chromiumPath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find(
  (path) => path && existsSync(path),
);

const bundle = async (entry) =>
  (
    await build({
      entryPoints: [join(import.meta.dirname, entry)],
      bundle: true,
      write: false,
      format: 'esm',
      platform: entry === 'net.ts' ? 'node' : 'browser',
    })
  ).outputFiles[0].text;

/** Drags over the canvas, one step a frame, and returns the time between frames in milliseconds. */
const drag = async (page, selector) =>
  page.evaluate(
    async ([selector, frames]) => {
      const canvas = document.querySelector(selector);
      const box = canvas.getBoundingClientRect();
      const at = (type, target, x, y) =>
        target.dispatchEvent(
          new MouseEvent(type, {
            bubbles: true,
            cancelable: true,
            clientX: x,
            clientY: y,
            button: 0,
            buttons: 1,
          }),
        );
      const [x, y] = [box.left + 30, box.top + box.height - 60];
      const times = [];
      at('mousedown', canvas, x, y);
      let before = await new Promise(requestAnimationFrame);
      for (let i = 0; i < frames; i++) {
        at('mousemove', document, x + 150 * Math.sin(i / 15), y - 150 * (1 - Math.cos(i / 15)));
        const now = await new Promise(requestAnimationFrame);
        times.push(now - before);
        before = now;
      }
      at('mouseup', document, x, y);
      return times;
    },
    [selector, frames],
  );

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

async function pageWith(browser, path, answer) {
  const page = await browser.newPage({ viewport: size });
  await page.route(`${origin}/**`, answer);
  await page.goto(`${origin}${path}`);
  await page.waitForSelector('.sigma-mouse', { timeout: 120_000 });
  await page.waitForTimeout(1500);
  return page;
}

await buildExplorer(folder);
const { madeUp } = await import(`data:text/javascript,${encodeURIComponent(await bundle('net.ts'))}`);
const net = madeUp(nodes, edges);
const bare = await bundle('bare.ts');
const types = { js: 'text/javascript', css: 'text/css' };

const explorer = (route) => {
  const { pathname } = new URL(route.request().url());
  if (pathname === '/graphql')
    return route.fulfill({
      json: {
        data: {
          neighborhood: {
            center: net.entities[0],
            entities: net.entities.slice(1),
            edges: net.edges,
            omitted: 0,
          },
        },
      },
    });
  const asset = pathname.startsWith('/assets/');
  return route.fulfill({
    contentType: asset ? types[pathname.split('.').pop()] : 'text/html',
    body: readFileSync(asset ? join(folder, pathname) : join(folder, 'index.html')),
  });
};
const alone = (route) =>
  route.fulfill(
    route.request().url().endsWith('.js')
      ? { contentType: 'text/javascript', body: bare }
      : {
          contentType: 'text/html',
          body: '<!doctype html><div id="canvas" style="position:absolute;left:20px;top:130px;width:631px;height:541px"></div><script type="module" src="/bare.js"></script>',
        },
  );

const browser = await chromium.launch({
  executablePath: chromiumPath,
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--enable-unsafe-swiftshader',
    '--disable-quic',
    '--no-first-run',
  ],
});
const results = { explorer: [], bare: [] };
for (let round = 0; round < rounds; round++)
  for (const [name, path, answer] of [
    ['bare', '/', alone],
    ['explorer', '/graph?of=e0', explorer],
  ]) {
    const page = await pageWith(browser, path, answer);
    if (round === 0) {
      const box = await page.locator('.sigma-mouse').boundingBox();
      console.log(`${name}: canvas ${Math.round(box.width)} × ${Math.round(box.height)}`);
    }
    results[name].push(...(await drag(page, '.sigma-mouse')));
    await page.close();
  }
await browser.close();
rmSync(folder, { recursive: true, force: true });
const [ours, theirs] = [median(results.explorer), median(results.bare)];
console.log(`median frame while panning, ${nodes} nodes, ${edges} edges, ${rounds} × ${frames} frames each:`);
console.log(
  `  explorer ${ours.toFixed(1)} ms, bare library ${theirs.toFixed(1)} ms, ratio ${(ours / theirs).toFixed(2)}`,
);
