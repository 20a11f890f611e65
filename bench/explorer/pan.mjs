// How long a frame takes while a graph of 5,000 nodes and 20,000 edges is panned, in the explorer and in the bare drawing library:
// both in one run on one machine, in turns, on canvases of one size. `node bench/explorer/pan.mjs` prints the medians and their ratio;
// with --write they go into docs/explorer.md, too.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildExplorer } from '../../scripts/build-explorer.mjs';
import { openChromium } from '../../scripts/open-chromium.mjs';

const nodes = 5000;
const edges = 20000;
const frames = 40;
const rounds = 3;
const doc = join(import.meta.dirname, '..', '..', 'docs', 'explorer.md');
const size = { width: 1000, height: 700 };
const origin = 'http://bench.local';
const folder = mkdtempSync(join(tmpdir(), 'pan-'));

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
const alone =
  ({ x, y, width, height }) =>
  (route) =>
    route.fulfill(
      route.request().url().endsWith('.js')
        ? { contentType: 'text/javascript', body: bare }
        : {
            contentType: 'text/html',
            body: `<!doctype html><div id="canvas" style="position:absolute;left:${x}px;top:${y}px;width:${width}px;height:${height}px"></div><script type="module" src="/bare.js"></script>`,
          },
    );

const browser = await openChromium();
const results = { explorer: [], bare: [] };
const pan = async (name, path, answer) => {
  const page = await pageWith(browser, path, answer);
  const box = await page.locator('.sigma-mouse').boundingBox();
  const times = await drag(page, '.sigma-mouse');
  results[name].push(...times);
  console.log(
    `${name}: ${box.width} × ${box.height}, median of ${times.length} frames ${median(times).toFixed(1)} ms`,
  );
  await page.close();
  return box;
};
for (let round = 0; round < rounds; round++) {
  const box = await pan('explorer', '/graph?of=e0', explorer);
  await pan('bare', '/', alone(box));
}
await browser.close();
rmSync(folder, { recursive: true, force: true });
const [ours, theirs] = [median(results.explorer), median(results.bare)];
const told = `Median frame while panning ${nodes.toLocaleString('en-US')} nodes and ${edges.toLocaleString('en-US')} edges, ${rounds} × ${frames} frames each, in turns, ${cpus().length} cores, drawn in software:
explorer ${ours.toFixed(0)} ms, the drawing library alone ${theirs.toFixed(0)} ms, ratio ${(ours / theirs).toFixed(2)} (target: at most 1.25).`;
console.log(told);
if (process.argv.includes('--write'))
  writeFileSync(
    doc,
    readFileSync(doc, 'utf8').replace(
      /(<!-- pan -->\n)[^]*(\n<!-- \/pan -->)/,
      (_, before, after) => `${before}\n${told}\n${after}`,
    ),
  );
