import { type DraftIndicator } from '../draft';
import { type Place, nearBefore } from '../figure';
import { earlierClause } from '../phrase/elsewhere';
import { type Page, startingAt } from '../../page';
import { type Span } from '../../../model';
import { members } from '../lists/members';
import { owns } from '../phrase/owner-names';
import { isRatio } from '../shape/ratio';
import { textOf } from '../words';
import { type FoundIndicator, phraseIndicator, regionOf } from './found';

const asideWord =
  /(?:市场|分析师|机构)?(?:普遍)?预期|预估值|前值|初值|上期值|(?:超越|超过|超出|高于|低于|优于|不及|好于|逊于|符合|胜过|差于|达到)了?(?:此前|先前|原先|早前)?[\u4e00-\u9fff]{0,4}(?:预估?|预测|预计|估计)(?:的|值)*[约为]?$/;

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

/** What a change of goods or a trade without a name of its own is of: what the figure before or the text measured. */
function measuredBefore(at: Place): DraftIndicator | null {
  const { figure, frame } = at;
  const before = nearBefore(at)?.draft ?? frame.open;
  const { draft } = figure;
  const alike =
    before?.kind === draft.kind &&
    before.quantity.unit?.entry.dimension === draft.quantity.unit?.entry.dimension;
  if (before?.subject && before.indicator?.term && alike) return before.indicator;
  // 基本金属年减10%: against a named base it is no quotation of a price.
  const told = figure.predicate.basis !== null && draft.kind === 'change' && isRatio(draft.quantity);
  return told ? frame.indicator : null;
}

/** 煤炭开采业利润增长10%，汽车制造业下降5%: another owner of what the figure before measured. */
export function sameForOwner(at: Place): FoundIndicator | null {
  const { page, figure } = at;
  const { phrase } = figure;
  if (phrase.term || phrase.subject || phrase.end <= phrase.start) return null;
  const value = measuredBefore(at);
  if (!value) return null;
  const goods = goodsOnly(page, phrase);
  if (goods) return { value, rule: 'as the text before, of a list of goods', words: phrase, implied: true };
  const named = startingAt(page.names, phrase.start);
  const whole = named?.end === phrase.end && (owns(named) || (named.type === 'Commodity' && !nearBefore(at)));
  if (!whole && !ownerName.test(page.folded.slice(phrase.start, phrase.end))) return null;
  const group = {
    start: phrase.start,
    end: phrase.end,
    text: textOf(page, phrase),
    named: whole ? named : null,
  };
  return { value, rule: 'as the figure before, of another owner', words: group, group, implied: true };
}

/** 基本金属、塑橡胶制品分别年减…: names of goods alone. */
const goodsOnly = (page: Page, phrase: Span): boolean => {
  const list = members(page, phrase);
  return list.length > 1 && list.every((s) => startingAt(page.names, s.start)?.end === s.end);
};

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
