import { toJsonLines } from '../../src/extract/jsonl';
import { readArticle } from '../../src/ingest/read-article';
import { read } from './support';

/** `CODE words` of each problem, then `indicator quantity period` of each figure. */
function found(text: string): string[] {
  const { problems, observations } = read(text);
  return [
    ...problems.map(({ code, span }) => `${code} ${text.slice(span?.start, span?.end)}`),
    ...observations.map((o) => `${o.indicatorText} ${o.quantityText} ${o.period?.text ?? 'no period'}`),
  ];
}

describe('a date that does not exist is a problem, and its figures have no period', () => {
  test.each([
    ['2025年2月30日，青田公司产量5万吨。', ['NO_SUCH_DATE 2025年2月30日', '产量 5万吨 no period']],
    ['截至2月30日，青田公司產量5萬噸。', ['NO_SUCH_DATE 2月30日', '產量 5萬噸 no period']],
    ['2025年13月，青田公司产量5万吨。', ['NO_SUCH_DATE 2025年13月', '产量 5万吨 no period']],
    ['13月青田公司產量5萬噸。', ['NO_SUCH_DATE 13月', '產量 5萬噸 no period']],
    ['2025年十三月青田公司产量5万吨。', ['NO_SUCH_DATE 2025年十三月', '产量 5万吨 no period']],
    ['2025年13月45日青田公司产量5万吨。', ['NO_SUCH_DATE 2025年13月45日', '产量 5万吨 no period']],
    ['2025年第五季度青田公司产量5万吨。', ['NO_SUCH_DATE 2025年第五季度', '产量 5万吨 no period']],
    ['2025年第五季度青田公司產量5萬噸。', ['NO_SUCH_DATE 2025年第五季度', '產量 5萬噸 no period']],
    ['2025-02-30，青田公司产量5万吨。', ['NO_SUCH_DATE 2025-02-30', '产量 5万吨 no period']],
    ['2025年1-13月青田公司产量5万吨。', ['NO_SUCH_DATE 2025年1-13月', '产量 5万吨 no period']],
    ['2025年2月29日，青田公司产量5万吨。', ['NO_SUCH_DATE 2025年2月29日', '产量 5万吨 no period']],
    [
      '2025年2月1日至2月30日，青田公司产量5万吨。',
      ['NO_SUCH_DATE 2025年2月1日至2月30日', '产量 5万吨 no period'],
    ],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  test('nor does the period of the words before, or that of the publication, stand in for it', () => {
    const text = '2025年5月，青田公司产量5万吨。2月30日，出口3万吨，进口2万吨。';
    expect(found(text)).toEqual([
      'NO_SUCH_DATE 2月30日',
      '产量 5万吨 2025-05',
      '出口 3万吨 no period',
      '进口 2万吨 no period',
    ]);
  });

  test('in the header of a table too', () => {
    expect(
      found('青田公司情况\n\n| 指标 | 单位 | 2025年13月 |\n| --- | --- | --- |\n| 产量 | 万吨 | 80 |\n'),
    ).toEqual(['NO_SUCH_DATE 2025年13月', '产量 80 no period']);
  });
});

describe('units that exclude each other are a problem, and no figure', () => {
  test.each([
    ['青田公司产量5吨元。', ['CONTRADICTORY_UNITS 5吨元']],
    ['青田公司產量5噸元。', ['CONTRADICTORY_UNITS 5噸元']],
    ['青田公司产量增长3%吨。', ['CONTRADICTORY_UNITS 3%吨']],
    ['青田公司產量增長3%噸，', ['CONTRADICTORY_UNITS 3%噸']],
    ['青田公司收入5万吨亿元。', ['MISSING_NUMBER 亿元', 'CONTRADICTORY_UNITS 5万吨亿元']],
    ['青田公司产量百分之五吨。', ['CONTRADICTORY_UNITS 百分之五吨']],
    ['青田公司产量3至5吨元。', ['CONTRADICTORY_UNITS 3至5吨元']],
    ['青田公司产量¥5万吨。', ['CONTRADICTORY_UNITS ¥5万吨']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

test('a number with too many digits is a problem, and no figure', () => {
  const { problems, observations } = read(`青田公司产量${'9'.repeat(1000)}吨。`);
  expect(observations).toEqual([]);
  expect(problems).toEqual([
    {
      code: 'NUMBER_TOO_LONG',
      message: 'A number of 1000 characters is no figure: 999999999999….',
      span: { start: 6, end: 1006 },
    },
  ]);
});

describe('ordinary words have no problem', () => {
  test.each([
    '2024年2月29日，青田公司产量5万吨。',
    '2月29日，青田公司产量5万吨。',
    '工期18月，总投资5亿元。',
    '工期12-18月，总投资5亿元。',
    '3-15月龄的羊5万只。',
    '连续13个月增长，连续五季度增长5%。',
    '青田公司计划发放十三薪，前18个月产量5万吨。',
    '《青田》第五季播出，2025年6月30日至7月2日举行。',
    '十月產量5萬噸，十一月、十二月產量6萬噸。',
    '2025年12月31日，青田公司產量5萬噸。',
    '吨钢利润下降3%吨钢成本上升。',
    '青田公司销售大米5吨米。',
    '货运量5万吨公里，价格3000元/吨，每吨3000元。',
    '收入5亿元人民币，出口3亿美元。',
    '3年美元债收益率上升3个百分点。',
    '收入增长5%，户均收入3万元。',
    '人民币兑美元上涨3%，公司耗电3000千瓦时。',
    '新址面积2000平方米，二成企业收入5%以上。',
    '三分之一吨，5元钱，10公里长。',
  ])('%s', (text) => expect(read(text).problems).toEqual([]));
});

test('problems are printed as rows, and told by what is brought into a graph', () => {
  const text = '2025年2月30日，青田公司產量5噸元。';
  const expected = [
    { code: 'NO_SUCH_DATE', span: { start: 0, end: 10 } },
    { code: 'CONTRADICTORY_UNITS', span: { start: 17, end: 20 } },
  ];
  expect(read(text).problems).toMatchObject(expected);
  const rows = toJsonLines(read(text)).trim().split('\n');
  expect(rows.map((row): unknown => JSON.parse(row)).slice(-2)).toMatchObject(
    expected.map(({ code, span }) => ({ type: 'problem', code, ...span })),
  );
  const stored = readArticle(Buffer.from(text), { path: '' });
  expect(stored.ok && stored.value.problems).toMatchObject(expected);
});
