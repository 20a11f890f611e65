import { repair } from '../../src/text/repair';

const read = (source: string) => {
  const result = repair(source);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};
const shiftedRuns = (source: string) => read(source).repairs.filter(({ kind }) => kind === 'shifted_run');

describe('an annotation between the two bytes of a character', () => {
  test.each([
    ['國(guó)際油?jī)r(jià)繼續(xù)回落。', '國際油價繼續回落。', '價'],
    ['企業(yè)下調(diào)了出廠?jī)r(jià)。', '企業下調了出廠價。', '價'],
  ])('%s reads %s', (source, text, after) => {
    expect(read(source).text).toBe(text);
    expect(shiftedRuns(source)).toMatchObject([{ outcome: 'repaired', before: '?jī)r', after }]);
  });

  test('goes on to the next character whose second byte is a letter, and may hide one that left no trace', () => {
    const source = '今年出口?cè)鲩L(zhǎng)5%，訂單充足。';
    expect(read(source).text).toBe('今年出口增長5%，訂單充足。');
    expect(shiftedRuns(source)).toMatchObject([{ outcome: 'ambiguous', before: '?cè)鲩L', after: '增長' }]);
    expect(shiftedRuns(source)[0]?.candidates).toContain('增長');
  });

  test('each character maps to its bytes on the page', () => {
    const source = '今年出口?cè)鲩L(zhǎng)5%。';
    const { text, toSource } = read(source);
    const at = (word: string) => {
      const start = text.indexOf(word);
      const span = toSource({ start, end: start + word.length });
      return source.slice(span.start, span.end);
    };
    expect(at('增')).toBe('?cè)鲩');
    expect(at('出口')).toBe('出口');
    expect(at('5%')).toBe('5%');
  });

  test.each(['油?jī)7日回落', '油?jī)r(zhōng)回落', '油?jī)回落'])(
    '%s: nothing gives the page, so it stays, is marked, and is a hole',
    (source) => {
      const { text, holes } = read(source);
      expect(text).toBe(source);
      expect(shiftedRuns(source)).toMatchObject([{ outcome: 'damaged', before: '?jī)' }]);
      expect(holes.some(({ start, end }) => start <= 1 && end >= 5)).toBe(true);
    },
  );

  test.each(['(油價會跌嗎?)', '為什麼?a) 成本 b) 價格', 'really?yes)'])('%s is none', (source) => {
    expect(read(source).text).toBe(source);
    expect(shiftedRuns(source)).toEqual([]);
  });
});
