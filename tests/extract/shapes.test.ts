import { expectFigures } from './support';

const shapes = (text: string, expected: readonly string[]): void => expectFigures(text, expected);

describe('amounts that say a change', () => {
  test.each([
    [
      '成交61万手(+12万手)，持仓43万手(-2万手)。',
      ['成交 61万手 level', '成交 12万手 change/other', '持仓 43万手 level', '持仓 -2万手 change/other'],
    ],
    ['碳酸锂7万元/吨，涨0.1万元。', ['碳酸锂 7万元/吨 level', '碳酸锂 0.1万元 change/other']],
    // A loss has a minus, too, and is a level.
    ['归母净利润-0.49亿元。', ['归母净利润 -0.49亿元 level']],
  ])('%s', shapes);
});

describe('the parts of a change are changes', () => {
  test.each([
    [
      '前两月人民币贷款增加6万亿元，其中住户贷款2万亿元、票据融资1万亿元。',
      ['人民币贷款 6万亿元 change/other', '住户贷款 2万亿元 change/other', '票据融资 1万亿元 change/other'],
    ],
    // What is outstanding is no part of what came.
    [
      '贷款增加6万亿元，其中住户贷款余额80万亿元。',
      ['贷款 6万亿元 change/other', '住户贷款余额 80万亿元 level'],
    ],
  ])('%s', shapes);
});

describe('shares by other words', () => {
  test.each([
    ['甲集团、乙集团分别出资75%和25%。', ['出资 75% share', '出资 25% share']],
    [
      '煤炭储量390亿吨，占新疆的17.8%、全国的7%。',
      ['煤炭储量 390亿吨 level', '煤炭储量 17.8% share', '煤炭储量 7% share'],
    ],
    ['對美出口占比47.5%，上年同期47.1%。', ['對美出口占比 47.5% share', '對美出口占比 47.1% share']],
    // The same of another time goes with what the figure before was.
    ['毛利率18%，上年同期16%。', ['毛利率 18% level', '毛利率 16% level']],
  ])('%s', shapes);
});

describe('watts of a plant are an ability', () => {
  test.each([
    ['电站安装4台35万千瓦机组。', ['机组 4台 level', '机组 35万千瓦 capacity']],
    ['抽水蓄能電站裝機140萬千瓦。', ['抽水蓄能電站裝機 140萬千瓦 capacity']],
    // What is drawn is none.
    ['最高用电负荷达140万千瓦。', ['最高用电负荷 140万千瓦 level']],
  ])('%s', shapes);
});

describe('points say nothing of what goods rose by', () => {
  test.each([
    [
      '7月居民消费价格同比上涨1%，涨幅比上月回落0.1个百分点。食品价格下降3%，降幅较上月扩大2个百分点，衣着价格上涨2%。',
      [
        '居民消费价格 1% change/yoy',
        '涨幅 -0.1个百分点 change/mom',
        '食品价格 -3% change/yoy',
        '降幅 2个百分点 change/mom',
        '衣着价格 2% change/yoy',
      ],
    ],
    [
      '環比看，CPI由上月的下降0.4%轉為上漲0.3%，鮮菜價格上漲1.3%。',
      ['CPI -0.4% change/mom', 'CPI 0.3% change/mom', '鮮菜價格 1.3% change/mom'],
    ],
  ])('%s', shapes);
});

describe('a text that tells the pace of a year goes on with it', () => {
  test.each([
    [
      '三季度美国GDP按年率计算增长3%。个人消费支出增长2%。',
      ['GDP 3% change/other', '个人消费支出 2% change/other'],
    ],
    ['三季度GDP同比增长3%。个人消费支出增长2%。', ['GDP 3% change/yoy', '个人消费支出 2% change/yoy']],
  ])('%s', shapes);
});

describe('what is meant or foreseen', () => {
  const status = (text: string, expected: readonly string[]): void =>
    expectFigures(text, expected, ['status']);
  test.each([
    [
      '公司定下营收320亿元、净利润7亿元的经营目标。',
      ['营收 320亿元 level target', '净利润 7亿元 level target'],
    ],
    ['十二月出口估落在610億至632億美元。', ['出口 610..632億美元 level forecast']],
    ['《某市2025年发展计划》设定：粮食产量180万吨。', ['粮食产量 180万吨 level planned']],
    [
      '预计2025-2026年净利润分别为3亿元、4亿元，每股收益分别为1.2元、1.6元。',
      [
        '净利润 3亿元 level forecast',
        '净利润 4亿元 level forecast',
        '每股收益 1.2元 level forecast',
        '每股收益 1.6元 level forecast',
      ],
    ],
    // A goal that is reached is done, and its name is no goal behind the number.
    ['公司净利润7亿元，超过目标。', ['净利润 7亿元 level realised']],
  ])('%s', status);
});

describe('losses', () => {
  test.each([
    ['集团拥有人应占亏损介乎约港币19亿元至21亿元。', ['集团拥有人应占亏损 -21..-19亿元 level']],
    // The name of a deficit says which way it goes.
    ['贸易逆差约39亿美元。', ['贸易逆差 39亿美元 level']],
  ])('%s', shapes);
});
