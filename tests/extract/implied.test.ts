import { explanationRows } from '../../src/extract/explanation';
import { toJsonLines } from '../../src/extract/jsonl';
import { readArticle } from '../../src/ingest/read-article';
import { type Observation } from '../../src/model';
import { expectExplained, read } from './support';

/** `quantity: the fields that were implied` of each figure. */
const implied = (text: string): string[] =>
  read(text, '2026-02-24').observations.map((o) => `${o.quantityText}: ${o.implied.join(' ')}`);

const steel = '2026年1月，青田钢铁集团营业收入同比增长33.6%，利润增长17倍。';

describe('every field of a figure that no word beside it says is implied', () => {
  test.each([
    [steel, ['33.6%: basePeriod status period', '17倍: basis basePeriod status subject period']],
    ['青田公司預計2026年營業收入5億元。', ['5億元: ']],
    ['青田公司预计2026年营业收入5亿元。', ['5亿元: ']],
    ['2027年青田公司产量5万吨。', ['5万吨: status']],
    ['青田公司2026年1月產量較2024年1月增長5%。', ['5%: status']],
    ['青田公司计划2026年产量5万吨，出口3万吨。', ['5万吨: ', '3万吨: status subject period']],
    ['青田公司2026年1月产量5万吨。', ['5万吨: status']],
    [
      '2026年1月青田公司進口額、出口額分別增長5%和6%。',
      ['5%: basis basePeriod status', '6%: kind basis basePeriod status subject period'],
    ],
  ])('%s', (text, expected) => expectExplained(text, implied(text), expected));
});

describe('so is the basis that no header of a table names, and its base period', () => {
  test.each([
    ['变动（%）', ['80: status subject', '25: basis basePeriod status subject period']],
    ['同比（%）', ['80: status subject', '25: basePeriod status subject period']],
    ['增減（%）', ['80: status subject', '25: basis basePeriod status subject period']],
  ])('%s', (header, expected) => {
    const text = `青田公司经营情况\n\n| 指标 | 单位 | 2025年 | ${header} |\n| --- | --- | --- | --- |\n| 产量 | 万吨 | 80 | 25 |\n`;
    expectExplained(text, implied(text), expected);
  });
});

test.each([
  steel,
  '2026年1月，青田鋼鐵集團營業收入同比增長33.6%，利潤增長17倍。',
  '小麦、玉米产量分别达到107万吨和83万吨，同比增长5%和6%。',
  '今年1月我国对东盟进出口3.02万亿元，增长9.1%，其中出口下降2%。',
  '產能由650萬噸提高到1250萬噸，預計明年出口200萬噸。',
])('the list of a figure is what its explanation marks: %s', (text) => {
  const { observations } = read(text, '2026-02-24', true);
  expect(observations.length).toBeGreaterThan(1);
  for (const o of observations) {
    const marked = o.trace.filter((step) => step.implied && step.value !== '').map((step) => step.field);
    expectExplained(text, marked, [...o.implied]);
  }
  expect(observations.map((o) => o.implied)).toEqual(
    read(text, '2026-02-24').observations.map((o) => o.implied),
  );
});

test('the explanation, the printed rows and what goes into the graph say the same', () => {
  const reading = read(steel, '2026-02-24', true);
  const [row] = explanationRows(reading, { words: '17倍' });
  const [, printed] = toJsonLines(reading)
    .split('\n')
    .map((line): { implied?: string[] } => (line === '' ? {} : (JSON.parse(line) as object)));
  const stored = readArticle(Buffer.from(steel), { path: '', published: '2026-02-24' });
  const figures = stored.ok ? stored.value.batch.statements : [];
  const [figure] = figures.filter((s): s is Observation => 'quantityText' in s && s.quantityText === '17倍');
  const expected = ['basis', 'basePeriod', 'status', 'subject', 'period'];
  expect(row?.type === 'explanation' && row.fields.filter((f) => f.readOrImplied === 'implied')).toHaveLength(
    expected.length,
  );
  expect(printed?.implied).toEqual(expected);
  expect(figure?.implied).toEqual(expected);
});

/** `quantity: whom it is with` of each figure. */
const partners = (text: string): string[] => {
  const { observations, entities } = read(text);
  const names = new Map(entities.map((e) => [e.key, e.name]));
  return observations.map((o) => `${o.quantityText}: ${o.with.map((key) => names.get(key)).join(' ')}`);
};

describe('whom a figure is with', () => {
  test.each([
    ['我国对东盟进出口3.02万亿元。', ['3.02万亿元: 东南亚国家联盟']],
    ['我國對東盟進出口3.02萬億元。', ['3.02萬億元: 东南亚国家联盟']],
    ['我国与俄罗斯的贸易额达2448亿美元。', ['2448亿美元: 俄罗斯']],
    ['我國與俄羅斯雙邊貿易額達2448億美元。', ['2448億美元: 俄罗斯']],
    ['中国自日本进口额为1500亿元。', ['1500亿元: 日本']],
    ['从巴西进口大豆500万吨。', ['500万吨: 巴西']],
    ['我国对东盟出口增长5%，对欧盟出口增长5%。', ['5%: 东南亚国家联盟', '5%: 欧洲联盟']],
    ['新疆进出口1200亿元。', ['1200亿元: ']],
    ['来自日本的进口额1500亿元。', ['1500亿元: ']],
    ['安徽省和江苏省的进出口额1500亿元。', ['1500亿元: ']],
    ['青田公司对外投资5亿元。', ['5亿元: ']],
  ])('%s', (text, expected) => expectExplained(text, partners(text), expected));
});
