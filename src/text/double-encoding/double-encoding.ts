import { type Repair, type Span } from '../../model';
import { chineseShare } from '../decode/common-characters';
import { pairOfUnit } from '../decode/gbk';
import { type Edit } from '../chain/mapped-text';
import { type Encoding, lostByte, type Owned } from './lost-bytes';
import { type Filled, fillMargins, fillWith } from './lost-bytes-filled';
import { type Findings, nothingFound, type Stage } from '../chain/stage';
import { type Fill, validPieces } from './valid-pieces';

/**
 * Text whose UTF-8 was read as Windows-1252 (`æ–°ç–†`) or as GBK (`鏂扮枂`), or whose GBK was read as Latin-1 (`ÐÂ½®`).
 * It is read back where the bytes are exactly the other encoding and the result is Chinese. A byte that the wrong decoder had no
 * character for (U+FFFD) is chosen by the text around it, as `fillWith` says; what cannot be told stays and is marked.
 */
export const doubleEncoding: Stage = { name: 'double encoding', find };

interface Misreading extends Encoding {
  readonly stretch: RegExp;
  /** The bytes that a stretch was read from; null where it cannot have been read so. */
  readonly bytes: (stretch: string) => Owned | null;
  readonly said: string;
}

const western = '\\u0080-\\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\\ufffd';

/** Windows-1252 has no character for these. */
const notWestern = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

const misreadings: readonly Misreading[] = [
  {
    stretch: new RegExp(`[\\u00c2-\\u00f4][${western}]+`, 'g'),
    bytes: westernBytes,
    charset: 'utf-8',
    lost: notWestern,
    inPairs: false,
    said: 'UTF-8 that was read as Windows-1252',
  },
  {
    stretch: new RegExp(`[${western}][!-~${western}]*`, 'g'),
    bytes: westernBytes,
    charset: 'gb18030',
    lost: notWestern,
    inPairs: false,
    said: 'GBK that was read as Latin-1 or Windows-1252',
  },
  {
    stretch: /[^\x20-\x7e\s]{2,}/g,
    bytes: gbkBytes,
    charset: 'utf-8',
    lost: Array.from({ length: 128 }, (_, i) => 0x80 + i),
    inPairs: true,
    said: 'UTF-8 that was read as GBK',
  },
];

/** Three Western letters in a row, or what the commonest Chinese characters and marks become when their UTF-8 is read as GBK. */
const hint =
  /[\u0080-\u00ff]{3}|[\u00e3-\u00e9][\u0080-\u00bf\u2010-\u203a€ŒœŠšŽžŸƒˆ˜™\ufffd]{2}|[锛銆鐨涓鍥鍦鏄鍙缁鈥鍏宸澧闀]/;

function find(text: string): Findings {
  if (!hint.test(text)) return nothingFound;
  for (const misreading of misreadings) {
    const stretches = stretchesOf(text, misreading);
    const read = stretches.flatMap((stretch) => stretch.edits);
    if (isChinese(text, read)) return findings(stretches, misreading.said);
  }
  return nothingFound;
}

interface Stretch {
  readonly at: number;
  readonly text: string;
  readonly edits: readonly Edit[];
  /** What was chosen for lost bytes; within the edits, in order. */
  readonly filled: readonly Filled[];
  /** How many places with lost bytes it has. */
  readonly weighed: number;
}

/** Places with lost bytes that are weighed in one text; an article has some hundred. */
const mostFilled = 20_000;

function stretchesOf(text: string, misreading: Misreading): Stretch[] {
  const stretches: Stretch[] = [];
  let line = '';
  let at = 0;
  let weighed = 0;
  for (const { 0: shown, index } of text.matchAll(misreading.stretch)) {
    line = lastLine(line + text.slice(at, index));
    const stretch = readBack(shown, index, misreading, line, mostFilled - weighed);
    weighed += stretch?.weighed ?? 0;
    at = index + shown.length;
    line += stretch?.edits.map((edit) => edit.text).join('') ?? shown;
    if (stretch !== null) stretches.push(stretch);
  }
  return stretches;
}

const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1).slice(-400);

/** Whether what was read is Chinese, and what it was read from is not. */
function isChinese(text: string, edits: readonly Edit[]): boolean {
  const after = edits.map((edit) => edit.text).join('');
  const before = edits.map((edit) => text.slice(edit.start, edit.end)).join('');
  return /[\u3400-\u9fff]{2}/.test(after) && chineseShare(after) > 0.5 && chineseShare(before) < 0.4;
}

function readBack(
  text: string,
  at: number,
  misreading: Misreading,
  line: string,
  most: number,
): Stretch | null {
  const owned = misreading.bytes(text);
  if (owned === null) return null;
  const filled: Filled[] = [];
  const choose = fillWith(misreading, line, (one) => filled.push(moved(one, at)));
  let weighed = 0;
  const fill: Fill = (before, gap, after) => ((weighed += 1) > most ? null : choose(before, gap, after));
  const edits = validPieces(owned, misreading.charset, fill)
    .filter((piece) => /[^\x20-\x7e]/.test(piece.text))
    .map((piece) => ({ ...moved(piece, at), start: at + piece.start, end: at + piece.end }));
  return { at, text, edits, weighed, filled: within(filled, edits) };
}

const moved = <T extends { readonly starts: readonly number[]; readonly ends: readonly number[] }>(
  one: T,
  by: number,
): T => ({
  ...one,
  starts: one.starts.map((place) => by + place),
  ends: one.ends.map((place) => by + place),
});

const spanOf = ({ starts, ends }: Filled): Span => ({
  start: starts[0] ?? 0,
  end: ends[ends.length - 1] ?? 0,
});

/** Those that lie in an edit; both are in order. */
function within(filled: readonly Filled[], edits: readonly Edit[]): Filled[] {
  let i = 0;
  return filled.filter((one) => {
    const { start, end } = spanOf(one);
    while ((edits[i]?.end ?? Infinity) < end) i += 1;
    return (edits[i]?.start ?? Infinity) <= start;
  });
}

function findings(stretches: readonly Stretch[], said: string): Findings {
  const edits = stretches.flatMap((stretch) => stretch.edits);
  const repairs = stretches.flatMap((stretch) => [
    ...stretch.edits.map((edit) => mended(stretch, edit, said)),
    ...stretch.filled.map((one) => chosen(stretch, one)),
    ...rests(stretch),
  ]);
  repairs.sort((a, b) => a.span.start - b.span.start);
  const holes = repairs.filter(({ outcome }) => outcome === 'damaged').map(({ span }) => span);
  return { edits, repairs, holes };
}

function chosen(stretch: Stretch, filled: Filled): Repair {
  const span = spanOf(filled);
  const before = stretch.text.slice(span.start - stretch.at, span.end - stretch.at);
  const repair = { kind: 'charset', span, before, after: filled.text } as const;
  return filled.isSure
    ? {
        ...repair,
        outcome: 'repaired',
        proof: `no other character with the bytes that are left comes within ${fillMargins.within} nats here`,
      }
    : {
        ...repair,
        outcome: 'ambiguous',
        proof: 'each of these has the bytes that are left; this one is the likeliest here',
        candidates: filled.candidates,
      };
}

function mended(stretch: Stretch, { start, end, text: after }: Edit, proof: string): Repair {
  const before = stretch.text.slice(start - stretch.at, end - stretch.at);
  return { kind: 'charset', outcome: 'repaired', span: { start, end }, before, after, proof };
}

/** What lies between the edits of a stretch: bytes are missing there, and nothing tells which. ASCII between them is what it is. */
function rests({ at, text, edits }: Stretch): Repair[] {
  const bounds = [at, ...edits.flatMap(({ start, end }) => [start, end]), at + text.length];
  const found: Repair[] = [];
  for (let i = 0; i < bounds.length; i += 2) {
    const span = { start: bounds[i] ?? 0, end: bounds[i + 1] ?? 0 };
    const before = text.slice(span.start - at, span.end - at);
    if (!/[^\x20-\x7e]/.test(before)) continue;
    found.push({
      kind: 'charset',
      outcome: 'damaged',
      span,
      before,
      after: before,
      proof: 'bytes of its characters are missing',
    });
  }
  return found;
}

const specials = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function westernBytes(stretch: string): Owned | null {
  const bytes: number[] = [];
  for (let i = 0; i < stretch.length; i += 1) {
    const unit = stretch.charCodeAt(i);
    const special = unit > 0xff && unit !== 0xfffd ? specials.indexOf(stretch[i] ?? '') : 0;
    if (special < 0) return null;
    bytes.push(unit === 0xfffd ? lostByte : unit > 0xff ? 0x80 + special : unit);
  }
  return { bytes, owner: bytes.map((_, i) => i) };
}

/** Code page 936 has the euro sign as the one byte 80. */
function gbkBytes(stretch: string): Owned | null {
  const bytes: number[] = [];
  const owner: number[] = [];
  for (let i = 0; i < stretch.length; i += 1) {
    const pair =
      stretch[i] === '€' ? 0x80 : stretch[i] === '\ufffd' ? lostByte : pairOfUnit(stretch.charCodeAt(i));
    if (pair === 0) return null;
    for (const byte of pair > 0xff ? [pair >> 8, pair & 0xff] : [pair]) {
      bytes.push(byte);
      owner.push(i);
    }
  }
  return { bytes, owner };
}
