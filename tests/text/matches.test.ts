import { matchesOf } from '../../src/text/matches';

const words = (pattern: RegExp, text: string): string[] => matchesOf(pattern, text).map(([word]) => word);

describe('all matches of an expression', () => {
  test.each([
    [/\d+/g, '产能200万吨，增长5%', ['200', '5']],
    [/亿元/g, '营收41.2亿元，利润3亿元', ['亿元', '亿元']],
    [/吨/g, '无', []],
    [/\d*/g, '1吨', ['1', '', '']],
  ])('%s in %s', (pattern, text, found) => {
    expect(words(pattern, text)).toEqual(found);
    expect(words(pattern, text)).toEqual([...text.matchAll(pattern)].map(([word]) => word));
  });

  test('begin at the beginning, wherever the expression was left', () => {
    const pattern = /\d+/g;
    pattern.lastIndex = 5;
    expect(words(pattern, '12吨和34吨')).toEqual(['12', '34']);
  });

  test('say where they stand', () => {
    expect(matchesOf(/\d+/g, '约12吨').map(({ index }) => index)).toEqual([1]);
  });
});
