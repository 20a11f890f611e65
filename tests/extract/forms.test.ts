import { expectFigures } from './support';

describe('a form: the unit stands in brackets behind the name', () => {
  test.each([
    [
      '期末總資產(仟元):8,216,407，資產負債率(%):45.2。',
      ['總資產 8216407仟元 level', '資產負債率 45.2% level'],
    ],
    [
      '总资产（万元）：1,250.6；营业收入（亿元） 3.2。',
      ['总资产 1250.6万元 level', '营业收入 3.2亿元 level'],
    ],
    ['淨利（萬元）：37.5。', ['淨利 37.5萬元 level']],
    // The unit of the number itself counts.
    ['营业收入（万元）：1.2亿元。', ['营业收入 1.2亿元 level']],
    // No unit: a note in brackets.
    ['单位（万元），项目（二期）：3。', []],
  ])('%s', (text, figures) => expectFigures(text, figures));
});

describe('a report in numbered items', () => {
  const report =
    '1.提報董事會日期:114/11/05 2.財務報告報導期間起訖日期:114/01/01~114/09/30 3.1月1日累計至本期止營業收入(仟元):6,512,384 ' +
    '4.1月1日累計至本期止稅前淨利(仟元):339,177 5.期末總資產(仟元):8,216,407 6.期末總負債(仟元):2,604,118';

  test('is a sentence an item; the time that is reported goes to the day that it ends on', () => {
    expectFigures(
      report,
      [
        '營業收入 6512384仟元 level 2025-01-01/2025-09-30',
        '稅前淨利 339177仟元 level 2025-01-01/2025-09-30',
        '總資產 8216407仟元 level 2025-09-30',
        '總負債 2604118仟元 level 2025-09-30',
      ],
      ['period'],
    );
  });
});

describe('times and counts', () => {
  test.each([
    [
      '甲地至乙地的车程由2小时缩短到30分钟。',
      ['甲地至乙地的车程 2小时 level', '甲地至乙地的车程 30分钟 level'],
    ],
    ['通關時間壓縮至45分鐘。', ['通關時間 45分鐘 level']],
    // How long somebody was there measures nothing.
    ['大会持续2小时，其间休息30分钟。', []],
    ['出口占營業額約六成半。', ['占營業額 6.5成 share']],
    ['三成半导体企业盈利。', ['半导体企业盈利 3成 share']],
    ['鲜切花产量189.6亿枝，出口盆景12万盆。', ['鲜切花产量 189.6亿枝 level', '出口盆景 12万盆 level']],
  ])('%s', (text, figures) => expectFigures(text, figures));
});
