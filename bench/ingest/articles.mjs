// Short articles of nine figures each, made up by a seeded generator: no company, place or number in them is meant to exist.

const places = ['晴川', '望岭', '平湖滩', '沙井子', '白石桥', '南屏', '北渡', '长汀口'];
const stems = [
  '泽远',
  '昊峤',
  '铭鼐',
  '澜沛',
  '骏骁',
  '祺瑄',
  '翮翔',
  '砺锟',
  '沁蔚',
  '煜堃',
  '桐崴',
  '旌驰',
  '璟岩',
  '珣澧',
  '峥屹',
];
const trades = ['矿业', '纺织', '化工', '能源', '重工', '钢铁', '乳业', '光电'];
const forms = ['集团有限责任公司', '股份有限公司', '有限公司'];
const goods = ['煤炭', '棉纱', '尿素', '甲醇', '电解铝', '水泥', '钢材', '面粉'];

/** A generator that gives the same numbers for the same seed (mulberry32). */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A company as articles name it: in full in most, in short in the rest, so that names have to be resolved. */
function companyOf(random, pick, companies) {
  const i = Math.floor(random() * companies);
  const core = `${stems[i % stems.length]}${String.fromCodePoint(0x9e00 + (Math.floor(i / stems.length) % 200))}${trades[i % trades.length]}`;
  return random() < 0.8 ? `${core}${forms[i % forms.length]}` : core;
}

/**
 * Article `i` of a run. `companies`: how many different companies all articles speak of.
 * @returns its text, with nine figures
 */
export function articleOf(i, companies) {
  const random = randomOf(0x5eed + i);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const number = (low, high, digits = 1) => (low + random() * (high - low)).toFixed(digits);
  const month = 1 + Math.floor(random() * 12);
  const company = companyOf(random, pick, companies);
  const [place, good] = [pick(places), pick(goods)];
  return [
    `${place}消息（合成文本第${i}篇） ${company}公布2025年${month}月生产经营情况。`,
    `当月，${company}实现营业收入${number(1, 90, 2)}亿元，同比增长${number(1, 40)}%；净利润${number(1, 9, 2)}亿元，同比下降${number(1, 20)}%。`,
    `${good}产量${number(1, 80)}万吨，环比增长${number(1, 9)}%，销量${number(1, 80)}万吨。`,
    `截至月末，公司员工${Math.floor(500 + random() * 9000)}人，资产总额${number(10, 500, 1)}亿元。`,
  ].join('\n');
}
