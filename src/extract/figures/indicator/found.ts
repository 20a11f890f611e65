import { type ObservationKind } from '../../../model';
import { type Page } from '../../page';
import { type DraftIndicator, type DraftSubject } from '../draft';
import { type Place } from '../figure';
import { type NounPhrase } from '../phrase/noun-phrase';
import { type Found } from '../found';
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

/** Whether the phrase before the number holds a word at all. */
export const isNamed = ({ page, figure: { phrase } }: Place): boolean =>
  phrase.end > phrase.start &&
  !/^(?:[^\u4e00-\u9fffa-z]*|占|约占)$/.test(page.folded.slice(phrase.start, phrase.end));

/** The folded words of the clause before the number. */
export const regionOf = ({ page, figure }: Place): string =>
  page.folded.slice(figure.draft.region.start, figure.draft.region.end);

/** 甲公司的350名: a name that has what stands behind the number. */
export const isPossessive = (at: Place): boolean =>
  /的$/.test(regionOf(at).trim()) && !at.figure.predicate.linked;
