import { foldScript, type Repair } from '../../model';
import { costOf, segment } from '../language/costs';
import { type Edit } from '../chain/mapped-text';
import { type Findings, nothingFound, type Stage } from '../chain/stage';

/**
 * A blank or line break inside a word, `成 長`, as wrapped lines leave it: dropped where the cheapest words of the characters on both sides
 * lie across it, and the text with it is dearer by `margin` nats than without. Names in a row (`石鑫 馬伊寧`), columns of a table and blanks
 * between words stay.
 */
export const blanks: Stage = { name: 'blanks', find };

/** Nats by which a text must be likelier without the blank than with it. */
const margin = 3;

/** How far to both sides a word is looked for. */
const reach = 6;

const han = '[\\u3400-\\u9fff]';
const blank = new RegExp(
  `(?<=${han})(?:[ \\u3000]|\\r?\\n)(?=${han})|(?<=${han})[ ](?=[，。、；：！？）」』”》])`,
  'g',
);
const stretchBefore = new RegExp(`${han}{1,${reach}}$`);
const stretchAfter = new RegExp(`^${han}{1,${reach}}`);

function find(text: string): Findings {
  const edits: Edit[] = [];
  const repairs: Repair[] = [];
  for (const match of text.matchAll(blank)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const proof = proofOf(text, span.start, span.end);
    if (proof === null) continue;
    edits.push({ ...span, text: '' });
    repairs.push({ kind: 'blank', outcome: 'repaired', span, before: match[0], after: '', proof });
  }
  return edits.length === 0 ? nothingFound : { edits, repairs };
}

function proofOf(text: string, start: number, end: number): string | null {
  const left = stretchBefore.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? '';
  const right = stretchAfter.exec(text.slice(end, end + reach))?.[0] ?? '';
  if (right === '') return text[start] === ' ' ? 'a blank never stands before this mark' : null;
  if (text[start] !== ' ' && text[start] !== '\u3000' && isShortLine(text, start)) return null;
  if (isSpacedOut(text, start, end, left, right) || isRow(left, right)) return null;
  const word = wordAcross(left, right);
  if (word === null) return null;
  return costOf(left) + costOf(right) > costOf(left + right) + margin ? `it parts ${word}` : null;
}

/** Single characters with a blank after each are spaced out on purpose. */
const isSpacedOut = (text: string, start: number, end: number, left: string, right: string): boolean =>
  (left.length === 1 && isBlank(text[start - 2])) ||
  (right.length === 1 && isBlank(text[end + 1]) && left.length === 1);

/** Names and other short words in a row. */
const isRow = (left: string, right: string): boolean => left.length < 4 && right.length < 4;

const isBlank = (char: string | undefined): boolean => char === ' ' || char === '\u3000';

/** Whether a line that ends at `end` has fewer than 20 characters. */
const isShortLine = (text: string, end: number): boolean =>
  end < 20 || text.slice(end - 20, end).includes('\n');

/** The word of the cheapest cut that lies across the blank; null where a cut falls on it. */
function wordAcross(left: string, right: string): string | null {
  let at = 0;
  for (const { word } of segment(foldScript(left + right))) {
    if (at < left.length && at + word.length > left.length) return (left + right).slice(at, at + word.length);
    at += word.length;
  }
  return null;
}
