import { cut, isWord, lang, say } from '../lib/lang';
import { type Repair } from './repair';

/** Why a repair is believed: the sentence of the reader, who says more, in English; by its kind and outcome in Chinese. */
export function proofWords({ kind, outcome, proof }: Pick<Repair, 'kind' | 'outcome' | 'proof'>): string {
  if (lang.get() === 'en') return proof;
  const key = [`proof_${kind}_${outcome}`, `proof_${outcome}`].find(isWord);
  return key === undefined || !isWord(key) ? proof : say(key);
}

/** Something in a text that could not be read. */
export interface Problem {
  readonly code: string;
  /** In English. */
  readonly message: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** What could not be read, in the language of the reader where its code is known. */
export function problemWords({ code, message, start, end }: Problem, source: string): string {
  const key = `problem_${code}`;
  if (!isWord(key)) return message;
  return say(key, { words: cut(source.slice(start ?? 0, end ?? 0), 40) });
}
