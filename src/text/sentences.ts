import { type Span } from '../model';
import { charSet } from './char-set';
import { itemNumbers } from './item-numbers';
import { matchesOf } from './matches';

const closers = '”’」』》〉）)】］"\'';
const sentenceEnd = /[。！？!?；;…]+[”’」』》〉）)】］"']*|\.(?=\s|$)[”’」』》〉）)】］"']*|[\r\n]+/g;

/**
 * The sentences of a text, without the blanks around them, in order. A sentence ends at 。！？； or their ASCII forms and takes the
 * closing quotes with it, at a full stop before a blank, at the end of a line, and before the number of an item of a list, which
 * belongs to none.
 */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const number of itemNumbers(text)) {
    found.push(...pieces(text, { start, end: number.start }, sentenceEnd));
    start = number.end;
  }
  return [...found, ...pieces(text, { start, end: text.length }, sentenceEnd)];
}

const clauseEnd = /[，,；;：:。！？!?…]+[”’」』》〉）)】］"']*|[\r\n]+/g;

/** The clauses of a span of a text: what commas, semicolons and colons part. A comma or colon between digits parts nothing. */
export function clauses(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  return pieces(text, span, clauseEnd);
}

function pieces(text: string, within: Span, end: RegExp): Span[] {
  const found: Span[] = [];
  let start = within.start;
  const slice =
    within.start === 0 && within.end === text.length ? text : text.slice(within.start, within.end);
  for (const match of matchesOf(end, slice)) {
    const at = within.start + match.index;
    const after = at + match[0].length;
    if (isInsideNumber(text, at, after)) continue;
    push(found, text, { start, end: after });
    start = after;
  }
  push(found, text, { start, end: within.end });
  return found;
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

const mayStandInNumber = charSet(',:：');

/** 1,234 and 10:30 are one piece; 7月，3月 is not, for the full-width comma never stands in a number. */
const isInsideNumber = (text: string, at: number, after: number): boolean =>
  after === at + 1 && mayStandInNumber(text, at) && isDigit(text[at - 1]) && isDigit(text[after]);

function push(found: Span[], text: string, span: Span): void {
  let { start, end } = span;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  if (start < end && !isOnlyClosers(text, start, end)) found.push({ start, end });
}

const isBlank = (code: number): boolean =>
  code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x3000 || code === 0xfeff;

function isOnlyClosers(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) if (!closers.includes(text[i] ?? '')) return false;
  return true;
}
