import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { repair } from '../../src/text/repair';

/** Synthetic pages, put together as news portals put theirs together: navigation, advertisements, shares, related links. */
const pageOf = (name: string): string => readFileSync(join(__dirname, 'pages', name), 'utf8');

const read = (source: string | Uint8Array) => {
  const result = repair(source);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};

const portal = pageOf('portal.html');
const ruby = pageOf('ruby.html');

describe('a page of a news portal', () => {
  const found = read(Buffer.from(portal));

  test('names its title, its publisher and its date where several places differ', () => {
    expect(found).toMatchObject({
      title: '云岭市前两月工业增加值增长6.2%',
      publisher: '云岭日报',
      publishedOn: '2026-03-18',
    });
  });

  test('is left with the body, links and bold words within it', () => {
    expect(found.text).toContain('铜冶炼业增长9.4%，化学工业增长5.1%，纺织业下降1.3%。');
    expect(found.text).toContain('力争上半年工业投资增长10%以上');
    expect(found.text).not.toMatch(/首页|特惠|红包|分享|相关阅读|热门|收评|版权|暴涨|责任编辑/);
  });

  test('keeps the rows and cells of its table, spans laid out, a table within a cell as its text', () => {
    const table = found.blocks.find(({ kind }) => kind === 'table');
    expect(
      table?.cells?.map(({ row, column, rowSpan, columnSpan, span }) => [
        row,
        column,
        rowSpan,
        columnSpan,
        found.text.slice(span.start, span.end),
      ]),
    ).toEqual([
      [0, 0, 2, 1, '产品'],
      [0, 1, 1, 2, '产量（万吨）'],
      [1, 1, 1, 1, '2026年'],
      [1, 2, 1, 1, '2025年'],
      [2, 0, 1, 1, '电解铜'],
      [2, 1, 1, 1, '7.2'],
      [2, 2, 1, 1, '6.6'],
      [3, 0, 1, 1, '水泥'],
      [3, 1, 1, 2, '51.3 53.0'],
    ]);
  });

  test.each(['铜冶炼业', '5.1%', '恒岳钢铁董事长周念慈', '42万吨', '7.2', '打牢基础'])(
    '%s is found in the page where it stands',
    (words) => {
      const start = found.text.indexOf(words);
      const { start: from, end: to } = found.toSource({ start, end: start + words.length });
      expect(portal.slice(from, to)).toBe(words);
      expect(found.toText({ start: from, end: to })).toEqual({ start, end: start + words.length });
    },
  );

  test('reads the same as GBK bytes that say they are UTF-8', () => {
    const misnamed = read(iconv.encode(portal, 'gbk'));
    expect(misnamed).toMatchObject({ charset: 'gb18030', text: found.text, publisher: '云岭日报' });
  });
});

describe('a traditional page with ruby', () => {
  const found = read(Buffer.from(ruby));

  test('loses the readings and their brackets', () => {
    expect(found.text).toContain(
      '遠帆航運公布，去年營收為新臺幣1兆2,300億元，年增3.4%，其中鋁錠運量達5萬公噸',
    );
    expect(found.text).not.toMatch(/yu|fān|lǚ|（）|首頁|分享|版權/);
  });

  test('says who published it and when', () => {
    expect(found).toMatchObject({
      title: '鋁價上揚 帶動獲利',
      publisher: '東湖財經',
      publishedOn: '2026-02-09',
    });
  });

  test('a word with readings inside maps to all of it, and to nothing behind it', () => {
    const start = found.text.indexOf('遠帆航運');
    const span = found.toSource({ start, end: start + 2 });
    expect(ruby.slice(span.start, span.end)).toBe('遠<rp>（</rp><rt>yuǎn</rt><rp>）</rp>帆');
  });

  test('reads the same in Big5, with the charset named and without', () => {
    const plain = ruby.replaceAll('ǎ', 'a').replaceAll('ā', 'a').replaceAll('ǚ', 'u');
    const text = found.text;
    expect(read(iconv.encode(plain, 'big5'))).toMatchObject({ charset: 'big5', text });
    const named = plain.replace(
      '<head>',
      '<head><meta http-equiv="Content-Type" content="text/html; charset=big5">',
    );
    expect(read(iconv.encode(named, 'big5'))).toMatchObject({ charset: 'big5', text });
  });
});
