import { foldForMatch, Matcher } from '../../src/lexicon/match';

const matcher = new Matcher([
  ['产量', 'output'],
  ['原油产量', 'crude output'],
  ['原油', 'crude'],
  ['CPI', 'cpi'],
]);

const found = (text: string): string[] =>
  matcher.find(foldForMatch(text)).map((m) => `${text.slice(m.start, m.end)}=${m.entry}`);

test.each([
  ['原油产量增长', ['原油产量=crude output']],
  ['原油產量增長', ['原油產量=crude output']],
  ['原油和天然气产量', ['原油=crude', '产量=output']],
  ['12月cpi与ＣＰＩ', ['cpi=cpi', 'ＣＰＩ=cpi']],
  ['', []],
  ['没有词', []],
])('%s -> %j, the longest term, in either script, case and width', (text, terms) => {
  expect(found(text)).toEqual(terms);
});

test('looks at one place only, or backwards from one', () => {
  expect(matcher.at('原油产量', 0)?.entry).toBe('crude output');
  expect(matcher.at('原油产量', 1)).toBeNull();
  expect(matcher.endingAt('的原油产量', 5)?.entry).toBe('crude output');
  expect(matcher.endingAt('的原油产量', 4)).toBeNull();
  expect(matcher.allAt('原油产量', 0).map((m) => m.entry)).toEqual(['crude', 'crude output']);
});
