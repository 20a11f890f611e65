import { readFileSync } from 'node:fs';
import { type Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser';
import { eventually } from './support/eventually';
import { openSite, type Site } from './support/site';

/** The longest run of drawn pixels along any line from the first node to another, in pixels; nodes and words are on layers of their own. */
const longestRun = (): number => {
  const layer = document.querySelector<HTMLCanvasElement>('canvas.sigma-edges');
  if (!layer) return 0;
  const copy = document.createElement('canvas');
  [copy.width, copy.height] = [layer.width, layer.height];
  const context = copy.getContext('2d');
  if (!context) return 0;
  context.drawImage(layer, 0, 0);
  const { data } = context.getImageData(0, 0, copy.width, copy.height);
  const inked = (x: number, y: number): boolean => (data[4 * (y * copy.width + x) + 3] ?? 0) > 60;
  const [seen, longest] = [new Set<number>(), [0]];
  for (let y = 0; y < copy.height; y++)
    for (let x = 0; x < copy.width; x++) {
      if (!inked(x, y) || seen.has(y * copy.width + x)) continue;
      const queue = [[x, y] as const];
      let [left, right, top, bottom] = [x, x, y, y];
      for (let next = queue.pop(); next; next = queue.pop()) {
        const [i, j] = next;
        const key = j * copy.width + i;
        if (seen.has(key) || !inked(i, j)) continue;
        seen.add(key);
        [left, right] = [Math.min(left, i), Math.max(right, i)];
        [top, bottom] = [Math.min(top, j), Math.max(bottom, j)];
        for (const [di, dj] of [
          [1, 0],
          [-1, 0],
          [0, 1],
          [0, -1],
          [1, 1],
          [-1, -1],
          [1, -1],
          [-1, 1],
        ] as const)
          if (i + di >= 0 && j + dj >= 0 && i + di < copy.width && j + dj < copy.height)
            queue.push([i + di, j + dj]);
      }
      longest.push(Math.hypot(right - left, bottom - top));
    }
  return Math.max(...longest);
};

/** The graph page: from one entity outwards. Everything is done from the list and the panel, which need no pointer. */
describeInBrowser('exploring', () => {
  let site: Site;
  let page: Page;
  beforeAll(async () => {
    site = await openSite();
    page = await site.page();
  }, 120_000);
  afterAll(() => site?.close());
  afterEach(() => expect(site.complaints.splice(0)).toEqual([]));

  const counts = async (): Promise<{ nodes: number; edges: number }> => {
    const text = await page.locator('.graph-count').innerText();
    const [nodes = 0, edges = 0] = (text.match(/\d+/g) ?? []).map(Number);
    return { nodes, edges };
  };
  const openGraph = async (query: string): Promise<void> => {
    await page.goto(`/graph?${query}`);
    await page.locator('.canvas canvas').first().waitFor();
  };
  const start = encodeURIComponent('新疆有色集团');

  test('a name typed in starts the graph, and the address keeps it', async () => {
    await page.goto('/graph');
    await page.getByText('Start from any entity').waitFor();
    await page.getByRole('combobox', { name: 'Add an entity' }).fill('五鑫');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.canvas canvas').first().waitFor();
    expect((await counts()).nodes).toBeGreaterThan(1);
    expect(page.url()).toMatch(/of=e_/);
  });

  test('selecting shows how many relations of each kind; expanding one adds to what is there', async () => {
    await openGraph(`of=${start}`);
    const before = await counts();
    await page.locator('summary', { hasText: 'List' }).click();
    await page.locator('.node-list button').filter({ hasText: 'Wuxin' }).first().click();
    await page.getByText('Relations and how many').waitFor();
    await page.locator('.selected-panel .chip').first().waitFor();
    await page.getByRole('button', { name: 'Expand', exact: true }).click();
    await page.waitForURL(/of=.*%3B/);
    await eventually(
      async () => (await counts()).nodes,
      (n) => expect(n).toBeGreaterThanOrEqual(before.nodes),
    );
  });

  test('what a cap left out is said, and comes when asked for', async () => {
    await openGraph('of=石油~*~2');
    const more = page.getByRole('button', { name: /^and \d+ more$/ });
    const before = await counts();
    await more.first().click();
    await eventually(
      async () => (await counts()).nodes,
      (n) => expect(n).toBeGreaterThan(before.nodes),
    );
  });

  test('a filter by relation leaves only its edges; by origin, only reported ones; both stand in the address', async () => {
    await openGraph(`of=${start}`);
    const before = await counts();
    await page.locator('.chips .chip').filter({ hasText: 'owns' }).click();
    await page.waitForURL(/rel=OWNS/);
    await eventually(
      async () => (await counts()).edges,
      (n) => expect(n).toBeLessThan(before.edges),
    );
    await page.getByRole('button', { name: 'background' }).click();
    await page.waitForURL(/origin=background/);
    await eventually(
      async () => (await counts()).edges,
      (n) => expect(n).toBe(0),
    );
  });

  test('hide and pin: hidden ones can be shown again, pins stand in the address with their place', async () => {
    await openGraph(`of=${start}`);
    const before = await counts();
    await page.locator('summary', { hasText: 'List' }).click();
    await page.locator('.node-list button').filter({ hasText: 'Wuxin' }).first().click();
    await page.getByRole('button', { name: 'Pin', exact: true }).click();
    await page.waitForURL(/pin=e_[0-9a-f]+%7E-?\d+%7E-?\d+/i);
    await page.getByRole('button', { name: 'Hide' }).click();
    await page.getByText('Hidden: 1').waitFor();
    expect((await counts()).nodes).toBeLessThan(before.nodes);
    await page.getByRole('button', { name: 'Show all' }).click();
    await eventually(
      async () => (await counts()).nodes,
      (n) => expect(n).toBe(before.nodes),
    );
  });

  test('an edge opens the words behind it', async () => {
    await openGraph(`of=${start}`);
    await page.locator('summary', { hasText: 'List' }).click();
    await page.locator('.node-list button').filter({ hasText: 'Wuxin' }).first().click();
    await page.locator('.edge-word.reported').first().click();
    await page.getByRole('dialog').locator('mark').first().waitFor();
  });

  test('a path between two selected nodes is drawn and told hop by hop', async () => {
    await openGraph(`of=${start}`);
    await page.locator('summary', { hasText: 'List' }).click();
    const second = page.getByRole('button', { name: /^Choose a second one/ });
    await page.locator('.node-list button').filter({ hasText: 'Wuxin' }).first().click();
    await second.last().click();
    await page.getByRole('button', { name: 'Path between the two' }).click();
    await page.locator('.path-panel .hop').first().waitFor();
    expect(page.url()).toContain('path=');
    await page.locator('.path-panel').getByText('Why here').click();
    await page
      .locator('.path-panel')
      .getByText(/^First: /)
      .waitFor();
  });

  test('a shared address shows the same view, and JSON and PNG of it are saved', async () => {
    await openGraph(`of=${start}&rel=OWNS`);
    const there = await counts();
    const other = await site.page();
    await other.goto(page.url());
    await other.locator('.canvas canvas').first().waitFor();
    expect(await other.locator('.graph-count').innerText()).toContain(`${there.nodes} nodes`);
    await other.context().close();

    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'JSON' }).click(),
    ]);
    const net = JSON.parse(readFileSync(await saved.path(), 'utf8')) as { nodes: object[]; edges: object[] };
    expect([net.nodes.length, net.edges.length]).toEqual([there.nodes, there.edges]);
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'PNG' }).click(),
    ]);
    const bytes = readFileSync(await picture.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.length).toBeGreaterThan(5_000);
  });

  test('background edges are dashed, reported ones solid, and the legend says so', async () => {
    // 石油 → 芳烃 is background; in the picture its line has gaps, that of a report has none.
    const inkAlong = async (query: string): Promise<number> => {
      await openGraph(`${query}&theme=light`);
      await page.waitForTimeout(600);
      return page.evaluate(longestRun);
    };
    const solid = await inkAlong(`of=${encodeURIComponent('庄新元')}&rel=HOLDS_POST_IN`);
    const dashed = await inkAlong(`of=${encodeURIComponent('芳烃')}&origin=background&rel=FEEDS_INTO`);
    expect(solid).toBeGreaterThan(40);
    expect(dashed).toBeGreaterThan(2);
    expect(dashed).toBeLessThan(12);
    const style = (line: string): Promise<string | undefined> =>
      page
        .locator(`.canvas-foot .legend-line.${line}`)
        .evaluate((element) => element.computedStyleMap().get('border-top-style')?.toString());
    expect(await style('reported')).toBe('solid');
    expect(await style('background')).toBe('dashed');
  });

  test('Copy link puts the address of the view on the clipboard', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openGraph(`of=${start}&rel=OWNS`);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test('an entity that is gone is said to be, and the rest of the shared view stands', async () => {
    await page.goto(`/graph?of=${start};e_00000000000000000000`);
    await page.getByText('Nothing in the graph has this name or id.').waitFor();
    expect((await counts()).nodes).toBeGreaterThan(3);
  });
});
