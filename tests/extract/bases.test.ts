import { expectFigures } from './support';

describe('a change measured against a time: how far back it lies says the basis', () => {
  test.each([
    [
      '5月末，存款余额31.8万亿元，较4月末下降283亿元。',
      ['存款余额 31.8万亿元 level', '存款余额 -283亿元 change/mom'],
    ],
    ['5月出口額42億元，比4月增加3億元。', ['出口額 42億元 level', '出口額 3億元 change/mom']],
    [
      '6月末，贷款余额7.1万亿元，较上年末增长6.2%。',
      ['贷款余额 7.1万亿元 level', '贷款余额 6.2% change/base'],
    ],
    [
      '2025年6月末不良率1.1%，比2024年末下降0.2个百分点。',
      ['不良率 1.1% level', '不良率 -0.2个百分点 change/base'],
    ],
    [
      '2024年9月物價指數較上月漲1.31%，較上年同月漲0.83%。',
      ['物價指數 1.31% change/mom', '物價指數 0.83% change/yoy'],
    ],
    ['2024年客运量比上年增长10.6%。', ['客运量 10.6% change/yoy']],
  ])('%s', (text, expected) => expectFigures(text, expected));
});

describe('a change measured against another figure or the day before', () => {
  test.each([
    [
      '1—5月出口增速为8.5%，高出全国增速7.4个百分点。',
      ['出口增速 8.5% change/yoy', '出口增速 7.4个百分点 change/other'],
    ],
    ['上半年投資增速低於全省1.2個百分點。', ['投資增速 -1.2個百分點 change/other']],
    [
      '恒生指數收市報16587點，升198點，升幅1.2%。',
      ['恒生指數 16587點 level', '恒生指數 198點 change/other', '恒生指數 1.2% change/other'],
    ],
    ['沪锌主力合约周跌1.4%。', ['沪锌主力合约 -1.4% change/other']],
  ])('%s', (text, expected) => expectFigures(text, expected));
});

describe('分别 deals bases too', () => {
  test.each([
    [
      'M2增速分别比上月末和上年同期高0.5个和2.5个百分点。',
      ['M2增速 0.5个百分点 change/mom', 'M2增速 2.5个百分点 change/yoy'],
    ],
    [
      '存款增速分別較上月和上年同期低0.2個和1.1個百分點。',
      ['存款增速 -0.2個百分點 change/mom', '存款增速 -1.1個百分點 change/yoy'],
    ],
  ])('%s', (text, expected) => expectFigures(text, expected));
});

describe('one change said as an amount and as a percentage', () => {
  test.each([
    [
      '2024年原油产量2.1亿吨，净增长138万吨，同比增长0.7%。',
      ['原油产量 2.1亿吨 level', '原油产量 138万吨 change/yoy', '原油产量 0.7% change/yoy'],
    ],
    [
      '商品煤產量較前一日減少12萬噸或4.27%。',
      ['商品煤產量 -12萬噸 change/other', '商品煤產量 -4.27% change/other'],
    ],
    [
      '2025年播种面积比2023年减少815万亩（543千公顷），下降0.7%。',
      ['播种面积 -815万亩 change/base', '播种面积 -543千公顷 change/base', '播种面积 -0.7% change/base'],
    ],
  ])('%s', (text, expected) => expectFigures(text, expected));
});

describe('words that say how long or how it is reckoned belong neither to the name nor to the basis', () => {
  test.each([
    ['產量連續五年保持在2億噸以上。', ['產量 2億噸 level']],
    [
      '消费价格指数较上月跌0.1%，经季节调整后跌0.3%。',
      ['消费价格指数 -0.1% change/mom', '消费价格指数 -0.3% change/mom'],
    ],
    ['動力煤價格累計每噸降幅達72元。', ['動力煤價格 -72元 change/other']],
  ])('%s', (text, expected) => expectFigures(text, expected));
});

describe('the pace of a year compares with no time of its own', () => {
  test.each([
    [
      '2016年至2020年，邮政投资年均增长6.3%，水利投资年均增速为4.1%。',
      ['邮政投资 6.3% change/other', '水利投资年均增速 4.1% change/other'],
    ],
    ['2016年至2020年，用電量年均分別增長3.2%。', ['用電量 3.2% change/other']],
    [
      '今年二季度，国内生产总值环比增长0.8%，折合年率3.2%，同比增长6.1%。',
      ['国内生产总值 0.8% change/qoq', '国内生产总值 3.2% change/other', '国内生产总值 6.1% change/yoy'],
    ],
    ['7月，水泥产量环比下降1.5%。', ['水泥产量 -1.5% change/mom']],
    ['2024年，年均發電量8億千瓦時。', ['年均發電量 8億千瓦時 level']],
  ])('%s', (text, expected) => expectFigures(text, expected));
});

describe('what a paragraph compares with goes on to the next change of its kind', () => {
  test.each([
    [
      '3月份物價指數較上年同月漲1.2%。\n鮮花價格攀升6.4%，衣著類小跌0.3%。',
      ['物價指數 1.2% change/yoy', '鮮花價格 6.4% change/yoy', '指數 -0.3% change/yoy'],
    ],
    [
      '6月末待售面积720万平方米，比5月末减少30万平方米。车位待售面积减少4万平方米。',
      ['待售面积 720万平方米 level', '待售面积 -30万平方米 change/mom', '车位待售面积 -4万平方米 change/mom'],
    ],
    [
      '2019年工业品价格比上年下降2.2%，致使企业营业收入减少310亿元。',
      ['工业品价格 -2.2% change/yoy', '营业收入 -310亿元 change/other'],
    ],
  ])('%s', (text, expected) => expectFigures(text, expected));
});
