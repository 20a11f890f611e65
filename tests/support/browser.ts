import { type Browser, chromium } from 'playwright-core';
import { chromiumFlags, chromiumPath } from './chromium';
import { describeWhere } from './not-run';

/** A browser with a profile of its own. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath ?? '', args: chromiumFlags });

/** A suite that needs a browser; where there is none it is listed as not run. */
export const describeInBrowser = (title: string, suite: () => void): void =>
  describeWhere(chromiumPath !== undefined, 'no Chromium; apt-get install chromium')(title, suite);
