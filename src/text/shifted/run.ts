import { type Span } from '../../model';
import { pairOf, pairOfUnit } from '../decode/gbk';
import { syllablePattern } from '../language/pinyin';

/** A stretch of a page whose bytes were read one late, from its `?!` to where the decoder came back in step. */
export interface Run {
  readonly span: Span;
  /** The GBK bytes of its characters after `?!`, a pair each. */
  readonly pairs: readonly number[];
  /** The second byte of its last character; null where it was destroyed. */
  readonly trail: number | null;
  /** How the character of a destroyed byte is read, where an annotation stands beside it. */
  readonly syllable: string | null;
  /** ASCII that the decoder swallowed with the destroyed byte, where what is left of it tells. */
  readonly swallowed: string;
  /** What is left of an annotation or a tag whose beginning was swallowed; the end of the span. */
  readonly remnant: string;
  /** Up to four characters behind the run that are in step: words may reach into them. */
  readonly after: string;
  /** Whether a line ends behind it. */
  readonly endsLine: boolean;
  /** Whether a byte that nothing tells of may be lost behind a destroyed one: a digit before digits, a mark before anything. */
  readonly lostByte: boolean;
}

const longest = 400;
const syllable = new RegExp(`^[(（]?(${syllablePattern})[)）]`, 'u');

/** The run that begins at `start`, with its `?!`; null where nothing comes back in step. */
export function runAt(text: string, start: number): Run | null {
  const pairs: number[] = [];
  let at = start + 2;
  for (; pairs.length < longest; at += 1) {
    const pair = pairAt(text, at);
    if (pair === 0) break;
    pairs.push(pair);
    if ((pair & 0xff) < 0x80) return closed(text, start, at + 1, pairs, pair & 0xff);
  }
  const char = text[at];
  if (char === '?') return destroyed(text, start, at, pairs);
  return char !== undefined && /[@A-Z[\\\]^_`a-z{|}~]/.test(char) && pairs.length > 0
    ? closed(text, start, at + 1, pairs, char.charCodeAt(0))
    : null;
}

/** A character of two bytes, or the ASCII form of a full-width mark (`!` for ！), but not `?`. */
function pairAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0x80) return pairOfUnit(unit);
  return unit > 0x20 && unit < 0x40 && unit !== 0x3f && !(unit >= 0x30 && unit <= 0x39)
    ? pairOf(0xa3, unit + 0x80)
    : 0;
}

function closed(text: string, start: number, seam: number, pairs: readonly number[], trail: number): Run {
  const reading = /^[(（]/.test(text[seam] ?? '') ? syllable.exec(text.slice(seam, seam + 12)) : null;
  const end = seam + (reading?.[0].length ?? 0);
  return {
    span: { start, end },
    pairs,
    trail,
    syllable: reading?.[1] ?? null,
    swallowed: '',
    remnant: reading?.[0] ?? '',
    after: hanAfter(text, end),
    endsLine: isLineEnd(text, end),
    lostByte: false,
  };
}

function destroyed(text: string, start: number, at: number, pairs: readonly number[]): Run | null {
  const rest = text.slice(at + 1, at + 16);
  const reading = syllable.exec(rest);
  const tag = /^\/[a-z][a-z0-9]*>/i.exec(rest);
  const remnant = reading?.[0] ?? tag?.[0] ?? '';
  const swallowed = tag ? '<' : reading && !rest.startsWith('(') ? '(' : '';
  if (pairs.length === 0 && remnant === '' && /^[^\n0-9A-Za-z]/.test(rest)) return null;
  const end = at + 1 + remnant.length;
  return {
    span: { start, end },
    pairs,
    trail: null,
    syllable: reading?.[1] ?? null,
    swallowed,
    remnant,
    after: hanAfter(text, end),
    endsLine: isLineEnd(text, end),
    lostByte: remnant === '' && /^[^\s,;:!)"'<(]/.test(rest),
  };
}

const annotation = new RegExp(`[(（]${syllablePattern}[)）]`, 'gu');

/** Up to four Chinese characters, the annotations behind them left out. */
const hanAfter = (text: string, at: number): string =>
  /^[\u4e00-\u9fff]{0,4}/.exec(text.slice(at, at + 48).replace(annotation, ''))?.[0] ?? '';

const isLineEnd = (text: string, at: number): boolean => /^\s*(?:$|[\n<])/.test(text.slice(at, at + 8));

/** Whether a quotation is open in the last paragraph behind a piece of text, and whether one was before it. */
export function isQuoted(before: boolean, piece: string): boolean {
  const line = piece.slice(piece.lastIndexOf('\n') + 1);
  const opened = line.lastIndexOf('“');
  const closed = line.lastIndexOf('”');
  return opened === closed ? before && line.length === piece.length : opened > closed;
}
