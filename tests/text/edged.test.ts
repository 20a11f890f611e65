import fc from 'fast-check';
import { edged } from '../../src/text/edged';

const patterns = [
  /^(?:甲|乙丙)/,
  /(?:甲|乙丙)$/,
  /^[^甲]?丁*(?=乙)乙/,
  /(?<!甲)乙{0,2}$/,
  /^(?!甲)\d|^丙/,
  /(甲|乙)丙?\1$/,
  /^A/i,
  /^\p{Script=Han}/u,
  /.$/,
  /^$/,
];

test('what the expression says, whatever words it is asked of', () => {
  const words = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁', '1', 'a', '𠮷'), maxLength: 5 });
  fc.assert(
    fc.property(words, fc.constantFrom(...patterns), (text, pattern) => {
      const same = edged(pattern);
      expect([same.test(text), same.exec(text)]).toEqual([pattern.test(text), pattern.exec(text)]);
    }),
  );
});

test('the expression is not asked of words whose first or last character it cannot have', () => {
  for (const [pattern, words] of [
    [/^(?:其中)?(?:产量|销量)/, '营业收入'],
    [/(?:公司|集团)$/, '营业收入'],
  ] as const) {
    const exec = jest.spyOn(pattern, 'exec');
    expect(edged(pattern).exec(words)).toBeNull();
    expect(exec).not.toHaveBeenCalled();
  }
});

test('an expression that is tied to no edge is refused', () => {
  for (const pattern of [/甲/, /^甲|乙/, /甲$|乙/, /^甲/g])
    expect(() => edged(pattern)).toThrow('tied to no edge');
});
