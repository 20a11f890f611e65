import { expectFigures } from './support';

describe('an owner without a word for what is measured: as much is said of what the text measured before', () => {
  test.each([
    [
      '上半年东部地区工业投资520亿元，增长4%；西部地区310亿元，增长6.5%。',
      [
        '工业投资 520亿元 level',
        '工业投资 4% change/yoy',
        '工业投资 310亿元 level',
        '工业投资 6.5% change/yoy',
      ],
    ],
    [
      '5月零售業營業額3,100億元，年增2.1%。今年以來，餐飲業成長3.7%，批發業則為1.9%。',
      ['營業額 3100億元 level', '營業額 2.1% change/yoy', '營業額 3.7% change/yoy', '營業額 1.9% change/yoy'],
    ],
    [
      '5月零售業營業額3,100億元，家具及電器零售業、書籍及文具零售業則分別成長1.4%與2.3%。',
      ['營業額 3100億元 level', '營業額 1.4% change/yoy', '營業額 2.3% change/yoy'],
    ],
    // Goods that rise and fall are told of their prices.
    ['伦铜涨2.4%，沪铝跌1.1%。', ['伦铜 2.4% change/other', '沪铝 -1.1% change/other']],
  ])('%s', (text, expected) => expectFigures(text, expected));
});

describe('a noun that is nothing measured has as much said of it as was measured before', () => {
  test.each([
    [
      '全国消费品零售总额80亿元，增长5%，其中城镇52亿元、乡村28亿元。',
      [
        '消费品零售总额 80亿元 level',
        '消费品零售总额 5% change/yoy',
        '消费品零售总额 52亿元 level',
        '消费品零售总额 28亿元 level',
      ],
    ],
    [
      '前5月，茶葉產量增長6%，棉紗增長3.1%，鋼材僅增長0.4%。',
      ['茶葉產量 6% change/yoy', '產量 3.1% change/yoy', '產量 0.4% change/yoy'],
    ],
    [
      '前5月进口总额45亿美元；内资企业18亿美元，外资企业27亿美元。',
      ['进口总额 45亿美元 level', '进口总额 18亿美元 level', '进口总额 27亿美元 level'],
    ],
    [
      '上半年机电产品进口7亿美元，布料2亿美元，木材1.4亿美元。',
      ['机电产品进口 7亿美元 level', '进口 2亿美元 level', '进口 1.4亿美元 level'],
    ],
    [
      '上半年进口煤炭30万吨。出口方面，稀土440吨，钢材7万吨。',
      ['进口煤炭 30万吨 level', '出口 440吨 level', '出口 7万吨 level'],
    ],
    [
      '批零业增加值增长8%，住餐业9.5%，金融业4.8%。',
      ['增加值 8% change/yoy', '增加值 9.5% change/yoy', '增加值 4.8% change/yoy'],
    ],
    [
      '规模以上工业增加值同比增长6%，增长面为56%，采矿业增长2%，制造业增长7.1%。',
      [
        '规模以上工业增加值 6% change/yoy',
        '增长面 56% level',
        '增加值 2% change/yoy',
        '增加值 7.1% change/yoy',
      ],
    ],
    // A kind of what was measured, a measure of its own and a price are no members.
    ['全年保障航班12万班，其中货运航班4980班。', ['保障航班 12万班 level', '货运航班 4980班 level']],
    ['全年营业收入80亿元，净利润9亿元。', ['营业收入 80亿元 level', '净利润 9亿元 level']],
    ['铜进口额8亿元，沪铜涨2%。', ['铜进口额 8亿元 level', '沪铜 2% change/other']],
  ])('%s', (text, expected) => expectFigures(text, expected));
});

describe('a rate or a share alone is of what was measured before', () => {
  test.each([
    [
      '前5月，集装箱吞吐量12亿吨，增速仅为1.2%。',
      ['集装箱吞吐量 12亿吨 level', '集装箱吞吐量 1.2% change/yoy'],
    ],
    [
      '前5月，商品房銷售面積900萬平方米，增速最快，為7.7%。',
      ['商品房銷售面積 900萬平方米 level', '商品房銷售面積 7.7% change/yoy'],
    ],
    [
      '全年煤化工产值88亿元，占比达到41%，绝对量同比增长3%。',
      ['煤化工产值 88亿元 level', '占比 41% share', '煤化工产值 3% change/yoy'],
    ],
    [
      '前5月，工业投资增长8%，增速比上年同期回落1.1个百分点。',
      ['工业投资 8% change/yoy', '增速 -1.1个百分点 change/yoy'],
    ],
  ])('%s', (text, expected) => expectFigures(text, expected));
});

describe('what makes something change is not what changes', () => {
  test.each([
    [
      '6月批發業營業額800億元，肥料批發業受氣價走低帶動，年減5%。',
      ['營業額 800億元 level', '營業額 -5% change/yoy'],
    ],
    [
      '年末每股净资产3.1元，因股本扩大而较年初下降12%。',
      ['每股净资产 3.1元 level', '每股净资产 -12% change/base'],
    ],
    [
      '2019年固定资产投资710亿元，扣除价格因素，同比实际增长2.6%。',
      ['固定资产投资 710亿元 level', '固定资产投资 2.6% change/yoy'],
    ],
    ['各大类中以服装类涨1.8%居首。', ['服装类 1.8% change/other']],
    ['綜合毛利率亦由約21.5%改善至約23%。', ['綜合毛利率 21.5% level', '綜合毛利率 23% level']],
  ])('%s', (text, expected) => expectFigures(text, expected));
});

describe('the name of an indicator leaves out whose it is', () => {
  test.each([
    ['上半年，第二产业投资增长2.9%。', ['投资 2.9% change/yoy']],
    ['上半年，裝備製造業用電量增長9.1%。', ['用電量 9.1% change/yoy']],
    ['上半年，蔬菜及食用菌产量21万吨。', ['产量 21万吨 level']],
    // A short good stays in the name of what is made of it; the industry of a place is all of it.
    ['上半年，煤炭产量21万吨。', ['煤炭产量 21万吨 level']],
    ['上半年，工業增加值增長4%。', ['工業增加值 4% change/yoy']],
  ])('%s', (text, expected) => expectFigures(text, expected));
});

describe('a share of a place or a body is one of what it has of what was named', () => {
  test.each([
    ['天然气储量达310亿立方米，占全国的17%。', ['天然气储量 310亿立方米 level', '天然气储量 17% share']],
    ['全市鑽探的深井數量占全國的八成以上。', ['鑽探的深井數量 8成 share']],
    // Of a whole that is measured, the share is named by it.
    ['對甲國出口9億元，占出口總值的4%。', ['對甲國出口 9億元 level', '占出口總值 4% share']],
    ['棉花产量占全省总产量的比重持续提升，达到61%。', ['棉花产量占全省总产量的比重 61% share']],
  ])('%s', (text, expected) => expectFigures(text, expected));
});

describe('an indicator that ends a clause without a number is what those behind it are of', () => {
  test.each([
    ['统计局公布了5月商业营业额。批发业21亿元，零售业9亿元。', ['营业额 21亿元 level', '营业额 9亿元 level']],
    [
      '統計處昨公布5月商業營業額。批發業21億元，年增7%；零售業9億元。',
      ['營業額 21億元 level', '營業額 7% change/yoy', '營業額 9億元 level'],
    ],
    ['集团昨日公布自结营收，四家子公司8月合计31亿元。', ['营收 31亿元 level']],
    ['各项贷款情况：企业51亿元，住户24亿元。', ['贷款 51亿元 level', '贷款 24亿元 level']],
    // Of another dimension, or said of something else, it names nothing.
    ['统计局公布了5月商业营业额。批发企业21家。', ['批发企业 21家 level']],
    ['公司公布了营收的新口径。净利润9亿元。', ['净利润 9亿元 level']],
  ])('%s', (text, expected) => expectFigures(text, expected));
});

describe('a sentence that names nothing is of what was measured last in its dimension', () => {
  test.each([
    [
      '甲公司8月营收31亿元，产品均价每吨2800元。乙公司（1303）营收8亿元。丙公司（1326）9亿元。',
      ['营收 31亿元 level', '产品均价 2800元/吨 level', '营收 8亿元 level', '营收 9亿元 level'],
    ],
    [
      '10月外銷訂單69億美元，規模僅次於9月的70億美元。',
      ['外銷訂單 69億美元 level', '外銷訂單 70億美元 level'],
    ],
    [
      '上半年全国进口86亿元。按主体分，外商投资企业6亿，国有企业3.3亿。',
      ['进口 86亿元 level', '进口 6亿 level', '进口 3.3亿 level'],
    ],
  ])('%s', (text, expected) => expectFigures(text, expected));
});

describe('power that is installed is of those who installed it', () => {
  test.each([
    [
      '上半年全国新增装机24万千瓦，其中光伏电站17万千瓦，分布式7万千瓦。',
      ['新增装机 24万千瓦 capacity', '新增装机 17万千瓦 capacity', '新增装机 7万千瓦 capacity'],
    ],
    [
      '6月底累計裝機102萬千瓦，其中光伏電站84萬千瓦、分散式17萬千瓦。',
      ['累計裝機 102萬千瓦 capacity', '累計裝機 84萬千瓦 capacity', '累計裝機 17萬千瓦 capacity'],
    ],
    // What else can be made is each good's own.
    ['项目建成后年产甲醇18万吨，汽油1.5万吨。', ['年产甲醇 18万吨 capacity', '汽油 1.5万吨 capacity']],
  ])('%s', (text, expected) => expectFigures(text, expected));
});
