import { explanationRows } from '../../../src/extract/explanation/rows';
import { explained, expectExplained, read } from '../support';
import { expectSubjects } from './support';

describe('of all whom a text offers, the one that most speaks for', () => {
  test.each([
    ['全国消费税收入增长6.8%。', ['6.8% 全国']],
    ['据中国商务部统计，2024年，青田市进出口额50亿元，出口额30亿元。', ['50亿元 青田市', '30亿元 青田市']],
    ['據中國商務部統計，2024年，青田市進出口額50億元，出口額30億元。', ['50億元 青田市', '30億元 青田市']],
    [
      '2024年青田市第一产业用电量12亿千瓦时；第二产业用电量80亿千瓦时，增长6%。',
      ['12亿千瓦时 青田市第一产业', '80亿千瓦时 第二产业', '6% 第二产业'],
    ],
    [
      '青田集团上半年营收80亿元。净利润同比增长5%，扣除非经常性损益后增长3%。',
      ['80亿元 青田集团', '5% 青田集团', '3% 青田集团'],
    ],
    ['2024年营收80亿元。', ['80亿元 –']],
  ])('%s', expectSubjects);
});

describe('the words of an owner go on behind a place, and begin as names do', () => {
  test.each([
    [
      '2024年，全国规模以上港口完成集装箱吞吐量2.1亿标箱，增长3%。',
      ['2.1亿标箱 全国规模以上港口', '3% 全国规模以上港口'],
    ],
    ['2024年，中国汽车行业营收增长7.1%。', ['7.1% 中国汽车行业']],
    ['2024年，中國汽車行業營收增長7.1%。', ['7.1% 中國汽車行業']],
    ['今（107）年6月零售業營業額3454億元。', ['3454億元 零售業']],
    ['這標誌著2024年產量達到5000萬噸。', ['5000萬噸 –']],
    [
      '青田油田2024年产气90亿立方米。向南岭市供气60亿立方米。',
      ['90亿立方米 青田油田', '60亿立方米 青田油田'],
    ],
  ])('%s', expectSubjects);
});

test('the explanation says what each candidate weighs, and the heaviest sum is the subject', () => {
  const text = '据商务部统计，青田集团营收80亿元。';
  const [row] = explanationRows(read(text, '2025-08-20', true));
  if (row?.type !== 'explanation') throw new Error('no figure');
  const field = row.fields.find((f) => f.field === 'subject');
  const sum = (weighed: readonly { readonly weight: number }[] = []): number =>
    weighed.reduce((total, { weight }) => total + weight, 0);
  expectExplained(text, field?.value, '青田集团');
  expect(field?.weighed?.length).toBeGreaterThan(0);
  const rivals = field?.rivals.filter(({ weighed }) => weighed) ?? [];
  expect(rivals.map(({ value }) => value)).toContain('商务部');
  for (const rival of rivals) expect(sum(rival.weighed)).toBeLessThan(sum(field?.weighed));
  expect(explained(text)).toMatch(/not 商务部 .*: says it, is not what it is about\n +weighs /);
});
