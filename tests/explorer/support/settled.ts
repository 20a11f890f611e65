import { type Page } from 'playwright-core';
import { eventually } from './eventually';

const asking = new WeakMap<Page, Set<unknown>>();

/** Keeps count of what a page asks for, from before its first request. */
export function watchRequests(page: Page): void {
  const open = new Set<unknown>();
  asking.set(page, open);
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) open.add(request);
  });
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
}

const openRequests = (page: Page): number => asking.get(page)?.size ?? 0;

/** What is drawn in answer to something is drawn within two frames. */
const twoFrames = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** Waits until the page has rendered, waits for no answer, and has drawn the last one. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main').locator('h1, .panel, .state').first().waitFor();
  await eventually(
    async () => {
      const before = openRequests(page);
      await page.evaluate(twoFrames);
      return before + openRequests(page) + (await page.locator('.state.loading').count());
    },
    (left) => {
      if (left > 0) throw new Error(`${page.url()} still waits for ${left} answers.`);
    },
  );
}

/** Goes to an address of the explorer and waits until it has all that it asks for. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
}
