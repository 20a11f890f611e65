import { foldForMatch } from '../../src/lexicon/match';
import { periods } from '../../src/text/periods';
import { quantities } from '../../src/text/quantities';
import { read } from './support';

/** Median of three runs, in milliseconds. */
function cost(run: () => void): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[1] ?? 0;
}

const hostile: readonly (readonly [string, string])[] = [
  ['digits', '9'],
  ['commas', '1,'],
  ['brackets', '('],
  ['closing brackets', ')'],
  ['numerals', '一十百千万亿'],
  ['ranges', '1-'],
  ['years', '2024年'],
  ['months', '一月至'],
  ['blank cells', '收入  1  '],
  ['changes', '增长'],
  ['one figure after the other', '收入同比增长5%、'],
  ['brackets that never opened', '收入增长5%)'],
];

// Sixteen times the text may cost sixteen times the time: a hundred is allowed, a square would be 256.
const allowed = 100;
const times = 16;

test.each(hostile)('%s: time grows with the length, not with its square', (_name, unit) => {
  const small = unit.repeat(Math.ceil(8000 / unit.length));
  const scan = (text: string) => (): void => {
    const folded = foldForMatch(text);
    quantities(text, folded, periods(folded, { publishedOn: '2025-01-01' }));
  };
  scan(small)();
  expect(cost(scan(small.repeat(times)))).toBeLessThan(allowed * Math.max(cost(scan(small)), 5));
});

test.each(hostile)('%s: a whole reading too', (_name, unit) => {
  const small = unit.repeat(Math.ceil(1500 / unit.length));
  read(small);
  expect(cost(() => read(small.repeat(times)))).toBeLessThan(
    allowed *
      Math.max(
        cost(() => read(small)),
        5,
      ),
  );
});

test('words that could be read in two ways are not tried in all of them', () => {
  expect(read(`出口占收入的${'超'.repeat(200)}甲5%。`).observations.length).toBeLessThanOrEqual(1);
});

test('numbers of a thousand digits and dates that do not exist give no figure', () => {
  expect(read(`产量${'9'.repeat(1000)}吨，2025年13月45日`).observations).toEqual([]);
});
