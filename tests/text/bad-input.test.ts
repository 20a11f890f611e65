import iconv from 'iconv-lite';
import { decode } from '../../src/text/decode/charset';
import { repair } from '../../src/text/repair';
import { maxSourceSize } from '../../src/text/decode/source-size';

const sentence = '新疆规模以上工业增加值增长7.5%，其中采矿业增长8.1%，制造业增长6.3%。经济运行总体平稳。';
const traditional = '新疆規模以上工業增加值增長7.5%，經濟運行總體平穩，進出口總額下降。';

describe('bytes', () => {
  test.each([
    ['utf-8', 'utf-8', sentence],
    ['gbk', 'gb18030', sentence],
    ['gbk', 'gb18030', traditional],
    ['big5', 'big5', traditional],
    ['utf-16le', 'utf-16le', sentence],
    ['utf-16be', 'utf-16be', traditional],
  ])('%s is found to be %s', (encoding, charset, text) => {
    const decoded = decode(iconv.encode(text, encoding));
    expect(decoded).toEqual({ ok: true, value: { text, charset } });
  });

  test('a byte order mark counts in the source and is not in the text', () => {
    const result = repair(iconv.encode(sentence, 'utf-8', { addBOM: true }));
    if (!result.ok) throw new Error('is read');
    expect(result.value.text).toBe(sentence);
    expect(result.value.source).toBe(`\ufeff${sentence}`);
    expect(result.value.toSource({ start: 0, end: 2 })).toEqual({ start: 1, end: 3 });
  });

  test('a charset that is given is used', () => {
    expect(decode(iconv.encode('增长', 'gbk'), 'gb2312')).toMatchObject({
      ok: true,
      value: { text: '增长' },
    });
  });

  test('a character cut off at the end is marked', () => {
    const result = repair(iconv.encode(sentence, 'utf-8').subarray(0, -1));
    if (!result.ok) throw new Error('is read');
    expect(result.value.repairs).toMatchObject([{ kind: 'charset', outcome: 'damaged' }]);
    expect(result.value.holes).toHaveLength(1);
  });
});

describe('input that is no text', () => {
  const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31 + i * 7) % 256);

  test.each<[string, string, () => string | Uint8Array, string?]>([
    ['nothing', 'TEXT_EMPTY', () => new Uint8Array()],
    ['blanks', 'TEXT_EMPTY', () => ' \n\t '],
    ['a PDF', 'TEXT_BINARY', () => Buffer.from('%PDF-1.7 stream')],
    ['noise', 'TEXT_BINARY', () => noise],
    ['zero bytes', 'TEXT_BINARY', () => new Uint8Array(1000)],
    ['zero characters', 'TEXT_BINARY', () => '\u0000'.repeat(100)],
    ['200 MB', 'TEXT_TOO_LARGE', () => new Uint8Array(200 * 1024 * 1024)],
    ['a long string', 'TEXT_TOO_LARGE', () => ' '.repeat(maxSourceSize + 1)],
    [
      'an unknown charset',
      'CHARSET_UNKNOWN',
      () => iconv.encode('Привет, как дела? Это обычный текст', 'koi8-r'),
    ],
    ['a charset that is none', 'CHARSET_UNKNOWN', () => Buffer.from('abc'), 'klingon'],
    ['the wrong charset', 'CHARSET_UNKNOWN', () => iconv.encode(sentence, 'gbk'), 'utf-8'],
  ])('%s is a problem with the code %s', (_, code, source, charset = '') => {
    const result = repair(source(), charset === '' ? {} : { charset });
    expect(result).toMatchObject({ ok: false, problem: { code } });
    if (!result.ok) expect(result.problem.message).toMatch(/\.$/);
  });
});

describe('markup without end', () => {
  test.each([
    ['tags nested 100,000 deep', () => '<div>'.repeat(100_000) + sentence],
    ['a page nested 5,000 deep', () => `<html><body>${'<div>'.repeat(5000)}${sentence}`],
    ['tags that never close', () => `<p>${sentence}<a href="x`.repeat(2000)],
    ['quotes that never close', () => `<p class="${'" '.repeat(50_000)}>${sentence}`],
    ['comments that never close', () => '<!-- '.repeat(50_000) + sentence],
    ['scripts that never close', () => '<script>'.repeat(50_000) + sentence],
    [
      'a page of JSON-LD that never closes',
      () => `<html><body>${sentence}${'<script type="application/ld+json">{"a":'.repeat(19_000)}`,
    ],
    ['tables in tables', () => `${'<table><tr><td>'.repeat(5000)}${sentence}`],
    [
      'a cell that spans everything',
      () => `<table><tr><td rowspan="9999" colspan="9999">${sentence}</td></tr></table>`,
    ],
    ['only open brackets', () => '<'.repeat(200_000) + sentence],
    ['blanks', () => `<p>${' '.repeat(500_000)}${sentence}`],
    [
      'cells that span thousands',
      () => `<table>${`<tr><td rowspan=999 colspan=99>${sentence}</td></tr>`.repeat(4000)}`,
    ],
    ['60,000 list items', () => '<li>新'.repeat(60_000)],
    ['a page deep and long', () => `<html><body>${'<div>'.repeat(150)}${sentence.repeat(20_000)}`],
    ['a thousand runs of nonsense', () => `?!${'拔覀円'.repeat(60)}K`.repeat(1000)],
    [
      'many lost bytes in a row among misread text',
      () => `${'銆傗€'.repeat(10)}${'\ufffd'.repeat(500)}鏂扮枂鏂扮枂`,
    ],
    ['a hundred thousand misread characters', () => 'æ–°ç–†å�£'.repeat(11_000)],
    ['open annotations', () => '經('.repeat(100_000) + sentence],
    ['runs upon runs', () => '?!拔覀円ν苿禹椖繎?'.repeat(50)],
  ])('%s: the text is read', (_, source) => {
    const result = repair(source());
    expect(result.ok).toBe(true);
  });
});
