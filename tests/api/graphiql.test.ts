/// <reference lib="dom" />
import { existsSync } from 'node:fs';
import { type FastifyInstance } from 'fastify';
import { chromium, type Browser, type Page } from 'playwright-core';
import { IndicatorGraph } from '../../src/graph/indicator-graph';
import { localRecorder } from '../../src/ingest/recorder';
import { seed } from '../../src/ingest/seed';
import { openMemory } from '../../src/graph/open';
import { describeWhere } from '../support/not-run';
import { serverOf } from './support/ask';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

describeWhere(existsSync(executablePath), 'there is no Chromium')('GraphiQL in a browser', () => {
  let app: FastifyInstance;
  let browser: Browser;
  let page: Page;
  const wrong: string[] = [];
  const foreign: string[] = [];
  let address = '';

  beforeAll(async () => {
    const engine = openMemory();
    await engine.migrate();
    const graph = new IndicatorGraph(engine);
    await seed(localRecorder(graph));
    app = await serverOf(graph);
    app.addHook('onClose', () => engine.close());
    address = await app.listen({ port: 0, host: '127.0.0.1' });
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    page = await browser.newPage();
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on(
      'request',
      (request) =>
        !request.url().startsWith(address) &&
        !request.url().startsWith('data:') &&
        foreign.push(request.url()),
    );
    await page.goto(`${address}/graphql`);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  test('opens with the questions as tabs', async () => {
    await page.waitForSelector('.graphiql-tab');
    expect(await page.locator('.graphiql-tab').count()).toBe(7);
    expect(await page.locator('.graphiql-query-editor').innerText()).toContain('projectsLinking');
  });

  test('and answers the first when it is run', async () => {
    await page.locator('.graphiql-execute-button').click();
    await page.waitForFunction(() =>
      document.querySelector('.result-window')?.textContent?.includes('乌石化'),
    );
    expect(await page.locator('.result-window').innerText()).toContain('projectsLinking');
  });

  test('a query in the address opens in a tab', async () => {
    await page.goto(`${address}/graphql?query=${encodeURIComponent('{ overview { articles } }')}`);
    await page.waitForFunction(() =>
      document.querySelector('.graphiql-query-editor')?.textContent?.includes('articles'),
    );
  });

  test('nothing was refused by the content security policy, and nothing came from elsewhere', () => {
    expect(wrong).toEqual([]);
    expect(foreign).toEqual([]);
  });
});
