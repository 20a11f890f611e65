import { expectFigures } from './support';

describe('a place in an order is a rank', () => {
  test.each([
    ['全省出口额居全国第三位。', ['出口额 3位 rank 全省']],
    ['全省出口額位居全國第3位，增長8%。', ['出口額 3位 rank 全省', '出口額 8% change/yoy ']],
    ['甲市外贸总额在全国排24位、西部排11位。', ['外贸总额 24位 rank 甲市', '外贸总额 11位 rank ']],
    ['甲公司水泥产量排名第八，列行业第二的是乙公司。', ['水泥产量 8 rank 甲公司']],
    ['甲港貨物吞吐量5億噸，排名全球第12名。', ['貨物吞吐量 5億噸 level 甲港', '貨物吞吐量 12名 rank ']],
  ])('%s', (text, expected) => expectFigures(text, expected, ['subjectText']));

  // What is counted, what happens again and sayings have no place in an order.
  test.each([
    '这是央行第6次升息。',
    '工作人員在第一時間趕到。',
    '第一产业投资有所回落。',
    '会上三位专家发言，第二位是张某。',
    '公司位于第三大街。',
  ])('%s has none', (text) => expectFigures(text, []));
});
