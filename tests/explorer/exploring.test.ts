import { readFileSync } from 'node:fs';
import { type Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser';
import { eventually } from './support/eventually';
import { open, settled } from './support/settled';
import { openSite, type Site } from './support/site';

interface Picture {
  readonly png: string;
  /** As the style sheet has it, `#a39d90`. */
  readonly ink: string;
}

/** How long the longest stroke on a light ground is, in pixels: what is as dark as this ink and hangs together, from corner to corner. */
async function longestStroke({ png, ink }: Picture): Promise<number> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  const [width, height] = [image.width, image.height];
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d');
  if (!context) return 0;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const wanted = [1, 3, 5].map((at) => parseInt(ink.slice(at, at + 2), 16));
  const inked = (at: number): boolean =>
    wanted.every((value, i) => (data[4 * at + i] ?? 255) < (value + 255) / 2 + 15);
  const seen = new Uint8Array(width * height);
  let longest = 0;
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] || !inked(start)) continue;
    const queue = [start];
    let [left, right, top, bottom] = [width, 0, height, 0];
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      if (seen[at] || !inked(at)) continue;
      seen[at] = 1;
      const [x, y] = [at % width, Math.floor(at / width)];
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
      for (const step of [1, -1, width, -width, width + 1, width - 1, -width + 1, -width - 1])
        if (at + step >= 0 && at + step < seen.length) queue.push(at + step);
    }
    longest = Math.max(longest, Math.hypot(right - left, bottom - top));
  }
  return longest;
}

/** How much of a picture's width and height lies between what is drawn in it: what is far from the colour of its corner. */
async function inkedShare(png: string): Promise<{ wide: number; high: number }> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  const [width, height] = [image.width, image.height];
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d');
  if (!context) return { wide: 0, high: 0 };
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  let [left, right, top, bottom] = [width, 0, height, 0];
  for (let at = 0; at < width * height; at++) {
    const far = [0, 1, 2].some((i) => Math.abs((data[4 * at + i] ?? 0) - (data[i] ?? 0)) > 60);
    if (!far) continue;
    [left, right] = [Math.min(left, at % width), Math.max(right, at % width)];
    [top, bottom] = [Math.min(top, Math.floor(at / width)), Math.max(bottom, Math.floor(at / width))];
  }
  return { wide: (right - left) / width, high: (bottom - top) / height };
}

/** The graph page: from one entity outwards. Everything is done from the list and the panel, which need no pointer. */
describeInBrowser('exploring', () => {
  let site: Site;
  let page: Page;
  beforeAll(async () => {
    site = await openSite();
    page = await site.page();
  });
  afterAll(() => site?.close());
  afterEach(() => expect(site.complaints.splice(0)).toEqual([]));

  const counts = async (): Promise<{ nodes: number; edges: number }> => {
    const text = await page.locator('.graph-count').innerText();
    const [nodes = 0, edges = 0] = (text.match(/\d+/g) ?? []).map(Number);
    return { nodes, edges };
  };
  const openGraph = async (query: string): Promise<void> => {
    await open(page, `/graph?${query}`);
    await page.locator('.canvas canvas').first().waitFor();
    await settled(page);
  };
  const start = encodeURIComponent('新疆有色集团');

  test('a name typed in starts the graph, and the address keeps it', async () => {
    await open(page, '/graph');
    await page.getByText('Start from any entity').waitFor();
    await page.getByRole('combobox', { name: 'Add an entity' }).fill('五鑫');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/of=e_/);
    await page.locator('.canvas canvas').first().waitFor();
    await settled(page);
    expect((await counts()).nodes).toBeGreaterThan(1);
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

  test('a filter by type leaves only things of that type, and stands in the address', async () => {
    await openGraph('of=乌石化芳烃产业发展项目');
    const before = await counts();
    const chip = page.locator('.chips .chip').filter({ hasText: /^Commodity/ });
    const commodities = Number((await chip.innerText()).match(/\d+/)?.[0]);
    expect(commodities).toBeGreaterThan(0);
    await chip.click();
    await page.waitForURL(/type=Commodity/);
    await eventually(
      async () => (await counts()).nodes,
      // The entity that the view starts from stays.
      (n) => expect(n).toBe(commodities + 1),
    );
    expect(commodities + 1).toBeLessThan(before.nodes);
    await chip.click();
    await eventually(counts, (now) => expect(now).toEqual(before));
  });

  test('a filter by date shows what was reported until then, and stands in the address', async () => {
    await openGraph('of=乌石化芳烃产业发展项目');
    const whole = await counts();
    await page.getByLabel('As of').fill('2026-02-23');
    await page.waitForURL(/asOf=2026-02-23/);
    await settled(page);
    await eventually(
      async () => (await counts()).edges,
      (n) => expect(n).toBeLessThan(whole.edges),
    );
    await page.getByLabel('As of').fill('2026-02-24');
    await page.waitForURL(/asOf=2026-02-24/);
    await settled(page);
    await eventually(counts, (now) => expect(now).toEqual(whole));
  });

  test('a drawing fills the box again when the screen is turned', async () => {
    const turned = await site.page({ viewport: { width: 390, height: 844 } });
    await open(turned, `/graph?of=${start}`);
    const inked = async (): Promise<{ wide: number; high: number }> => {
      const [saved] = await Promise.all([
        turned.waitForEvent('download'),
        turned.getByRole('button', { name: 'PNG' }).click(),
      ]);
      const png = readFileSync(await saved.path()).toString('base64');
      return turned.evaluate(inkedShare, png);
    };
    const upright = await inked();
    await turned.setViewportSize({ width: 844, height: 390 });
    await settled(turned);
    await eventually(inked, ({ wide, high }) => {
      expect(wide).toBeGreaterThan(0.6);
      expect(high).toBeGreaterThan(0.6);
    });
    expect(upright.wide).toBeGreaterThan(0.6);
    expect(upright.high).toBeGreaterThan(0.6);
    await turned.context().close();
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
    await eventually(
      async () => (await counts()).nodes,
      (n) => expect(n).toBeLessThan(before.nodes),
    );
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
    await page.waitForURL(/path=/);
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
    await open(other, page.url());
    await other.locator('.canvas canvas').first().waitFor();
    await settled(other);
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
    const strokeOf = async (query: string, ink: 'edge-reported' | 'edge-background'): Promise<number> => {
      await openGraph(`${query}&theme=light`);
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'PNG' }).click(),
      ]);
      const colour = await page.evaluate(
        (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim(),
        ink,
      );
      const png = readFileSync(await saved.path()).toString('base64');
      return page.evaluate(longestStroke, { png, ink: colour });
    };
    const solid = await strokeOf(`of=${encodeURIComponent('庄新元')}&rel=HOLDS_POST_IN`, 'edge-reported');
    const dashed = await strokeOf(
      `of=${encodeURIComponent('芳烃')}&origin=background&rel=FEEDS_INTO`,
      'edge-background',
    );
    // A node with the dashes that touch it; a whole line between two nodes, up to the word on it.
    expect(dashed).toBeGreaterThan(10);
    expect(dashed).toBeLessThan(90);
    expect(solid).toBeGreaterThan(110);
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
    await open(page, `/graph?of=${start};e_00000000000000000000`);
    await page.getByText('Nothing in the graph has this name or id.').waitFor();
    expect((await counts()).nodes).toBeGreaterThan(3);
  });
});
