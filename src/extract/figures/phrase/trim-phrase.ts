import { endingAt, type Page, within } from '../../page';
import { type NounPhrase } from './noun-phrase-type';
import { sector } from './owner-names';
import { generic, givenTo, groupEnd, ownerEnd, workEnd, zoneEnd } from './phrase-words';

const longestName = 22;

/** 规模以上工业企业实现利润总额: who does it stands before the verb. */
export function doer(page: Page, phrase: NounPhrase): NounPhrase {
  const { term } = phrase;
  if (!term || term.start <= phrase.start + 2) return phrase;
  const front = page.folded.slice(phrase.start, term.start);
  const m = /^([^,、的]{2,20}?)(?:累计|共|合计|已)?(?:实现|完成|取得|录得|创造|获得)$/.exec(front);
  const name = m?.[1];
  if (name === undefined || !ownerEnd().test(name) || workEnd().test(name)) return phrase;
  const own = { start: phrase.start, end: phrase.start + name.length };
  const joined = phrase.subject?.end === own.start ? { start: phrase.subject.start, end: own.end } : own;
  const named = endingAt(page.names, own.end);
  return {
    ...phrase,
    start: term.start,
    subject: { ...joined, named: named?.start === joined.start ? named : null },
  };
}

/** 重庆西永综保区进出口: where a name ends that goes on behind a place; null where none does. */
function zoneBefore(folded: string, from: number, to: number): number | null {
  const front = folded.slice(from, to);
  return front.length <= 12 && zoneEnd().test(front) ? to : null;
}

/** Where the name of a group ends that goods and their indicator follow: 重点钢铁企业钢材库存量. */
function groupIn(folded: string, { start, term }: NounPhrase): number | null {
  const to = term?.start ?? start;
  const m = groupEnd().exec(folded.slice(start, to));
  const end = m ? start + m[0].length : start;
  const rest = folded.slice(end, end + 4);
  return m && m[0].length >= 4 && !/[、占的]/.test(m[0]) && !givenTo().test(rest) ? end : null;
}

/** 粗钢平均日产: the goods are part of the name. */
const goodsIn = (page: Page, from: number, to: number): boolean =>
  within(page.names, from, to).some((n) => n.type === 'Commodity' && n.end <= to);

/** Splits an owner off the front and shortens what is too long to be a name. */
export function cut(page: Page, phrase: NounPhrase): NounPhrase {
  const { folded } = page;
  const { term } = phrase;
  // 项目包括年产, 拟投建年产: what stands before the ability is no part of its name.
  if (
    term &&
    term.end === phrase.end &&
    term.entry.entry.reads === 'capacity' &&
    /^[年日月][^能]{1,3}$/.test(term.term) &&
    !goodsIn(page, phrase.start, term.start) &&
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
      front.length >= 2 &&
      front.length <= 30 &&
      !/[、占]/.test(front)
    ) {
      const owner = { start: phrase.start, end: phrase.start + front.length };
      return { ...phrase, start: term.start, subject: { ...owner, named: endingAt(page.names, owner.end) } };
    }
  }
  const group =
    phrase.counterparts.length === 0 && phrase.subject === null && term ? groupIn(folded, phrase) : null;
  if (group !== null)
    return {
      ...phrase,
      start: group,
      subject: { start: phrase.start, end: group, named: endingAt(page.names, group) },
    };
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
