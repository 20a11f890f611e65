import { repair } from '../../src/text/repair';
import { Random } from './damage/random';
import { cleanText } from './damage/texts';

const read = (source: string) => {
  const result = repair(source);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};

describe('text that is clean', () => {
  test.each([
    [
      'simplified',
      '2025年，全市工业增加值同比增长6.2%，其中采矿业增长4%。“订单很多。”厂长说。\n\n出口额达3.5亿美元，占比12%。',
    ],
    ['traditional', '累計營收為新臺幣1兆2,300億元，年減1.5%；產量5公噸。「下半年會更好。」他說。'],
    [
      'English',
      'Exports rose 3.2% in Q1 (year on year). "Why?!" he asked; the C:\\new\\table was <empty>. R&D: 5 < 6.',
    ],
    ['mixed', 'GDP增长5.2%（IMF预测5%），PMI为50.3，PTA产能200万吨/年。see https://example.com/a?b=1&c=2'],
    ['outside the BMP', '𠮷野公司營收增長３．５％，𡈼氏集團減少２％。😀 完'],
    ['a byline', '(石文 馬小雲 陳立 于江)'],
    ['spaced-out words', '東 西 南 北 各 有 特 色'],
    ['an exclamation', '真的?!今天产量又增加了。什么?!不可能!他说?!'],
    ['columns', '项目        本月      去年同月    增减%\n营业收入    267       215         24.19\n'],
    ['a header that counts', '单位：亿元\n指标    增长%    占比%\n投资    3        5\n'],
    [
      'round numbers',
      '突破万亿元大关，投资上亿元，数万吨货物，近亿元，每吨8000元，亿元以上项目，十万吨级码头。',
    ],
    ['no number meant', '仅6家实现业绩同比增长。产量保持同比增长，价格下降。'],
    ['blank edges', '  开头有空格，\t结尾也有  \r\n'],
  ])('passes unchanged: %s', (_, source) => {
    const { text, repairs, holes, toSource } = read(source);
    expect(text).toBe(source);
    expect(repairs).toEqual([]);
    expect(holes).toEqual([]);
    expect(toSource({ start: 1, end: source.length })).toEqual({ start: 1, end: source.length });
  });

  test('passes unchanged: two hundred synthetic articles', () => {
    const random = new Random(4);
    for (let i = 0; i < 200; i += 1) {
      const source = cleanText(random, i % 2 === 0 ? 'hans' : 'hant');
      const { text, repairs } = read(source);
      expect(text).toBe(source);
      expect(repairs).toEqual([]);
    }
  });
});
