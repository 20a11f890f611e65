import { type DraftIndicator } from '../draft';
import { nearBefore, type Place } from '../figure';
import { perSpan, shareAlone } from '../phrase/phrase-words';
import { isRatio } from '../shape/ratio';
import { textOf } from '../words';
import { type FoundIndicator } from './found';

/** 产量4亿吨，日均1427万吨: how it is reckoned is its name; it measures what was measured before. */
export function reckonedAgain(at: Place): FoundIndicator | null {
  const { page, figure, frame } = at;
  const { qualifier } = figure.predicate;
  if (!qualifier || figure.phrase.end > figure.phrase.start || isRatio(figure.draft.quantity)) return null;
  if (!perSpan().test(page.folded.slice(qualifier.start, qualifier.end))) return null;
  const of = nearBefore(at)?.draft.indicator ?? frame.indicator;
  const value: DraftIndicator = { ...qualifier, text: textOf(page, qualifier), term: of?.term ?? null };
  return { value, rule: 'how what was measured before is reckoned', words: qualifier };
}

/** 投资1394亿元，占比降至58.9%: a share of its own name. */
export function shareNamed(at: Place): FoundIndicator | null {
  const { page, figure, frame } = at;
  const { draft, phrase } = figure;
  if (draft.kind !== 'share' || !shareAlone().test(page.folded.slice(phrase.start, phrase.end))) return null;
  const of = nearBefore(at)?.draft.indicator ?? frame.indicator;
  const value = {
    start: phrase.start,
    end: phrase.end,
    text: textOf(page, phrase),
    term: of?.term ?? phrase.term?.entry ?? null,
  };
  return { value, rule: 'name of a share', words: phrase };
}
