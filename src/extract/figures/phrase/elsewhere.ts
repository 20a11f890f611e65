import { type Span } from '../../../model';
import { type WrittenQuantity } from '../../../text/quantities';
import { type Page } from '../../page';
import { within } from '../../spans';
import { type ReadFigure } from '../figure';
import { isRatio } from '../shape/ratio';
import { clauseStart } from './clause';
import { nounPhrase, type NounPhrase } from './noun-phrase';
import { causeBefore, reckonedFirst, relative } from './phrase-words';
import { scanBack } from './scan-back';

const comparison = /(?:将)?(?:达到?|为|是|相当于|约为)(?=[^,。]*(?:的|之)$)/;

/** 甲的销售额达到乙的2倍: the name is before the verb; without one it is what the figure is a part of. */
export function comparedTo(
  page: Page,
  floor: number,
  end: number,
  region: string,
  q: WrittenQuantity,
): NounPhrase | null {
  // 恢复至2019年同期的70%: what recovers was named before.
  const back = isRatio(q) ? /恢复[至到]/.exec(region) : null;
  if (back) return nounPhrase(page, floor, floor + back.index);
  if (!isRatio(q) || !/[的之](?:约|近|超过?|逾)?$/.test(region.trim())) return null;
  const m = comparison.exec(`${page.folded.slice(floor, end)}的`);
  return m && m.index >= 2 ? nounPhrase(page, floor, floor + m.index) : null;
}

const versusWord = /(?:较|比(?!例|重|率|较|特|赛|亚|如|对)|相比于|相较于?)(?=[\u4e00-\u9fff\da-z“"])/;
/** 增速高于全国1.2个百分点: what stands between the verb and the number is what it is measured against. */
const aboveWord = /(?:高于|低于|高出|低出|快于|慢于|高过|超出|领先|落后|跑赢|跑输)(?=[\u4e00-\u9fffa-z])/;
const withWord = /(?:与|同|和)(?=[^,。]{1,16}(?:相比|相较|比较)$)/;

/** 销售额较2014年目标: the words after 较 are what the change is measured against. */
export function splitBase(
  page: Page,
  phrase: NounPhrase,
  floor: number,
  points: boolean,
): { phrase: NounPhrase; base: Span } | null {
  const text = page.folded.slice(floor, phrase.end);
  const m = (points ? aboveWord.exec(text) : null) ?? versusWord.exec(text) ?? withWord.exec(text);
  if (!m) return null;
  const at = floor + m.index;
  return { phrase: nounPhrase(page, floor, at), base: { start: at, end: phrase.end } };
}

/** 出口(+3.9%): the name stands before the bracket; after a figure it is that figure's. */
export function beforeBracket(
  page: Page,
  sentence: Span,
  open: number,
  before: ReadFigure | null,
): NounPhrase | null {
  if (before && open - before.draft.quantity.end <= 1) return null;
  const start = clauseStart(page.folded, sentence.start, open).start;
  const floor = Math.max(start, before?.draft.quantity.end ?? 0);
  const behind = scanBack(page, floor, open);
  const listed = floor + page.folded.slice(floor, behind.nameEnd).lastIndexOf('、') + 1;
  const phrase = nounPhrase(page, listed, behind.nameEnd);
  if (phrase.end > phrase.start) return phrase;
  return earlierClause(page, sentence, start);
}

/** 营业额:5亿元: the name stands before the colon. */
export function beforeColon(page: Page, sentence: Span, clause: number): NounPhrase | null {
  if (!/[:>]/.test(page.folded.charAt(clause - 1))) return null;
  const phrase = nounPhrase(page, clauseStart(page.folded, sentence.start, clause - 1).start, clause - 1);
  return phrase.end > phrase.start ? phrase : null;
}

/** The name in the clauses before, nearest first: the last indicator a table knows. */
export function earlierClause(page: Page, sentence: Span, at: number): NounPhrase | null {
  const term = within(page.terms, sentence.start, at).findLast(
    (t) => !relative().test(t.term) && !isReckoning(page, sentence, t) && !isAside(page, sentence, t),
  );
  if (!term) return null;
  // 消费者物价指数(CPI): the name before the bracket says more.
  const inBracket = page.folded.charAt(term.start - 1) === '(' && page.folded.charAt(term.end) === ')';
  const end = inBracket ? term.start - 1 : term.end;
  const phrase = nounPhrase(page, clauseStart(page.folded, sentence.start, end).start, end);
  return inBracket && phrase.end <= phrase.start
    ? nounPhrase(page, clauseStart(page.folded, sentence.start, term.start).start, term.end)
    : phrase;
}

/** 按不变价格计算, 以美元计价, 扣除价格因素: how it is reckoned, not what. */
function isReckoning(page: Page, sentence: Span, term: Span): boolean {
  const start = clauseStart(page.folded, sentence.start, term.start).start;
  return reckonedFirst().test(page.folded.slice(start, term.end + 8).trim());
}

/** 受油价走高带动, 在零售通路里: what makes it change and where, not what changes. */
function isAside(page: Page, sentence: Span, term: Span): boolean {
  const start = clauseStart(page.folded, sentence.start, term.start).start;
  if (causeBefore().test(page.folded.slice(start, term.start))) return true;
  const rest = page.folded.slice(term.end, term.end + 12);
  return (
    /^[\s]*[在于]/.test(page.folded.slice(start, term.start)) && /^[^,。;:的]{0,6}[里中内下][,]/.test(rest)
  );
}
