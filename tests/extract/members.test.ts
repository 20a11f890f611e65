import { expectFigures } from './support';

const row = (text: string, expected: readonly string[]): void =>
  expectFigures(text, expected, ['subjectSaid']);

describe('a member of a list with its figure in brackets is what it is about, and measures what the list does', () => {
  test.each([
    [
      '玩具的銷貨數量上升13.3%。其次為文具(上升7.6%)；食品、飲料及糖果(上升3.2%)；單車(下跌2%)。',
      [
        '玩具的銷貨數量 13.3% change/yoy 玩具',
        '銷貨數量 7.6% change/yoy 文具',
        '銷貨數量 3.2% change/yoy 食品、飲料及糖果',
        '銷貨數量 -2% change/yoy 單車',
      ],
    ],
    [
      '玩具的销货数量上升13.3%。其次为文具(上升7.6%)；食品、饮料及糖果(上升3.2%)。',
      [
        '玩具的销货数量 13.3% change/yoy 玩具',
        '销货数量 7.6% change/yoy 文具',
        '销货数量 3.2% change/yoy 食品、饮料及糖果',
      ],
    ],
    [
      '某市玩具产量增长5%，文具产量增长3%(环比下降1%)。',
      ['某市玩具产量 5% change/yoy 某市玩具', '文具产量 3% change/yoy 文具', '文具产量 -1% change/mom 文具'],
    ],
  ])('%s', row);
});

describe('who did it stands before 完成 alone', () => {
  test.each([
    [
      '一季度，重点港口完成集装箱吞吐量900万标箱。其中，沿海港口完成700万标箱，同比增长5%；内河港口完成200万标箱。',
      [
        '集装箱吞吐量 900万标箱 level 重点港口',
        '集装箱吞吐量 700万标箱 level 沿海港口',
        '集装箱吞吐量 5% change/yoy 沿海港口',
        '集装箱吞吐量 200万标箱 level 内河港口',
      ],
    ],
    [
      '一季度，重點港口完成集裝箱吞吐量900萬標箱。其中，內河港口完成200萬標箱。',
      ['集裝箱吞吐量 900萬標箱 level 重點港口', '集裝箱吞吐量 200萬標箱 level 內河港口'],
    ],
    [
      '一季度，重点港口完成集装箱吞吐量900万标箱。其中，沿海港口完成投资20亿元。',
      ['集装箱吞吐量 900万标箱 level 重点港口', '完成投资 20亿元 level 沿海港口'],
    ],
    ['动车组列车发送旅客17亿人次。', ['发送旅客 17亿人次 level 动车组列车']],
  ])('%s', row);
});

describe('places with as many of what the figure before counted', () => {
  test.each([
    [
      '上半年共419萬人次入境台灣，前3大來源國分別為日本68萬人次、香港57萬人次、韓國53萬人次。',
      [
        '入境台灣 419萬人次 level ',
        '入境台灣 68萬人次 level 日本',
        '入境台灣 57萬人次 level 香港',
        '入境台灣 53萬人次 level 韓國',
      ],
    ],
    [
      '上半年共419万人次入境台湾，前2大来源国分别为日本68万人次、韩国53万人次。',
      ['入境台湾 419万人次 level ', '入境台湾 68万人次 level 日本', '入境台湾 53万人次 level 韩国'],
    ],
    ['公司在日本有350名员工、韩国有20名员工。', ['员工 350名 level 公司', '员工 20名 level 韩国']],
  ])('%s', row);
});

describe('goods that rise and fall where the text speaks of prices', () => {
  test.each([
    [
      '肉类价格上涨5%，其中猪肉涨8%最多，面包涨4%次之；但鲜奶跌2%。',
      [
        '肉类价格 5% change/other 肉类',
        '价格 8% change/other 猪肉',
        '价格 4% change/other 面包',
        '价格 -2% change/other 鲜奶',
      ],
    ],
    [
      '肉類價格上漲5%，其中豬肉漲8%最多，麵包漲4%次之；但鮮奶跌2%。',
      [
        '肉類價格 5% change/other 肉類',
        '價格 8% change/other 豬肉',
        '價格 4% change/other 麵包',
        '價格 -2% change/other 鮮奶',
      ],
    ],
    [
      '7大類指數中，以食物類年漲3.2%最多。雜項類年漲2.6%次之。',
      ['指數 3.2% change/yoy 食物類', '指數 2.6% change/yoy 雜項類'],
    ],
    ['肉类价格上涨5%，房租上涨2%。', ['肉类价格 5% change/other 肉类', '房租 2% change/other ']],
    ['沪锌涨2%。', ['沪锌 2% change/other ']],
  ])('%s', row);
});

describe('what is held, and what a project makes', () => {
  test.each([
    ['昊峤集团持有青禾矿业30%股权。', ['股权 30% share 昊峤集团']],
    ['昊嶠集團持有青禾礦業30%股權。', ['股權 30% share 昊嶠集團']],
  ])('%s', row);

  test.each([
    ['公司拟建年产20万吨工业硅及年产10万吨多晶硅项目。', ['年产 20万吨 capacity', '年产 10万吨 capacity']],
    ['公司擬建年產20萬噸工業硅及年產10萬噸多晶硅項目。', ['年產 20萬噸 capacity', '年產 10萬噸 capacity']],
  ])('%s', (text, expected) => expectFigures(text, expected));
});

describe('who publishes is not what is measured', () => {
  test.each([
    [
      '政府統計處今日發表最新數字。11月零售業總銷貨價值為396億元，而總銷貨數量上升9%。',
      ['零售業總銷貨價值 396億元 level 零售業', '總銷貨數量 9% change/yoy 零售業'],
    ],
    [
      '国家统计局今日发表最新数据。11月零售业总销货价值为396亿元。',
      ['零售业总销货价值 396亿元 level 零售业'],
    ],
    ['昊峤集团今日发表年报。全年营业收入396亿元。', ['营业收入 396亿元 level 昊峤集团']],
  ])('%s', row);
});

describe('times that a plan or a text without a date says once', () => {
  test.each([
    ['“十四五”末煤炭加工能力有望突破5000万吨。', ['煤炭加工能力 5000万吨 capacity 2025']],
    ['「十四五」末煤炭加工能力有望突破5000萬噸。', ['煤炭加工能力 5000萬噸 capacity 2025']],
    ['“十四五”期间投资300亿元。', ['投资 300亿元 level 2021/2025']],
  ])('%s', (text, expected) => expectFigures(text, expected, ['period']));
});

test.each([
  ['该车企计划于第2季度推出新车型。某车企上月交付量2万辆。', ['交付量 2万辆 level 2026-02']],
  ['該車企計劃於第2季度推出新車型。某車企上月交付量2萬輛。', ['交付量 2萬輛 level 2026-02']],
])('the month before is that before the publication, not a quarter: %s', (text, expected) =>
  expectFigures(text, expected, ['period'], '2026-03-02'),
);
