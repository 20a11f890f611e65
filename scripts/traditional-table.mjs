// The part of the dictionary from simplified to traditional characters that a browser needs: every character, and of the 49,000 phrases
// those that its characters one by one would not give. It converts each phrase of the whole dictionary as the whole dictionary does.
import * as OpenCC from 'opencc-js/cn2t';
import characters from 'opencc-js/dict/STCharacters';
import phrases from 'opencc-js/dict/STPhrases';

const keysOf = (dictionary) => dictionary.split('|').map((entry) => entry.split(' ')[0]);

/** What the phrases and characters of a table make of a text, the longest phrase first. */
function converted(text, table, longest) {
  let out = '';
  for (let at = 0; at < text.length;) {
    let length = Math.min(longest, text.length - at);
    while (length > 1 && !table.has(text.slice(at, at + length))) length -= 1;
    const piece = length > 1 ? text.slice(at, at + length) : String.fromCodePoint(text.codePointAt(at));
    out += table.get(piece) ?? piece;
    at += piece.length;
  }
  return out;
}

/** As one dictionary of `opencc-js`: `发 發|头发 頭髮`. */
export function traditionalTable() {
  const whole = OpenCC.Converter({ from: 'cn', to: 'tw' });
  const all = keysOf(phrases);
  const longest = Math.max(...all.map((phrase) => phrase.length));
  const table = new Map(
    keysOf(characters)
      .map((char) => [char, whole(char)])
      .filter(([from, to]) => from !== to),
  );
  const differs = (phrase) => converted(phrase, table, longest) !== whole(phrase);
  // A phrase that its characters give may still hold a shorter one that they do not: look again until nothing differs.
  for (let wrong = all.filter(differs); wrong.length > 0; wrong = all.filter(differs))
    for (const phrase of wrong) table.set(phrase, whole(phrase));
  // And one that shorter ones give is not needed.
  for (const phrase of [...table.keys()]
    .filter(({ length }) => length > 2)
    .sort((a, b) => b.length - a.length)) {
    table.delete(phrase);
    if (differs(phrase)) table.set(phrase, whole(phrase));
  }
  return [...table].map((pair) => pair.join(' ')).join('|');
}
