import { charSet } from '../../../text/char-set';

const delimits = charSet(',;。:!?\n】');
/** What ends a clause, or may: everything else is passed over at once. */
const mayEnd = charSet(',;。:!?\n】()[]-');
const isDigit = charSet('0123456789');

/** A bracket that closed no further before is passed over whole. */
const longestBracket = 60;

/** A dash that stands free parts one item from the next. */
const isBullet = (folded: string, p: number): boolean =>
  folded.charAt(p) === '-' && folded.charAt(p - 1) === ' ' && folded.charAt(p + 1) === ' ';

/** Where the bracket opens that closes at `close`; -1 where it opens nowhere near. Looks no further, whatever the text. */
function openingBefore(folded: string, opening: string, close: number): number {
  const from = Math.max(0, close - longestBracket);
  const at = folded.slice(from, close + 1).lastIndexOf(opening);
  return at < 0 ? -1 : from + at;
}

/** Where the clause of `at` begins; brackets that closed before are passed over. */
export function clauseStart(folded: string, floor: number, at: number): { start: number; bracket: boolean } {
  for (let p = at - 1; p >= floor; p -= 1) {
    if (!mayEnd(folded, p)) continue;
    const char = folded.charAt(p);
    if (char === ')' || char === ']') {
      const open = openingBefore(folded, char === ')' ? '(' : '[', p);
      if (open >= floor) {
        p = open;
        continue;
      }
    }
    if (char === '(' || char === '[') return { start: p + 1, bracket: true };
    if (char === ',' && isDigit(folded, p - 1) && isDigit(folded, p + 1) && at - p > 1) continue;
    if (delimits(folded, p) || isBullet(folded, p)) return { start: p + 1, bracket: false };
  }
  return { start: floor, bracket: false };
}
