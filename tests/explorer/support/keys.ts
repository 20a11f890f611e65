import { type Page } from 'playwright-core';
import { settled } from './settled';

const focused = `(() => {
  const at = document.activeElement;
  return at?.getAttribute('aria-label') ?? at?.labels?.[0]?.innerText ?? at?.innerText ?? '';
})()`;

/** What the keyboard is on, by its name. */
export const focusedName = async (page: Page): Promise<string> =>
  String(await page.evaluate(focused))
    .replace(/\s+/g, ' ')
    .trim();

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
