import { type Repair } from '../../src/model';
import { repair } from '../../src/text/repair';

const read = (source: string) => {
  const result = repair(source);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};

const said = ({ kind, outcome, before }: Repair): string => `${kind} ${outcome} ${JSON.stringify(before)}`;

describe('what is repaired', () => {
  test.each<[string, string, string]>([
    ['zero-width blanks', '营业\u200b收入增长\u200b5\u200d.3%。', '营业收入增长5.3%。'],
    ['soft hyphens', '營業\u00ad收入增長5%。', '營業收入增長5%。'],
    ['a byte order mark inside', '营业收入\ufeff增长5%。', '营业收入增长5%。'],
    ['marks of direction', '\u202a产量\u202c增长5%。', '产量增长5%。'],
    ['references written out', '&#x4ea7;量增长5%，&#20986;口下降。', '产量增长5%，出口下降。'],
    ['references escaped twice', '&amp;#x4ea7;量&amp;nbsp;5万吨', '产量 5万吨'],
    ['references escaped three times', '&amp;amp;#x4ea7;量5万吨', '产量5万吨'],
    ['in a page, escaped twice', '<p>產量5萬噸&amp;#x3002;</p>', '產量5萬噸。'],
    [
      'thousands set off by blanks that do not break',
      '产量12\u00a0500吨，3\u202f000\u2009000台',
      '产量12500吨，3000000台',
    ],
    ['beside the point of a number', '增长6.\u00a02%，下降1\u00a0.5万吨', '增长6.2%，下降1.5万吨'],
  ])('%s: %j is %s', (_, source, text) => {
    const found = read(source);
    expect(found.text).toBe(text);
    expect(found.repairs.every(({ outcome }) => outcome === 'repaired')).toBe(true);
    for (const { span, before } of found.repairs) expect(source.slice(span.start, span.end)).toBe(before);
  });

  test.each([
    ['written out', '产量12&nbsp;500吨，3&thinsp;000&#160;000台', '产量12500吨，3000000台'],
    ['written out twice', '产量12&amp;nbsp;500吨', '产量12500吨'],
    ['in a page, without semicolons', '<p>產量12&nbsp500吨，增長&nbsp6.2%</p>', '產量12500吨，增長 6.2%'],
    ['that set off no thousands', '2024&nbsp;100吨，增长&nbsp;6.2&nbsp;%', '2024 100吨，增长 6.2 %'],
  ])('blanks that do not break, %s: %j is %s', (_, source, text) => {
    const found = read(source);
    expect(found.text).toBe(text);
    const digits = found.toSource({ start: text.indexOf('2'), end: text.indexOf('吨') });
    expect(source.slice(digits.start, digits.end)).toMatch(/^2.*00$/);
  });

  test('a word with blanks nobody sees maps to all of it', () => {
    const source = '营业\u200b收入\u200b增长5\u00a0000元';
    const { toSource, toText, text } = read(source);
    expect(text).toBe('营业收入增长5000元');
    expect(toSource({ start: 0, end: 4 })).toEqual({ start: 0, end: 5 });
    expect(toText({ start: 0, end: 5 })).toEqual({ start: 0, end: 4 });
    const number = toSource({ start: 6, end: 10 });
    expect(source.slice(number.start, number.end)).toBe('5\u00a0000');
  });
});

describe('what is marked', () => {
  test.each<[string, string, string]>([
    ['characters that were lost', '营业收入\ufffd\ufffd5%。', 'charset damaged "\ufffd\ufffd"'],
    ['their marks, read as GBK', '营业收入锟斤拷锟斤拷增长5%。', 'charset damaged "锟斤拷锟斤拷"'],
    ['the same in traditional characters', '營業收入錕斤拷增長5%。', 'charset damaged "錕斤拷"'],
  ])('%s: %s', (_, source, expected) => {
    const { text, repairs, holes } = read(source);
    expect(text).toBe(source);
    expect(repairs.map(said)).toEqual([expected]);
    expect(holes).toEqual(repairs.map(({ span }) => span));
  });
});

describe('what is no damage', () => {
  test.each([
    ['a year and a number in a row', '2024\u00a0100吨，2024 100吨'],
    ['the number of a paragraph', '\n1.\u00a02024年产量增长5%'],
    ['full-width digits', '增长５．３％，產量１２０萬噸'],
    ['lines that end in all ways', '产量增长5%。\r\n出口下降。\r库存上升。\n'],
    ['a blank before a unit', '投资3\u00a0亿元'],
    ['a plain blank between two columns', '产量 12 500 吨'],
    ['joined emoji', '家庭👨\u200d👩\u200d👧'],
    ['a soft hyphen in another script', 'co\u00adoperation'],
    ['a sentence about R&D', 'R&D投入增长5%'],
  ])('%s: %j', (_, source) => {
    expect(read(source)).toMatchObject({ text: source, repairs: [], holes: [] });
  });
});
