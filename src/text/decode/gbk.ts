import iconv from 'iconv-lite';
import { foldScript } from '../../model';

/** A GBK character's two bytes as one number, `lead << 8 | trail`. */
export type Pair = number;

export const pairOf = (lead: number, trail: number): Pair => (lead << 8) | trail;

const isTrail = (byte: number): boolean => byte >= 0x40 && byte <= 0xfe && byte !== 0x7f;

interface Tables {
  /** The UTF-16 unit of each pair, 0 where there is none. */
  readonly units: Uint16Array;
  /** The pair of each UTF-16 unit, 0 where there is none. */
  readonly pairs: Uint16Array;
  /** Each unit in simplified characters. */
  readonly folded: Uint16Array;
}

let tables: Tables | undefined;

function load(): Tables {
  const bytes: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (isTrail(trail)) bytes.push(lead, trail, 0x0a);
  const lines = new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
  const older = iconv.decode(Buffer.from(bytes), 'gbk');
  const folded = foldScript(lines);
  const made = {
    units: new Uint16Array(65536),
    pairs: new Uint16Array(65536),
    folded: new Uint16Array(65536).map((_, i) => i),
  };
  for (let i = 0; 3 * i < bytes.length; i += 1) {
    const unit = lines.charCodeAt(2 * i);
    const pair = pairOf(bytes[3 * i] ?? 0, bytes[3 * i + 1] ?? 0);
    made.units[pair] = unit;
    // The ideographic space has a second pair, A3A0, that nothing writes.
    if (made.pairs[unit] === 0) made.pairs[unit] = pair;
    // Some pairs were for private use before they had a character; decoders differ in which they give.
    const before = older.charCodeAt(2 * i);
    if (isPrivate(before)) made.pairs[before] = pair;
    made.folded[unit] = folded.charCodeAt(2 * i);
  }
  return made;
}

const get = (): Tables => (tables ??= load());

/** The UTF-16 unit that a pair stands for (in the user-defined area one of Unicode's private use), 0 where it is no character. */
export const unitOf = (pair: Pair): number => get().units[pair] ?? 0;

/** The pair of a UTF-16 unit, 0 where GBK has none. */
export const pairOfUnit = (unit: number): Pair => get().pairs[unit] ?? 0;

/** A unit of GBK in simplified characters. */
export const foldUnit = (unit: number): number => get().folded[unit] ?? unit;

/** GB's user-defined area, AAA1–AFFE and F8A1–FEFE: pairs that standard decoders give no character and that pages drop. */
export const isUserArea = (lead: number, trail: number): boolean =>
  ((lead >= 0xaa && lead <= 0xaf) || (lead >= 0xf8 && lead <= 0xfe)) && trail >= 0xa1 && trail <= 0xfe;

/** Whether a unit is for private use, so that no article was written with it. */
export const isPrivate = (unit: number): boolean => unit >= 0xe000 && unit <= 0xf8ff;

/** The bytes of a text in GBK; null where a character has none. */
export function gbkBytes(text: string): number[] | null {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const pair = unit < 0x80 ? unit : pairOfUnit(unit);
    if (pair === 0 && unit !== 0) return null;
    if (pair > 0xff) bytes.push(pair >> 8);
    bytes.push(pair & 0xff);
  }
  return bytes;
}
