import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDashboard, readDashboards } from '../../src/ingest/dashboards';

const head = 'title: { zh: 标题, en: Title }\n';

describe('the dashboards of seed-data', () => {
  const { dashboards, problems } = readDashboards();

  test('have no mistakes, the founding article’s first', () => {
    expect(problems).toEqual([]);
    expect(dashboards.map(({ id }) => id)).toEqual(['founding-article', 'capacity']);
  });

  test('every kind of tile is used by one of them', () =>
    expect([...new Set(dashboards.flatMap(({ tiles }) => tiles.map(({ kind }) => kind)))].sort()).toEqual([
      'chart',
      'links',
      'ranking',
      'table',
      'text',
    ]));
});

describe('a mistake is told with its line', () => {
  const tile = (...lines: string[]): string =>
    `${head}tiles:\n${lines.map((line) => `  ${line}\n`).join('')}`;

  test.each([
    [
      'a field left out',
      tile('- kind: links', '  title: { zh: 一, en: One }', '  from: 石油'),
      3,
      /tiles 1 to/,
      ['WRONG_TYPE', 'tiles 1 to'],
    ],
    [
      'a kind that is none',
      tile('- kind: text', '  text: { zh: 一, en: One }', '- kind: map'),
      5,
      /links, chart, ranking, table, text/,
      ['NO_SUCH_VALUE', 'tiles 2 kind'],
    ],
    [
      'a field that is none',
      tile('- kind: text', '  text: { zh: 一, en: One }', '  colour: red'),
      5,
      /colour is not a field/,
      ['UNKNOWN_FIELD', 'tiles 1'],
    ],
    [
      'a number as a name',
      tile('- kind: ranking', '  title: { zh: 一, en: One }', '  indicator: 7'),
      5,
      /indicator: expected string/,
      ['WRONG_TYPE', 'tiles 1 indicator'],
    ],
    [
      'a shape of figure that is none',
      tile('- kind: ranking', '  title: { zh: 一, en: One }', '  indicator: 产能', '  figure: size'),
      6,
      /figure/,
      ['NO_SUCH_VALUE', 'tiles 1 figure'],
    ],
    [
      'one language only',
      'title: { zh: 标题 }\ntiles:\n  - kind: text\n    text: { zh: 一, en: One }\n',
      1,
      /title en/,
      ['WRONG_TYPE', 'title en'],
    ],
    ['no tiles', `${head}tiles: []\n`, 2, /tiles/, ['OUT_OF_BOUNDS', 'tiles']],
    ['YAML that is none', `${head}tiles:\n  - kind: [\n`, 4, /./, ['BAD_YAML', '']],
    ['an empty file', '', 1, /object/, ['WRONG_TYPE', '']],
  ])('%s', (_, text, line, message, [code, at]) => {
    const read = parseDashboard('mine.yaml', text);
    const [problem] = 'problems' in read ? read.problems : [];
    expect(problem).toMatchObject({
      file: 'mine.yaml',
      line,
      code,
      at,
      message: expect.stringMatching(message),
    });
  });

  test('one bad file does not hide the others', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dashboards-'));
    writeFileSync(join(folder, 'bad.yaml'), 'title: 1\n');
    writeFileSync(
      join(folder, 'good.yaml'),
      `${head}tiles:\n  - kind: text\n    text: { zh: 一, en: One }\n`,
    );
    const { dashboards, problems } = readDashboards(folder);
    rmSync(folder, { recursive: true });
    expect(dashboards.map(({ id }) => id)).toEqual(['good']);
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['bad.yaml']));
  });
});
