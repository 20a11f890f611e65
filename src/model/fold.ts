import * as OpenCC from 'opencc-js/t2cn';

const toSimplified = OpenCC.Converter({ from: 'tw', to: 'cn' });

const firstHan = 0x3400;
const surrogates = [0xd800, 0xdfff] as const;
/** Characters that the converter changes inside certain words only; every other word that it changes has one that it changes alone. */
const inWordsOnly = '坏瞭藉覆沈哩甦衹';

/** Which UTF-16 units can begin or be a part of something that the converter changes. */
const changeable = ((): Uint8Array => {
  const marks = new Uint8Array(0x10000).fill(1, surrogates[0], surrogates[1] + 1);
  const all: string[] = [];
  for (let code = firstHan; code < 0x10000; code += 1)
    if (code < surrogates[0] || code > surrogates[1]) all.push(String.fromCharCode(code));
  const converted = toSimplified(all.join('\n')).split('\n');
  all.forEach((char, i) => {
    if (converted[i] !== char || inWordsOnly.includes(char)) marks[char.charCodeAt(0)] = 1;
  });
  return marks;
})();

function mayChange(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (changeable[text.charCodeAt(i)] === 1) return true;
  return false;
}

/**
 * The text with traditional characters turned into simplified ones, for comparison and look-up only.
 * Same length in UTF-16 units, so that every offset into the folded text is an offset into the text:
 * the converter keeps the count of code points, and a character whose two forms differ in length stays as it is.
 */
export const foldScript = (text: string): string =>
  mayChange(text) ? text.replace(betweenMarks, (words) => (mayChange(words) ? convert(words) : words)) : text;

/** No word that the converter knows goes over a mark. */
const betweenMarks = /[^，。；：、！？\n]+/g;

function convert(text: string): string {
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
