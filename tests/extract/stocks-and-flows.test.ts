import { expectFigures } from './support';

const when = (text: string, expected: readonly string[], publishedOn: string): void =>
  expectFigures(text, expected, ['period'], publishedOn);

describe('a stock goes on with its day, a flow with its stretch', () => {
  test.each([
    [
      '6月末，全省存款余额900亿元，上半年新增40亿元。贷款余额700亿元，增长8%。',
      [
        '存款余额 900亿元 level 2024-06-30',
        '存款余额 40亿元 change/other 2024-H1',
        '贷款余额 700亿元 level 2024-06-30',
        '贷款余额 8% change/yoy 2024-06-30',
      ],
    ],
    [
      '6月末，全省存款餘額900億元，比年初增加40億元，同比少增6億元。貸款餘額700億元。',
      [
        '存款餘額 900億元 level 2024-06-30',
        '存款餘額 40億元 change/base 2024-01/2024-06',
        '存款餘額 -6億元 change/yoy 2024-01/2024-06',
        '貸款餘額 700億元 level 2024-06-30',
      ],
    ],
    // What came in is told of its stretch, though loans are a stock elsewhere.
    [
      '6月末，商品房待售面积900万平方米。上半年到位资金70亿元，其中国内贷款30亿元。',
      [
        '商品房待售面积 900万平方米 level 2024-06-30',
        '到位资金 70亿元 level 2024-H1',
        '国内贷款 30亿元 level 2024-H1',
      ],
    ],
    // Users are counted, and nobody said a stretch.
    [
      '6月末用户3000万户，同比增加200万户。',
      ['用户 3000万户 level 2024-06-30', '用户 200万户 change/yoy 2024-06-30'],
    ],
  ])('%s', (text, expected) => when(text, expected, '2024-07-20'));
});

describe('so far in the year, in a report of a part of it', () => {
  test.each([
    [
      '一季度，全市出口40亿元。民营企业出口年初以来增长8%。',
      ['出口 40亿元 level 2024-Q1', '出口 8% change/yoy 2024-01/2024-03'],
    ],
    [
      '前5個月，全市投資40億元。本年新開工項目160個。',
      ['投資 40億元 level 2024-01/2024-05', '新開工項目 160個 level 2024-01/2024-05'],
    ],
    // A year that is named on the way, and runs, says less than the month before.
    [
      '5月出口40亿元，今年第三次超过邻市，差距扩大到3亿元。',
      ['出口 40亿元 level 2024-05', '差距 3亿元 level 2024-05'],
    ],
  ])('%s', (text, expected) => when(text, expected, '2024-06-20'));
});

describe('a time that is said in passing lends itself to nothing', () => {
  test.each([
    [
      '前9月，口岸进口90万吨（9月单月12万吨），出口30万吨。',
      ['进口 90万吨 level 2024-01/2024-09', '进口 12万吨 level 2024-09', '出口 30万吨 level 2024-01/2024-09'],
    ],
    [
      '前三季度，鐵路運煤90萬噸，其中9月12萬噸。運糧30萬噸。',
      [
        '鐵路運煤 90萬噸 level 2024-01/2024-09',
        '鐵路運煤 12萬噸 level 2024-09',
        '運糧 30萬噸 level 2024-01/2024-09',
      ],
    ],
    // What is foreseen is not what the next paragraph reports.
    [
      '9月出口50亿元，年增8%。四季度出口预计60亿元。\n汽车出口20亿元。',
      [
        '出口 50亿元 level 2024-09',
        '出口 8% change/yoy 2024-09',
        '出口 60亿元 level 2024-Q4',
        '汽车出口 20亿元 level 2024-09',
      ],
    ],
  ])('%s', (text, expected) => when(text, expected, '2024-10-20'));
});

describe('a year beside a part of another one', () => {
  test.each([
    [
      '截至2024年6月30日止六個月，集團溢利5億元（2023年：4億元）。',
      ['溢利 5億元 level 2024-01/2024-06', '溢利 4億元 level 2023-01/2023-06'],
    ],
    ['上半年公司营收5亿元，2023年同期为4亿元。', ['营收 5亿元 level 2024-H1', '营收 4亿元 level 2023-H1']],
    [
      '2024-2026年净利润分别为3亿元、4亿元、5亿元。',
      ['净利润 3亿元 level 2024', '净利润 4亿元 level 2025', '净利润 5亿元 level 2026'],
    ],
    // A list of names is dealt to the names.
    [
      '2023-2024年甲市和乙市出口分别为3亿元、4亿元。',
      ['出口 3亿元 level 2023/2024', '出口 4亿元 level 2023/2024'],
    ],
  ])('%s', (text, expected) => when(text, expected, '2024-08-20'));
});
