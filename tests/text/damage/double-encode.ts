import iconv from 'iconv-lite';
import { type Damaged, type Wound } from './damages';

/** Which encoding a text was in, and which it was read as. */
export const misreadings = {
  'utf8 as cp1252': ['utf8', 'win1252'],
  'utf8 as latin1': ['utf8', 'latin1'],
  'utf8 as gbk': ['utf8', 'gbk'],
  'gbk as latin1': ['gbk', 'latin1'],
  'gbk as cp1252': ['gbk', 'win1252'],
} as const;

export type Misread = keyof typeof misreadings;

/** What a decoder made of some bytes. */
interface Shown {
  readonly text: string;
  /** Behind its last byte. */
  readonly to: number;
}

/**
 * A text in one encoding, read as another. Where the decoder has no character for a byte it writes U+FFFD: the characters around each
 * are a wound of their own, and what lies between such places is one.
 */
export function doubleEncode(text: string, how: Misread): Damaged {
  const [inner, outer] = misreadings[how];
  const shown =
    outer === 'gbk' ? pairs(iconv.encode(text, inner)) : singles(iconv.encode(text, inner), outer);
  return { text: shown.map((one) => one.text).join(''), clean: text, wounds: woundsOf(text, inner, shown) };
}

const singles = (bytes: Buffer, charset: string): Shown[] =>
  [...iconv.decode(bytes, charset)].map((text, i) => ({ text, to: i + 1 }));

/** A lead without a trail is lost alone, a pair that is no character as a whole; 80 is the euro sign of code page 936. */
function pairs(bytes: Buffer): Shown[] {
  const shown: Shown[] = [];
  for (let at = 0; at < bytes.length; at = shown[shown.length - 1]?.to ?? bytes.length) {
    const pair = iconv.decode(bytes.subarray(at, at + 2), 'gbk');
    const isPair = (bytes[at] ?? 0) > 0x80 && (bytes[at + 1] ?? 0) >= 0x40;
    const to = isPair ? at + 2 : at + 1;
    shown.push({ text: isPair ? pair : iconv.decode(bytes.subarray(at, to), 'gbk'), to });
  }
  return shown;
}

/** Cuts the text where a character and what was shown of it end together, and joins neighbours that are alike. */
function woundsOf(text: string, inner: string, shown: readonly Shown[]): Wound[] {
  const wounds: Wound[] = [];
  let [byte, unit, was, now] = [0, 0, '', ''];
  let start = 0;
  for (const char of text) {
    was += char;
    byte += iconv.encode(char, inner).length;
    for (let one = shown[unit]; one !== undefined && one.to <= byte; one = shown[++unit]) now += one.text;
    if ((shown[unit - 1]?.to ?? 0) !== byte) continue;
    add(wounds, {
      kind: now.includes('\ufffd') ? 'lost byte' : 'double encoding',
      start,
      end: start + now.length,
      was,
    });
    start += now.length;
    [was, now] = ['', ''];
  }
  return wounds;
}

function add(wounds: Wound[], wound: Wound): void {
  const last = wounds[wounds.length - 1];
  if (last?.kind === wound.kind)
    wounds[wounds.length - 1] = { ...last, end: wound.end, was: last.was + wound.was };
  else wounds.push(wound);
}
