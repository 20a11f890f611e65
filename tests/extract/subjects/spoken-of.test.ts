import { expectSubjects } from './support';

describe('the word that a clause opens with is spoken of in those that name nobody', () => {
  test.each([
    [
      '住宅为商品房销售主力，前10月完成销售面积1181万平方米，同比增长8.0%。',
      ['1181万平方米 住宅', '8% 住宅'],
    ],
    ['化學品因庫存回補，年增4.4%。', ['4.4% 化學品']],
    ['光学器材受益于新机上市，接单金额年增2.9%。', ['2.9% 光学器材']],
  ])('%s', expectSubjects);
});

describe('a name in the clause goes before it; an indicator, a time and somebody are none', () => {
  test.each([
    ['住宅为销售主力，安徽省完成销售面积1181万平方米。', ['1181万平方米 安徽省']],
    ['出口因基数较低，同比增长5%。', ['5% –']],
    ['市場因需求疲弱，價格下跌5%。', ['-5% –']],
    ['主要原因是去年基数较低，产量增长5%。', ['5% –']],
  ])('%s', expectSubjects);
});
