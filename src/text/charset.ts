import { fail, ok, type Result } from '../model';

/** Bytes as characters. */
export interface Decoded {
  /** A byte order mark is part of it. */
  readonly text: string;
  /** The charset's name in the WHATWG encoding standard. */
  readonly charset: string | null;
}

/** Decodes bytes with the charset that is given. */
export function decode(bytes: Uint8Array, charset = 'utf-8'): Result<Decoded> {
  try {
    return ok({ text: new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes), charset });
  } catch {
    return fail('UNKNOWN_CHARSET', `The bytes cannot be read as ${charset}.`);
  }
}
