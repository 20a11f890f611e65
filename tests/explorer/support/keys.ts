import { type Page } from 'playwright-core';
import { settled } from './settled';

// Everything that runs in the page is text: the tests know nothing of a browser's types.
const focused = `(() => {
  const at = document.activeElement;
  return at?.getAttribute('aria-label') ?? at?.labels?.[0]?.innerText ?? at?.innerText ?? '';
})()`;

const focusedWhenGone = (selector: string): string => `({
  name: new Promise((resolve) => {
    new MutationObserver((changes, watch) => {
      if (document.querySelector(${JSON.stringify(selector)})) return;
      watch.disconnect();
      resolve(${focused});
    }).observe(document, { childList: true, subtree: true });
  }),
})`;

const plain = (name: unknown): string => String(name).replace(/\s+/g, ' ').trim();

/** What the keyboard is on, by its name. */
const focusedName = async (page: Page): Promise<string> => plain(await page.evaluate(focused));

/** Presses a key that closes `selector`, and gives the name of what the keyboard is on in the moment it is gone, not a frame later. */
export async function closeBy(page: Page, key: string, selector: string): Promise<string> {
  const seen = await page.evaluateHandle<{ name: Promise<string> }>(focusedWhenGone(selector));
  await page.keyboard.press(key);
  return plain(await seen.evaluate(({ name }) => name));
}

/** On a page that has settled presses Tab until something of this name has the focus. Fails with the names it went through. */
export async function tabTo(page: Page, wanted: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await settled(page);
  const passed: string[] = [];
  for (let i = 0; i < 90; i++) {
    await page.keyboard.press(key);
    const name = await focusedName(page);
    if (wanted.test(name)) return;
    passed.push(name.slice(0, 40));
  }
  throw new Error(`${key} never came to ${String(wanted)}; it went through: ${passed.join(' | ')}`);
}
