import { behindLast, charClass, charSet } from '../../src/text/char-set';

const text = '铜、锂和钴';

test('a set of characters says whether one of them stands at a place', () => {
  const joints = charSet('、和');
  expect([...text].map((_, at) => joints(text, at))).toEqual([false, true, false, true, false]);
});

test('a class says what its expression says, for every unit and when it is asked again', () => {
  const pattern = /[^\u4e00-\u9fffa-z0-9]|[在对将]/;
  const holds = charClass(pattern);
  const all = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join('');
  const asked = (): number[] =>
    [...Array(0x10000).keys()].filter((at) => holds(all, at) !== pattern.test(all.charAt(at)));
  expect([asked(), asked()]).toEqual([[], []]);
});

test('past the ends of a text nothing stands, whatever the set', () => {
  for (const set of [charSet('铜'), charClass(/[^a]/)])
    expect([set(text, -1), set(text, 5)]).toEqual([false, false]);
});

test('the end of what stands behind the last mark', () => {
  const marks = charSet('、');
  expect(behindLast(marks, text, 0, 5)).toBe(2);
  expect(behindLast(marks, text, 3, 5)).toBe(3);
  expect(behindLast(marks, '铜锂', 0, 2)).toBe(0);
});
