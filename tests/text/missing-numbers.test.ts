import { repair } from '../../src/text/repair';
import { figures } from '../extract/support';

const read = (source: string) => {
  const result = repair(source);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};

const marked = (source: string): string[] =>
  read(source)
    .repairs.filter(({ kind }) => kind === 'missing_number')
    .map(({ before }) => before);

describe('a number that is missing is marked, and stays', () => {
  test.each([
    ['营业收入同比增长%，利润下降。', '%'],
    ['營業收入同比增長%，利潤下降。', '%'],
    ['占比提高个百分点。', '个百分点'],
    ['占比提高個百分點。', '個百分點'],
    ['增速回落百分点，', '回落百分点'],
    ['增长百分之，创新高。', '百分之'],
    ['總投資億元，年內建成。', '億元'],
    ['接待游客万人次，增长%。', '万人次', '%'],
    ['用电量亿千瓦时。', '亿千瓦时'],
    ['出口達美元。', '達美元'],
    ['出口达美元。', '达美元'],
    ['利润增长倍。', '增长倍'],
    ['每吨价格上涨元。', '上涨元'],
    ['利润5亿元，同比增长。', '同比增长'],
    ['利潤5億元，同比增長。', '同比增長'],
    ['增速为.5%。', '.5'],
    ['2025年月，投资下降。', '年月'],
  ])('%s: %s', (source, ...numbers) => {
    expect(marked(source)).toEqual(numbers);
    const { text, holes, problems } = read(source);
    expect(text).toBe(source);
    expect(holes.map(({ start, end }) => text.slice(start, end))).toEqual(numbers);
    expect(problems.map(({ code }) => code)).toEqual(numbers.map(() => 'MISSING_NUMBER'));
  });
});

describe('no number is missed where none was meant', () => {
  test.each([
    '营业收入同比增长较快。',
    '營業收入同比增長較快。',
    '同比增长的企业有五家。',
    '同比增長的企業有五家。',
    '进出口总值同比增长，出口额下降。',
    '利润同比增长三成。',
    '利潤同比增長17倍。',
    '年产达万吨，居全省第一。',
    '年產達萬噸，居全省第一。',
    '投资亿元级项目。',
    '億元以上企業增加。',
    '数万吨货物，近亿元订单，突破万亿元大关。',
    '每吨8000元，十万吨级码头。',
    '单位：%',
    '增长百分之五，提高三个百分点。',
    '双方达成一致。',
    '百分点是比率之差的单位。',
  ])('%s', (source) => {
    expect(marked(source)).toEqual([]);
    expect(read(source).holes).toEqual([]);
  });
});

describe('nothing is read across the hole', () => {
  test.each([
    [
      '今年1月利润总额5亿元，同比增长%，出口额环比下降3%。',
      ['利润总额 5亿元 level', '出口额 -3% change/mom'],
    ],
    ['今年1月營業收入增長%，利潤總額5億元。', ['利潤總額 5億元 level']],
    ['今年1月产量万吨，销量7万吨。', ['销量 7万吨 level']],
  ])('%s', (source, expected) => {
    expect(figures(source)).toEqual(expected);
  });
});
