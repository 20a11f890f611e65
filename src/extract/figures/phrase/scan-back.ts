import { basisWords, type ChangeWord, changeWords, isBasis, predicateWords } from '../../../lexicon/cues';
import { type TermMatch } from '../../../lexicon/match';
import { type Basis, type Span } from '../../../model';
import { charSet } from '../../../text/char-set';
import { unitMatcher } from '../../../text/quantities/units';
import { type PeriodMention } from '../../../text/periods';
import { endingAt, type Page } from '../../page';
import { adjunctEndingAt } from './adjuncts';

/** What stands between an indicator's name and its number, read from the number leftwards. */
export interface Predicate {
  /** Where the words before begin to be a name. */
  readonly nameEnd: number;
  /** The verb of change nearest the number, and where it stands. */
  readonly change: (Span & { readonly word: ChangeWord }) | null;
  /** 增至, 降到, 达: the number is where the movement ends. */
  readonly to: boolean;
  /** 从, 由: the number is where it began. */
  readonly from: boolean;
  /** 分别. */
  readonly each: boolean;
  readonly basis: Basis | null;
  /** The time or thing a change is measured against: 较2014年, 比上届. */
  readonly base: Span | null;
  readonly basePeriod: PeriodMention | null;
  readonly periods: readonly PeriodMention[];
  /** 获得, 拥有: what is counted or given stands behind the number. */
  readonly verb: boolean;
  /** 为, 达 and the like were passed. */
  readonly linked: boolean;
  /** 经季节调整后: how it is reckoned. */
  readonly qualifier: Span | null;
  /** The words passed, for status and share. */
  readonly words: string;
}

const blank = charSet(' \t\r\n\u00a0\u3000');
const opening = /[较比与同对和]/;

/** 降为, 升为: a verb, not 升幅为. */
const movesTo = (folded: string, at: number, floor: number): boolean =>
  changeWords().endingAt(folded, at, floor, 4)?.entry.noun === false;

/** 全年成长 holds 成长, not 年成长. */
function changeEndingAt(folded: string, end: number, floor: number): TermMatch<ChangeWord> | null {
  const longest = changeWords().endingAt(folded, end, floor, 4);
  if (!longest || isBasis(folded, longest)) return longest;
  return changeWords().endingAt(folded, end, floor, longest.end - longest.start - 1);
}

/** Reads leftwards from `at`, no further than `floor`. */
export function scanBack(page: Page, floor: number, at: number): Predicate {
  const { folded } = page;
  const periods: PeriodMention[] = [];
  let change: Predicate['change'] = null;
  let basis: Basis | null = null;
  let base: Span | null = null;
  let basePeriod: PeriodMention | null = null;
  let to = false;
  let from = false;
  let each = false;
  let linked = false;
  let verb = false;
  let qualifier: Span | null = null;
  let p = at;
  while (p > floor) {
    if (blank(folded, p - 1)) {
      p -= 1;
      continue;
    }
    if (folded.charAt(p - 1) === ')' && p < at) {
      const near = Math.max(0, p - 13);
      const open = near + folded.slice(near, p + 1).lastIndexOf('(');
      if (open >= near && open > floor && !/\d/.test(folded.slice(open, p))) {
        p = open;
        continue;
      }
    }
    const perUnit = unitMatcher().endingAt(folded, p, floor, 3);
    if (perUnit && folded.charAt(perUnit.start - 1) === '每') {
      p = perUnit.start - 1;
      continue;
    }
    const found = basisWords().endingAt(folded, p, floor, 10);
    // 比上年增长: 年增长 is a basis only where the year is not another word's.
    const word = found && isBasis(folded, found) ? found : null;
    if (word) {
      basis ??= word.entry;
      // 季减, 年增: the verb is in the word.
      const verbIn: ReturnType<ReturnType<typeof changeWords>['endingAt']> =
        change === null ? changeWords().endingAt(folded, p, Math.max(word.start, p - 2), 2) : null;
      if (verbIn && verbIn.entry.direction !== 'none' && verbIn.end - word.start <= 4)
        change = { start: verbIn.start, end: verbIn.end, word: verbIn.entry };
      // 按年升, 环比上周: one more character belongs to the word.
      const lead = /^[年月季]/.test(word.term) ? '按' : /^[比较]/.test(word.term) ? '环同' : '';
      p = lead.includes(folded.charAt(word.start - 1) || '?') ? word.start - 1 : word.start;
      continue;
    }
    const when = endingAt(page.periods, p);
    if (when && when.start >= floor) {
      const before = folded.charAt(when.start - 1);
      const pair = when.sameMoved === null ? null : endingAt(page.periods, when.start, 20);
      if (opening.test(before) && when.start - 1 >= floor) {
        basePeriod ??= when;
        base ??= { start: when.start - 1, end: when.end };
        p = when.start - 1;
      } else if (pair && opening.test(folded.charAt(pair.start - 1))) {
        basePeriod ??= pair;
        base ??= { start: pair.start - 1, end: when.end };
        p = pair.start - 1;
      } else {
        periods.push(when);
        p = when.start;
      }
      continue;
    }
    if (from) break;
    const term = endingAt(page.terms, p, 24);
    const moved = changeEndingAt(folded, p, floor);
    if (term && !(moved && moved.end - moved.start >= term.end - term.start)) break;
    if (moved && change === null) {
      change = { start: moved.start, end: moved.end, word: moved.entry };
      p = moved.start;
      // 增幅收窄: the noun is what changes; alone it is the change.
      continue;
    }
    if (moved && change && !moved.entry.noun && moved.end - moved.start > 1) {
      p = moved.start;
      continue;
    }
    const toWord = change === null && !to ? predicateWords('to').endingAt(folded, p, floor, 1) : null;
    if (toWord && (toWord.term !== '为' || movesTo(folded, p - 1, floor))) {
      to = true;
      linked = true;
      p = toWord.start;
      continue;
    }
    const eachWord = predicateWords('each').endingAt(folded, p, floor, 3);
    if (eachWord) {
      each = true;
      p = eachWord.start;
      continue;
    }
    const fromWord = predicateWords('from').endingAt(folded, p, floor, 1);
    if (fromWord && (periods.length > 0 || p === at || folded.slice(p, at).trim() === '')) {
      from = true;
      p = fromWord.start;
      continue;
    }
    const aside = adjunctEndingAt(folded, p, floor);
    if (aside) {
      if (aside.qualifies) qualifier ??= { start: aside.start, end: p };
      p = aside.start;
      continue;
    }
    const doing =
      verb || change !== null || linked ? null : predicateWords('verb').endingAt(folded, p, floor, 4);
    if (doing) {
      verb = true;
      p = doing.start;
      continue;
    }
    if (verb) break;
    const tail = predicateWords('tail').endingAt(folded, p, floor, 4);
    if (!tail || endingAt(page.names, p)) break;
    if (!['的', '之', '了'].includes(tail.term)) linked = true;
    each ||= tail.term.startsWith('分别');
    p = tail.start;
  }
  return {
    nameEnd: p,
    change,
    to,
    from,
    each,
    basis,
    base,
    basePeriod,
    periods,
    linked,
    verb,
    qualifier,
    words: folded.slice(p, at),
  };
}
