import * as OpenCC from 'opencc-js/t2cn';

const toSimplified = OpenCC.Converter({ from: 'tw', to: 'cn' });

// Nothing below U+3400 has a second script, so pure Latin text need not be converted.
const hasHan = /[\u3400-\u9fff\uf900-\ufaff\ud840-\ud87f]/;

/**
 * The text with traditional characters turned into simplified ones, for comparison and look-up only.
 * Same length in UTF-16 units, so that every offset into the folded text is an offset into the text:
 * the converter keeps the count of code points, and a character whose two forms differ in length stays as it is.
 */
export function foldScript(text: string): string {
  if (!hasHan.test(text)) return text;
  const folded = toSimplified(text);
  if (folded.length === text.length && !/[\ud800-\udfff]/.test(folded)) return folded;
  const from = [...text];
  const to = [...folded];
  return from.map((char, i) => (to[i]?.length === char.length ? to[i] : char)).join('');
}

/**
 * The key under which a name is found and hashed: one script, one width, lower case, without blanks, quotes, brackets or middle dots,
 * so that 新疆有色金屬工業(集團)有限責任公司 and 新疆有色金属工业（集团）有限责任公司 are one.
 */
export function foldName(name: string): string {
  return foldScript(name.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\s"'“”‘’「」『』《》〈〉()（）[\]【】·・•]/g, '');
}
