import { basisWords } from '../../../lexicon/cues';
import { type Place } from '../figure';
import { type FoundBasis } from './found';
import { basisOfTime } from './named';

/** 从2012年的…增长到…，增长…: measured against where the movement began. */
export function movementBefore({ figure: { draft }, before }: Place): FoundBasis | null {
  const base = before?.movedFrom;
  if (!base || !draft.period) return null;
  return { value: basisOfTime(base, draft.period, ''), base, rule: 'measured against a time', words: null };
}

export function asChangeBefore({ before }: Place): FoundBasis | null {
  const change = before?.lastChange;
  if (!change?.basis) return null;
  const { basis: value, basePeriod: base } = change;
  return { value, base, rule: 'as the change before', words: null, implied: true };
}

export function earlierInSentence({ page, sentence, figure }: Place): FoundBasis | null {
  const word = basisWords().find(page.folded.slice(sentence.start, figure.clauseStart)).at(-1);
  if (!word) return null;
  const words = { start: sentence.start + word.start, end: sentence.start + word.end };
  return { value: word.entry, rule: 'earlier in the sentence', words, implied: true };
}
