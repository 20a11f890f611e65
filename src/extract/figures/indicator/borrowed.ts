import { type Place, nearBefore } from '../figure';
import { earlierClause } from '../phrase/elsewhere';
import { startingAt } from '../../page';
import { owns } from '../phrase/owner-names';
import { isRatio } from '../shape/ratio';
import { textOf } from '../words';
import { type FoundIndicator, phraseIndicator, regionOf } from './found';

const asideWord = /(?:市场|分析师|机构)?(?:普遍)?预期|预估值|前值|初值|上期值/;

/** 3.0%，低于市场预期的3.1%: another value of the figure before. */
export function expectedOrEarlier(at: Place): FoundIndicator | null {
  const { figure } = at;
  const before = figure.phrase.term ? null : nearBefore(at);
  const value = before?.draft.indicator;
  const aside = value ? asideWord.exec(regionOf(at)) : null;
  if (!before || !value || !aside) return null;
  const change = isRatio(figure.draft.quantity) && before.draft.kind === 'change';
  return {
    value,
    rule: 'expected or earlier value of the figure before',
    words: value,
    implied: true,
    qualifier: aside[0].includes('预') ? '预期' : '前值',
    ...(change && { kind: 'change' as const }),
  };
}

/** 进口增速放缓，同比增长5%: the clause before names it, after any figure of its own. */
export function inEarlierClause(at: Place): FoundIndicator | null {
  const { page, sentence, figure, before } = at;
  const earlier = earlierClause(page, sentence, figure.clauseStart);
  if (!earlier || earlier.end <= earlier.start) return null;
  if (before && earlier.start < before.draft.quantity.end) return null;
  return {
    value: phraseIndicator(page, earlier),
    rule: 'name in an earlier clause',
    words: earlier,
    borrowed: earlier,
  };
}

export function sameAsBefore(at: Place): FoundIndicator | null {
  const value = nearBefore(at)?.draft.indicator;
  return value ? { value, rule: 'same as the figure before', words: value, implied: true } : null;
}

/** 煤炭开采业利润增长10%，汽车制造业下降5%: another owner of what the figure before measured. */
export function sameForOwner(at: Place): FoundIndicator | null {
  const { page, figure } = at;
  const { phrase, draft } = figure;
  const before = phrase.term || phrase.subject ? null : nearBefore(at);
  const value = before?.draft.indicator;
  if (!before || !value?.term || phrase.end <= phrase.start) return null;
  if (before.draft.kind !== draft.kind || !before.draft.subject) return null;
  if (before.draft.quantity.unit?.entry.dimension !== draft.quantity.unit?.entry.dimension) return null;
  const named = startingAt(page.names, phrase.start);
  const whole = named?.end === phrase.end && owns(named);
  if (!whole && !ownerName.test(page.folded.slice(phrase.start, phrase.end))) return null;
  const group = {
    start: phrase.start,
    end: phrase.end,
    text: textOf(page, phrase),
    named: whole ? named : null,
  };
  return { value, rule: 'as the figure before, of another owner', words: group, group, implied: true };
}

const ownerName = /^[^、,的]{2,18}(?:业|行业|企业|公司|集团|地区)$/;

/** Of what the sentence before measured less is sure. */
const trustFarName = 0.6;

export const namedEarlier = ({ frame }: Place): FoundIndicator | null =>
  frame.indicator && {
    value: frame.indicator,
    rule: 'named in an earlier sentence',
    words: frame.indicator,
    implied: true,
    trust: trustFarName,
  };
