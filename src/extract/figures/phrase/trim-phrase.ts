import { endingAt, type Page, startingAt } from '../../page';
import { within } from '../../spans';
import { type NounPhrase } from './noun-phrase-type';
import { sector } from './owner-names';
import { achieving, generic, groupFront, ownerEnd, sumsUp, workEnd, zoneEnd } from './phrase-words';

const longestName = 22;

/** 规模以上工业企业实现利润总额: who does it stands before the verb. */
export function doer(page: Page, phrase: NounPhrase): NounPhrase {
  const { term } = phrase;
  if (!term || term.start < phrase.start + 2) return phrase;
  // 办公楼完成投资: the table has the verb with its object.
  const inTerm = /^(?:完成|实现|发送|运送)/.test(term.term) ? 2 : 0;
  const front = page.folded.slice(phrase.start, term.start + inTerm);
  const achieves = achieving().exec(front);
  const name = achieves ? front.slice(0, achieves.index) : null;
  if (name === null || !/^[^,的]{2,20}$/.test(name) || workEnd().test(name)) return phrase;
  if (!ownerEnd().test(name) && !isPlainName(name)) return phrase;
  const own = { start: phrase.start, end: phrase.start + name.length };
  const joined = phrase.subject?.end === own.start ? { start: phrase.subject.start, end: own.end } : own;
  const named = endingAt(page.names, own.end);
  return {
    ...phrase,
    start: term.start,
    subject: { ...joined, named: named?.start === joined.start ? named : null },
  };
}

/** 五个机场合计旅客, 国家铁路累计送旅客: whose it is stands before the words that sum up. */
export function summedUp(page: Page, phrase: NounPhrase): NounPhrase {
  const words = page.folded.slice(phrase.start, phrase.end);
  const found = sumsUp().exec(words);
  const name = found ? words.slice(0, found.index) : '';
  if (!found || !ownerEnd().test(name.replace(/[”"」』)]$/, ''))) return phrase;
  const start = phrase.start + found.index + found[0].length;
  const owner = {
    start: phrase.subject?.end === phrase.start ? phrase.subject.start : phrase.start,
    end: phrase.start + name.length,
  };
  const named = endingAt(page.names, owner.end);
  const subject = { ...owner, named: named?.start === owner.start ? named : null };
  const { term } = phrase;
  return { ...phrase, start, term: term && term.start >= start ? term : null, subject };
}

/** 小微企业贷款: who borrows is no owner. */
const isLent = ({ entry }: NonNullable<NounPhrase['term']>): boolean => entry.name === '贷款余额';

/** 办公楼, 水路: a short word without a verb or a particle in it. */
const isPlainName = (name: string): boolean =>
  /^[\u4e00-\u9fffa-z0-9]{2,12}$/.test(name) && !hasParticle.test(name);

const hasParticle =
  /[在对将使于为以由从并且已被把让可能会要其该此各每均都又也还再更正所或与]|预计|计划|累计|年/;

/** 我国银行业金融机构资产, 重点钢铁企业钢材库存: the group is the owner, with the place before it. */
export function groupOwner(page: Page, phrase: NounPhrase): NounPhrase {
  const { term, subject } = phrase;
  const start = subject && isTrade(page, subject.end, phrase.start) ? subject.end : phrase.start;
  if (!term || term.start <= start || phrase.counterparts.length > 0 || isLent(term)) return phrase;
  if (subject && (subject.end !== start || subject.named?.type === 'Industry')) return phrase;
  const group = groupFront().exec(page.folded.slice(start, term.start))?.[1];
  if (group === undefined || (group.length < 4 && !subject) || hasParticle.test(group)) return phrase;
  if (generic().test(term.term) && start + group.length === term.start) return phrase;
  const end = start + group.length;
  return { ...phrase, start: end, subject: { start: subject?.start ?? start, end, named: null } };
}

/** 兵团纺织服装企业: the name of a trade within the name of the group. */
const isTrade = (page: Page, start: number, end: number): boolean => {
  const named = start < end ? startingAt(page.names, start) : null;
  return named?.end === end && named.type === 'Industry';
};

/** 重庆西永综保区进出口: where a name ends that goes on behind a place; null where none does. */
function zoneBefore(folded: string, from: number, to: number): number | null {
  const front = folded.slice(from, to);
  return front.length <= 12 && zoneEnd().test(front) ? to : null;
}

/** 粗钢平均日产: the goods are part of the name. */
const goodsIn = (page: Page, from: number, to: number): boolean =>
  within(page.names, from, to).some((n) => n.type === 'Commodity' && n.end <= to);

/** 磷酸铁项目、年产, 工业硅及年产: the next of a list of abilities. */
const listsWorks = /(?:[、及和与]|以及|配套)$/;

/** Splits an owner off the front and shortens what is too long to be a name. */
export function cut(page: Page, phrase: NounPhrase): NounPhrase {
  const { folded } = page;
  const { term } = phrase;
  // 股东应占(未经审核)基础盈利: what stands behind a bracket is named.
  const close = term ? folded.slice(phrase.start, term.start).lastIndexOf(')') : -1;
  if (term && close > 0 && phrase.counterparts.length === 0 && !generic().test(term.term))
    return cut(page, { ...phrase, start: phrase.start + close + 1 });
  // 项目包括年产, 拟投建年产: what stands before the ability is no part of its name.
  if (
    term &&
    term.end === phrase.end &&
    term.entry.entry.reads === 'capacity' &&
    /^[年日月][^能]{1,3}$/.test(term.term) &&
    (listsWorks.test(folded.slice(phrase.start, term.start)) || !goodsIn(page, phrase.start, term.start)) &&
    !folded.startsWith('设计', term.start - 2)
  )
    return { ...phrase, start: term.start };
  if (
    phrase.counterparts.length === 0 &&
    term &&
    phrase.subject === null &&
    term.start > phrase.start &&
    !generic().test(term.term)
  ) {
    const front = folded.slice(phrase.start, term.start).replace(/[的之]$/, '');
    if (
      ownerEnd().test(front) &&
      !sector.test(front) &&
      !/^[向对给往经为]/.test(front) &&
      !isLent(term) &&
      front.length >= 2 &&
      front.length <= 30 &&
      !/[、占]/.test(front)
    ) {
      const owner = { start: phrase.start, end: phrase.start + front.length };
      return { ...phrase, start: term.start, subject: { ...owner, named: endingAt(page.names, owner.end) } };
    }
  }
  const zone =
    phrase.subject?.end === phrase.start && term ? zoneBefore(folded, phrase.start, term.start) : null;
  if (zone !== null && phrase.subject) {
    const { start } = phrase.subject;
    return { ...phrase, start: zone, subject: { start, end: zone, named: null } };
  }
  if (phrase.end - phrase.start <= longestName || phrase.counterparts.length > 0) return phrase;
  let start = phrase.start;
  const stop = term ? term.start : phrase.end - 1;
  for (let i = phrase.start; i < stop; i += 1) if (/[的在对将使于为以]/.test(folded.charAt(i))) start = i + 1;
  if (phrase.end - start > longestName * 1.5)
    start = term ? Math.max(start, term.start - 4) : Math.max(phrase.start, phrase.end - longestName);
  return { ...phrase, start };
}
