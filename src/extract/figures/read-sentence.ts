import { basisWords, changeWords, predicateWords } from '../../lexicon/cues';
import { type Basis, type EntityType, parsePeriod, type Period, type Span } from '../../model';
import { monthsPeriod, previousPeriod, shiftYears } from '../../text/calendar';
import { type PeriodMention } from '../../text/periods';
import { type WrittenQuantity } from '../../text/quantities';
import { endingAt, type Named, type Page, startingAt, within } from '../page';
import { type Draft, type DraftIndicator, type DraftSubject, note } from './draft';
import { nounPhrase, type NounPhrase, owns, pronoun } from './noun-phrase';
import { type Predicate, scanBack } from './scan-back';
import { referent } from './references';
import { continuesAbility, isRatio, type Shape, shapeOf } from './shape';
import { statusOf } from './status';

/** What the text has said so far: what a clause that leaves something out goes back to. */
export interface Frame {
  indicator: DraftIndicator | null;
  subject: DraftSubject | null;
  period: Period | null;
  basis: Basis | null;
  base: PeriodMention | null;
  /** The base was named in this sentence. */
  last: Draft | null;
}

export interface ReadFigure {
  readonly draft: Draft;
  readonly predicate: Predicate;
  readonly phrase: NounPhrase;
  readonly clauseStart: number;
  /** Joined to the figure before by 、 or 和. */
  readonly continues: boolean;
  /** The period that holds around the figure, which a base (从2012年的…) does not change. */
  ambient: Period | null;
  /** When the last movement of the sentence (从…至…) began. */
  movedFrom: Period | null;
  /** The phrase of an earlier clause that named the indicator. */
  borrowed: NounPhrase | null;
  /** 68%的消费者: the group that a share is of. */
  group: DraftSubject | null;
  /** Its subject is a member of a list, for this figure only. */
  dealt: boolean;
  /** The last change of the sentence, itself included. */
  lastChange: Draft | null;
}

const delimiter = /[,;。:!?\n]/;

/** Where the clause of `at` begins; brackets that closed before are passed over. */
export function clauseStart(folded: string, floor: number, at: number): { start: number; bracket: boolean } {
  for (let p = at - 1; p >= floor; p -= 1) {
    const char = folded.charAt(p);
    if (char === ')' || char === ']') {
      const open = folded.lastIndexOf(char === ')' ? '(' : '[', p);
      if (open >= floor && p - open <= 60) {
        p = open;
        continue;
      }
    }
    if (char === '(' || char === '[') return { start: p + 1, bracket: true };
    if (char === ',' && /\d/.test(folded.charAt(p - 1)) && /\d/.test(folded.charAt(p + 1)) && at - p > 1)
      continue;
    if (delimiter.test(char)) return { start: p + 1, bracket: false };
  }
  return { start: floor, bracket: false };
}

const joins = /^[ \t]*(?:[,、和及与或]|以及|、?和)?[ \t]*$/;

/** Reads one figure of a sentence. `before` is the figure before it in the same sentence. */
export function readFigure(
  page: Page,
  sentence: Span,
  q: WrittenQuantity,
  before: ReadFigure | null,
  frame: Frame,
): ReadFigure {
  const { folded } = page;
  const clause = clauseStart(folded, sentence.start, q.start);
  const prevEnd = before?.draft.quantity.end ?? sentence.start;
  const floor = Math.max(clause.start, prevEnd);
  const predicate = scanBack(page, floor, q.start);
  let phrase = nounPhrase(page, floor, predicate.nameEnd);
  const region = folded.slice(floor, q.start);
  const link = before ? folded.slice(prevEnd, q.start) : '?';
  const goesOn =
    joins.test(link) || (/^[、和及]/.test(link) && joins.test(folded.slice(prevEnd, predicate.nameEnd)));
  const continues = before !== null && goesOn && sameFamily(before.draft.quantity, q);
  const versus = predicate.change || isRatio(q) ? splitBase(page, phrase, floor) : null;
  if (versus) phrase = versus.phrase;
  const bracketed = clause.bracket && phrase.start >= phrase.end;
  const opened = bracketed ? beforeBracket(page, sentence, clause.start - 1, before) : null;
  const colon =
    !bracketed && phrase.start >= phrase.end && /[:>]/.test(folded.charAt(clause.start - 1))
      ? nounPhrase(page, clauseStart(folded, sentence.start, clause.start - 1).start, clause.start - 1)
      : null;
  const compared = comparedTo(page, floor, predicate.nameEnd, region, q);
  if (compared) phrase = compared;
  if (opened) phrase = opened;
  else if (colon && colon.end > colon.start) phrase = { ...colon, subject: colon.subject };
  const shape =
    continues && predicate.change === null && before
      ? continued(before, q)
      : ability(page, before, phrase, link, shapeOf(page, q, predicate, phrase, region));
  const draft: Draft = {
    quantity: q,
    region: { start: floor, end: q.start },
    sign: shape.sign,
    kind: shape.kind,
    basis: null,
    basePeriod: null,
    status: statusOf(page, sentence, clause.start, q),
    indicator: null,
    subject: null,
    period: null,
    when: null,
    qualifiers: [],
    implied: new Set(),
    trace: [],
    rule: shape.rule,
    confidence: 1,
  };
  note(draft, 'kind', shape.kind, shape.rule);
  const figure: ReadFigure = {
    draft,
    predicate,
    phrase,
    clauseStart: clause.start,
    continues,
    ambient: null,
    movedFrom: null,
    borrowed: null,
    group: null,
    dealt: false,
    lastChange: null,
  };
  readIndicator(page, sentence, figure, before, frame);
  readSubject(page, sentence, figure, before, frame);
  readPeriod(page, sentence, figure, before, frame);
  figure.movedFrom = predicate.from && draft.period ? draft.period : (before?.movedFrom ?? null);
  readBasis(page, sentence, figure, shape.basis, versus?.base ?? null, before, frame);
  figure.lastChange = draft.kind === 'change' ? draft : (before?.lastChange ?? null);
  return figure;
}

/** A level that goes on a list of abilities is one. */
const ability = (
  page: Page,
  before: ReadFigure | null,
  phrase: NounPhrase,
  link: string,
  shape: Shape,
): Shape =>
  shape.kind === 'level' && before?.draft.kind === 'capacity' && continuesAbility(phrase, page, link)
    ? { ...shape, kind: 'capacity', rule: 'next ability of a list' }
    : shape;

function continued(before: ReadFigure, q: WrittenQuantity): Shape {
  const { kind, sign, rule } = before.draft;
  return { kind, sign: q.sign === '-' ? -1 : sign, rule, basis: before.predicate.basis };
}

function sameFamily(a: WrittenQuantity, b: WrittenQuantity): boolean {
  return a.unit?.entry.dimension === b.unit?.entry.dimension;
}

const comparison = /(?:将)?(?:达到?|为|是|相当于|约为)(?=[^,。]*(?:的|之)$)/;

/** 甲的销售额达到乙的2倍: the name is before the verb; without one it is what the figure is a part of. */
function comparedTo(
  page: Page,
  floor: number,
  end: number,
  region: string,
  q: WrittenQuantity,
): NounPhrase | null {
  if (!isRatio(q) || !/[的之](?:约|近|超过?|逾)?$/.test(region.trim())) return null;
  const m = comparison.exec(`${page.folded.slice(floor, end)}的`);
  return m && m.index >= 2 ? nounPhrase(page, floor, floor + m.index) : null;
}

const versusWord = /(?:较|比(?!例|重|率|较|特|赛|亚|如|对)|相比于|相较于?)(?=[\u4e00-\u9fff\da-z“"])/;
const withWord = /(?:与|同|和)(?=[^,。]{1,16}(?:相比|相较|比较)$)/;

/** 销售额较2014年目标: the words after 较 are what the change is measured against. */
function splitBase(page: Page, phrase: NounPhrase, floor: number): { phrase: NounPhrase; base: Span } | null {
  const text = page.folded.slice(floor, phrase.end);
  const m = versusWord.exec(text) ?? withWord.exec(text);
  if (!m) return null;
  const at = floor + m.index;
  return { phrase: nounPhrase(page, floor, at), base: { start: at, end: phrase.end } };
}

/** 出口(+3.9%): the name stands before the bracket; after a figure it is that figure's. */
function beforeBracket(
  page: Page,
  sentence: Span,
  open: number,
  before: ReadFigure | null,
): NounPhrase | null {
  if (before && open - before.draft.quantity.end <= 1) return null;
  const start = clauseStart(page.folded, sentence.start, open).start;
  const floor = Math.max(start, before?.draft.quantity.end ?? 0);
  const behind = scanBack(page, floor, open);
  const listed = Math.max(page.folded.lastIndexOf('、', behind.nameEnd - 1) + 1, floor);
  const phrase = nounPhrase(page, listed, behind.nameEnd);
  if (phrase.end > phrase.start) return phrase;
  return earlierClause(page, sentence, start);
}

/** The name in the clauses before, nearest first: the last indicator a table knows. */
function earlierClause(page: Page, sentence: Span, at: number): NounPhrase | null {
  const term = within(page.terms, sentence.start, at).findLast((t) => !isReckoning(page, sentence, t));
  if (!term) return null;
  const start = clauseStart(page.folded, sentence.start, term.start).start;
  return nounPhrase(page, start, term.end);
}

/** 按不变价格计算, 以美元计价: how it is reckoned, not what. */
function isReckoning(page: Page, sentence: Span, term: Span): boolean {
  const start = clauseStart(page.folded, sentence.start, term.start).start;
  return /^[按以](?:.{1,16})(?:计算|计价|口径|核算|计)/.test(page.folded.slice(start, term.end + 8).trim());
}

const slice = (page: Page, span: Span): string => page.text.slice(span.start, span.end).replace(/\s+/g, '');

const fromPhrase = (page: Page, phrase: NounPhrase): DraftIndicator => ({
  start: phrase.start,
  end: phrase.end,
  text: slice(page, phrase),
  term: phrase.term?.entry ?? null,
});

const nounAfter = /^(?:以上|左右|多|余|的|、|不等的?|新的|等|以上的)*([\u4e00-\u9fffa-z“”"]{2,24})/;
const nounStop =
  /(?:[,。;:!?、“”"]|以及|和(?=\d)|在|将|会|已|正|均|都|为|是|被|从|由|于|对|实现|同比|环比|增长|下降|奋战|开工|参加|达|落地|投入|投产|进行|来自|参与|签约|入选|获|占|完成|用于|支持|通过|用|后|前|时|左右|以上|上市|选择|预期|表示|认为)/;

/** The counted thing after a number: 350名员工, 481项关税令. */
function countedNoun(page: Page, q: WrittenQuantity): DraftIndicator | null {
  const right = page.folded.slice(q.end, q.end + 30);
  const m = nounAfter.exec(right);
  if (!m?.[1]) return null;
  const word = m[1];
  const offset = m[0].length - word.length;
  const stop = nounStop.exec(word);
  const length = stop ? stop.index : word.length;
  const good = startingAt(page.names, q.end + offset);
  if (changeWords().at(page.folded, q.end + offset) || /^[上下]修|^[至到]/.test(word)) return null;
  const name =
    good?.type === 'Commodity'
      ? page.folded.slice(good.start, good.end)
      : word.slice(0, length).replace(/的$/, '');
  if (name.length < 1) return null;
  const start = q.end + offset;
  const term = within(page.terms, start, start + name.length).at(-1);
  return {
    start,
    end: start + name.length,
    text: page.text.slice(start, start + name.length),
    term: term?.entry ?? null,
  };
}

const isCount = (q: WrittenQuantity): boolean => q.unit?.entry.class === 'count';

function readIndicator(
  page: Page,
  sentence: Span,
  figure: ReadFigure,
  before: ReadFigure | null,
  frame: Frame,
): void {
  const { draft, phrase, predicate } = figure;
  const q = draft.quantity;
  const named =
    phrase.end > phrase.start && !/^[^\u4e00-\u9fffa-z]*$/.test(page.folded.slice(phrase.start, phrase.end));
  const region = page.folded.slice(draft.region.start, draft.region.end);
  const possessive = /的$/.test(region.trim()) && !predicate.linked;
  if (predicate.verb && draft.kind !== 'change') {
    const given = countedNoun(page, q);
    if (given) return setIndicator(draft, given, 'object of the verb, after', false);
  }
  const aside = before && figureIsNear(page, before, draft) && !phrase.term ? asideWord.exec(region) : null;
  if (aside && before?.draft.indicator) {
    draft.qualifiers.push(aside[0].includes('预') ? '预期' : '前值');
    if (isRatio(q) && before.draft.kind === 'change') {
      draft.kind = 'change';
      figure.lastChange = before.draft;
    }
    return setIndicator(
      draft,
      before.draft.indicator,
      'expected or earlier value of the figure before',
      true,
    );
  }
  const deed = isCount(q) ? deedAfter(page, q) : null;
  if (deed) {
    if (named) figure.group = { ...fromPhrase(page, phrase), named: endingAt(page.names, phrase.end) };
    return setIndicator(draft, deed, 'what so many do', false);
  }
  const owner = possessive || capacityOwner(figure) ? endingAt(page.names, predicate.nameEnd) : null;
  if (owner && (isCount(q) || draft.kind === 'capacity')) {
    const owned = countedNoun(page, q);
    if (owned) {
      figure.group = { start: owner.start, end: owner.end, text: owner.text, named: owner };
      return setIndicator(draft, owned, 'what the name before has', false);
    }
  }
  const counts =
    phrase.term === null || ['count', 'person', 'other'].includes(phrase.term.entry.entry.dimension);
  const has = /有/.test(predicate.words) && !phrase.term;
  const otherwise = phrase.term !== null && !counts;
  if (isCount(q) && (!named || has || otherwise || (!phrase.term && (possessive || !predicate.linked)))) {
    const counted = countedNoun(page, q);
    if (counted && named && !phrase.term && has && !phrase.subject)
      figure.group = { ...fromPhrase(page, phrase), named: endingAt(page.names, phrase.end) };
    if (counted) return setIndicator(draft, counted, 'counted noun after', false);
  }
  if (draft.rule === 'share of a group') return readGroup(page, figure);
  if (draft.rule === 'share of what follows') readSource(page, figure);
  if (draft.kind === 'share') {
    const share = shareIndicator(page, figure);
    if (share) return setIndicator(draft, share, 'share of', false);
  }
  const affected = named ? beforeInfluence(page, sentence, phrase) : null;
  if (affected) {
    figure.borrowed = affected;
    return setIndicator(draft, fromPhrase(page, affected), 'what an influence acts on', false);
  }
  if (named)
    return setIndicator(
      draft,
      fromPhrase(page, phrase),
      phrase.term ? 'name before, known' : 'name before',
      false,
    );
  if (draft.kind === 'capacity' || q.unit?.per) {
    const made = countedNoun(page, q);
    if (made) return setIndicator(draft, made, 'what it makes, after', false);
  }
  const inherited = before && figureIsNear(page, before, draft) ? before.draft.indicator : null;
  const earlier = earlierClause(page, sentence, figure.clauseStart);
  const earlierAfter = earlier && (!before || earlier.start >= before.draft.quantity.end);
  if (earlier && earlierAfter && earlier.end > earlier.start) figure.borrowed = earlier;
  if (earlier && earlierAfter && earlier.end > earlier.start)
    return setIndicator(draft, fromPhrase(page, earlier), 'name in an earlier clause', false);
  if (inherited) return setIndicator(draft, inherited, 'same as the figure before', true);
  const counted = q.unit && !isRatio(q) ? countedNoun(page, q) : null;
  if (counted) return setIndicator(draft, counted, 'noun after', false);
  if (phrase.subject && q.unit?.entry.class === 'money' && predicate.linked)
    return setIndicator(
      draft,
      { ...phrase.subject, text: slice(page, phrase.subject), term: null },
      'the price of the name before',
      false,
    );
  if (frame.indicator) {
    draft.confidence *= 0.6;
    return setIndicator(draft, frame.indicator, 'named in an earlier sentence', true);
  }
}

const figureIsNear = (page: Page, before: ReadFigure, draft: Draft): boolean =>
  !/[。!?\n]/.test(page.folded.slice(before.draft.quantity.end, draft.quantity.start));

const asideWord = /(?:市场|分析师|机构)?(?:普遍)?预期|预估值|前值|初值|上期值/;

/** 仅6家实现增长: what the counted ones do. */
function deedAfter(page: Page, q: WrittenQuantity): DraftIndicator | null {
  const m = /^(?:实现|出现|取得|录得|选择|表示|盈利|亏损|同比)[^,。;:!?\n()]{1,20}/.exec(
    page.folded.slice(q.end, q.end + 30),
  );
  if (!m) return null;
  const span = { start: q.end, end: q.end + m[0].length };
  const start = span.start + (/^实现|^出现|^取得|^录得/.exec(m[0])?.[0].length ?? 0);
  return { start, end: span.end, text: slice(page, { start, end: span.end }), term: null };
}

/** 某项目200万吨/年…: a project directly before its ability. */
const capacityOwner = (figure: ReadFigure): boolean =>
  figure.draft.kind === 'capacity' && figure.draft.quantity.unit?.per != null;

function setIndicator(draft: Draft, indicator: DraftIndicator, rule: string, implied: boolean): void {
  draft.indicator = indicator;
  if (implied) draft.implied.add('indicator');
  note(draft, 'indicator', indicator.text, rule);
}

/** 民间消费受到…影响而萎缩: the name stands before 受. */
function beforeInfluence(page: Page, sentence: Span, phrase: NounPhrase): NounPhrase | null {
  if (!/(?:影响|冲击|拖累|带动|推动|因素)(?:下|而|等)?$/.test(page.folded.slice(phrase.start, phrase.end)))
    return null;
  const hit = page.folded.lastIndexOf('受', phrase.end);
  if (hit < sentence.start || phrase.end - hit > 80) return null;
  const found = nounPhrase(page, clauseStart(page.folded, sentence.start, hit).start, hit);
  return found.end > found.start ? found : null;
}

/** The whole that a share is of: 占…的7.1%, 2025年营收之九成. */
function shareIndicator(page: Page, figure: ReadFigure): DraftIndicator | null {
  const { draft } = figure;
  const text = page.folded.slice(draft.region.start, draft.region.end);
  const m =
    /占(?!比|有|地)(?:了|到|据)?(.{1,30}?)(?:的|之|比重|比例|份额|总量)?(?:约|达到?|为|超过?|近|超|逾)*$/.exec(
      text,
    );
  if (m) {
    const start = draft.region.start + m.index;
    const end = start + m[0].replace(/(?:的|之|约|达到?|为|超过?|近|超|逾)+$/, '').length;
    return { start, end, text: page.text.slice(start, end).replace(/\s+/g, ''), term: null };
  }
  const whole = /^[^\u4e00-\u9fff]*(?:[并且约已更]*)(?:达到?|为|是|相当于|完成)(.{2,24}?)(?:的|之)$/.exec(
    text.trim(),
  );
  if (whole?.[1] && !figure.phrase.subject) {
    const start = draft.region.start + text.indexOf(whole[1]);
    const end = start + whole[1].length;
    if (within(page.periods, start, end).some((p) => p.start === start && p.end === end)) return null;
    return { start, end, text: slice(page, { start, end }), term: figure.phrase.term?.entry ?? null };
  }
  return null;
}

const groupEnd =
  /(?:的?(?=会|将|预期|认为|表示|选择|计划|愿意|希望|已|在|都|是|有|来自|由|属于|用于|经|通过|被|仍|还|正|对|受|出现|实现|完成|参与|使用|采用|因|以|达到|超过|能|可|不|未|没有|上涨|下跌|销往|出口))/;

/** 销售额20%来自跨境电商: the share is that of what it comes from. */
function readSource(page: Page, figure: ReadFigure): void {
  const from = figure.draft.quantity.end;
  const m = /^(?:以上|左右|多)?(?:的)?(?:是)?(?:来自于?|由|源于|源自)([^,。;:!?、\n()]{2,20})/.exec(
    page.folded.slice(from, from + 32),
  );
  if (!m?.[1]) return;
  const end = from + m[0].length;
  const span = { start: end - m[1].length, end };
  figure.group = { ...span, text: slice(page, span), named: endingAt(page.names, end) };
}

/** 68%的消费者会…: the group is the subject, what it does the indicator. */
function readGroup(page: Page, figure: ReadFigure): void {
  const { draft } = figure;
  const from = draft.quantity.end + (page.folded.charAt(draft.quantity.end) === '的' ? 1 : 0);
  const right = page.folded.slice(from, from + 40);
  const stop = /[,。;:!?\n]/.exec(right)?.index ?? right.length;
  const verb = groupEnd.exec(right.slice(2, stop));
  const groupLength = verb ? verb.index + 2 : Math.min(stop, 12);
  const group = { start: from, end: from + groupLength };
  const deed = { start: group.end, end: from + stop };
  figure.group = { ...group, text: slice(page, group), named: endingAt(page.names, group.end) };
  const what = verb && deed.end > deed.start ? deed : group;
  setIndicator(draft, { ...what, text: slice(page, what), term: null }, 'what a group does', false);
}

const doubtfulName = 0.88;

/** The owner in the phrase; what stands behind 占 is the whole, not the owner. */
function ownSubject(page: Page, figure: ReadFigure): NounPhrase['subject'] {
  const own = figure.phrase.subject;
  if (!own || figure.draft.kind !== 'share') return own;
  const whole = page.folded.slice(figure.draft.region.start, own.end).search(/占(?!地|用)/);
  return whole >= 0 && figure.draft.region.start + whole <= own.start + 1 ? null : own;
}

function readSubject(
  page: Page,
  sentence: Span,
  figure: ReadFigure,
  before: ReadFigure | null,
  frame: Frame,
): void {
  const { draft } = figure;
  const own = ownSubject(page, figure);
  if (figure.group) return setSubject(draft, figure.group, 'the group', false);
  if (own) {
    const written = own.named?.start === own.start ? own.named.text : slice(page, own);
    // 我国, 该工程: a word that stands for a name may stand for another.
    if (slice(page, own) !== written || pronoun.test(page.folded.slice(own.start, own.end + 1)))
      draft.confidence *= doubtfulName;
    const refers =
      pronoun.exec(page.folded.slice(own.start, own.end + 1))?.[0].length === own.end - own.start;
    const meant =
      (own.named && own.named.start === own.start) || !refers
        ? null
        : referent(
            page,
            page.folded.slice(own.start, own.end),
            own.start,
            before?.draft.subject ?? frame.subject,
          );
    if (meant)
      return setSubject(
        draft,
        { start: own.start, end: own.end, text: meant.text, named: meant },
        `${written} stands for it`,
        false,
      );
    return setSubject(draft, { ...own, text: written }, 'before the indicator', false);
  }
  const described = describedAfter(page, sentence, draft.quantity);
  if (described) return setSubject(draft, described, 'what the words after describe', false);
  const opener = figure.borrowed?.subject;
  if (opener)
    return setSubject(
      draft,
      { ...opener, text: slice(page, opener) },
      'with the indicator in an earlier clause',
      false,
    );
  if (before?.draft.subject && figureIsNear(page, before, draft) && !sectionBreak(page, before, figure)) {
    return setSubject(draft, before.draft.subject, 'as the figure before', true);
  }
  const earlier = topicOf(page, sentence, figure.clauseStart);
  if (earlier) return setSubject(draft, earlier, 'earlier in the sentence', false);
  if (frame.subject) return setSubject(draft, frame.subject, 'as in the sentence before', true);
}

/** 海拔5200米的某山深处，某项目…: the sentence is about what its next clause opens with, else about the name after 的. */
function describedAfter(page: Page, sentence: Span, q: WrittenQuantity): DraftSubject | null {
  if (page.folded.charAt(q.end) !== '的' || isRatio(q)) return null;
  const stop = page.folded.slice(q.end, sentence.end).search(/[,;。:!?\n]/);
  const end = stop < 0 ? sentence.end : q.end + stop;
  const next = within(page.names, end, sentence.end)[0];
  const opened =
    next && opens(page, { start: end, end: sentence.end }, next) && things.has(next.type) ? next : null;
  const chosen = opened ?? within(page.names, q.end, end).find((n) => owns(n)) ?? null;
  return chosen && { start: chosen.start, end: chosen.end, text: chosen.text, named: chosen };
}

const things: ReadonlySet<EntityType> = new Set(['Project', 'Facility', 'Organization']);

const sectionBreak = (page: Page, before: ReadFigure, figure: ReadFigure): boolean =>
  topicBetween(page, before.draft.quantity.end, figure.clauseStart) !== null;

const topicBetween = (page: Page, from: number, to: number): DraftSubject | null =>
  topicOf(page, { start: from, end: to }, to);

const speaks =
  /^(?:[^,。]{0,8})(?:公布|发布|表示|介绍|称|指出|显示|统计|数据|认为|宣布|透露|预测|披露|通报|资料|说|记者|调查|分析)/;

const ranks: Readonly<Partial<Record<EntityType, number>>> = {
  Organization: 4,
  Facility: 4,
  Project: 4,
  Place: 3,
  GovernmentBody: 2,
};

/** The name that a sentence or a clause of it opens with: what the sentence is about. */
export function topicOf(page: Page, sentence: Span, at: number): DraftSubject | null {
  const all = within(page.names, sentence.start, at);
  const names = all.filter(
    (n) =>
      n.end <= at &&
      !all.some(
        (o) => o !== n && o.start <= n.start && n.end <= o.end && o.end - o.start > n.end - n.start,
      ) &&
      ranks[n.type] !== undefined &&
      opens(page, sentence, n),
  );
  const about = names.filter((n) => !isSpeaker(page, n));
  const best = about[0];
  return best ? { start: best.start, end: best.end, text: best.text, named: best } : null;
}

const isSpeaker = (page: Page, named: Named): boolean => {
  if (/[依据按]$/.test(page.folded.slice(Math.max(0, named.start - 1), named.start))) return true;
  const person = within(page.names, named.end, named.end + 8).some((n) => n.type === 'Person');
  return (
    person || (named.type === 'GovernmentBody' && speaks.test(page.folded.slice(named.end, named.end + 14)))
  );
};

/** Nothing but time, conjunctions and verbs stands between the clause's beginning and the name. */
function opens(page: Page, sentence: Span, named: Named): boolean {
  let p = clauseStart(page.folded, sentence.start, named.start).start;
  while (p < named.start) {
    const when = startingAt(page.periods, p);
    const lead = predicateWords('lead').at(page.folded, p, named.start);
    if (when && when.end <= named.start) p = when.end;
    else if (lead) p = lead.end;
    else if (/[^\u4e00-\u9fffa-z0-9]/.test(page.folded.charAt(p))) p += 1;
    else return false;
  }
  return true;
}

export function setSubject(draft: Draft, subject: DraftSubject, rule: string, implied: boolean): void {
  draft.subject = subject;
  if (implied) draft.implied.add('subject');
  note(draft, 'subject', subject.text, rule);
}

function readPeriod(
  page: Page,
  sentence: Span,
  figure: ReadFigure,
  before: ReadFigure | null,
  frame: Frame,
): void {
  const { draft, predicate, phrase } = figure;
  const q = draft.quantity;
  const after = bracketPeriod(page, q);
  const inName = [...phrase.periods].reverse();
  const own = [...(after ? [after] : []), ...predicate.periods, ...inName];
  const inClause = within(page.periods, draft.region.start, q.start).reverse();
  const moved = predicate.from ? predicate.periods : [];
  const wholeAt = draft.kind === 'share' ? wholeStart(page, figure) : Infinity;
  const free = [...own, ...inClause]
    .filter((p) => p.start < wholeAt || p.start >= q.end)
    .filter(
      (p) =>
        moved.includes(p) || (!isBase(page, p) && p !== predicate.basePeriod && !inside(p, predicate.base)),
    );
  const read = free.find((p) => p.period !== null || p.sameMoved !== null) ?? null;
  const near = before && figureIsNear(page, before, draft) ? before : null;
  const earlier = within(page.periods, sentence.start, figure.clauseStart)
    .filter((p) => p.period && !isBase(page, p) && !p.open)
    .reverse();
  const since = earlier.find((p) => sinceThen(page, p, frame.period) !== null);
  const strong = earlier.find((p) => !p.weak && p !== since) ?? earlier.find((p) => p !== since) ?? null;
  const ambient = afterFigure(near, strong) ?? near?.ambient ?? strong?.period ?? frame.period;
  figure.ambient = ambient;
  const abilityTime = draft.kind === 'capacity' && !read?.period ? strong : null;
  if (draft.kind === 'capacity' && (!read?.period || read.weak)) {
    if (abilityTime?.period && !abilityTime.weak)
      setPeriod(draft, abilityTime.period, null, 'earlier in the sentence', true);
    return;
  }
  if (timeless(figure) && !read) return;
  const compared = draft.kind === 'level' ? comparedPeriod(page, predicate, ambient) : null;
  if (compared)
    return setPeriod(draft, compared, predicate.basePeriod, 'what the figure before is compared with', false);
  if (read?.sameMoved != null && !read.period) {
    setPeriod(
      draft,
      ambient && shiftYears(ambient, read.sameMoved),
      read,
      'same stretch of another year',
      false,
    );
  } else if (read?.previous && ambient && previousPeriod(ambient)) {
    setPeriod(draft, previousPeriod(ambient), read, 'the stretch before', false);
  } else if (read?.period) {
    const whole = sameStretch(page, read, ambient) ?? cumulative(page, figure, read.period);
    if (!moved.includes(read)) figure.ambient = whole;
    setPeriod(draft, whole, read, 'beside the figure', false);
  } else if (predicate.from && near?.movedFrom) {
    setPeriod(draft, near.movedFrom, null, 'where the movement before began', true);
  } else if (since && !near) {
    setPeriod(draft, sinceThen(page, since, frame.period), since, 'from a day on', false);
  } else if (ambient) {
    figure.ambient = cumulative(page, figure, ambient);
    setPeriod(draft, figure.ambient, null, 'from the words before', true);
  }
}

/** 同比去年的542亿元, 较上年同期的3亿元: the figure is that of the time compared with. */
function comparedPeriod(page: Page, predicate: Predicate, ambient: Period | null): Period | null {
  if (predicate.change || predicate.to || !/的$/.test(predicate.words.trim())) return null;
  const mention = predicate.basePeriod;
  if (mention?.period) return sameStretch(page, mention, ambient) ?? mention.period;
  if (!ambient) return null;
  if (mention?.sameMoved != null) return shiftYears(ambient, mention.sameMoved);
  if (predicate.basis === 'yoy') return shiftYears(ambient, -1);
  return predicate.basis === 'mom' || predicate.basis === 'qoq' ? previousPeriod(ambient) : null;
}

/** 前三个月销售460亿元，同比去年的542亿元: a year that is compared with a part of a year means the same part. */
function sameStretch(page: Page, mention: PeriodMention, ambient: Period | null): Period | null {
  if (mention.period?.precision !== 'year' || !ambient || ambient.precision === 'year') return null;
  if (!/(?:同比|比|较)$/.test(page.folded.slice(Math.max(0, mention.start - 2), mention.start))) return null;
  return shiftYears(ambient, Number(mention.period.start.slice(0, 4)) - Number(ambient.start.slice(0, 4)));
}

/** 自5月18日收购后: from that day to the end of what is reported. */
function sinceThen(page: Page, mention: PeriodMention, ambient: Period | null): Period | null {
  if (!ambient || !mention.period || mention.period.start >= ambient.end) return null;
  const open = /[自从]$/.test(page.folded.slice(Math.max(0, mention.start - 1), mention.start));
  const after = /^[^,。;]{0,12}(?:后|以来|起)/.test(page.folded.slice(mention.end, mention.end + 16));
  return open && after ? parsePeriod(`${mention.period.start}/${ambient.end}`) : null;
}

/** Where the whole of a share begins: its times are not the figure's. */
function wholeStart(page: Page, figure: ReadFigure): number {
  const { start, end } = figure.draft.region;
  const at = page.folded.slice(start, end).search(/占(?!比)|是|为|达|相当于|完成/);
  return at < 0 ? Infinity : start + at;
}

/** 海拔, 全长, 面额: what hardly changes is given no time that was not read. */
const timeless = (figure: ReadFigure): boolean =>
  /^(?:海拔|全长|总高度|每股面额)$/.test(figure.draft.indicator?.term?.entry.name ?? '');

const inside = (span: Span, outer: Span | null): boolean =>
  outer !== null && span.start >= outer.start && span.end <= outer.end;

const yearly =
  /^(?:[\u4e00-\u9fff]{0,4})年(?:产量|销量|发电量|产值|吞吐量|游客接待量|接待量|产气量|营业额|销售额|均)/;

/** 累计营收 beside a month is that of the year so far; 年产量 on a day is that of the year. */
function cumulative(page: Page, figure: ReadFigure, period: Period): Period {
  const year = period.start.slice(0, 4);
  const month = Number(period.end.slice(5, 7));
  const words = page.folded.slice(figure.clauseStart, figure.draft.quantity.start);
  if (
    (period.precision === 'day' || period.precision === 'month') &&
    yearly.test(figure.draft.indicator?.text ?? '')
  )
    return parsePeriod(year) ?? period;
  if (period.precision === 'month' && /累计|累积/.test(words) && !/月(?:份)?累计/.test(words))
    return monthsPeriod(Number(year), 1, month) ?? period;
  return period;
}

/** A period named after the figure before is nearer than that figure's own. */
const afterFigure = (before: ReadFigure | null, mention: PeriodMention | null): Period | null =>
  before && mention && mention.start >= before.draft.quantity.end ? mention.period : null;

function bracketPeriod(page: Page, q: WrittenQuantity): PeriodMention | null {
  if (page.folded.charAt(q.end) !== '(') return null;
  return within(page.periods, q.end, q.end + 2)[0] ?? null;
}

/** 较2014年, 与2021年同期相比: a time that others are measured against. */
export function isBase(page: Page, mention: PeriodMention): boolean {
  const before = page.folded.slice(Math.max(0, mention.start - 2), mention.start);
  if (/[较比]$/.test(before) || /(?:同比|相比)$/.test(before)) return true;
  if (
    /[从由自]$/.test(before) &&
    /^的?[ ]?[\d约近超不]/.test(page.folded.slice(mention.end, mention.end + 4))
  )
    return true;
  const base = mention.sameMoved === null ? null : endingAt(page.periods, mention.start, 20);
  if (base && isBase(page, base)) return true;
  return (
    /[与同和]$/.test(before) &&
    /^.{0,6}(?:相比|相较|比较)/.test(page.folded.slice(mention.end, mention.end + 8))
  );
}

export function setPeriod(
  draft: Draft,
  period: Period | null,
  when: PeriodMention | null,
  rule: string,
  implied: boolean,
): void {
  draft.period = period;
  draft.when = when;
  if (implied) draft.implied.add('period');
  note(draft, 'period', period?.text ?? '', rule);
}

function readBasis(
  page: Page,
  sentence: Span,
  figure: ReadFigure,
  shapeBasis: Basis | null,
  versus: Span | null,
  before: ReadFigure | null,
  frame: Frame,
): void {
  const { draft, predicate } = figure;
  if (draft.kind !== 'change') return;
  const clause = page.folded.slice(figure.clauseStart, draft.quantity.start);
  const named = shapeBasis ?? predicate.basis ?? lastBasis(clause) ?? nameBasis(figure);
  const basePeriod =
    predicate.basePeriod ?? (versus ? (within(page.periods, versus.start, versus.end)[0] ?? null) : null);
  if (basePeriod?.period && draft.period)
    return setBase(draft, basePeriod.period, versus ? page.folded.slice(versus.start, versus.end) : '');
  if (named) return setBasis(draft, named, 'named', false);
  if (basePeriod?.previous)
    return setBasis(draft, basePeriod.previous === 'month' ? 'mom' : 'qoq', 'named', false);
  if (basePeriod?.sameMoved != null) return setBasis(draft, 'yoy', 'same stretch', false);
  if (basePeriod || versus)
    return setBasis(
      draft,
      /目标|预期|计划/.test(versus ? page.folded.slice(versus.start, versus.end) : '') ? 'target' : 'other',
      'measured against a name',
      false,
    );
  const earlier = lastBasis(page.folded.slice(sentence.start, figure.clauseStart));
  if (before?.movedFrom && draft.period) return setBase(draft, before.movedFrom, '');
  const change = before ? before.lastChange : null;
  if (change?.basis) {
    draft.basePeriod = change.basePeriod;
    return setBasis(draft, change.basis, 'as the change before', true);
  }
  if (earlier) return setBasis(draft, earlier, 'earlier in the sentence', true);
  if (!isRatio(draft.quantity) || draft.quantity.unit?.entry.change)
    return setBasis(
      draft,
      frame.basis && isRatio(draft.quantity) ? frame.basis : 'other',
      'none named',
      true,
    );
  const price =
    draft.indicator?.term?.entry.dimension === 'price' || draft.indicator?.term?.entry.dimension === 'index';
  setBasis(draft, frame.basis ?? (price ? 'other' : 'yoy'), 'the custom of the genre', true);
}

function nameBasis(figure: ReadFigure): Basis | null {
  const text = figure.draft.indicator?.text ?? '';
  if (/年增|年成[长長]|年均|年率/.test(text)) return 'yoy';
  if (/月增/.test(text)) return 'mom';
  return /季增/.test(text) ? 'qoq' : null;
}

const lastBasis = (folded: string): Basis | null => basisWords().find(folded).at(-1)?.entry ?? null;

function setBasis(draft: Draft, basis: Basis, rule: string, implied: boolean): void {
  draft.basis = basis;
  if (implied) draft.implied.add('basis');
  const { period } = draft;
  if (period && draft.basePeriod === null && basis === 'yoy') draft.basePeriod = shiftYears(period, -1);
  if (period && draft.basePeriod === null && (basis === 'mom' || basis === 'qoq'))
    draft.basePeriod = previousPeriod(period);
  note(draft, 'basis', basis, rule);
}

/** 较2014年: a year before it is year on year, any other a base. */
function setBase(draft: Draft, base: Period, words: string): void {
  draft.basePeriod = base;
  const year = Number(base.start.slice(0, 4));
  const own = Number(draft.period?.start.slice(0, 4));
  const target = /目标|预期|计划/.test(words);
  setBasis(draft, target ? 'target' : own - year === 1 ? 'yoy' : 'base', 'measured against a time', false);
}
