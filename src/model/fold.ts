import * as OpenCC from 'opencc-js/t2cn';
import { textOfUnits } from './units';

const toSimplified = OpenCC.Converter({ from: 'tw', to: 'cn' });

const firstHan = 0x3400;
const surrogates = [0xd800, 0xdfff] as const;
/** Characters that the converter turns otherwise inside certain words than alone: 著 in 名著, 於 in 於乎, 瞭 in 瞭解. */
const byWord =
  '坏瞭逕鍊計么麼乾噁藉俱祕秘濛蒐覆剋鍾氾昇吒沈徵釐彷甦扞於鉅脩陞哩劄畫薹衹袷谿著\uf972\uf99b\ufab7';

/** What the converter makes of a UTF-16 unit that stands alone. */
const alone = new Uint16Array(0x10000).map((_, unit) => unit);

/** Which units it changes, and which only it can turn, for it depends on the word. */
const same = 0;
const changed = 1;
const inWords = 2;
const kinds = new Uint8Array(0x10000).fill(inWords, surrogates[0], surrogates[1] + 1);

(function askForEach(): void {
  const all: string[] = [];
  for (let code = firstHan; code < 0x10000; code += 1)
    if (code < surrogates[0] || code > surrogates[1]) all.push(String.fromCharCode(code));
  const converted = toSimplified(all.join('\n')).split('\n');
  all.forEach((char, i) => {
    const to = converted[i] ?? char;
    const unit = char.charCodeAt(0);
    if (to !== char) kinds[unit] = to.length === 1 ? changed : inWords;
    if (to.length === 1) alone[unit] = to.charCodeAt(0);
  });
  for (const char of byWord) kinds[char.charCodeAt(0)] = inWords;
})();

function mayChange(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (kinds[text.charCodeAt(i)] !== same) return true;
  return false;
}

/**
 * The text with traditional characters turned into simplified ones, for comparison and look-up only.
 * Same length in UTF-16 units, so that every offset into the folded text is an offset into the text:
 * the converter keeps the count of code points, and a character whose two forms differ in length stays as it is.
 */
export const foldScript = (text: string): string =>
  mayChange(text)
    ? text.replace(betweenMarks, (words) => (mayChange(words) ? foldWords(words) : words))
    : text;

/** No word that the converter knows goes over a mark. */
const betweenMarks = /[^，。；：、！？\n]+/g;

/** Unit by unit, which is a tenth of the converter's time, where no unit depends on its word. */
function foldWords(words: string): string {
  const units: number[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const unit = words.charCodeAt(i);
    if (kinds[unit] === inWords) return convert(words);
    units.push(alone[unit] ?? unit);
  }
  return textOfUnits(units);
}

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
