import fc from 'fast-check';
import { matchesOf } from '../../src/text/matches';
import { mayMatch } from '../../src/text/needed-characters';

/** An expression, a text in which it may match, and one that lacks what it cannot match without. */
const rows: readonly (readonly [RegExp, string, string])[] = [
  [/持股/g, '甲公司持股三成', '甲公司持有股权'],
  [/(?:持股|控股)(?:比例)?\d+%/g, '控股51%', '持有51%'],
  [/[该本]行(?![业为])/g, '该行', '银行'],
  [/(?<=投资|斥资)\d+/g, '斥资3亿', '筹资3亿'],
  [/由(?=[^，]{2,9}供应)/g, '由某厂供应', '由某厂提供'],
  [/(?:等)+[两二三]个/g, '等两个', '等四个'],
  [/(甲|乙)、\1/g, '乙、丙', '丙、丁'],
];

test.each(rows)('%s may match where its characters stand, and cannot elsewhere', (pattern, may, cannot) => {
  expect(mayMatch(pattern, may)).toBe(true);
  expect(mayMatch(pattern, cannot)).toBe(false);
});

test('what may be missing, stands only in a look that must fail, or ignores its case is not needed', () => {
  for (const pattern of [
    /(?:产量)?/g,
    /产?量?/g,
    /(?!产)/g,
    /(?<!产)/g,
    /[^产]/g,
    /^|产/g,
    /app/gi,
    /\p{L}/gu,
    /./g,
  ])
    expect(mayMatch(pattern, '，')).toBe(true);
});

test('the text that was asked about last is not taken for the next one', () => {
  expect(['持股', '控股', '持股'].map((text) => mayMatch(/持股/g, text))).toEqual([true, false, true]);
});

const patterns = [
  /甲乙|乙丙{2}/g, /[甲乙]丙/g, /甲(?:乙|丙)?丁/g, /(?<=甲)乙|丙(?=丁)/g, /(?:甲|乙丙)+丁/g, /(?<!甲)[乙丙]丁|丁{2,}/g, /甲.丁|\d乙/g,
]; // prettier-ignore

test('nothing that an expression matches is left out', () => {
  const text = fc.array(fc.constantFrom('甲', '乙', '丙', '丁', '1'), { minLength: 41, maxLength: 44 });
  const padded = fc.array(fc.constantFrom('甲', '乙', '丙', '丁', '1'), { maxLength: 6 });
  fc.assert(
    fc.property(fc.oneof(text, padded), fc.constantFrom(...patterns), (chars, pattern) => {
      const asked = chars.join('').padEnd(48, '。');
      const all = [...asked.matchAll(pattern)].map(({ index }) => index);
      expect(matchesOf(pattern, asked).map(({ index }) => index)).toEqual(all);
    }),
  );
});
