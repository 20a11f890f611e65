/** Bytes, lost ones among them (`lostByte`), and for each the unit of a text that it was read as; neighbours may share one. */
export interface Owned {
  readonly bytes: readonly number[];
  readonly owner: readonly number[];
}

/** A byte that a decoder gave up on: any of `Misread.lost`. */
export const lostByte = -1;

/** What a stretch of misread text was in, and how bytes of it can have been lost. */
export interface Encoding {
  readonly charset: 'utf-8' | 'gb18030';
  /** The bytes that the wrong decoder has no character for. */
  readonly lost: readonly number[];
  /** Whether one mark for lost bytes may stand for two of them. */
  readonly inPairs: boolean;
}

/** One character that bytes may be, with the places of the bytes that it takes. */
interface Char {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A way to read bytes, some of which are lost. */
export interface Decoding {
  readonly text: string;
  /** For each UTF-16 unit of the text the unit of the page that its first byte was read as, and the one behind its last. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** More readings than this are none; and where lost bytes could be more than that, none is looked for. */
const mostDecodings = 1500;
const mostChoices = 20_000;

/** Everything that bytes can have been with any bytes in the place of the lost ones; empty where there is too much or nothing. */
export function decodings(owned: Owned, encoding: Encoding): Decoding[] {
  const found: Decoding[] = [];
  for (const { bytes, owner } of encoding.inPairs ? doubled(owned) : [owned]) {
    if (encoding.lost.length ** bytes.filter((byte) => byte === lostByte).length > mostChoices) continue;
    const decode = decoderOf(bytes, encoding);
    for (const chars of sequences(bytes.length, decode)) {
      found.push(decodingOf(chars, owner));
      if (found.length > mostDecodings) return [];
    }
  }
  return found;
}

/** The bytes with every choice of lost ones doubled; at most three of them can be. */
function doubled({ bytes, owner }: Owned): Owned[] {
  const at = bytes.flatMap((byte, i) => (byte === lostByte ? [i] : [])).slice(0, 3);
  return Array.from({ length: 1 << at.length }, (_, choice) => {
    const isDouble = (i: number): boolean => at.includes(i) && ((choice >> at.indexOf(i)) & 1) === 1;
    return {
      bytes: bytes.flatMap((byte, i) => (isDouble(i) ? [byte, byte] : [byte])),
      owner: owner.flatMap((unit, i) => (isDouble(i) ? [unit, unit] : [unit])),
    };
  });
}

type DecodeAt = (at: number) => readonly Char[];

function* sequences(length: number, decode: DecodeAt, at = 0): Generator<readonly Char[]> {
  if (at === length) yield [];
  else
    for (const char of decode(at))
      for (const rest of sequences(length, decode, char.to)) yield [char, ...rest];
}

/** The characters that can begin at a byte, each decoded once. */
function decoderOf(bytes: readonly number[], { charset, lost }: Encoding): DecodeAt {
  const decoder = new TextDecoder(charset);
  const known = new Map<number, readonly Char[]>();
  const options = (at: number): readonly number[] => {
    const byte = bytes[at];
    return byte === undefined ? [] : byte === lostByte ? lost : [byte];
  };
  const find = (at: number): readonly Char[] => {
    const found: Char[] = [];
    for (const lead of options(at)) {
      const length = charset === 'utf-8' ? utf8Length(lead) : lead < 0x80 ? 1 : 2;
      for (const trail of tails(options, at + 1, at + length)) {
        const text = decoder.decode(Uint8Array.from([lead, ...trail]));
        if (!/[\ufffd\p{Cc}\p{Co}]/u.test(text)) found.push({ text, from: at, to: at + length });
      }
    }
    return found;
  };
  return (at) => {
    const chars = known.get(at) ?? find(at);
    known.set(at, chars);
    return chars;
  };
}

const utf8Length = (lead: number): number => (lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);

function* tails(options: (at: number) => readonly number[], at: number, end: number): Generator<number[]> {
  if (at === end) yield [];
  else for (const byte of options(at)) for (const rest of tails(options, at + 1, end)) yield [byte, ...rest];
}

function decodingOf(chars: readonly Char[], owner: readonly number[]): Decoding {
  const units = chars.flatMap((char) =>
    Array.from(char.text, () => char).flatMap((one) => Array.from({ length: one.text.length }, () => one)),
  );
  return {
    text: chars.map(({ text }) => text).join(''),
    starts: units.map(({ from }) => owner[from] ?? 0),
    ends: units.map(({ to }) => (owner[to - 1] ?? 0) + 1),
  };
}
