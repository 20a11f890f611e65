import { expectFigures } from './support';

const names = (text: string, expected: readonly string[]): void => expectFigures(text, expected);
const whose = (text: string, expected: readonly string[]): void =>
  expectFigures(text, expected, ['subjectSaid']);

describe('words that are names only beside what they are of', () => {
  test.each([
    // How a level is reckoned is its own name; another level is of what the text measured.
    [
      '11月发电量7000亿千瓦时，日均230亿千瓦时；前11个月累计8万亿千瓦时。',
      ['发电量 7000亿千瓦时 level', '日均 230亿千瓦时 level', '发电量 8万亿千瓦时 level'],
    ],
    ['民間投資1300億元，占比降至58%。', ['民間投資 1300億元 level', '占比 58% share']],
    // A high of what is measured is no name.
    [
      '8月營收148億元，自7月154億元的新高回落4%。',
      ['營收 148億元 level', '營收 154億元 level', '營收 -4% change/mom'],
    ],
    ['上市公司占比65%的行业增长8%。', ['上市公司占比 65% share', '上市公司占比 8% change/yoy']],
  ])('%s', names);
});

describe('what stands before a count is counted', () => {
  test.each([
    [
      '公路里程300公里，中欧班列4186列，物流园5个。',
      ['公路里程 300公里 level', '中欧班列 4186列 level', '物流园 5个 level'],
    ],
    // Of a place as many are told as were counted before.
    ['全区企业900家，甲市300家。', ['企业 900家 level', '企业 300家 level']],
  ])('%s', names);
});

describe('an owner before words that sum up', () => {
  test.each([
    ['五个机场合计旅客287万人次。', ['旅客 287万人次 level']],
    ['某省鐵路累計發送旅客87萬人。', ['旅客 87萬人 level']],
    // No owner ends there.
    ['货物合计总量5万吨。', ['货物合计总量 5万吨 level']],
  ])('%s', names);
});

describe('names with a bracket or a reckoning in them', () => {
  test.each([
    ['股东应占(未经审核)基础盈利为3亿元。', ['基础盈利 3亿元 level']],
    ['以可用座位公里数计算的运力上升5%。', ['运力 5% change/other']],
    [
      '锂辉石精矿(6%，CIF中国)881美元/吨。',
      ['锂辉石精矿 6% level', '锂辉石精矿(6%，CIF中国) 881美元/吨 level'],
    ],
  ])('%s', names);
});

describe('the former and the latter', () => {
  test.each([
    [
      '上半年外资企业和国内企业出口分别为84亿美元、59亿美元，前者增2.6%，后者降0.7%。',
      [
        '出口 84亿美元 level 外资企业',
        '出口 59亿美元 level 国内企业',
        '出口 2.6% change/yoy 外资企业',
        '出口 -0.7% change/yoy 国内企业',
      ],
    ],
    [
      '全省短期貸款49億元，中長期貸款81億元，後者增加6億元，同比少增3億元。',
      [
        '短期貸款 49億元 level 全省',
        '中長期貸款 81億元 level 全省',
        '中長期貸款 6億元 change/other 全省',
        '中長期貸款 -3億元 change/yoy 全省',
      ],
    ],
  ])('%s', whose);
});

describe('lists', () => {
  test.each([
    [
      '液体乳/奶粉及奶制品/冷饮分别实现营收575亿元/213亿元/83亿元，同比-12%/+7%/-19%。',
      [
        '营收 575亿元 level 液体乳',
        '营收 213亿元 level 奶粉及奶制品',
        '营收 83亿元 level 冷饮',
        '营收 -12% change/yoy 液体乳',
        '营收 7% change/yoy 奶粉及奶制品',
        '营收 -19% change/yoy 冷饮',
      ],
    ],
    [
      '接待人數列前三的是甲市19萬人次、乙市15萬人次。',
      ['接待人數 19萬人次 level 甲市', '接待人數 15萬人次 level 乙市'],
    ],
  ])('%s', whose);
});
