import { predicateWords } from '../../../lexicon/cues';
import { type IndicatorTerm } from '../../../lexicon/indicators';
import { type TermMatch } from '../../../lexicon/match';
import { type PeriodMention } from '../../../text/periods';
import { charSet } from '../../../text/char-set';
import { perUnitAt } from '../../../text/quantities/units';
import { endingAt, type Named, type Page, startingAt } from '../../page';
import { within } from '../../spans';
import { type NounPhrase } from './noun-phrase-type';
import { counterpartAt, namesGoods, owns, sector, sourceAfter, tradeEnd } from './owner-names';
import { amongThem, generic, reckonedName, stage, standIn, whenDone, noOwner } from './phrase-words';

/** The words before a number while what is no part of the name is taken off their front. */
export interface Walk {
  readonly page: Page;
  readonly from: number;
  readonly end: number;
  /** The last term of the words that a table knows. */
  readonly last: TermMatch<IndicatorTerm> | null;
  /** Where the rest begins. */
  p: number;
  subject: NounPhrase['subject'];
  readonly counterparts: Named[];
  readonly periods: PeriodMention[];
}

/** Looks at the words from `p` on: moves behind those it takes, or says that the name begins here. Null: not its words. */
type Step = (walk: Walk) => 'taken' | 'name' | null;

const takeTo = (walk: Walk, p: number): 'taken' => {
  walk.p = p;
  return 'taken';
};

const bracket: Step = (walk) => {
  const { page, p, end } = walk;
  if (page.folded.charAt(p) !== '(') return null;
  const close = p + page.folded.slice(p, p + 40).indexOf(')');
  return close > p && close < end ? takeTo(walk, close + 1) : null;
};

const marks = charSet(' \t\r\n\u00a0\u3000“”"\'‘’「」『』《》、·•●■◆◇□★☆※▲△►▶*|()[]【】#=>:.+-');

const mark: Step = (walk) => (marks(walk.page.folded, walk.p) ? takeTo(walk, walk.p + 1) : null);

/** 一、, 2、, 三是: what counts the points of a text. */
const enumerators = /^(?:[一二三四五六七八九十]{1,3}(?:、|是)|\d{1,2}(?:、|\.(?!\d)))/;

const enumerator: Step = (walk) => {
  const { page, p, from } = walk;
  const item = p === from ? enumerators.exec(page.folded.slice(p, p + 6)) : null;
  return item && takeTo(walk, p + item[0].length);
};

const time: Step = (walk) => {
  const when = startingAt(walk.page.periods, walk.p);
  if (!when || when.end > walk.end) return null;
  walk.periods.push(when);
  return takeTo(walk, when.end);
};

/** 本月1日至20日该国出口: what days of the month just named. */
const days = /^\d{1,2}[日号]?(?:至|到|[-—–~])\d{1,2}[日号](?:间|期间)?/;

const daysOf: Step = (walk) => {
  const { page, p, end } = walk;
  const found = days.exec(page.folded.slice(p, Math.min(end, p + 10)));
  return found && takeTo(walk, p + found[0].length);
};

const doneWork: Step = (walk) => {
  const { page, p, end } = walk;
  const done = whenDone().exec(page.folded.slice(p, Math.min(end, p + 20)));
  if (!done || p + done[0].length >= end) return null;
  const owner = done[1] ?? '';
  if (owner.length >= 2)
    walk.subject ??= { start: p, end: p + owner.length, named: endingAt(page.names, p + owner.length) };
  return takeTo(walk, p + done[0].length);
};

/** 每吨 alone is no name. */
const perUnit: Step = (walk) => {
  const { page, p, end } = walk;
  const each = page.folded.charAt(p) === '每' ? perUnitAt(page.folded, p + 1) : null;
  return each?.end === end ? takeTo(walk, end) : null;
};

/** A name that owns what follows, unless it is a part of the indicator's name. */
const ownerName: Step = (walk) => {
  const { page, p, end, last } = walk;
  const { folded } = page;
  const term = startingAt(page.terms, p);
  const named = startingAt(page.names, p);
  if (!named || (term && named.end - named.start < term.end - term.start) || !owns(named)) return null;
  const nameEnd = tradeEnd(folded, named);
  if (nameEnd >= end) return null;
  if (last && generic().test(last.term) && last.start === nameEnd) {
    walk.subject ??= { start: named.start, end: nameEnd, named };
    return 'name';
  }
  if (isPartOfName(walk, named, nameEnd)) return 'name';
  const source = sourceAfter(page, named, end);
  if (!source && walk.subject === null) walk.subject = { start: named.start, end: nameEnd, named };
  return takeTo(walk, source ?? nameEnd);
};

/** 以跨境电商方式出口, 第二产业投资, and 外贸集装箱, of which no table knows the second word. */
function isPartOfName({ page: { folded }, last }: Walk, named: Named, nameEnd: number): boolean {
  if (/^(?:方式|形式|渠道)/.test(folded.slice(named.end, named.end + 2))) return true;
  if (namesGoods(folded, named)) return true;
  if (sector.test(named.text) && folded.charAt(nameEnd) !== '的') return true;
  return named.type === 'Industry' && (!last || last.start < nameEnd) && folded.charAt(named.end) !== '的';
}

const beside = charSet('对向从自与同和');

const counterpart: Step = ({ page, p, end, subject, last, counterparts }) => {
  const word = page.folded.charAt(p);
  const named = beside(page.folded, p) ? counterpartAt(page, p + 1, end) : null;
  if (!named || !last || !(subject?.named || /[对向从自]/.test(word))) return null;
  counterparts.push(named);
  return 'name';
};

const standInName: Step = (walk) => {
  const { page, p, end } = walk;
  const term = startingAt(page.terms, p);
  if (walk.subject !== null || (term && term.end <= end)) return null;
  const words = page.folded.slice(p, Math.min(end, p + 8));
  const found = standIn().exec(words) ?? stage().exec(words);
  if (!found || p + found[0].length > end) return null;
  const nameEnd = p + found[0].length;
  walk.subject = { start: p, end: nameEnd, named: endingAt(page.names, nameEnd) };
  return takeTo(walk, nameEnd);
};

const knownName: Step = ({ page, p, end }) => {
  const term = startingAt(page.terms, p);
  return term && term.end <= end ? 'name' : null;
};

/** A conjunction, verb or time word before a name; 有色金属 and 可再生能源 only begin like one. */
const lead: Step = (walk) => {
  const { page, p, end } = walk;
  const { folded } = page;
  const word = predicateWords('lead').at(folded, p, end) ?? predicateWords('report').at(folded, p, end);
  if (!word) return null;
  const name = predicateWords('name').at(folded, p, end);
  return name && name.end > word.end ? null : takeTo(walk, word.end);
};

/** 以可用座位千米数计算的运力: how it is reckoned stands before the name. */
const reckoning: Step = (walk) => {
  const { page, p, end } = walk;
  const found = reckonedName().exec(page.folded.slice(p, Math.min(end, p + 28)));
  return found && p + found[0].length < end ? takeTo(walk, p + found[0].length) : null;
};

/** 各大类中以杂项类…: the whole that one is singled out of. */
const whole: Step = (walk) => {
  const { page, p, end } = walk;
  const found = amongThem().exec(page.folded.slice(p, Math.min(end, p + 14)));
  return found && takeTo(walk, p + found[0].length);
};

const particles = charSet('的之了着');

const particle: Step = (walk) => (particles(walk.page.folded, walk.p) ? takeTo(walk, walk.p + 1) : null);

/** 万达商业2016年一季度…: what stands before the time belongs to the owner. */
const ownerBeforeTime: Step = (walk) => {
  const { page, p, end, last, subject } = walk;
  const later = within(page.periods, p + 1, end).find((w) => w.end < end);
  if (!later) return 'name';
  if (predicateWords('tail').at(page.folded, p, later.start)?.end === later.start)
    return takeTo(walk, later.start);
  const length = later.start - p;
  if (length < 2 || length > 16 || (last && last.start < later.start)) return 'name';
  const owner = page.folded.slice(p, later.start);
  if (/[的对在从于]|[至曾将再自]\s*$/.test(owner)) return 'name';
  // 今(107)年6月, 这标志着2024年: no owner.
  if (/年$/.test(owner) || noOwner().test(owner)) return takeTo(walk, later.start);
  walk.subject = { start: subject?.start ?? p, end: later.start, named: null };
  return takeTo(walk, later.start);
};

/** In this order: the first that knows the words takes them. */
const steps: readonly Step[] = [
  bracket,
  mark,
  enumerator,
  time,
  daysOf,
  doneWork,
  perUnit,
  reckoning,
  whole,
  ownerName,
  counterpart,
  standInName,
  knownName,
  lead,
  particle,
  ownerBeforeTime,
];

/** Takes off leading times, owners, conjunctions and verbs, in whatever order they stand. */
export function walkToName(walk: Walk): void {
  while (walk.p < walk.end) {
    let did: ReturnType<Step> = null;
    for (const step of steps) if ((did = step(walk)) !== null) break;
    if (did !== 'taken') return;
  }
}
