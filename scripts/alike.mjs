// Names as the scorer of ../shared/eval compares them.
import { createRequire } from 'node:module';

const { Converter } = createRequire(import.meta.url)('opencc-js/t2cn');
const toHans = Converter({ from: 'tw', to: 'cn' });

/** One script, one case, without blanks, quotes and brackets. */
export const fold = (text) =>
  toHans(String(text ?? ''))
    .replace(/[\s“”"'「」『』《》()（）·,，]/g, '')
    .toLowerCase();

/** How many characters two texts have in common in order. */
function common(a, b) {
  let row = new Array(b.length + 1).fill(0);
  for (const char of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j += 1)
      next[j] = char === b[j - 1] ? row[j - 1] + 1 : Math.max(row[j], next[j - 1]);
    row = next;
  }
  return row[b.length];
}

/** Whether two names are called alike: one within the other, or two thirds of their characters in order. */
export function alike(one, other) {
  const [a, b] = [fold(one), fold(other)];
  if (a === '' || b === '') return a === b;
  if (a.includes(b) || b.includes(a))
    return Math.min(a.length, b.length) / Math.max(a.length, b.length) >= 0.34;
  return (2 * common(a, b)) / (a.length + b.length) >= 0.67;
}

/** The subject of a label under every name that its document gives it. */
export const namesOf = ({ subject }, { aliases = {} }) =>
  [
    subject,
    ...Object.entries(aliases).flatMap(([name, others]) =>
      name === subject || others.includes(subject) ? [name, ...others] : [],
    ),
  ].filter(Boolean);
