import { type Place, nearBefore, type ReadFigure } from '../figure';
import { textOf } from '../words';
import { type FoundSubject } from './found';
import { isBareMeasure } from './measured';
import { topicOf } from './topic';

export const group = ({ figure }: Place): FoundSubject | null =>
  figure.group && { value: figure.group, rule: 'the group', words: figure.group };

/** The owner in the clause that the indicator was taken from. */
export function withIndicator({ page, figure }: Place): FoundSubject | null {
  const opener = figure.borrowed?.subject;
  if (!opener) return null;
  const value = { ...opener, text: textOf(page, opener) };
  return { value, rule: 'with the indicator in an earlier clause', words: opener };
}

/** That of the figure before, unless a clause between opens with another name. */
export function asBefore(at: Place): FoundSubject | null {
  const { page, figure, before } = at;
  const value = nearBefore(at)?.draft.subject;
  if (!before || !value) return null;
  // 服装产量增长5%，饮料…: the good is that of the first only.
  if (before.draft.ofThing && !figure.draft.implied.has('indicator') && !isBareMeasure(at)) return null;
  const between = { start: before.draft.quantity.end, end: figure.clauseStart };
  if (topicOf(page, between, between.end) || (isOtherTrade(at, before) && !isBareMeasure(at))) return null;
  return { value, rule: 'as the figure before', words: value, implied: true, own: before.draft.ofThing };
}

/** 今年累计升4%: what the sentence before measured, of the same. */
export function withEarlierIndicator({ figure, frame }: Place): FoundSubject | null {
  const { indicator } = figure.draft;
  const value = indicator !== null && indicator === frame.indicator ? frame.indicatorSubject : null;
  return value && { value, rule: 'with the indicator in an earlier sentence', words: value, implied: true };
}

/** 采矿业增加值下降，制造业增加值增长: what a trade did is not said of what the next names itself. */
const isOtherTrade = ({ figure: { draft } }: Place, { draft: before }: ReadFigure): boolean =>
  before.subject?.named?.type === 'Industry' &&
  !before.implied.has('subject') &&
  draft.indicator !== null &&
  !draft.implied.has('indicator') &&
  draft.indicator.start > before.quantity.end;

export function earlierInSentence({ page, sentence, figure }: Place): FoundSubject | null {
  const value = topicOf(page, sentence, figure.clauseStart);
  return value && { value, rule: 'earlier in the sentence', words: value };
}

export const asSentenceBefore = ({ frame }: Place): FoundSubject | null =>
  frame.subject && {
    value: frame.subject,
    rule: 'as in the sentence before',
    words: frame.subject,
    implied: true,
  };
