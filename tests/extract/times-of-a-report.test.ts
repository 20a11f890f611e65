import { expectFigures } from './support';

const when = (text: string, expected: readonly string[], publishedOn?: string): void =>
  expectFigures(text, expected, ['period'], publishedOn);

describe('a look back in time says nothing of when the next figures hold', () => {
  test.each([
    [
      '2023年公司营收8亿元，2022年为6亿元，净利润1亿元。',
      ['营收 8亿元 level 2023', '营收 6亿元 level 2022', '净利润 1亿元 level 2023'],
    ],
    [
      '截至二零二二年十二月三十一日止十二個月，集團錄得收入9億元，前一年為7億元，毛利2億元。',
      ['收入 9億元 level 2022', '收入 7億元 level 2021', '毛利 2億元 level 2022'],
    ],
    // What ends a movement is no look back.
    [
      '2023年公司营收从2020年的3亿元升至2022年的6亿元，净利润1亿元。',
      ['营收 3亿元 level 2020', '营收 6亿元 level 2022', '净利润 1亿元 level 2022'],
    ],
  ])('%s', (text, expected) => when(text, expected, '2024-03-20'));
});

describe('a new paragraph speaks of what the text reports again', () => {
  test.each([
    [
      '今年一季度，进出口210亿元。4月份转好，当月出口30亿元。\n民营企业进口70亿元。',
      ['进出口 210亿元 level 2024-Q1', '出口 30亿元 level 2024-04', '进口 70亿元 level 2024-04'],
    ],
    [
      '2023年，工業利潤310億元。12月份利潤28億元。\n營業收入7000億元。',
      ['利潤 310億元 level 2023', '利潤 28億元 level 2023-12', '營業收入 7000億元 level 2023'],
    ],
    [
      '2023年，煤炭产量3亿吨。2015年时，产量为1亿吨。\n发电量4000亿千瓦时。',
      ['煤炭产量 3亿吨 level 2023', '产量 1亿吨 level 2015', '发电量 4000亿千瓦时 level 2023'],
    ],
  ])('%s', (text, expected) => when(text, expected, '2024-05-20'));
});

describe('the year of a report, the financial one too', () => {
  test.each([
    [
      '甲集团公布二零二一年全年业绩。年内销售额9亿元，全年亏损1亿元。',
      ['销售额 9亿元 level 2021', '亏损 -1亿元 level 2021'],
      '2023-03-26',
    ],
    [
      '截至2023年3月31日止财政年度，甲集团纯利3亿元，上一财政年度纯利2亿元。',
      ['纯利 3亿元 level 2022-04/2023-03', '纯利 2亿元 level 2021-04/2022-03'],
      '2023-06-12',
    ],
    ['截至今年3月底止全年，派息總額7億元。', ['派息總額 7億元 level 2023-04/2024-03'], '2024-05-27'],
    // Of the year that runs nothing is reported yet.
    [
      '2023年出口9亿元。全年出口有望达到10亿元。',
      ['出口 9亿元 level 2023', '出口 10亿元 level 2024'],
      '2024-05-27',
    ],
  ])('%s', (text, expected, publishedOn) => when(text, expected, publishedOn));
});

describe('上月 of news about February that came out in March is February', () => {
  test.each([
    [
      '甲車企2月交付2萬輛。乙車企表示，上月交付3萬輛。',
      ['交付 2萬輛 level 2026-02', '交付 3萬輛 level 2026-02'],
    ],
    ['甲车企1月交付2万辆，上月交付1万辆。', ['交付 2万辆 level 2026-01', '交付 1万辆 level 2025-12']],
  ])('%s', (text, expected) => when(text, expected, '2026-03-01'));
});
