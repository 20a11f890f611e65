/** Bytes, and for each the unit of a text that it was read as. */
export interface Owned {
  readonly bytes: readonly number[];
  readonly owner: readonly number[];
}

/** A piece of a text whose bytes are valid, with what they say; `starts` and `ends` say for each unit of that which part it is from. */
export interface ValidPiece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The longest pieces that are valid in a charset and share no unit of the text with what is not. */
export function validPieces({ bytes, owner }: Owned, charset: 'utf-8' | 'gb18030'): ValidPiece[] {
  const buffer = Uint8Array.from(bytes);
  const decoder = new TextDecoder(charset);
  const length = charset === 'utf-8' ? utf8Length : gbLength;
  const chars: { from: number; to: number; text: string }[] = [];
  const broken = new Set<number>();
  for (let at = 0; at < bytes.length;) {
    const count = length(bytes, at);
    const text = count === 0 ? '\ufffd' : decoder.decode(buffer.subarray(at, at + count));
    if (text.includes('\ufffd')) broken.add(owner[at] ?? 0);
    else chars.push({ from: at, to: at + count, text });
    at += Math.max(count, 1);
  }
  // A unit that gave a byte to something broken is no part of anything else.
  const whole = chars.filter(
    ({ from, to }) => !broken.has(owner[from] ?? 0) && !broken.has(owner[to - 1] ?? 0),
  );
  return join(whole, owner);
}

function join(
  chars: readonly { from: number; to: number; text: string }[],
  owner: readonly number[],
): ValidPiece[] {
  const pieces: { start: number; end: number; text: string; starts: number[]; ends: number[]; to: number }[] =
    [];
  for (const { from, to, text } of chars) {
    const start = owner[from] ?? 0;
    const end = (owner[to - 1] ?? 0) + 1;
    const last = pieces[pieces.length - 1];
    const piece =
      last !== undefined && last.to === from ? last : { start, end, text: '', starts: [], ends: [], to };
    if (piece !== last) {
      if (last !== undefined && start < last.end) continue;
      pieces.push(piece);
    }
    piece.text += text;
    piece.end = end;
    piece.to = to;
    for (let unit = 0; unit < text.length; unit += 1) {
      piece.starts.push(start);
      piece.ends.push(end);
    }
  }
  return pieces;
}

/** How many bytes the UTF-8 sequence at `at` has; 0 where there is none. */
function utf8Length(bytes: readonly number[], at: number): number {
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
  return length;
}

/** How many bytes the GB 18030 character at `at` has, four-byte ones left out; 0 where there is none. */
function gbLength(bytes: readonly number[], at: number): number {
  const lead = bytes[at] ?? 0;
  const trail = bytes[at + 1] ?? 0;
  if (lead < 0x80) return 1;
  return lead > 0x80 && lead < 0xff && trail >= 0x40 && trail !== 0x7f && trail !== 0xff ? 2 : 0;
}
