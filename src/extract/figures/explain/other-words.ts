import { basisWords } from '../../../lexicon/cues';
import { indicatorMatcher } from '../../../lexicon/indicators';
import { type Span } from '../../../model';
import { within } from '../../spans';
import { type Rival } from '../../reading';
import { type Place } from '../figure';
import { isBase } from '../period/base';
import { type Found } from '../found';
import { distance, farther } from './offers';

/** Words of the sentence that could name the field and were passed over, with the reason. */
export function otherWords(at: Place, field: string, won: Found<string>): Rival[] {
  return (passedOver[field]?.(at, won) ?? []).sort((a, b) => nearness(at, a) - nearness(at, b));
}

const nearness = (at: Place, { words }: Rival): number => (words ? distance(at, words) : Infinity);

const passedOver: Readonly<Record<string, (at: Place, won: Found<string>) => Rival[]>> = {
  indicator: (at, won) => [...shorterTerms(at, won), ...otherTerms(at, won)],
  period: otherTimes,
  basis: otherBases,
};

const inside = (inner: Span, outer: Span | null): boolean =>
  outer !== null && outer.start <= inner.start && inner.end <= outer.end;

/** Why words lost to others that stand elsewhere. */
function byPlace(at: Place, words: Span, won: Found<string>): string {
  if (!won.words) return `“${won.rule}” does not look there`;
  if (words.start >= at.figure.draft.quantity.end) return 'stands behind the number';
  if (distance(at, words) > distance(at, won.words)) return farther(at, words, won.words);
  return `nearer, but “${won.rule}” goes before it`;
}

/** 收入 within 营业收入. */
function shorterTerms({ page }: Place, won: Found<string>): Rival[] {
  const { words } = won;
  if (!words) return [];
  const found: Rival[] = [];
  const known = within(page.terms, words.start, words.end);
  for (const { start, end, term } of known)
    for (let i = start; i < end; i += 1)
      for (const inner of indicatorMatcher().allAt(page.folded, i, end))
        if (inner.end - inner.start < end - start)
          found.push({
            value: inner.term,
            rule: 'known name',
            words: { start: inner.start, end: inner.end },
            reason: `shorter: inside ${term}`,
          });
  return found;
}

function otherTerms(at: Place, won: Found<string>): Rival[] {
  const { page, sentence } = at;
  return within(page.terms, sentence.start, sentence.end)
    .filter((term) => !inside(term, won.words))
    .map(({ start, end, term, entry }) => ({
      value: entry.name === term ? term : `${term} (${entry.name})`,
      rule: 'known name',
      words: { start, end },
      reason: byPlace(at, { start, end }, won),
    }));
}

function otherTimes(at: Place, won: Found<string>): Rival[] {
  const { page, sentence, figure } = at;
  return within(page.periods, sentence.start, figure.draft.quantity.end + 2)
    .filter((time) => !inside(time, won.words))
    .map((time) => ({
      value: time.period?.text ?? page.text.slice(time.start, time.end),
      rule: 'time in the sentence',
      words: { start: time.start, end: time.end },
      reason: isBase(page, time)
        ? 'is what something is measured against'
        : time.period === null && time.sameMoved === null
          ? 'cannot be dated without the time it counts from'
          : byPlace(at, time, won),
    }));
}

function otherBases(at: Place, won: Found<string>): Rival[] {
  const { page, sentence, figure } = at;
  const text = page.folded.slice(sentence.start, figure.draft.quantity.start);
  return basisWords()
    .find(text)
    .map(({ start, end, entry }) => {
      const words = { start: sentence.start + start, end: sentence.start + end };
      return { value: entry, rule: 'word of comparison', words, reason: byPlace(at, words, won) };
    });
}
