import { expectFigures } from './support';

describe('what changes stands before the words of its cause', () => {
  test.each([
    [
      '光学器材营收年增5%；机械产品因订单增加，年增16%。',
      ['光学器材营收 5% change/yoy ', '光学器材营收 16% change/yoy 机械产品'],
    ],
    [
      '光學器材營收年增5%；機械產品受惠訂單增加，年增16%。',
      ['光學器材營收 5% change/yoy ', '光學器材營收 16% change/yoy 機械產品'],
    ],
    ['进口增长5%；出口因订单增加，增长16%。', ['进口 5% change/yoy ', '出口 16% change/yoy ']],
  ])('%s', (text, expected) => expectFigures(text, expected, ['subjectText']));
});

describe('the members of a list in a clause before that of the indicator they share', () => {
  test.each([
    [
      '激励服装及化学品接单续强，10月接单分别年增35.9%及28.4%。',
      ['接单 35.9% change/yoy 服装', '接单 28.4% change/yoy 化学品'],
    ],
    [
      '激勵服裝及化學品接單續強，10月接單分別年增35.9%及28.4%。',
      ['接單 35.9% change/yoy 服裝', '接單 28.4% change/yoy 化學品'],
    ],
  ])('%s', (text, expected) => expectFigures(text, expected, ['subjectText']));
});

describe('another value of the figure before, and its parts', () => {
  test.each([
    [
      '资本支出520亿美元，超越先前法人预估约480亿美元。',
      ['资本支出 520亿美元 level ', '资本支出 480亿美元 level 预期'],
    ],
    ['資本支出520億美元，其中約七成將投向先進製程。', ['資本支出 520億美元 level ', '資本支出 7成 share ']],
  ])('%s', (text, expected) => expectFigures(text, expected, ['qualifiers']));
});

describe('rates that are levied and shares that are borne are named behind the number', () => {
  test.each([
    ['该国自2027年起课征15%关税。', ['关税 15% level']],
    ['該國加徵 25% 關稅。', ['關稅 25% level']],
    ['该线承担着全国铁路近两成的煤炭运量。', ['煤炭运量 2成 share']],
    ['該線承擔着全國鐵路近兩成的煤炭運量。', ['煤炭運量 2成 share']],
    ['该行贷款利率为15%。', ['贷款利率 15% level']],
  ])('%s', (text, expected) => expectFigures(text, expected));
});

describe('groups that no table knows own figures', () => {
  test.each([
    [
      '西部地区外贸进出口3.2万亿元，同比增长10%。',
      ['外贸进出口 3.2万亿元 level 西部地区', '外贸进出口 10% change/yoy '],
    ],
    ['西部地區外貿進出口3.2萬億元。', ['外貿進出口 3.2萬億元 level 西部地區']],
    ['重点钢铁企业钢材库存量为1788万吨。', ['钢材库存量 1788万吨 level 重点钢铁企业']],
    ['重點鋼鐵企業鋼材庫存量為1788萬噸。', ['鋼材庫存量 1788萬噸 level 重點鋼鐵企業']],
    [
      '采矿业增加值下降7%，制造业增加值增长10%。',
      ['增加值 -7% change/yoy 采矿业', '制造业增加值 10% change/yoy 制造业'],
    ],
    ['一期投资52亿元建设2GW电池生产线。', ['投资 52亿元 level 一期', '电池 2GW capacity ']],
  ])('%s', (text, expected) =>
    expectFigures(
      text,
      expected.map((row) => row),
      ['subjectText'],
    ),
  );
});

describe('quotations of prices have no custom of year on year', () => {
  test.each([
    ['三个月期铜一度大涨3.1%。', ['三个月期铜 3.1% change/other']],
    ['三個月期銅一度大漲3.1%。', ['三個月期銅 3.1% change/other']],
    ['服装产量增长3.1%。', ['服装产量 3.1% change/yoy']],
  ])('%s', (text, expected) => expectFigures(text, expected));
});

describe('the level of an index needs no unit', () => {
  test.each([
    [
      '制造业PMI为50.2，比上月上升0.4个百分点。',
      ['制造业PMI 50.2 level', '制造业PMI 0.4个百分点 change/mom'],
    ],
    ['樓價指數報343.4。', ['樓價指數 343.4 level']],
    ['该会议是第3次，编号为343.4。', []],
  ])('%s', (text, expected) => expectFigures(text, expected));
});
