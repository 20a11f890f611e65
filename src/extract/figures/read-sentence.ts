import { basisWords } from '../../lexicon/cues';
import { type Basis, type Period, type Span } from '../../model';
import { previousPeriod, shiftYears } from '../../text/calendar';
import { type PeriodMention } from '../../text/periods';
import { type WrittenQuantity } from '../../text/quantities';
import { type Page, within } from '../page';
import { type Draft, type DraftIndicator, type DraftSubject, note } from './draft';
import { nounPhrase, type NounPhrase } from './noun-phrase';
import { type Predicate, scanBack } from './scan-back';
import { isRatio, shapeOf } from './shape';
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
  const continues = before !== null && joins.test(link) && sameFamily(before.draft.quantity, q);
  const versus = predicate.change || isRatio(q) ? splitBase(page, phrase, floor) : null;
  if (versus) phrase = versus.phrase;
  const bracketed = clause.bracket && phrase.start >= phrase.end;
  const opened = bracketed ? beforeBracket(page, sentence, clause.start - 1, before) : null;
  const colon =
    !bracketed && phrase.start >= phrase.end && /[:>]/.test(folded.charAt(clause.start - 1))
      ? nounPhrase(page, clauseStart(folded, sentence.start, clause.start - 1).start, clause.start - 1)
      : null;
  if (opened) phrase = opened;
  else if (colon && colon.end > colon.start) phrase = { ...colon, subject: colon.subject };
  const shape =
    continues && predicate.change === null && before
      ? continued(before, q)
      : shapeOf(page, q, predicate, phrase, region);
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
  const figure = { draft, predicate, phrase, clauseStart: clause.start, continues };
  readIndicator(page, sentence, figure, before, frame);
  readSubject(page, sentence, figure, before, frame);
  readPeriod(page, sentence, figure, before, frame);
  readBasis(page, sentence, figure, shape.basis, versus?.base ?? null, before, frame);
  return figure;
}

function continued(
  before: ReadFigure,
  q: WrittenQuantity,
): { kind: Draft['kind']; sign: 1 | -1; rule: string; basis: Basis | null } {
  const { kind, sign, rule } = before.draft;
  return { kind, sign: q.sign === '-' ? -1 : sign, rule, basis: before.predicate.basis };
}

function sameFamily(a: WrittenQuantity, b: WrittenQuantity): boolean {
  return a.unit?.entry.dimension === b.unit?.entry.dimension;
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
  const term = within(page.terms, sentence.start, at).at(-1);
  if (!term) return null;
  const start = clauseStart(page.folded, sentence.start, term.start).start;
  return nounPhrase(page, start, term.end);
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
  /(?:[,。;:!?、“”"]|以及|和(?=\D)|与|在|将|会|已|正|均|都|为|是|被|从|由|于|对|实现|同比|环比|增长|下降|奋战|开工|参加|达|落地|投入|投产|进行|来自|参与|签约|入选|获|占|完成|用于|支持|通过|用|后|前|时|左右|以上|上市|选择|预期|表示|认为)/;

/** The counted thing after a number: 350名员工, 481项关税令. */
function countedNoun(page: Page, q: WrittenQuantity): DraftIndicator | null {
  const right = page.folded.slice(q.end, q.end + 30);
  const m = nounAfter.exec(right);
  if (!m?.[1]) return null;
  const word = m[1];
  const offset = m[0].length - word.length;
  const stop = nounStop.exec(word);
  const length = stop ? stop.index : word.length;
  const name = word.slice(0, length).replace(/的$/, '');
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
  if (isCount(q) && (!named || (!phrase.term && (possessive || !predicate.linked)))) {
    const counted = countedNoun(page, q);
    if (counted) return setIndicator(draft, counted, 'counted noun after', false);
  }
  if (draft.kind === 'share') {
    const share = shareIndicator(page, figure);
    if (share) return setIndicator(draft, share, 'share of', false);
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
  if (earlier && earlierAfter && earlier.end > earlier.start)
    return setIndicator(draft, fromPhrase(page, earlier), 'name in an earlier clause', false);
  if (inherited) return setIndicator(draft, inherited, 'same as the figure before', true);
  const counted = q.unit && !isRatio(q) ? countedNoun(page, q) : null;
  if (counted) return setIndicator(draft, counted, 'noun after', false);
  if (frame.indicator) {
    draft.confidence *= 0.6;
    return setIndicator(draft, frame.indicator, 'named in an earlier sentence', true);
  }
}

const figureIsNear = (page: Page, before: ReadFigure, draft: Draft): boolean =>
  !/[。!?\n]/.test(page.folded.slice(before.draft.quantity.end, draft.quantity.start));

function setIndicator(draft: Draft, indicator: DraftIndicator, rule: string, implied: boolean): void {
  draft.indicator = indicator;
  if (implied) draft.implied.add('indicator');
  note(draft, 'indicator', indicator.text, rule);
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
  return null;
}

function readSubject(
  page: Page,
  sentence: Span,
  figure: ReadFigure,
  before: ReadFigure | null,
  frame: Frame,
): void {
  const { draft, phrase } = figure;
  const own = phrase.subject;
  if (own) return setSubject(draft, { ...own, text: slice(page, own) }, 'before the indicator', false);
  if (before?.draft.subject && figureIsNear(page, before, draft) && !sectionBreak(page, before, figure)) {
    return setSubject(draft, before.draft.subject, 'as the figure before', true);
  }
  const earlier = topicOf(page, sentence, figure.clauseStart);
  if (earlier) return setSubject(draft, earlier, 'earlier in the sentence', false);
  if (frame.subject) return setSubject(draft, frame.subject, 'as in the sentence before', true);
}

const sectionBreak = (page: Page, before: ReadFigure, figure: ReadFigure): boolean =>
  topicBetween(page, before.draft.quantity.end, figure.clauseStart) !== null;

const topicBetween = (page: Page, from: number, to: number): DraftSubject | null =>
  topicOf(page, { start: from, end: to }, to);

const speaks =
  /^(?:[^,。]{0,8})(?:公布|发布|表示|介绍|称|指出|显示|统计|数据|认为|宣布|透露|预测|披露|通报|资料|说|记者)/;

/** The name that opens the sentence or a clause of it: what the sentence is about. */
export function topicOf(page: Page, sentence: Span, at: number): DraftSubject | null {
  const names = within(page.names, sentence.start, at).filter(
    (n) => n.end <= at && n.type !== 'Person' && n.type !== 'Policy' && n.type !== 'Commodity',
  );
  const body = names.filter(
    (n) => n.type !== 'GovernmentBody' || !speaks.test(page.folded.slice(n.end, n.end + 12)),
  );
  const chosen =
    body.find((n) => n.type === 'Organization' || n.type === 'Facility' || n.type === 'Project') ?? body[0];
  return chosen ? { start: chosen.start, end: chosen.end, text: chosen.text, named: chosen } : null;
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
  const own = [...(after ? [after] : []), ...predicate.periods, ...phrase.periods.toReversed()];
  const inClause = within(page.periods, figure.clauseStart, q.start).filter(
    (p) => p !== predicate.basePeriod && !isBase(page, p) && p.start >= draft.region.start,
  );
  const current = before && figureIsNear(page, before, draft) ? before.draft.period : null;
  const read = [...own, ...inClause.toReversed()].find((p) => p.period || p.sameMoved !== null);
  const earlier = within(page.periods, sentence.start, figure.clauseStart)
    .filter((p) => p.period && !isBase(page, p) && !p.open)
    .toReversed();
  const strong = earlier.find((p) => !p.weak) ?? earlier[0] ?? null;
  const ambient = afterFigure(before, strong) ?? current ?? strong?.period ?? frame.period;
  if (read?.sameMoved != null && !read.period) {
    setPeriod(
      draft,
      ambient && shiftYears(ambient, read.sameMoved),
      read,
      'same stretch of another year',
      false,
    );
  } else if (read?.period && !(read.weak && ambient && !predicate.periods.includes(read))) {
    setPeriod(draft, read.period, read, 'beside the figure', false);
  } else if (ambient) setPeriod(draft, ambient, null, 'from the words before', true);
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
  if (before?.draft.kind === 'change' && before.draft.basis && figureIsNear(page, before, draft)) {
    draft.basePeriod = before.draft.basePeriod;
    return setBasis(draft, before.draft.basis, 'as the change before', true);
  }
  if (earlier) return setBasis(draft, earlier, 'earlier in the sentence', true);
  if (!isRatio(draft.quantity) || draft.quantity.unit?.entry.change)
    return setBasis(
      draft,
      frame.basis && isRatio(draft.quantity) ? frame.basis : 'other',
      'none named',
      true,
    );
  setBasis(draft, frame.basis ?? 'yoy', 'the custom of the genre', true);
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
