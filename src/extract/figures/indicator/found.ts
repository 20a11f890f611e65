import { type ObservationKind, type Span } from '../../../model';
import { type Page, startingAt } from '../../page';
import { within } from '../../spans';
import { type DraftIndicator, type DraftSubject } from '../draft';
import { type Place } from '../figure';
import { type NounPhrase } from '../phrase/noun-phrase';
import { type Found } from '../found';
import { causeOnly, relative } from '../phrase/phrase-words';
import { textOf } from '../words';

/** An indicator that a rule found, with what else its words say of the figure. */
export interface FoundIndicator extends Found<DraftIndicator> {
  /** 68%的消费者: the figure is about this group. */
  readonly group?: DraftSubject | null;
  /** The phrase of another clause that it stands in. */
  readonly borrowed?: NounPhrase;
  readonly qualifier?: string;
  readonly kind?: ObservationKind;
  /** What the confidence is multiplied by. */
  readonly trust?: number;
}

export const phraseIndicator = (page: Page, phrase: NounPhrase): DraftIndicator => ({
  start: phrase.start,
  end: phrase.end,
  text: textOf(page, phrase),
  term: phrase.term?.entry ?? null,
});

/** A phrase as a subject: the name of a table that it is from end to end, else its words. */
export function wholeName(page: Page, { start, end }: Span): DraftSubject {
  const named = startingAt(page.names, start);
  return { start, end, text: textOf(page, { start, end }), named: named?.end === end ? named : null };
}

/** 因股本扩大而较年初下降35%: the clause says why, not what. */
function saysWhy({ page, figure: { draft, clauseStart } }: Place): boolean {
  const from = Math.max(clauseStart, draft.region.start);
  const m = causeOnly().exec(page.folded.slice(from, draft.quantity.start));
  return m !== null && within(page.terms, from + m[0].length, draft.quantity.start).length === 0;
}

/** 二者, 前者: words that point at what was measured. */
const pointing = /^[二两三四前后]者$/;

const noName = /^(?:[^\u4e00-\u9fffa-z]*|占|约占)$/;

/** Whether the phrase before the number names what it measures: 增速 and 占比 alone do not, unless points are said of the rate itself. */
export const isNamed = (at: Place): boolean => {
  const { draft, phrase } = at.figure;
  const { folded } = at.page;
  const words = folded.slice(phrase.start, phrase.end);
  if (saysWhy(at) || pointing.test(words)) return false;
  if (!draft.quantity.unit?.entry.change && relative().test(words)) return false;
  return phrase.end > phrase.start && !noName.test(words);
};

/** The folded words of the clause before the number. */
export const regionOf = ({ page, figure }: Place): string =>
  page.folded.slice(figure.draft.region.start, figure.draft.region.end);

/** 甲公司的350名: a name that has what stands behind the number. */
export const isPossessive = (at: Place): boolean =>
  regionOf(at).trimEnd().endsWith('的') && !at.figure.predicate.linked;
