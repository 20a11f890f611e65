import { type IndicatorTerm } from '../../lexicon/indicators';
import { type TermMatch } from '../../lexicon/match';
import { predicateWords } from '../../lexicon/cues';
import { type Span } from '../../model';
import { type PeriodMention } from '../../text/periods';
import { endingAt, type Named, type Page, startingAt, within } from '../page';

/** The name of an indicator as written, what it is of and when. */
export interface NounPhrase extends Span {
  readonly term: TermMatch<IndicatorTerm> | null;
  readonly subject: (Span & { readonly named: Named | null }) | null;
  readonly periods: readonly PeriodMention[];
}

const skip = /[ \t\r\n\u00a0\u3000“”"'‘’「」『』《》、·•●■*|()[\]【】#=>:.+-]/;
const quotes = /[ \t\r\n\u00a0\u3000“”"'‘’「」『』|:=>]/;

/** Names that own figures; a commodity is what a figure is of, and part of its indicator's name. */
const owns = (named: Named): boolean =>
  named.type !== 'Commodity' && named.type !== 'Policy' && named.type !== 'Person';

/** Nouns that stand for a body or a place at the end of a name no table knows. */
const ownerEnd =
  /(?:公司|集团|行业|企业|股份|银行|业|市|省|区|县|州|盟|旗|镇|村|口岸|机场|港|海关|油田|煤矿|电厂|工厂|园|基地|商|店|超市|中心|部门|协会|学校|医院|国|地区|群岛|半岛|车站|铁路|项目|工程|平台|品牌|者)$/;
const pronoun =
  /^(?:该|本|其|我|全)(?:集团|公司|市|省|区|州|县|行|企业|国|院|校|厂|港|口岸|项目|工程|机场|股|司|业务|基地|园区)?/;

const isBreak = (word: string): boolean => /^(?:的|在|对|将|使|于|为)$/.test(word);

/**
 * Reads the words of [from, to) as a name: leading time, subject, conjunctions and verbs are taken off, in any order.
 * Empty (`start === end`) where nothing is left: then the indicator is elsewhere.
 */
export function nounPhrase(page: Page, from: number, to: number): NounPhrase {
  const { folded } = page;
  const periods: PeriodMention[] = [];
  let subject: NounPhrase['subject'] = null;
  let p = from;
  let end = to;
  while (end > p && quotes.test(folded.charAt(end - 1))) end -= 1;
  const last = lastTerm(page, p, end);
  while (p < end) {
    if (skip.test(folded.charAt(p))) {
      p += 1;
      continue;
    }
    const when = startingAt(page.periods, p);
    if (when && when.end <= end) {
      periods.push(when);
      p = when.end;
      continue;
    }
    const term = startingAt(page.terms, p);
    const named = startingAt(page.names, p);
    const pron = subject === null ? pronoun.exec(folded.slice(p, Math.min(end, p + 6))) : null;
    if (
      named &&
      owns(named) &&
      named.end <= end &&
      (!term || named.end - named.start >= term.end - term.start) &&
      named.end < end
    ) {
      if (!sourceAfter(page, named.end, end)) subject = { start: named.start, end: named.end, named };
      p = named.end;
      continue;
    }
    if (pron && pron[0].length > 1 && p + pron[0].length < end && !term) {
      subject = { start: p, end: p + pron[0].length, named: endingAt(page.names, p + pron[0].length) };
      p += pron[0].length;
      continue;
    }
    if (term && term.end <= end) break;
    const lead = predicateWords('lead').at(folded, p, end) ?? predicateWords('report').at(folded, p, end);
    const particle = /^[的之了着]/.test(folded.charAt(p));
    if (lead && lead.end < end) p = lead.end;
    else if (lead) p = lead.end;
    else if (particle) p += 1;
    else break;
  }
  const inner = within(page.names, p, end).filter(
    (n) => owns(n) && n.end < end && n.start > p && (!last || n.end <= last.start),
  );
  const owner = inner.findLast(
    (n) => folded.charAt(n.end) === '的' || n.end === last?.start || subject === null,
  );
  if (owner && !subject) {
    subject = { start: owner.start, end: owner.end, named: owner };
    if (folded.charAt(owner.end) === '的' || owner.end === last?.start) p = owner.end;
    while (p < end && /[的之]/.test(folded.charAt(p))) p += 1;
  }
  return cut(page, {
    start: p,
    end: Math.max(p, end),
    term: last && last.start >= p ? last : null,
    subject,
    periods,
  });
}

const sourceAfter = (page: Page, at: number, end: number): boolean => {
  const word = predicateWords('report').at(page.folded, at, end);
  return word !== null && /^(?:统计|数据|显示|介绍|预测)/.test(word.term);
};

function lastTerm(page: Page, from: number, to: number): TermMatch<IndicatorTerm> | null {
  const found = within(page.terms, from, to).filter((t) => t.end <= to);
  return found.at(-1) ?? null;
}

const longestName = 22;

/** Splits an owner off the front and shortens what is too long to be a name. */
function cut(page: Page, phrase: NounPhrase): NounPhrase {
  const { folded } = page;
  const { term } = phrase;
  if (term && phrase.subject === null && term.start > phrase.start) {
    const front = folded.slice(phrase.start, term.start).replace(/[的之]$/, '');
    if (ownerEnd.test(front) && front.length >= 2 && front.length <= 30 && !/[、和与及]/.test(front)) {
      const owner = { start: phrase.start, end: phrase.start + front.length };
      return { ...phrase, start: term.start, subject: { ...owner, named: endingAt(page.names, owner.end) } };
    }
  }
  if (phrase.end - phrase.start <= longestName) return phrase;
  const room = Math.max(phrase.start, phrase.end - longestName);
  let start = phrase.start;
  for (let i = phrase.start; i < phrase.end - 1; i += 1) {
    const beforeTerm = !term || i < term.start;
    if (beforeTerm && isBreak(folded.charAt(i))) start = i + 1;
  }
  if (phrase.end - start > longestName * 1.5)
    start = term && term.start >= start ? Math.max(start, term.start - 4) : room;
  return { ...phrase, start };
}
