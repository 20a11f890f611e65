import { type Span } from '../../../model';
import { type Page } from '../../page';
import { type Place } from '../figure';
import { clauseStart } from '../phrase/clause';
import { nounPhrase, type NounPhrase } from '../phrase/noun-phrase';
import { textOf } from '../words';
import { type FoundIndicator, isNamed, phraseIndicator } from './found';

export function nameBefore(at: Place): FoundIndicator | null {
  const { phrase } = at.figure;
  if (!isNamed(at)) return null;
  const rule = phrase.term ? 'name before, known' : 'name before';
  return { value: phraseIndicator(at.page, phrase), rule, words: phrase };
}

/** 民间消费受到…影响而萎缩: the name stands before 受. */
function beforeInfluence(page: Page, sentence: Span, phrase: NounPhrase): NounPhrase | null {
  if (!/(?:影响|冲击|拖累|带动|推动|因素)(?:下|而|等)?$/.test(page.folded.slice(phrase.start, phrase.end)))
    return null;
  const from = Math.max(sentence.start, phrase.end - 80);
  const at = page.folded.slice(from, phrase.end + 1).lastIndexOf('受');
  if (at < 0) return null;
  const hit = from + at;
  const found = nounPhrase(page, clauseStart(page.folded, sentence.start, hit).start, hit);
  return found.end > found.start ? found : null;
}

export function actedOn(at: Place): FoundIndicator | null {
  const { page, sentence, figure } = at;
  const borrowed = isNamed(at) ? beforeInfluence(page, sentence, figure.phrase) : null;
  if (!borrowed) return null;
  const value = phraseIndicator(page, borrowed);
  return { value, rule: 'what an influence acts on', words: borrowed, borrowed };
}

/** 沪锌报21500元: the price of what is named. */
export function priceOfName({ page, figure }: Place): FoundIndicator | null {
  const { subject } = figure.phrase;
  if (!subject || figure.draft.quantity.unit?.entry.class !== 'money' || !figure.predicate.linked)
    return null;
  const value = { ...subject, text: textOf(page, subject), term: null };
  return { value, rule: 'the price of the name before', words: subject };
}
