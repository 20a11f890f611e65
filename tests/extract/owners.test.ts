import { expectFigures } from './support';

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
