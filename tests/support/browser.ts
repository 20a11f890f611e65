import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { describeWhere } from './not-run';

const places = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Debian's Chromium, or the one that `CHROMIUM_PATH` names; undefined where there is none. */
export const chromiumPath = places.find((path) => path !== undefined && existsSync(path));

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser with a profile of its own that asks nothing of the network by itself. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath ?? '', args: flags });

/** A suite that needs a browser; where there is none it is listed as not run. */
export const describeInBrowser = (title: string, suite: () => void): void =>
  describeWhere(chromiumPath !== undefined, 'no Chromium; apt-get install chromium')(title, suite);
