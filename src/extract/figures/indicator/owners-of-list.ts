import { once } from '../../../lexicon/load';
import { anyOf } from '../../../lexicon/word-lists';
import { type Span } from '../../../model';
import { endingAt, type Page } from '../../page';
import { within } from '../../spans';
import { type DraftIndicator } from '../draft';
import { nearBefore, type Place } from '../figure';
import { clauseStart } from '../phrase/clause';
import { nounPhrase } from '../phrase/noun-phrase';
import { isRatio } from '../shape/ratio';
import { measureOfGood } from '../subject/measured';
import { textOf } from '../words';
import { type FoundIndicator } from './found';
import { measuredOf } from './same-for-owner';

/** What the list before measured: that of the figure before, else of the sentence before; of 礼物的销货数量 the last word. */
function measuredBefore(at: Place): DraftIndicator | null {
  const near = nearBefore(at)?.draft.indicator;
  const last = near ?? at.frame.indicator;
  // 出口比重达35%；乘用车(-27%): of a share nothing fell.
  const value = last?.term?.entry.reads === 'share' ? (measuredOf(at) ?? last) : last;
  const measure = measureOfGood(at.page, value);
  if (!value || measure === null) return value;
  const words = { start: value.end - measure.length, end: value.end };
  return { ...value, ...words, text: textOf(at.page, words) };
}

const borrowedFor = (page: Page, value: DraftIndicator, words: Span, rule: string): FoundIndicator => ({
  value,
  rule,
  words,
  implied: true,
  group: { ...words, text: textOf(page, words), named: endingAt(page.names, words.end) },
});

/** 人数列前三的是天水市19万人次: what is ranked stands before 的是, whose it is behind. */
export function rankedBy(at: Place): FoundIndicator | null {
  const { page, figure } = at;
  const { phrase, draft } = figure;
  const from = Math.max(figure.clauseStart, draft.region.start);
  const words = page.folded.slice(from, phrase.end);
  const is = /(?:最[多高大快低]|[列居]?前[一二三四五六七八九十]|第[一二三]|首位|榜首)的(?:分别|依次)?是/.exec(
    words,
  );
  if (!is) return null;
  const term = within(page.terms, from, from + is.index).at(-1);
  if (!term) return null;
  const value = { start: term.start, end: term.end, text: textOf(page, term), term: term.entry };
  const owner = { start: from + is.index + is[0].length, end: phrase.end };
  return borrowedFor(page, value, owner, 'what they are ranked by');
}

const onlyVerb = /^\s*$/;

/** 服装(上升7.6%); 食品、饮料及烟草(上升3.2%): the member stands before the bracket, and one with 及 in it is one member. */
export function inBracketOfMember(at: Place): FoundIndicator | null {
  const { page, sentence, figure } = at;
  const { draft, predicate, phrase, clauseStart: inside } = figure;
  if (page.folded.charAt(inside - 1) !== '(' || draft.kind !== 'change' || !isRatio(draft.quantity))
    return null;
  if (phrase.term?.end === phrase.end || phrase.subject || phrase.end <= phrase.start || !predicate.change)
    return null;
  if (!onlyVerb.test(page.folded.slice(inside, predicate.nameEnd))) return null;
  const value = measuredBefore(at);
  if (!value) return null;
  return borrowedFor(
    page,
    value,
    memberBefore(page, sentence, inside - 1, phrase),
    'as the text before, of what stands before the bracket',
  );
}

/** The whole of a member that is a list itself: 食品、饮料及烟草; else the words of the phrase. */
function memberBefore(page: Page, sentence: Span, open: number, phrase: Span): Span {
  const next = /^其?次[为是]/.exec(page.folded.slice(phrase.start, phrase.end))?.[0].length ?? 0;
  const own = { start: phrase.start + next, end: phrase.end };
  const { start } = clauseStart(page.folded, sentence.start, open);
  const words = nounPhrase(page, start, open);
  const text = page.folded.slice(words.start, open);
  const joined = words.end === phrase.end && /^[^()\d]*、[^、()\d]*[及和与][^、()\d]+$/.test(text);
  return joined ? { start: words.start, end: words.end } : own;
}

const achieved = once(() => new RegExp(`${anyOf('phrases.yaml', 'achieving')}[约近超]?$`));

/** 其中，沿海港口完成1373万标箱: who did as much of what was measured before stands before the verb. */
export function doerAlone(at: Place): FoundIndicator | null {
  const { page, figure } = at;
  const { draft, phrase } = figure;
  if (phrase.term || phrase.subject || phrase.end <= phrase.start || draft.kind === 'share') return null;
  if (!achieved().test(page.folded.slice(phrase.end, draft.quantity.start))) return null;
  if (!isShortName.test(page.folded.slice(phrase.start, phrase.end))) return null;
  const value = measuredBefore(at);
  const unit = draft.quantity.unit?.entry;
  const dimension = value?.term?.entry.dimension;
  if (!value || !unit || unit.dimension !== dimension) return null;
  return borrowedFor(
    page,
    value,
    { start: phrase.start, end: phrase.end },
    'as the text before, of who did it',
  );
}

const isShortName = /^[\u4e00-\u9fffa-z0-9]{2,10}$/;

/** What may stand before the first of a list. */
const listed = /^(?:[^、,]{0,12}(?:分别|依次)(?:为|是|有)?|[赴到往]|)$/;

/** 日本68万人次、香港57万人次: each name has as many of what the figure before counted. */
export function memberBeside(at: Place): FoundIndicator | null {
  const { page, figure, before } = at;
  const { draft, phrase, predicate } = figure;
  if (phrase.term || phrase.subject || predicate.change || draft.kind !== 'level') return null;
  const named = endingAt(page.names, phrase.end);
  const first = nearBefore(at)?.draft;
  if (
    !named ||
    !listed.test(page.folded.slice(phrase.start, named.start)) ||
    named.type !== 'Place' ||
    !before ||
    !first?.indicator
  )
    return null;
  const dimension = first.quantity.unit?.entry.dimension;
  if (first.kind !== 'level' || dimension === undefined || isRatio(draft.quantity)) return null;
  if (draft.quantity.unit?.entry.dimension !== dimension) return null;
  return borrowedFor(page, first.indicator, named, 'as the figure before, of the name beside');
}

/** So far back a price is still what goods that rise and fall are told of. */
const longestList = 300;

const rises = /(?:涨|跌)[幅了约近超逾]*$/;

/** 七大类指数中食物类涨3%; 价格上涨…，猪肉涨8.09%、鲜奶跌1.91%: groups of an index and goods that rise and fall where the text speaks of prices. */
export function priceOfGood(at: Place): FoundIndicator | null {
  const { page, figure } = at;
  const { draft, phrase, predicate } = figure;
  if (phrase.term || phrase.subject || phrase.end <= phrase.start || !isRatio(draft.quantity)) return null;
  const name = page.folded.slice(phrase.start, phrase.end);
  if (!predicate.change || !rises.test(predicate.words.trim()) || !isGood.test(name)) return null;
  const measure = name.endsWith('类') ? '指数' : '价格';
  if (measure === '价格' && (at.before?.draft ?? at.frame.open)?.kind !== 'change') return null;
  const price = within(page.terms, Math.max(0, phrase.start - longestList), phrase.start).findLast(
    (t) => t.entry.entry.name === measure,
  );
  if (!price) return null;
  const value = { start: price.start, end: price.end, text: textOf(page, price), term: price.entry };
  return borrowedFor(
    page,
    value,
    { start: phrase.start, end: phrase.end },
    'the price that the text speaks of, of a good',
  );
}

/** 食物类, 猪肉, 牙膏、牙粉; not 房租, which is a price itself. */
const isGood = /^[\u4e00-\u9fff]{1,6}(?:、[\u4e00-\u9fff]{1,6})?(?<![租费价金率数额量值用])$/;
