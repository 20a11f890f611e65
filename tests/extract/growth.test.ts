import { foldForMatch } from '../../src/lexicon/match';
import { periods } from '../../src/text/periods';
import { quantities } from '../../src/text/quantities';
import { read } from './support';

/** Milliseconds of the processor, which a busy machine does not lengthen as it does those of the clock. */
function timeOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Fewer milliseconds say more of the compiler and the collector than of the text. */
const floor = 40;

/** How many times dearer four times the text is, by medians of runs that take turns. */
function growth(small: string, run: (text: string) => void, runs: number): number {
  const large = small.repeat(4);
  const pairs = Array.from(
    { length: runs },
    () => [timeOf(() => run(small)), timeOf(() => run(large))] as const,
  );
  return median(pairs.map(([, b]) => b)) / Math.max(median(pairs.map(([a]) => a)), floor);
}

/** One run, and where it is too dear up to three measurements of several: a busy machine says nothing of the text. */
function leastGrowth(small: string, run: (text: string) => void): number {
  let least = growth(small, run, 1);
  for (let tries = 0; tries < 3 && least > allowed; tries += 1)
    least = Math.min(least, growth(small, run, 3));
  return least;
}

// Four times the text may cost eight times the time; a square would be sixteen.
const allowed = 8;

const hostile: readonly (readonly [string, string])[] = [
  ['digits', '9'],
  ['commas', '1,'],
  ['points', '1.'],
  ['brackets', '('],
  ['closing brackets', ')'],
  ['square brackets', '['],
  ['quotation marks', '“'],
  ['words in brackets that never close', '（产量'],
  ['brackets that never opened', '收入增长5%)'],
  ['figures before a bracket', '占比5%('],
  ['times in brackets that never close', '5%(2024年:'],
  ['numerals', '一十百千万亿'],
  ['ranges', '1-'],
  ['years', '2024年'],
  ['months', '一月至'],
  ['dates that do not exist', '2月30日'],
  ['this quarter', '本季度'],
  ['a quarter and this quarter', '2025年第一季度、本季度，'],
  ['bases', '较2024年'],
  ['each', '每'],
  ['prices for each', '每吨5元、'],
  ['units', '5吨'],
  ['units that exclude each other', '5吨元'],
  ['changes', '增长'],
  ['blank cells', '收入  1  '],
  ['rows of a flat table', '利润  5  6  '],
  ['rows of pipes', '| 产量 | 万吨 | 5 |\n'],
  ['cells', '<td>5</td>'],
  ['tables', '<table><tr><td>产量</td><td>5</td></tr>'],
  ['blanks in words', '成 長'],
  ['annotations', '字(zì)'],
  ['one figure after the other', '收入同比增长5%、'],
  ['movements', '从5%至6%、'],
  ['lists', '小麦、玉米分别为5吨和6吨，'],
  ['分别 without a list', '分别为5吨和6吨、'],
  ['names in one endless sentence', '青田公司'],
  ['figures of names in one endless sentence', '青田公司产量5万吨、'],
  ['acquisitions in one endless sentence', '青田公司收购白水公司、'],
  ['words that refer back', '该公司收入5万元，'],
  ['projects that are referred to', '该项目投资5亿元，'],
  ['counterparts', '对东盟出口5亿元、'],
  ['posts', '青田市市长王明说'],
];

/** Longer than what is looked at around a figure or a name in an endless sentence. */
const lengthOfReading = 1200;

test.each(hostile)('%s: reading takes time by the length, not by its square', (_name, unit) => {
  const small = unit.repeat(Math.ceil(lengthOfReading / unit.length));
  read(small);
  expect(leastGrowth(small, read)).toBeLessThanOrEqual(allowed);
});

test.each([
  ['digits', '9'],
  ['commas', '1,'],
  ['ranges', '1-'],
  ['years', '2024年'],
  ['months', '一月至'],
  ['this quarter', '本季度'],
  ['numbers without 每', '5吨'],
])('%s: so do numbers and times alone, in a longer text', (_name, unit) => {
  const scan = (text: string): void => {
    const folded = foldForMatch(text);
    quantities(text, folded, periods(folded, { publishedOn: '2025-01-01' }));
  };
  expect(leastGrowth(unit.repeat(Math.ceil(20_000 / unit.length)), scan)).toBeLessThanOrEqual(allowed);
});

test('the measure tells a square from a line', () => {
  const square = (text: string): void => {
    let sum = 0;
    for (let i = 0; i < text.length; i += 1)
      for (let j = 0; j < text.length; j += 1) sum = (sum + text.charCodeAt(j)) % 7;
    expect(sum).toBeGreaterThanOrEqual(0);
  };
  let most = 0;
  for (let tries = 0; tries < 4 && most <= allowed; tries += 1)
    most = Math.max(most, growth('9'.repeat(6000), square, 1));
  expect(most).toBeGreaterThan(allowed);
});

test('words that could be read in two ways are not tried in all of them', () => {
  expect(read(`出口占收入的${'超'.repeat(200)}甲5%。`).observations.length).toBeLessThanOrEqual(1);
});

test('numbers of a thousand digits and dates that do not exist give no figure', () => {
  expect(read(`产量${'9'.repeat(1000)}吨，2025年13月45日`).observations).toEqual([]);
});
