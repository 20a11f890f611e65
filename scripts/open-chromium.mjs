// The browser of the tests, for scripts.
import { chromium } from 'playwright-core';
import { loadTypescript } from './load-typescript.mjs';

export async function openChromium() {
  const { chromiumFlags, chromiumPath } = await loadTypescript('tests/support/chromium.ts');
  if (chromiumPath === undefined) throw new Error('There is no Chromium; CHROMIUM_PATH may name one.');
  return chromium.launch({ executablePath: chromiumPath, args: chromiumFlags });
}
