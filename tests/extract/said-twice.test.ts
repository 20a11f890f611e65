import { expectFigures } from './support';

describe('one number of two things is two figures', () => {
  test.each([
    [
      '5月居住价格同比上涨0.2%，衣着价格上涨0.2%。',
      ['居住价格 0.2% change/yoy 2025-05', '衣着价格 0.2% change/yoy 2025-05'],
    ],
    [
      '5月，全国物价同比下降0.3%。1—5月，全国物价同比下降0.3%。',
      ['物价 -0.3% change/yoy 2025-05', '物价 -0.3% change/yoy 2025-01/2025-05'],
    ],
  ])('%s', (text, expected) => expectFigures(text, expected, ['period']));
});

describe('a headline and its sentence say one figure, and the sentence stands', () => {
  test.each([
    [
      '前三季度進出口增5%\n甲地前三季度進出口31億元，增長5%。',
      ['進出口 5% change/yoy 2024-01/2024-09', '進出口 31億元 level 2024-01/2024-09'],
    ],
  ])('%s', (text, expected) => expectFigures(text, expected, ['period']));
});
