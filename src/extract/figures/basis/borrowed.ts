import { basisWords, isBasis } from '../../../lexicon/cues';
import { type Draft } from '../draft';
import { type Place } from '../figure';
import { isRatio } from '../shape/ratio';
import { type FoundBasis } from './found';
import { basisOfTime } from './named';

/** 从2012年的…增长到…，增长…: measured against where the movement began. */
export function movementBefore({ figure: { draft }, before }: Place): FoundBasis | null {
  const base = before?.movedFrom;
  if (!base || !draft.period) return null;
  return { value: basisOfTime(base, draft.period, ''), base, rule: 'measured against a time', words: null };
}

/** 较2018年同期的425万元下跌44%: measured against the level just before, by its time. */
export function levelBefore({ figure: { draft }, before }: Place): FoundBasis | null {
  const base = before?.predicate.basePeriod && before.draft.kind === 'level' ? before.draft.period : null;
  if (!base || !draft.period || base.end >= draft.period.end) return null;
  return {
    value: basisOfTime(base, draft.period, ''),
    base,
    rule: 'measured against the level before',
    words: null,
  };
}

/** Of an amount only an amount says it, or a percentage of the same thing: 价格下降5.2%，致使收入减少6万亿元 are two. */
const isAnother = ({ figure: { draft }, before }: Place): boolean => {
  const change = before?.lastChange;
  return change != null && !isRatio(draft.quantity) && isRatio(change.quantity) && !sameName(draft, change);
};

export function asChangeBefore(at: Place): FoundBasis | null {
  const ofRate = at.figure.draft.quantity.unit?.entry.change === true;
  const change = ofRate ? at.before?.lastChange : at.before?.lastGrowth;
  if (!change?.basis || isAnother(at)) return null;
  const { basis: value, basePeriod: base } = change;
  return { value, base, rule: 'as the change before', words: null, implied: true };
}

const sameName = ({ indicator: a }: Draft, { indicator: b }: Draft): boolean =>
  a !== null && b !== null && (a.text === b.text || (a.term !== null && a.term.name === b.term?.name));

/** 净增长138万吨，同比增长0.7%: the percentage of the same change says against what. */
export function asRatioBehind({ page, figure: { draft } }: Place): FoundBasis | null {
  if (isRatio(draft.quantity)) return null;
  const from = draft.quantity.end + (/[,、(或]/.test(page.folded.charAt(draft.quantity.end)) ? 1 : 0);
  const word = from > draft.quantity.end ? basisWords().at(page.folded, from) : null;
  if (
    !word ||
    !/^(?:增|升|涨|提高|上升|上涨|下|降|减)[^,。]{0,3}\d/.test(page.folded.slice(word.end, word.end + 6))
  )
    return null;
  return { value: word.entry, rule: 'as its percentage, behind', words: word, implied: true };
}

export function earlierInSentence(at: Place): FoundBasis | null {
  const { page, sentence, figure } = at;
  if (isAnother(at)) return null;
  const before = page.folded.slice(sentence.start, figure.clauseStart);
  const word = basisWords()
    .find(before)
    .findLast((w) => isBasis(before, w));
  if (!word) return null;
  const words = { start: sentence.start + word.start, end: sentence.start + word.end };
  return { value: word.entry, rule: 'earlier in the sentence', words, implied: true };
}
