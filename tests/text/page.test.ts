import { repair } from '../../src/text/repair';

const paragraph = (about: string) =>
  `<p>${about}保持平稳运行，全年完成投资两百亿元，带动就业一万余人，各项工程按计划推进，预计明年建成投产并释放产能。当地部门表示，将继续做好要素保障。</p>`;

const page = `<!DOCTYPE html><html><head><title>某省工业运行平稳_某某网</title><meta charset="utf-8">
<meta property="og:title" content="某省工业运行平稳"><meta property="og:site_name" content="某某网">
<meta property="article:published_time" content="2025-03-04T08:00:00+08:00"><style>p{color:red}</style></head>
<body><div class="nav menu"><ul><li><a href="/">首页</a></li><li><a href="/2">财经频道</a></li></ul></div>
<div class="article"><h1>某省工业运行平稳</h1>${['钢铁', '有色金属', '石油化工', '纺织', '汽车'].map(paragraph).join('\n')}
<table><tr><th>行业</th><th>增速</th></tr><tr><td>钢铁</td><td>3.2%</td></tr></table></div>
<div class="sidebar related"><h3>相关阅读</h3><ul><li><a href="/3">热门新闻排行</a></li></ul></div>
<div class="footer copyright">版权所有 未经许可不得转载</div></body></html>`;

const read = (source: string | Uint8Array) => {
  const result = repair(source);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};

describe('a whole page', () => {
  const found = read(Buffer.from(page));

  test('is left with its article', () => {
    expect(found.text).toContain('钢铁保持平稳运行');
    expect(found.text).toContain('汽车保持平稳运行');
    expect(found.text).not.toMatch(/首页|相关阅读|版权所有|color/);
  });

  test('says who published it and when', () => {
    expect(found).toMatchObject({
      title: '某省工业运行平稳',
      publisher: '某某网',
      publishedOn: '2025-03-04',
      charset: 'utf-8',
    });
  });

  test('keeps its table', () => {
    const table = found.blocks.find(({ kind }) => kind === 'table');
    expect(table?.cells?.map(({ span }) => found.text.slice(span.start, span.end))).toEqual([
      '行业',
      '增速',
      '钢铁',
      '3.2%',
    ]);
  });

  test('maps to the page and says what was left out', () => {
    const start = found.text.indexOf('石油化工');
    const span = found.toSource({ start, end: start + 4 });
    expect(page.slice(span.start, span.end)).toBe('石油化工');
    expect(
      found.repairs.some(({ kind, before }) => kind === 'boilerplate' && before.includes('版权所有')),
    ).toBe(true);
  });
});

describe('a page that contradicts itself', () => {
  const withJsonLd = (published: string, publisher: string) =>
    page.replace(
      '<style>',
      `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${published}","publisher":{"name":"${publisher}"}}</script><style>`,
    );
  const codes = (source: string) => read(source).problems.map(({ code, message }) => `${code}: ${message}`);

  test('has the date of its meta tags, and says so', () => {
    const source = withJsonLd('2025-03-06', '某某网');
    expect(read(source).publishedOn).toBe('2025-03-04');
    expect(codes(source)).toEqual([
      'CONTRADICTORY_DATES: The page has two dates of publication: 2025-03-04 in its meta tags, which is taken, and 2025-03-06 in its JSON-LD.',
    ]);
  });

  test('has the publisher of its JSON-LD rather than of a line in its body', () => {
    const source = withJsonLd('2025-03-04', '某某日报').replace('<table>', '<p>来源：某某晚报</p><table>');
    expect(read(source).publisher).toBe('某某日报');
    expect(codes(source)).toEqual([
      'CONTRADICTORY_PUBLISHERS: The page has two publishers: 某某日报 in its JSON-LD, which is taken, and 某某晚报 in its own lines.',
    ]);
  });

  test('has the date of its meta tags rather than of a line in its body', () => {
    const source = page.replace('<table>', '<p>发布日期：2025年3月2日 10:00</p><table>');
    expect(read(source).publishedOn).toBe('2025-03-04');
    expect(codes(source)).toEqual([
      'CONTRADICTORY_DATES: The page has two dates of publication: 2025-03-04 in its meta tags, which is taken, and 2025-03-02 in its own lines.',
    ]);
  });

  test.each([
    ['the same instant in two time zones', '2025-03-03T16:30:00Z', '某某网'],
    ['a site that prints what another published', '2025-03-04', '某某日报'],
  ])('is none: %s', (_, published, publisher) => {
    expect(codes(withJsonLd(published, publisher))).toEqual([]);
  });
});

describe('a piece of a page', () => {
  test('says its date and publisher in lines of its own', () => {
    expect(
      read(
        '<div class="title">某某股份公告</div><ul><li>發佈日期: 2016-07-14</li><li>来源：某某报</li></ul><p>营收增长。</p>',
      ),
    ).toMatchObject({
      title: '某某股份公告',
      publisher: '某某报',
      publishedOn: '2016-07-14',
    });
  });

  test('keeps all of its text', () => {
    expect(read('<div class="nav">导航</div><p>利润增长3%。</p>').text).toBe('导航\n利润增长3%。');
  });
});
