import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type WireAnswer } from '../response-cache';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Answers below this many characters are sent as they are. */
const threshold = 1024;

const fast = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

const encoders: readonly (readonly [string, (body: string) => Promise<Buffer>])[] = [
  ['br', (body) => brotli(body, fast)],
  ['gzip', (body) => gzipped(body)],
];

const accepts = (header: string, encoding: string): boolean =>
  header
    .split(',')
    .some((part) => part.trim().split(';')[0] === encoding && !/;\s*q=0(\.0*)?\s*$/.test(part));

/** The answer in the best encoding that the client takes, kept with it; null where it goes as it is. */
export async function compressed(
  answer: WireAnswer,
  acceptEncoding: string | undefined,
): Promise<{ readonly encoding: string; readonly bytes: Buffer } | null> {
  if (!acceptEncoding || answer.body.length < threshold) return null;
  const [encoding, encode] = encoders.find(([name]) => accepts(acceptEncoding, name)) ?? [];
  if (!encoding || !encode) return null;
  const bytes = answer.encoded.get(encoding) ?? (await encode(answer.body));
  answer.encoded.set(encoding, bytes);
  return { encoding, bytes };
}
