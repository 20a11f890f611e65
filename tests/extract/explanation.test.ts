import { explanationRows } from '../../src/extract/explanation';
import { expectExplained, explained, read } from './support';

/** The fields of one figure of a text: `value (read|implied: rule) 「words」`. */
function fieldsOf(text: string, words: string): Record<string, string> {
  const [row] = explanationRows(read(text, '2026-02-24', true), { words });
  if (row?.type !== 'explanation') throw new Error(`no figure in ${words}`);
  return Object.fromEntries(
    row.fields.map((f) => [
      f.field,
      `${f.value} (${f.readOrImplied}: ${f.rule})${f.words ? ` 「${f.words.quote}」` : ''}`,
    ]),
  );
}

/** Why other values of a field lost: `value: reason`. */
function rivalsOf(text: string, words: string, field: string): string[] {
  const [row] = explanationRows(read(text, '2026-02-24', true), { words });
  if (row?.type !== 'explanation') throw new Error(`no figure in ${words}`);
  const found = row.fields.find((f) => f.field === field);
  return (found?.rivals ?? []).map((rival) => `${rival.value}: ${rival.reason}`);
}

const refusals = (text: string): string[] =>
  explanationRows(read(text, '2026-02-24', true)).flatMap((row) =>
    row.type === 'refused' ? [`${row.quote} ${row.reason}`] : [],
  );

const steel = '2026年1月，青田钢铁集团营业收入同比增长33.6%，利润增长17倍。';

test('each field names its rule and the words it was read from', () => {
  expect(fieldsOf(steel, '33.6%')).toEqual({
    value: '33.6 (read: Arabic numeral) 「33.6」',
    unit: '% (read: unit, % by the unit table) 「%」',
    comparator: 'exact (read: no word of a bound)',
    kind: 'change (read: verb of change) 「增长」',
    basis: 'yoy (read: named) 「同比」',
    basePeriod: '2025-01 (implied: the stretch that yoy compares with)',
    status: 'realised (implied: no word of plan or forecast)',
    indicator: '营业收入 (read: name before, known) 「营业收入」',
    subject: '青田钢铁集团 (read: before the indicator) 「青田钢铁集团」',
    period: '2026-01 (implied: from the words before) 「2026年1月」',
  });
});

test('what a clause leaves out is implied, and the explanation says from where', () => {
  const fields = fieldsOf(steel, '17倍');
  expect(fields['subject']).toBe('青田钢铁集团 (implied: as the figure before) 「青田钢铁集团」');
  expect(fields['basis']).toBe('yoy (implied: as the change before)');
});

describe('rivals, and why they lost', () => {
  test('a shorter indicator inside the longer one', () => {
    expect(rivalsOf(steel, '33.6%', 'indicator')).toContain('收入: shorter: inside 营业收入');
  });

  test('an indicator farther from the number', () => {
    expect(rivalsOf('出口增长时，该市进口额为50亿元。', '50亿元', 'indicator')).toContain(
      '出口 (出口额): farther from the number: 10 characters, the one taken 1',
    );
  });

  test('a body that only says it', () => {
    expect(rivalsOf('海关统计，青田市出口额50亿元。', '50亿元', 'subject')).toEqual([
      '海关: says it, is not what it is about',
    ]);
  });

  test('a time that the figure is compared with', () => {
    expect(rivalsOf('2024年产量较2020年增长5.5%。', '5.5%', 'period')).toEqual([
      '2020: is what something is measured against',
    ]);
  });

  test('a unit that is the beginning of a longer one', () => {
    expect(rivalsOf('该厂产能200万吨/年。', '200万吨', 'unit')).toEqual(['吨: shorter: inside 吨/年']);
  });

  test('what a list overrules', () => {
    expect(rivalsOf('小麦、玉米产量分别达到107万吨和83万吨。', '107万吨', 'indicator')).toEqual([
      '小麦、玉米产量 (产量): overruled by “shared by a list”',
    ]);
  });
});

test.each([
  ['十万吨级码头。', '十万吨 is a class, not an amount'],
  ['第6次升息。', '6 counts places in an order'],
  ['连续30个月增长。', '30个月 is a length of time'],
  ['一个项目开工。', '一个 is an article, not a count'],
  ['政府推出三倍券。', '三倍 倍 is a part of a name here'],
  ['他今年45岁。', '45 has no unit, and no scale that could stand for one'],
])('a number that is no figure says why: %s', (text, expected) => {
  expectExplained(text, refusals(text), [expected]);
});

test('the figure is chosen by its words, in either script, or by its place in the source', () => {
  const reading = read(steel, '2026-02-24', true);
  const names = (choice: Parameters<typeof explanationRows>[1]): string[] =>
    explanationRows(reading, choice).map((row) => (row.type === 'explanation' ? row.figure : row.rule));
  expect(names({ words: '利潤增長' })).toEqual(['利润 17倍']);
  expect(names({ at: steel.indexOf('33.6') })).toEqual(['营业收入 33.6%']);
  expect(names({ at: 3 })).toEqual([]);
  expect(names({})).toEqual(['营业收入 33.6%', '利润 17倍']);
});

test('places count in the source as it came, annotations included', () => {
  const text = '青田公司營業(yè)收入增長5.5%。';
  const [row] = explanationRows(read(text, '2026-02-24', true));
  if (row?.type !== 'explanation') throw new Error('no figure');
  const words = row.fields.find((f) => f.field === 'indicator')?.words;
  expect(words && text.slice(words.start, words.end)).toBe('營業(yè)收入');
  expect(words?.quote).toBe('營業收入');
});

test('nothing is kept where nobody asks', () => {
  const { observations, refused } = read(`${steel}十万吨级码头。`);
  expect(observations.map((o) => o.trace)).toEqual([[], []]);
  expect(refused).toEqual([]);
});

test('a failing test shows how the figures of its sentence were read', () => {
  const failing = (): void => expectExplained(steel, 1, 2);
  expect(failing).toThrow(/How it was read:\n营业收入 33\.6%/);
  expect(explained('十万吨级码头。')).toContain('十万吨  0–3  is a class, not an amount');
});
