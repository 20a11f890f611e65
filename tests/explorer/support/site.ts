import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { settingsFrom } from '../../../src/api/settings';
import { IndicatorGraph } from '../../../src/graph/indicator-graph';
import { type NameVerdict } from '../../../src/graph/resolving/verdicts';
import { localNameKeeper, verdictOn } from '../../../src/ingest/name-keeper';
import { localRecorder } from '../../../src/ingest/recorder';
import { seed } from '../../../src/ingest/seed';
import { createServer } from '../../../src/server';
import { openBrowser } from '../../support/browser';
import { openEmbedded } from '../../support/engines';
import { patience, patienceOfTest } from './patience';
import { watchRequests } from './settled';

jest.setTimeout(patienceOfTest);

// How many times slower than it is the browser is to be: EXPLORER_SLOWED=6 npx jest tests/explorer
const slowed = Number(process.env['EXPLORER_SLOWED'] ?? 1);

// How many milliseconds later than it could a page is to do what it does after drawing: EXPLORER_LATE=400.
const late = Number(process.env['EXPLORER_LATE'] ?? 0);

const putOff = `(() => {
  const [frame, timer] = [window.requestAnimationFrame.bind(window), window.setTimeout.bind(window)];
  window.requestAnimationFrame = (then) => timer(() => frame(then), ${late});
  window.setTimeout = (then, after = 0) => timer(then, after <= 100 ? after + ${late} : after);
})()`;

export const token = 'token-of-the-tests';

/** The explorer as it is served, on the embedded engine with the facts of `seed-data`. */
export interface Site {
  readonly url: string;
  /** A page in a window of its own; what the browser complains about is kept in `complaints`. */
  page(options?: BrowserContextOptions): Promise<Page>;
  readonly complaints: string[];
  /** Asks the API as a program. */
  ask<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
  store(text: string, publishedOn: string, url: string): Promise<void>;
  /** Decides as a person whether two names are one thing. */
  decide(a: string, b: string, verdict: Pick<NameVerdict, 'same' | 'because' | 'author'>): Promise<void>;
  close(): Promise<void>;
}

const root = join(__dirname, '..', '..', '..');

function build(): string {
  const folder = mkdtempSync(join(tmpdir(), 'explorer-'));
  execFileSync(process.execPath, [join(root, 'scripts', 'build-explorer.mjs'), folder], { stdio: 'pipe' });
  return folder;
}

// The software renderer says this of every picture that is read back; it is no fault of ours.
const harmless = /GL Driver Message/;

async function pageOf(
  browser: Browser,
  url: string,
  complaints: string[],
  options: BrowserContextOptions,
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'en',
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  watchRequests(page);
  if (slowed > 1)
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowed });
  if (late > 0) await page.addInitScript(putOff);
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !harmless.test(message.text()))
      complaints.push(message.text());
  });
  return page;
}

export async function openSite(): Promise<Site> {
  const folder = build();
  const engine = await openEmbedded();
  const graph = new IndicatorGraph(engine);
  await seed(localRecorder(graph));
  const app = await createServer({
    graph,
    health: () => engine.health(),
    settings: { ...settingsFrom({}), ingestToken: token },
    explorer: folder,
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const browser = await openBrowser();
  const complaints: string[] = [];

  const ask = async <T>(query: string, variables: Record<string, unknown> = {}): Promise<T> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: T; errors?: { message: string }[] };
    if (errors?.[0]) throw new Error(errors[0].message);
    return data;
  };
  return {
    url,
    complaints,
    ask,
    page: (options = {}) => pageOf(browser, url, complaints, options),
    store: async (text, publishedOn, address) => {
      await ask(
        'mutation ($text: String!, $on: Date, $url: String) { ingestArticle(text: $text, publishedOn: $on, url: $url) { revision } }',
        { text, on: publishedOn, url: address },
      );
    },
    decide: async (a, b, verdict) => {
      const keeper = localNameKeeper(graph);
      const [[one], [two]] = [await keeper.namesCalled(a, null), await keeper.namesCalled(b, null)];
      if (!one || !two) throw new Error(`Nothing is called ${one ? b : a}.`);
      await keeper.decide({ set: [verdictOn(one, two, verdict)], withdrawn: [] }, { dryRun: false });
    },
    close: async () => {
      await browser.close();
      await app.close();
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
