import { type Decoding, lostByte, type Owned } from './lost-bytes';

/** A piece of a text whose bytes are valid, with what they say; `starts` and `ends` say for each unit of that which part it is from. */
export interface ValidPiece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Reads bytes that are broken, between the text on both sides of them; null where nothing tells what they were. */
export type Fill = (before: string, gap: Owned, after: string) => Decoding | null;

/** Bytes that are one character, or several that are none (`text` is null). */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly text: string | null;
}

/** What a part came to: read, or null. */
interface Read extends Part {
  readonly decoding: Decoding | null;
}

/** The longest pieces that are valid in a charset, or can be filled, and share no unit of the text with what is not. */
export function validPieces(owned: Owned, charset: 'utf-8' | 'gb18030', fill: Fill): ValidPiece[] {
  const { owner } = owned;
  const parts = partsOf(owned.bytes, charset);
  const broken = new Set<number>();
  const reads: Read[] = [];
  parts.forEach((part, i) => {
    const decoding =
      part.text === null
        ? fill(textBefore(reads), slice(owned, part), textAfter(parts, i))
        : validDecoding(part.from, part.to, part.text, owner);
    if (decoding === null) for (let at = part.from; at < part.to; at += 1) broken.add(owner[at] ?? 0);
    reads.push({ ...part, decoding });
  });
  // A unit that gave a byte to something broken is no part of anything else.
  return join(
    reads.filter(({ from, to }) => !broken.has(owner[from] ?? 0) && !broken.has(owner[to - 1] ?? 0)),
  );
}

function partsOf(bytes: readonly number[], charset: 'utf-8' | 'gb18030'): Part[] {
  const buffer = Uint8Array.from(bytes);
  const decoder = new TextDecoder(charset);
  const length = charset === 'utf-8' ? utf8Length : gbLength;
  const parts: Part[] = [];
  for (let at = 0; at < bytes.length;) {
    const count = Math.max(1, length(bytes, at));
    const isWhole = length(bytes, at) > 0 && !bytes.slice(at, at + count).includes(lostByte);
    const decoded = isWhole ? decoder.decode(buffer.subarray(at, at + count)) : '\ufffd';
    const text = decoded.includes('\ufffd') ? null : decoded;
    const last = parts[parts.length - 1];
    if (text === null && last?.text === null) parts[parts.length - 1] = { ...last, to: at + count };
    else parts.push({ from: at, to: at + count, text });
    at += count;
  }
  return parts;
}

/** How far behind broken bytes the text is looked at; before them it is longer, for a quotation may be open. */
const reach = 8;
const reachBack = 120;

function textBefore(reads: readonly Read[]): string {
  const near = reads.slice(-reachBack);
  return near
    .slice(near.findLastIndex(({ decoding }) => decoding === null) + 1)
    .map(({ decoding }) => decoding?.text ?? '')
    .join('');
}

function textAfter(parts: readonly Part[], at: number): string {
  const near = parts.slice(at + 1, at + 1 + reach);
  const end = near.findIndex(({ text }) => text === null);
  return near
    .slice(0, end < 0 ? near.length : end)
    .map(({ text }) => text ?? '')
    .join('');
}

const slice = ({ bytes, owner }: Owned, { from, to }: Part): Owned => ({
  bytes: bytes.slice(from, to),
  owner: owner.slice(from, to),
});

function validDecoding(from: number, to: number, text: string, owner: readonly number[]): Decoding {
  const times = (value: number): number[] => new Array<number>(text.length).fill(value);
  return { text, starts: times(owner[from] ?? 0), ends: times((owner[to - 1] ?? 0) + 1) };
}

function join(reads: readonly Read[]): ValidPiece[] {
  const pieces: { start: number; end: number; text: string; starts: number[]; ends: number[]; to: number }[] =
    [];
  for (const { from, to, decoding } of reads) {
    if (decoding === null) continue;
    const start = decoding.starts[0] ?? 0;
    const end = decoding.ends[decoding.ends.length - 1] ?? start;
    const last = pieces[pieces.length - 1];
    const piece =
      last !== undefined && last.to === from ? last : { start, end, text: '', starts: [], ends: [], to };
    if (piece !== last) {
      if (last !== undefined && start < last.end) continue;
      pieces.push(piece);
    }
    piece.text += decoding.text;
    piece.end = end;
    piece.to = to;
    for (const place of decoding.starts) piece.starts.push(place);
    for (const place of decoding.ends) piece.ends.push(place);
  }
  return pieces;
}

/** How many bytes the UTF-8 sequence at `at` has; 0 where there is none. */
function utf8Length(bytes: readonly number[], at: number): number {
  const lead = bytes[at] ?? 0;
  const length =
    lead < 0
      ? 0
      : lead < 0x80
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
  return length;
}

/** How many bytes the GB 18030 character at `at` has, four-byte ones left out; 0 where there is none. A lost byte has its place in a pair. */
function gbLength(bytes: readonly number[], at: number): number {
  const lead = bytes[at] ?? 0;
  const trail = bytes[at + 1] ?? 0;
  if (lead >= 0 && lead < 0x80) return 1;
  const isTrail = trail === lostByte || (trail >= 0x40 && trail !== 0x7f && trail !== 0xff);
  return (lead === lostByte || (lead > 0x80 && lead < 0xff)) && isTrail ? 2 : 0;
}
