import { Beginnings } from '../../src/lexicon/beginnings';

const of = (...words: readonly string[]): Beginnings => {
  const beginnings = new Beginnings();
  for (const word of words) beginnings.add(word);
  return beginnings;
};

test('a word may stand where its first two characters stand, one of one character wherever it does', () => {
  const words = of('营业收入', '利润', '煤');
  const text = '煤炭营业额的利润率';
  expect([...text].filter((_, at) => words.mayStandAt(text, at))).toEqual(['煤', '营', '利']);
});

test('no word is missed, however many were added before and after the table grew', () => {
  const words = Array.from({ length: 3000 }, (_, i) => String.fromCharCode(0x4e00 + i, 0x9000 - i));
  const beginnings = of(...words);
  expect(words.filter((word) => !beginnings.mayStandAt(word, 0))).toEqual([]);
});

test('at most places where no word begins that is told', () => {
  const beginnings = of(
    ...Array.from({ length: 3000 }, (_, i) => String.fromCharCode(0x4e00 + i, 0x9000 - i)),
  );
  const others = Array.from({ length: 3000 }, (_, i) => String.fromCharCode(0x4e00 + i, 0x7000 + i));
  expect(others.filter((word) => beginnings.mayStandAt(word, 0)).length).toBeLessThan(300);
});

test('at the end of a text only a word of one character may stand', () => {
  expect(of('煤').mayStandAt('煤', 0)).toBe(true);
  expect(of('煤炭').mayStandAt('煤', 0)).toBe(false);
});
