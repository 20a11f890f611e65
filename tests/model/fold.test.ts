import fc from 'fast-check';
import * as OpenCC from 'opencc-js/t2cn';
import { foldName, foldScript } from '../../src/model';

describe('foldScript', () => {
  test.each([
    ['新疆有色金屬工業', '新疆有色金属工业'],
    ['營業收入同比增長339.6%', '营业收入同比增长339.6%'],
    ['2.3萬噸', '2.3万吨'],
    ['新台幣1兆', '新台币1兆'],
    ['公噸', '公吨'],
    ['已经是简体', '已经是简体'],
    // Characters that change in some words only.
    ['瞭解', '了解'],
    ['瞭望', '瞭望'],
    ['回覆', '回复'],
    ['覆盖', '覆盖'],
    ['plain English, 12.5%', 'plain English, 12.5%'],
    ['', ''],
  ])('%s is compared as %s', (written, folded) => expect(foldScript(written)).toBe(folded));

  test('every word of the dictionary is folded as the converter turns it, alone and among others', () => {
    const converter = OpenCC.Converter({ from: 'tw', to: 'cn' });
    const known = dictionary(OpenCC.Locale.configs?.['tw2s']);
    expect(known.length).toBeGreaterThan(1000);
    const others = known.map((word, i) => `${known.at(-i) ?? ''}${word}營業收入${word.slice(1)}`);
    const inPlace = [...known, ...others].filter((text) => converter(text).length === text.length);
    for (const text of inPlace) expect(foldScript(text)).toBe(converter(text));
  });

  test('offsets stay: the length never changes, not even outside the BMP', () => {
    const chars = fc.constantFrom(
      '萬',
      '噸',
      '關',
      '𠮷',
      '𨧀',
      '𬭊',
      '鿏',
      'a',
      '。',
      '乾',
      '後',
      '😀',
      '裏',
    );
    fc.assert(
      fc.property(fc.array(chars), (list) => {
        const text = list.join('');
        return foldScript(text).length === text.length;
      }),
    );
  });

  test('folding twice is folding once', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => foldScript(foldScript(text)) === foldScript(text),
      ),
    ));
});

/** The words of several characters of a converter's tables, which are texts (`from to|from to`) and lists of such. */
function dictionary(tables: unknown): string[] {
  if (typeof tables === 'string')
    return tables.split('|').flatMap((pair) => wordsIn(pair.split(' ')[0] ?? ''));
  return tables !== null && typeof tables === 'object' ? Object.values(tables).flatMap(dictionary) : [];
}

const wordsIn = (word: string): string[] => (word.length > 1 && !/[\ud800-\udfff]/.test(word) ? [word] : []);

describe('foldName', () => {
  test.each([
    ['新疆有色金屬工業(集團)有限責任公司', '新疆有色金属工业（集团）有限责任公司'],
    ['“保稅混礦”', '保税混矿'],
    ['P T A', 'pta'],
    ['ＰＴＡ', 'PTA'],
    ['巴音郭楞·蒙古', '巴音郭楞蒙古'],
  ])('%s and %s are one name', (a, b) => expect(foldName(a)).toBe(foldName(b)));

  test.each([
    ['阿拉山口口岸', '阿拉山口海关'],
    ['石油', '石化'],
    ['1', '2'],
  ])('%s and %s are two', (a, b) => expect(foldName(a)).not.toBe(foldName(b)));
});
