import { repair } from '../../src/text/repair';
import { Patient } from './damage/damages';
import { Random } from './damage/random';

/** A text whose bytes were read one late from `。”` on, up to its first ASCII character. Synthetic. */
const shifted = (text: string): string => Patient.of(text).shift(new Random(1), 1).done().text;

const read = (source: string) => {
  const result = repair(source);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};

/** What is marked as a number that may have lost digits, and what the holes of the text have. */
const marked = (source: string): string[] => {
  const { repairs, holes, text, problems } = read(source);
  const numbers = repairs.filter(({ kind }) => kind === 'missing_number').map(({ before }) => before);
  expect(problems.map(({ code }) => code)).toEqual(numbers.map(() => 'MISSING_NUMBER'));
  for (const number of numbers)
    expect(holes.map(({ start, end }) => text.slice(start, end))).toContain(number);
  return numbers;
};

describe('the number right behind a shifted run', () => {
  const before = '“今年效益不错。”公司产值同比增长';

  test('is not read as certain, for the decoder may have swallowed its first digit', () => {
    const page = shifted(`${before}16.2%，利润增长5%。`);
    expect(page).toMatch(/\?16\.2%，利润增长5%。$/);
    expect(marked(page)).toEqual(['16.2']);
    expect(marked(page.replace('?16.2', '?6.2'))).toEqual(['6.2']);
    expect(marked(page.replace('?16.2', '?1,234.5'))).toEqual(['1,234.5']);
  });

  test.each([
    ['2026年', '“今年效益不错。”公司计划在2026年投产。'],
    ['8月', '“今年效益不错。”公司计划在8月投产。'],
  ])('is certain where no digit can have stood before it: %s', (number, text) => {
    const page = shifted(text);
    expect(page).toContain(`?${number}`);
    expect(marked(page)).toEqual([]);
  });

  test.each([
    ['1月', '“今年效益不错。”公司计划在1月投产。'],
    ['20日', '“今年效益不错。”公司计划在20日投产。'],
  ])('is in doubt where one can: %s', (number, text) =>
    expect(marked(shifted(text))).toEqual([/\d+/.exec(number)?.[0]]),
  );

  test('is marked alone where the run itself has but one reading', () => {
    const { text, repairs } = read(shifted('“今年效益不错。”去年增长16.2%。'));
    expect(text).toBe('“今年效益不错。”去年增长16.2%。');
    expect(repairs.map(({ kind, outcome, after }) => [kind, outcome, after])).toEqual([
      ['shifted_run', 'repaired', '。”去年增长'],
      ['missing_number', 'damaged', '16.2'],
    ]);
  });

  test('is certain behind a letter that brought the decoder back in step', () => {
    const page = shifted('“今年效益不錯。”該處處長12人到場。');
    expect(page).toBe('“今年效益不錯?!痹撎幪庨L12人到場。');
    expect(marked(page)).toEqual([]);
    expect(read(page).text).toBe('“今年效益不錯。”該處處長12人到場。');
  });
});

describe('an ambiguous run', () => {
  const source = shifted('“今年效益不错。”公司产值同比增长，“我们要全力推动项目建设。”处长王伟说。\n2026年');
  const { repairs, text } = read(source);
  const run = repairs.find(({ outcome }) => outcome === 'ambiguous');

  test('says where its readings differ, place by place', () => {
    const doubts = run?.doubts ?? [];
    expect(doubts.length).toBeGreaterThan(1);
    for (const { offset, after, candidates } of doubts) {
      expect(run?.after.slice(offset, offset + after.length)).toBe(after);
      expect(candidates[0]).toBe(after);
      expect(candidates.length).toBeGreaterThan(1);
      expect(new Set(candidates).size).toBe(candidates.length);
    }
    const ends = [0, ...doubts.map(({ offset, after }) => offset + after.length)];
    doubts.forEach(({ offset }, i) => expect(offset).toBeGreaterThan(ends[i] ?? 0));
  });

  test('has each of its readings, put together from what is shared and what may stand in the doubts', () => {
    const { after = '', doubts = [], candidates = [] } = run ?? {};
    for (const candidate of candidates) {
      let rest = candidate;
      let at = 0;
      for (const doubt of doubts) {
        const shared = after.slice(at, doubt.offset);
        expect(rest.startsWith(shared)).toBe(true);
        const piece = doubt.candidates
          .filter((one) => rest.startsWith(shared + one))
          .sort((a, b) => b.length - a.length)[0];
        expect(piece).toBeDefined();
        rest = rest.slice(shared.length + (piece ?? '').length);
        at = doubt.offset + doubt.after.length;
      }
      expect(rest).toBe(after.slice(at));
    }
    expect(text).toContain(after);
  });
});
