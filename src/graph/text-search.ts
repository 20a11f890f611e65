import { foldScript } from '../model';
import { type Row, type TextIndex } from './engine';

/** A node that may match: its id and all its indexed text, one form a line. */
interface Candidate {
  readonly id: string;
  readonly text: string;
}

/** What an engine offers to search with. Both may answer too much; neither may answer with other fields. */
export interface TextSources {
  /** From the full-text index, best first; complete for two Chinese characters or more and for whole Latin words. */
  indexed(index: TextIndex, terms: readonly string[], limit: number): Promise<readonly Row[]>;
  /** Every node whose text contains all the terms, shortest text first. */
  scanned(index: TextIndex, terms: readonly string[], limit: number): Promise<readonly Row[]>;
}

/** Words as they are compared: one script, lower case, split at blanks. */
export const searchTerms = (words: string): readonly string[] => [
  ...new Set(
    foldScript(words.normalize('NFKC'))
      .toLowerCase()
      .split(/\s+/)
      .filter((term) => term !== ''),
  ),
];

const han = /^\p{Script=Han}{2,}$/u;
const latinWord = /^[a-z]{3,}$/;

const candidatesPerHit = 20;
const leastCandidates = 200;

/**
 * How well a text matches, higher is better, from 0 to 1: a form that is the words, one that begins with them, one that has them all.
 * Null where a term is missing. It depends on the text alone, so that every engine gives the same order.
 */
export function textScore(text: string, terms: readonly string[]): number | null {
  const folded = text.toLowerCase();
  if (!terms.every((term) => folded.includes(term))) return null;
  const whole = terms.join(' ');
  const forms = folded.split('\n');
  const share = Math.max(...forms.map((form) => shareOf(form, terms)));
  if (forms.includes(whole)) return 1;
  return forms.some((form) => form.startsWith(whole)) ? 0.5 + share / 2 : share / 2;
}

const shareOf = (form: string, terms: readonly string[]): number =>
  terms.filter((term) => form.includes(term)).reduce((sum, term) => sum + term.length, 0) /
  Math.max(1, form.length + terms.length);

function ranked(
  rows: readonly Row[],
  terms: readonly string[],
  limit: number,
): readonly { id: string; score: number }[] {
  const candidates = rows.map(({ id, text }): Candidate => ({ id: String(id), text: String(text) }));
  return candidates
    .flatMap(({ id, text }) => {
      const score = textScore(text, terms);
      return score === null ? [] : [{ id, score }];
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

/**
 * Nodes whose text contains every word, as a substring, in either script and in any case.
 * The index answers where it is complete; a single character, a prefix and punctuation are found by reading the texts.
 */
export async function searchTexts(
  sources: TextSources,
  index: TextIndex,
  words: string,
  limit: number,
): Promise<readonly { id: string; score: number }[]> {
  const terms = searchTerms(words);
  if (terms.length === 0 || limit <= 0) return [];
  const enough = Math.max(leastCandidates, limit * candidatesPerHit);
  if (terms.every((term) => han.test(term) || latinWord.test(term))) {
    const rows = await sources.indexed(index, terms, enough);
    const hits = ranked(rows, terms, limit);
    if (hits.length >= limit || (terms.every((term) => han.test(term)) && rows.length < enough)) return hits;
  }
  return ranked(await sources.scanned(index, terms, enough), terms, limit);
}
