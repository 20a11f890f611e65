import { type Repair } from '../model';
import { chineseShare } from './common-characters';
import { gbkBytes } from './gbk';
import { type Edit } from './mapped-text';
import { type Findings, nothingFound, type Stage } from './stage';

/**
 * Text whose UTF-8 was read as Windows-1252 (`æ–°ç–†`) or as GBK (`鏂扮枂`), or whose GBK was read as Latin-1 (`ÐÂ½®`).
 * A stretch is read back where its bytes are exactly the other encoding and the result is Chinese.
 */
export const doubleEncoding: Stage = { name: 'double encoding', find };

interface Misreading {
  readonly stretch: RegExp;
  readonly bytes: (stretch: string) => readonly number[] | null;
  readonly charset: 'utf-8' | 'gb18030';
  readonly said: string;
}

const western = '\\u0080-\\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

const misreadings: readonly Misreading[] = [
  {
    stretch: new RegExp(`[\\u00c2-\\u00f4][${western}]{2,}`, 'g'),
    bytes: westernBytes,
    charset: 'utf-8',
    said: 'UTF-8 that was read as Windows-1252',
  },
  {
    stretch: /[\u00a1-\u00fe]{4,}/g,
    bytes: (stretch) => (stretch.length % 2 === 0 ? westernBytes(stretch) : null),
    charset: 'gb18030',
    said: 'GBK that was read as Latin-1',
  },
  {
    stretch: /[^\x20-\x7e\s\ufffd]{3,}/g,
    bytes: gbkBytes,
    charset: 'utf-8',
    said: 'UTF-8 that was read as GBK',
  },
];

/** Three Western letters in a row, or what the commonest Chinese characters and marks become when their UTF-8 is read as GBK. */
const hint = /[\u00a1-\u00fe]{3}|[锛銆鐨涓鍦鏄鍥浜骞鎴鍙缁鈥鍏宸澧鏂闀]/;

function find(text: string): Findings {
  if (!hint.test(text)) return nothingFound;
  for (const misreading of misreadings) {
    const found = [...text.matchAll(misreading.stretch)].flatMap(
      (match) => readBack(match[0], match.index, misreading) ?? [],
    );
    if (found.length === 0) continue;
    const repairs = found.flatMap((one) => one.repairs);
    return {
      edits: found.flatMap(({ edits }) => edits),
      repairs,
      holes: repairs.filter(({ outcome }) => outcome === 'damaged').map(({ span }) => span),
    };
  }
  return nothingFound;
}

function readBack(
  stretch: string,
  at: number,
  { bytes, charset, said }: Misreading,
): { edits: Edit[]; repairs: Repair[] } | null {
  const found = bytes(stretch);
  if (found === null) return null;
  const width = found.length === stretch.length ? 1 : 2;
  const pieces = piecesOf(found, charset).filter(
    (piece) => piece.start % width === 0 && piece.end % width === 0,
  );
  const after = pieces.map(({ text }) => text).join('');
  const read = pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  if (read * 3 < found.length * 2 || chineseShare(after) < 0.5 || chineseShare(stretch) > 0.4) return null;
  const edits = pieces.map((piece) => editOf(piece, at, width, charset));
  const repairs = edits.map((edit): Repair => {
    const before = stretch.slice(edit.start - at, edit.end - at);
    return { kind: 'charset', outcome: 'repaired', span: edit, before, after: edit.text, proof: said };
  });
  return { edits, repairs: [...repairs, ...restsOf(stretch, at, edits)] };
}

/** What lies between the edits: bytes are missing there, and nothing tells which. */
function restsOf(stretch: string, at: number, edits: readonly Edit[]): Repair[] {
  const bounds = [at, ...edits.flatMap(({ start, end }) => [start, end]), at + stretch.length];
  const rests: Repair[] = [];
  for (let i = 0; i < bounds.length; i += 2) {
    const span = { start: bounds[i] ?? 0, end: bounds[i + 1] ?? 0 };
    if (span.start >= span.end) continue;
    const before = stretch.slice(span.start - at, span.end - at);
    rests.push({
      kind: 'charset',
      outcome: 'damaged',
      span,
      before,
      after: before,
      proof: 'bytes of its characters are missing',
    });
  }
  return rests;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The pieces of bytes that are valid in a charset; offsets count bytes. */
function piecesOf(bytes: readonly number[], charset: string): Piece[] {
  const buffer = Uint8Array.from(bytes);
  if (charset !== 'utf-8') {
    const text = new TextDecoder(charset).decode(buffer);
    return text.includes('\ufffd') ? [] : [{ start: 0, end: bytes.length, text }];
  }
  const pieces: Piece[] = [];
  let start = 0;
  let at = 0;
  const end = (next: number): void => {
    if (start < at)
      pieces.push({ start, end: at, text: new TextDecoder().decode(buffer.subarray(start, at)) });
    start = next;
    at = next;
  };
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) end(at + 1);
    else at += length;
  }
  end(at);
  return pieces;
}

/** How many bytes the UTF-8 sequence at `at` has; 0 where there is none. */
function sequenceLength(bytes: readonly number[], at: number): number {
  const lead = bytes[at] ?? 0;
  const length =
    lead < 0x80
      ? 1
      : lead >= 0xc2 && lead < 0xe0
        ? 2
        : lead >= 0xe0 && lead < 0xf0
          ? 3
          : lead >= 0xf0 && lead < 0xf5
            ? 4
            : 0;
  for (let i = 1; i < length; i += 1) {
    const byte = bytes[at + i] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  const second = bytes[at + 1] ?? 0;
  const isOverlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const isBeyond = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  return isOverlong || isBeyond ? 0 : length;
}

/** One edit for the piece, each character with the characters that its bytes were read as. */
function editOf(piece: Piece, at: number, width: number, charset: string): Edit {
  const starts: number[] = [];
  const ends: number[] = [];
  let byte = piece.start;
  for (const char of piece.text) {
    const next = byte + (charset === 'utf-8' ? Buffer.byteLength(char) : char < '\u0080' ? 1 : 2);
    for (let unit = 0; unit < char.length; unit += 1) {
      starts.push(at + Math.floor(byte / width));
      ends.push(at + Math.ceil(next / width));
    }
    byte = next;
  }
  return { start: at + piece.start / width, end: at + piece.end / width, text: piece.text, starts, ends };
}

const specials = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function westernBytes(stretch: string): number[] | null {
  const bytes: number[] = [];
  for (let i = 0; i < stretch.length; i += 1) {
    const unit = stretch.charCodeAt(i);
    const special = specials.indexOf(stretch[i] ?? '');
    if (unit > 0xff && special < 0) return null;
    bytes.push(unit > 0xff ? 0x80 + special : unit);
  }
  return bytes;
}
