import { repair } from '../../src/text/repair';

const read = (source: string) => {
  const result = repair(source);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};

describe('markup', () => {
  test.each([
    ['<p>钢产量增长3%。</p><p>出口下降。</p>', '钢产量增长3%。\n出口下降。'],
    ['<p>\n    铜价上涨，\n    库存减少。\n  </p>', '铜价上涨，库存减少。'],
    ['<div>Steel output<br/>rose\n 3%</div>', 'Steel output\nrose 3%'],
    ['<p>铝<b>产量</b>为<span class="n">5</span>万吨</p>', '铝产量为5万吨'],
    ['<ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>字', '漢字'],
    ['产量&nbsp;5万吨<br>', '产量 5万吨'],
    ['<p>A&amp;B</p>', 'A&B'],
    ['<p>甲</p><!-- 乙 --><script>if (a < b) c("</p>")</script><p>丙</p>', '甲\n丙'],
    ['\\r\\n\\t<p>利润增长</p>\\r\\n', '利润增长'],
    ['&lt;p&gt;利润增长&lt;/p&gt;', '利润增长'],
    ['<p>利润增长</p><a href="http://exam', '利润增长'],
    ['<p title="a > b">利润</p>', '利润'],
  ])('%j reads %j', (source, text) => {
    expect(read(source).text).toBe(text);
  });

  test.each([
    'a < b and c > d',
    '若a<b则止',
    '<某某>公司',
    'C:\\new\\report',
    'use \\n for a new line',
    'R&D',
    '1<2>0',
  ])('%j has no markup', (source) => {
    expect(read(source)).toMatchObject({ text: source, repairs: [] });
  });

  test('a table keeps its rows and cells, spans laid out', () => {
    const { blocks, text } = read(
      '<p>单位：吨</p><table><tr><th rowspan="2">品种</th><th colspan="2">产量</th></tr>' +
        '<tr><th>今年</th><th>去年</th></tr><tr><td>铜</td><td>5</td><td></td></tr></table><p>完</p>',
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
    const cells = blocks[1]?.cells?.map(({ row, column, span }) => [
      row,
      column,
      text.slice(span.start, span.end),
    ]);
    expect(cells).toEqual([
      [0, 0, '品种'],
      [0, 1, '产量'],
      [1, 1, '今年'],
      [1, 2, '去年'],
      [2, 0, '铜'],
      [2, 1, '5'],
      [2, 2, ''],
    ]);
  });

  test('headings, lists and titles are told apart', () => {
    const { blocks, text } = read(
      '<h1>月报</h1><h2>工业</h2><p><strong>钢铁</strong></p><ul><li>铜</li><li>铝</li></ul><p>正文。</p>',
    );
    expect(blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual([
      ['title', '月报'],
      ['heading', '工业'],
      ['heading', '钢铁'],
      ['list_item', '铜'],
      ['list_item', '铝'],
      ['paragraph', '正文。'],
    ]);
  });

  test.each([
    ['<p>利润</p><img src="x', '利润', { start: 9, end: 20 }],
    [
      '<p>利润增长3%。<b 未关闭，出口下降5%。</p>',
      '利润增长3%。 未关闭，出口下降5%。',
      { start: 10, end: 12 },
    ],
    ['利潤增長3%。<b 未關閉，出口下降5%。', '利潤增長3%。 未關閉，出口下降5%。', { start: 7, end: 9 }],
    ['<p>出口<a class=x href="y.html 增长5%</p>', '出口 增长5%', { start: 5, end: 28 }],
    ['<p>利润</p><!-- 未完', '利润\n未完', { start: 9, end: 13 }],
  ])(
    '%j: a tag or comment that never ends is reported, and what is behind it stays',
    (source, text, span) => {
      expect(read(source)).toMatchObject({ text, problems: [{ code: 'UNCLOSED_MARKUP', span }] });
    },
  );

  test.each(['若a <b 则止', '5 <b 时', '(x) <i 的项'])('%j compares, and no tag is missed', (source) => {
    expect(read(source)).toMatchObject({ text: source, problems: [] });
  });

  test('a flattened table keeps the blanks between its columns', () => {
    const source =
      '| 公告 | 項目      本月      去年同月   增減%  營業收入(百萬元)     267      215    24.19 ---------- 淨利     42     -33   由虧轉盈';
    expect(read(source)).toMatchObject({ text: source, repairs: [] });
  });
});
