import { type IncomingMessage, request } from 'node:http';
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { type FastifyInstance, type LightMyRequestResponse } from 'fastify';
import { exportArguments } from '../../src/api/export/arguments';
import { csvCell } from '../../src/api/export/formats';
import { type GraphQuestions, type ObservationFilter } from '../../src/graph/questions';
import { serverOf } from './support/ask';
import { figure, graphOf, indicator } from './support/figures';

const entity = (id: string): object => ({ id, name: `${id},"甲"`, nameEn: null, type: 'Organization' });
const nodes: Partial<GraphQuestions> = {
  entitiesById: async (ids) => ids.map((id) => entity(id) as never),
  indicatorsById: async (ids) => ids.map((id) => indicator(id, 'mass')),
  articlesById: async (ids) =>
    ids.map((id) => ({ id, title: '=cmd()', publisher: '晨报', publishedOn: '2026-01-02' }) as never),
  findEntity: async (name) => ({ found: 'one', node: entity(name) as never }),
};
const figures = Array.from({ length: 8 }, (_, i) =>
  figure({ value: i, evidence: [{ articleId: 'a', quote: `产量${i}吨`, span: { start: i, end: i + 4 } }] }),
);

let app: FastifyInstance | undefined;
const get = async (url: string, graph = graphOf(figures, nodes)): Promise<LightMyRequestResponse> => {
  app = await serverOf(graph);
  return app.inject({ url });
};
afterEach(() => app?.close());

describe('observations.csv', () => {
  test('opens right in Excel: byte order mark, CRLF, quoted cells, one row for each of all pages', async () => {
    const { body, headers } = await get('/observations.csv');
    expect(headers['content-type']).toContain('text/csv');
    expect(headers['content-disposition']).toContain('observations.csv');
    expect(body.startsWith('\ufeffid,subject,')).toBe(true);
    const lines = body.split('\r\n');
    expect(lines).toHaveLength(1 + figures.length + 1);
    expect(lines[1]).toContain('"e_a,""甲"""');
  });

  test('a text that a spreadsheet would run stays a text', async () => {
    const { body } = await get('/observations.csv');
    expect(body).toContain(",'=cmd(),晨报,2026-01-02,");
  });

  test('nothing that matches is a head alone', async () =>
    expect((await get('/observations.csv', graphOf([], nodes))).body.split('\r\n')).toHaveLength(2));
});

describe('observations.ndjson', () => {
  test('one object a line, with units and sources', async () => {
    const { body, headers } = await get('/observations.ndjson');
    expect(headers['content-type']).toContain('application/x-ndjson');
    const rows = body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(rows[2]).toMatchObject({
      subject: 'e_a,"甲"',
      value: 2,
      unit: '吨',
      normalizedUnit: 't',
      quote: '产量2吨',
      start: 2,
      end: 6,
      article: 'a',
      title: '=cmd()',
      publishedOn: '2026-01-02',
    });
  });
});

test.each([
  [null, ''],
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "x"', '"say ""x"""'],
  ['two\nlines', '"two\nlines"'],
  ['@sum', "'@sum"],
  ['=1,2', `"'=1,2"`],
  [-1, '-1'],
])('%j stands in a cell as %j', (cell, text) => expect(csvCell(cell)).toBe(text));

describe('the filter stands in the address', () => {
  test.each([
    [{ kind: 'change' }, { kind: ['change'] }],
    [
      { kind: ['change', 'level'], subject: '新疆' },
      { kind: ['change', 'level'], subject: ['新疆'] },
    ],
    [
      { value: '>= 1万吨', includePossible: 'true' },
      { value: '>= 1万吨', includePossible: true },
    ],
    [{ minConfidence: '0.5' }, { minConfidence: 0.5 }],
  ])('%j', async (search, filter) => {
    app = await serverOf(graphOf([]));
    expect(exportArguments(search).filter).toMatchObject(filter);
  });

  test('order and date stand beside it', () => {
    expect(exportArguments({ orderBy: 'VALUE_DESC', asOf: '2026-01-31' })).toMatchObject({
      orderBy: 'VALUE_DESC',
      asOf: '2026-01-31',
    });
  });

  test.each([
    ['kind=growth', 'BAD_ARGUMENT'],
    ['colour=red', 'BAD_ARGUMENT'],
    ['minConfidence=high', 'BAD_ARGUMENT'],
    ['includePossible=perhaps', 'BAD_ARGUMENT'],
    ['period=2026-13', 'BAD_PERIOD'],
    ['asOf=2026-02-30', 'BAD_DATE'],
    ['value=1&value=2', 'BAD_ARGUMENT'],
  ])('%s is refused as %s, before anything is sent', async (search, code) => {
    const response = await get(`/observations.csv?${search}`);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  test('names become ids', async () => {
    const asked: ObservationFilter[] = [];
    const graph = graphOf([], {
      ...nodes,
      observations: async (_, filter) => {
        asked.push(filter ?? {});
        return { items: [], totalCount: 0, hasNextPage: false };
      },
    });
    await get('/observations.csv?subject=%E6%96%B0%E7%96%86&kind=change&asOf=2026-01-31', graph);
    expect(asked).toEqual([
      {
        subjects: ['新疆'],
        kinds: ['change'],
        includeParts: false,
        includePossible: false,
        asOf: '2026-01-31',
      },
    ]);
  });
});

test('a client that hangs up stops the reading', async () => {
  let pages = 0;
  const endless = graphOf([], {
    ...nodes,
    observations: async () => {
      pages += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      return { items: figures.map((node) => ({ cursor: '1', node })), totalCount: 9, hasNextPage: true };
    },
  });
  app = await serverOf(endless);
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const stop = new AbortController();
  const response = await fetch(`${address}/observations.ndjson`, { signal: stop.signal });
  await response.body?.getReader().read();
  stop.abort();
  await new Promise((resolve) => setTimeout(resolve, 200));
  const read = pages;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(pages).toBe(read);
  expect((await fetch(`${address}/health`)).status).toBe(200);
});

test('a client that reads slowly is waited for, and nothing is read ahead without bound', async () => {
  const long = figure({
    evidence: [{ articleId: 'a', quote: '长'.repeat(50_000), span: { start: 0, end: 50_000 } }],
  });
  let pages = 0;
  const endless = graphOf([], {
    ...nodes,
    observations: async () => {
      pages += 1;
      await nextTurn();
      return { items: [{ cursor: '1', node: long }], totalCount: 9, hasNextPage: true };
    },
  });
  app = await serverOf(endless);
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const response = await new Promise<IncomingMessage>((resolve, reject) =>
    request(`${address}/observations.ndjson`, resolve).on('error', reject).end(),
  );
  response.pause();
  const settled = async (): Promise<number> => {
    for (let before = -1; before !== pages; await pause(100)) before = pages;
    return pages;
  };
  const ahead = await settled();
  expect(ahead).toBeLessThan(500);
  let bytes = 0;
  for await (const chunk of response) {
    bytes += (chunk as Buffer).length;
    if (bytes > 50_000_000) break;
  }
  expect(pages).toBeGreaterThan(ahead);
  response.destroy();
});
