import { expectFigures, read } from './support';

describe('who a figure is about', () => {
  test.each([
    [
      '2024年，全国规模以上工业企业实现利润总额7.4万亿元。',
      ['利润总额 7.4万亿元 level 全国规模以上工业企业'],
    ],
    [
      '煤炭開採業利潤總額同比增長10.7%，石油開採業增長3.7倍，汽車製造業下降5.4%。',
      [
        '利潤總額 10.7% change/yoy 煤炭開採',
        '利潤總額 3.7倍 change/yoy 石油開採業',
        '利潤總額 -5.4% change/yoy 汽車製造業',
      ],
    ],
    ['2024年，安徽省第二产业投资增长12.8%。', ['第二产业投资 12.8% change/yoy 安徽省']],
    ['重慶西永綜保區進出口282.4億元。', ['進出口 282.4億元 level 重慶西永綜保區']],
    ['項目全部達產後可實現銷售收入110億元。', ['銷售收入 110億元 level 項目']],
    ['有色金属冶炼业盈利40亿元。', ['盈利 40亿元 level 有色金属冶炼']],
  ])('%s', (text, expected) => expectFigures(text, expected, ['subjectText']));
});

describe('what stands beside the number belongs to it', () => {
  test.each([
    [
      '2024年国内出游5.15亿人次，恢复至2019年同期的86%。',
      ['国内出游 5.15亿人次 level 2024', '国内出游 86% share 2024'],
    ],
    ['2024年11月接單年減二．四％。', ['接單 -2.4％ change/yoy 2024-11']],
    [
      '2024年1—7月对外投资4242亿元，增长4%。同期，新签合同额7417亿元。',
      [
        '对外投资 4242亿元 level 2024-01/2024-07',
        '对外投资 4% change/yoy 2024-01/2024-07',
        '新签合同额 7417亿元 level 2024-01/2024-07',
      ],
    ],
    [
      '2024年9月保障航班12萬班（其中貨運航班4980班），環比下降2.4%。',
      ['保障航班 12萬班 level 2024-09', '貨運航班 4980班 level 2024-09', '保障航班 -2.4% change/mom 2024-09'],
    ],
    [
      '该公司2024年营收12.3亿元（2023年：10.1亿元）。',
      ['营收 12.3亿元 level 2024', '营收 10.1亿元 level 2023'],
    ],
    [
      '2025年上半年營收12.3億元，日均680萬元。',
      ['營收 12.3億元 level 2025-H1', '日均 680萬元 level 2025-H1'],
    ],
    [
      '2024年末全国共有超30万家企业、1.2亿户个体工商户。',
      ['企业 30万家 level 2024-12-31', '个体工商户 1.2亿户 level 2024-12-31'],
    ],
    [
      '7月零售銷貨價值按年升1.8%至310億元。',
      ['零售銷貨價值 1.8% change/yoy 2025-07', '零售銷貨價值 310億元 level 2025-07'],
    ],
    ['2024年出口占比由38.2%提升至41.5%。', ['出口占比 38.2% share 2024', '出口占比 41.5% share 2024']],
    [
      '年接轉能力將由650萬噸提高到1250萬噸。',
      ['年接轉能力 650萬噸 capacity no period', '年接轉能力 1250萬噸 capacity no period'],
    ],
  ])('%s', (text, expected) => expectFigures(text, expected, ['period']));
});

test.each([
  ['8月进口原油4949万吨。', '进口量'],
  ['8月進口原油240億美元。', '进口额'],
  ['出口机床4949台。', '出口量'],
  ['上半年营收20亿元。', '营业收入'],
])('%s measures %s', (text, indicator) => {
  expect(read(text).observations.map((o) => o.indicator)).toEqual([indicator]);
});

describe('分别 before 占 deals out shares; a list without 分别 is dealt again', () => {
  test.each([
    [
      '民营企业、外资企业、国有企业进出口额分别占全省外贸总值的五成六、28.3%和一成五。',
      [
        '占全省外贸总值 5.6成 share 民营企业',
        '占全省外贸总值 28.3% share 外资企业',
        '占全省外贸总值 1.5成 share 国有企业',
      ],
    ],
    [
      '螺紋鋼、線材平均價格分別為4030元/噸和4468元/噸，比上月上漲66元/噸和111元/噸。',
      [
        '平均價格 4030元/噸 level 螺紋鋼',
        '平均價格 4468元/噸 level 線材',
        '平均價格 66元/噸 change/mom 螺紋鋼',
        '平均價格 111元/噸 change/mom 線材',
      ],
    ],
  ])('%s', (text, expected) => expectFigures(text, expected, ['subjectText']));
});

test('what one figure looks back to is not the time of the next sentence', () => {
  expectFigures(
    '2024年一季度，焦炭产量1121万吨，去年同期为1150万吨。钢材出口170万吨。',
    ['焦炭产量 1121万吨 level 2024-Q1', '焦炭产量 1150万吨 level 2023-Q1', '钢材出口 170万吨 level 2024-Q1'],
    ['period'],
  );
});

describe('what is foreseen stays foreseen along its sentence', () => {
  test.each([
    [
      '项目建成后，预计年产值20亿元，利税2亿元，新增就业1000人。',
      ['年产值 20亿元 level forecast', '利税 2亿元 level forecast', '新增就业 1000人 level forecast'],
    ],
    ['第四季展望：營收322億元、毛利率59%。', ['營收 322億元 level forecast', '毛利率 59% level forecast']],
    ['到2030年，全市游客接待量达到600万人次。', ['游客接待量 600万人次 level forecast']],
    ['预计全年销售额10亿元，去年为8亿元。', ['销售额 10亿元 level forecast', '销售额 8亿元 level realised']],
  ])('%s', (text, expected) => expectFigures(text, expected, ['status']));
});

test('of two goods with the same change neither is the other said again', () => {
  expectFigures('3月动力煤均价环比上涨0.3%，炼焦煤均价环比上涨0.3%。', [
    '动力煤均价 0.3% change/mom',
    '炼焦煤均价 0.3% change/mom',
  ]);
});
