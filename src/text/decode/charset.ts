import { isUtf8 as isWholeUtf8 } from 'node:buffer';
import { detect } from 'jschardet';
import { fail, ok, type Result } from '../../model';
import { chineseShare } from './common-characters';
import { maxSourceSize, tooLarge } from './source-size';

/** Bytes as characters. */
export interface Decoded {
  /** A byte order mark is part of it. */
  readonly text: string;
  /** The charset's name in the WHATWG encoding standard; null where characters were given. */
  readonly charset: string | null;
}

/**
 * Decodes bytes: as `charset` if it is given, else by their byte order mark, what the page says, and whether they read as Chinese.
 *
 * Problems: `TEXT_TOO_LARGE`, `TEXT_EMPTY`, `TEXT_BINARY`, `CHARSET_UNKNOWN`.
 */
export function decode(bytes: Uint8Array, charset?: string): Result<Decoded> {
  if (bytes.length > maxSourceSize) return tooLarge(bytes.length);
  if (bytes.length === 0) return empty;
  if (charset !== undefined) return decodeAs(bytes, charset);
  const marked = byteOrderMark(bytes) ?? statedCharset(bytes);
  if (marked !== null) {
    const decoded = decodeAs(bytes, marked);
    if (decoded.ok) return decoded;
  }
  if (isBinary(bytes)) return binary;
  const guessed = guess(bytes);
  return guessed === null
    ? fail('CHARSET_UNKNOWN', 'The bytes are no UTF-8, UTF-16, GB 18030 or Big5 text; state the charset.')
    : decodeAs(bytes, guessed);
}

export const binary = fail('TEXT_BINARY', 'This is binary data, not text; give the text of the article.');

/** Whether more than one character of a hundred is a control character that no text has. */
export const hasControls = (text: string): boolean =>
  (text.slice(0, 20_000).match(/(?![\s\x7f-\u009f])\p{Cc}/gu)?.length ?? 0) >
  Math.min(text.length, 20_000) / 100;

export const empty = fail('TEXT_EMPTY', 'The text is empty.');

function decodeAs(bytes: Uint8Array, label: string): Result<Decoded> {
  const decoder = decoderOf(label);
  if (decoder === null)
    return fail('CHARSET_UNKNOWN', `No charset is called ${JSON.stringify(label.slice(0, 40))}.`);
  const text = decoder.decode(bytes);
  let lost = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) lost += 1;
  if (lost > 2 + text.length / 20)
    return fail('CHARSET_UNKNOWN', `The bytes are not ${decoder.encoding} text; state another charset.`);
  return ok({ text, charset: decoder.encoding });
}

/** GBK and GB 2312 are read as GB 18030, which has all of them. */
function decoderOf(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    const name = /^(gbk|gb_?2312|x-gbk|gb_2312-80|euc-cn)$/i.test(label.trim()) ? 'gb18030' : label;
    return new TextDecoder(name, { ignoreBOM: true });
  } catch {
    return null;
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** What the head of a page says of itself. */
function statedCharset(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2048));
  if (!start.includes('<')) return null;
  const head = start.toString('latin1');
  const stated =
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,20})/i.exec(head) ??
    /<\?xml[^>]{0,80}encoding\s*=\s*["']([\w-]{2,20})/i.exec(head);
  return stated?.[1] ?? null;
}

const magic = [
  '%PDF',
  'PK\u0003\u0004',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  '\u001f\u008b',
  '\u007fELF',
  '\u00d0\u00cf\u0011\u00e0',
  'MZ\u0090',
];

/** Control bytes that no text has; a UTF-16 text without a mark has zero bytes in every other place only. */
function isBinary(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 65536));
  if (magic.some((start) => head.toString('latin1', 0, start.length) === start)) return true;
  const controls = [0, 0];
  for (let i = 0; i < head.length; i += 1) {
    const byte = head[i] ?? 0;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls[i % 2] = (controls[i % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = controls;
  return Math.min(even, odd) > head.length / 200 && !looksLikeUtf16(bytes);
}

const looksLikeUtf16 = (bytes: Uint8Array): boolean =>
  bytes.length % 2 === 0 && ['utf-16le', 'utf-16be'].some((name) => shareAs(bytes, name) > 0.3);

const candidates = ['gb18030', 'big5', 'utf-16le', 'utf-16be'];

function guess(bytes: Uint8Array): string | null {
  if (isUtf8(bytes)) return 'utf-8';
  const best = candidates
    .map((name) => ({ name, share: shareAs(bytes, name) }))
    .sort((a, b) => b.share - a.share)[0];
  if (best !== undefined && best.share > 0.3) return best.name;
  const found = detect(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 65536)));
  return found.confidence > 0.8 && /^(windows-125\d|iso-8859-\d+|ascii)$/i.test(found.encoding ?? '')
    ? found.encoding
    : null;
}

/** Whether the bytes are UTF-8; a character cut off at the end is forgiven, and so are a few that were damaged. */
function isUtf8(bytes: Uint8Array): boolean {
  if (isWholeUtf8(bytes)) return true;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return shareAs(bytes, 'utf-8') > 0.3;
  }
}

/** How much of the beginning, so decoded, is in the commonest Chinese characters, 0 to 1; 0 where a tenth is no text at all. */
function shareAs(bytes: Uint8Array, name: string): number {
  const text = new TextDecoder(name).decode(bytes.subarray(0, 20_000));
  const bad = text.match(/[\ufffd\ue000-\uf8ff]|(?![\t\r\n])\p{Cc}/gu)?.length ?? 0;
  return bad > text.length / 20 + 1 ? 0 : chineseShare(text);
}
