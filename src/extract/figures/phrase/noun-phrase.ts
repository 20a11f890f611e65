import { predicateWords } from '../../../lexicon/cues';
import { type IndicatorTerm } from '../../../lexicon/indicators';
import { type TermMatch } from '../../../lexicon/match';
import { type Span } from '../../../model';
import { type PeriodMention } from '../../../text/periods';
import { perUnitAt } from '../../../text/units';
import { endingAt, type Named, type Page, startingAt, within } from '../../page';

/** The name of an indicator as written, what it is of and when. */
export interface NounPhrase extends Span {
  readonly term: TermMatch<IndicatorTerm> | null;
  readonly subject: (Span & { readonly named: Named | null }) | null;
  /** 对东盟, 从中国: counterparts, kept in the name too. */
  readonly counterparts: readonly Named[];
  readonly periods: readonly PeriodMention[];
}

const skip = /[ \t\r\n\u00a0\u3000“”"'‘’「」『』《》、·•●■*|()[\]【】#=>:.+-]/;
const quotes = /[ \t\r\n\u00a0\u3000“”"'‘’「」『』|:=>(]/;

/** Names that own figures; a commodity is what a figure is of, and part of its indicator's name. */
export const owns = (named: Named): boolean =>
  named.type !== 'Commodity' &&
  named.type !== 'Policy' &&
  named.type !== 'Person' &&
  named.type !== 'Activity';

/** Nouns that stand for a body, a place or a trade at the end of a name no table knows. */
const ownerEnd =
  /(?:公司|集团|行业|企业|股份|银行|业|市|省|区|县|州|盟|旗|镇|村|口岸|机场|港|海关|油田|煤矿|电厂|工厂|园|基地|商|商店|超市|中心|部门|协会|学校|医院|国|地区|群岛|半岛|车站|铁路|项目|工程|平台|品牌|者|券商|电商|房企|车企)$/;

/** 该集团, 我国, 本市, 公司: words that stand for a name said before. */
export const pronoun =
  /^(?:(?:该|本|其|我|全|贵)(?:集团|公司|综保区|保税区|经开区|高新区|开发区|新区|市|省|区|州|县|行|企业|国|院|校|厂|港|口岸|项目|工程|机场|股|司|业务|基地|园区|自治区|油田|景区|关区|海关|矿|线|桥|店|品牌|平台|产品|地区|银行|机构|中心|基金)|公司(?=[\u4e00-\u9fff\d])(?![债法章])|(?:集团公司|集团|机场|口岸|项目|工程|企业|景区|基地|油田|园区|该行)(?=20|今|前|上半|第|[一二三四]季|的|海拔|全|跑|总|年|预|于|自|累|实|共|产|营|净|每|主|合|基|归)|其(?![中他它余次实])(?=[\u4e00-\u9fff]))/;

/** 数量, 规模: names that say nothing without the word before them. */
const generic =
  /^(?:数量|个数|总数|总量|户数|人数|规模|面积|价格|均价|指数|项目|企业|占比|比重|份额|收入|产值|长度|总长)$/;

const sector = /^第[一二三][产產][业業]$/;

/** 一、, 2、, 三是: what counts the points of a text. */
const enumerator = /^(?:[一二三四五六七八九十]{1,3}(?:、|是)|\d{1,2}(?:、|\.(?!\d)))/;

const preposition = /^(?:对|向|从|自|与|同|和)$/;

/** 由原先预计的, 项目中: words at the end that are no part of the name. */
const leftover =
  /(?:分别|各自|[将已均仍并调]|[由从](?:原先|原来|原本|此前|先前|前次|上次)(?:预告|预计|预期|预估)?的?|(?<=项目|企业|行业|工程|城市|国家)中)$/;

/**
 * Reads the words of [from, to) as a name: leading time, subject, conjunctions and verbs are taken off, in any order.
 * Empty (`start === end`) where nothing is left: then the indicator is elsewhere.
 */
export function nounPhrase(page: Page, from: number, to: number): NounPhrase {
  const { folded } = page;
  const periods: PeriodMention[] = [];
  const counterparts: Named[] = [];
  let subject: NounPhrase['subject'] = null;
  let p = from;
  let end = to;
  while (end > p && (quotes.test(folded.charAt(end - 1)) || folded.charAt(end - 1) === '、')) end -= 1;
  const adverb = leftover.exec(folded.slice(Math.max(p, end - 10), end));
  if (adverb && !endingAt(page.terms, end)) end -= adverb[0].length;
  const last = lastTerm(page, p, end);
  while (p < end) {
    if (folded.charAt(p) === '(') {
      const close = p + folded.slice(p, p + 40).indexOf(')');
      if (close > p && close < end) {
        p = close + 1;
        continue;
      }
    }
    if (skip.test(folded.charAt(p))) {
      p += 1;
      continue;
    }
    const item = p === from ? enumerator.exec(folded.slice(p, p + 6)) : null;
    if (item) {
      p += item[0].length;
      continue;
    }
    const when = startingAt(page.periods, p);
    if (when && when.end <= end) {
      periods.push(when);
      p = when.end;
      continue;
    }
    const done = whenDone.exec(folded.slice(p, Math.min(end, p + 20)));
    if (done && p + done[0].length < end) {
      const owner = done[1] ?? '';
      if (owner.length >= 2)
        subject ??= { start: p, end: p + owner.length, named: endingAt(page.names, p + owner.length) };
      p += done[0].length;
      continue;
    }
    const each = folded.charAt(p) === '每' ? perUnitAt(folded, p + 1) : null;
    if (each?.end === end) {
      p = end;
      continue;
    }
    const term = startingAt(page.terms, p);
    const named = startingAt(page.names, p);
    const nameEnd = named ? tradeEnd(folded, named) : p;
    const longer = named && (!term || named.end - named.start >= term.end - term.start);
    if (named && longer && owns(named) && nameEnd < end) {
      if (last && generic.test(last.term) && last.start === nameEnd) {
        subject ??= { start: named.start, end: nameEnd, named };
        break;
      }
      // 以跨境电商方式出口: how it is done is part of the name.
      if (/^(?:方式|形式|渠道)/.test(folded.slice(named.end, named.end + 2))) break;
      // 第二产业投资: a part of the economy is part of the name.
      if (sector.test(named.text) && folded.charAt(nameEnd) !== '的') break;
      // 外贸集装箱: the name of a trade before a word that no table knows is part of the name.
      if (named.type === 'Industry' && (!last || last.start < nameEnd) && folded.charAt(named.end) !== '的')
        break;
      const source = sourceAfter(page, named, end);
      if (!source && subject === null) subject = { start: named.start, end: nameEnd, named };
      p = source ?? nameEnd;
      continue;
    }
    const counterpart = preposition.test(folded.charAt(p)) ? counterpartAt(page, p + 1, end) : null;
    if (counterpart && subject?.named && last) {
      counterparts.push(counterpart);
      break;
    }
    if (counterpart && last && /[对向从自]/.test(folded.charAt(p))) {
      counterparts.push(counterpart);
      break;
    }
    const pron =
      subject === null && (!term || term.end > end)
        ? pronoun.exec(folded.slice(p, Math.min(end, p + 8)))
        : null;
    if (pron && p + pron[0].length <= end) {
      subject = { start: p, end: p + pron[0].length, named: endingAt(page.names, p + pron[0].length) };
      p += pron[0].length;
      continue;
    }
    if (term && term.end <= end) break;
    const lead = leadAt(folded, p, end);
    if (lead) p = lead.end;
    else if (/^[的之了着]/.test(folded.charAt(p))) p += 1;
    else {
      // 万达商业2016年一季度…: what stands before the time belongs to the owner.
      const later = within(page.periods, p + 1, end).find((w) => w.end < end);
      const passed = later && predicateWords('tail').at(folded, p, later.start)?.end === later.start;
      if (later && passed) {
        p = later.start;
        continue;
      }
      if (
        !later ||
        later.start - p < 2 ||
        later.start - p > 16 ||
        (last && last.start < later.start) ||
        /[的对在从]/.test(folded.slice(p, later.start))
      )
        break;
      subject = { start: subject?.start ?? p, end: later.start, named: null };
      p = later.start;
    }
  }
  if (subject === null && counterparts.length === 0) ({ subject, p } = innerOwner(page, p, end, last));
  const term = last && last.start >= p ? last : null;
  const found = { start: p, end: Math.max(p, end), term, subject, counterparts, periods };
  return cut(page, doer(page, found));
}

/** 项目全部达产后可实现: the words up to 后 say when, and may open with what is done. */
const whenDone =
  /^((?:整个|该|本)?(?:项目|工程|基地|园区|产业园|生产线|一期|二期|工厂)?)(?:全部|全面|正式|建设|整体|顺利)*(?:达产|投产|建成|完工|竣工|投运|投用|达效|运营|投入使用|投入运营|满产)(?:达产|投产|运营|达效|使用|投用|满产)?(?:之?后|以后)[,]?/;

/** A conjunction, verb or time word before a name; 有色金属 and 可再生能源 only begin like one. */
function leadAt(folded: string, at: number, end: number): TermMatch<unknown> | null {
  const lead = predicateWords('lead').at(folded, at, end) ?? predicateWords('report').at(folded, at, end);
  const name = lead && predicateWords('name').at(folded, at, end);
  return name && name.end > lead.end ? null : lead;
}

/** 煤炭开采业: the name of a trade goes on to its last character; 煤炭业务 is another thing. */
const tradeEnd = (folded: string, { type, end }: Named): number =>
  type === 'Industry' && /^业(?![务绩主态者])/.test(folded.slice(end, end + 2)) ? end + 1 : end;

function counterpartAt(page: Page, at: number, end: number): Named | null {
  const start = /[“"「《]/.test(page.folded.charAt(at)) ? at + 1 : at;
  const named = startingAt(page.names, start) ?? startingAt(page.names, at);
  return named && named.end < end && owns(named) ? named : null;
}

/** A name inside the phrase, followed by 的 or directly by the indicator. */
function innerOwner(
  page: Page,
  from: number,
  end: number,
  last: TermMatch<IndicatorTerm> | null,
): { subject: NounPhrase['subject']; p: number } {
  const inner = within(page.names, from, end).filter(
    (n) => owns(n) && !sector.test(n.text) && n.end < end && n.start > from && (!last || n.end <= last.start),
  );
  const owner =
    inner.findLast((n) => page.folded.charAt(n.end) === '的' || n.end === last?.start) ?? inner[0];
  if (!owner) return { subject: null, p: from };
  // 全球跨境电商: the words before the name of a trade narrow it.
  const narrowed =
    owner.type === 'Industry' && !/[的在对将使于为以]/.test(page.folded.slice(from, owner.start));
  const subject = {
    start: narrowed ? from : owner.start,
    end: owner.end,
    named: narrowed && from < owner.start ? null : owner,
  };
  const ahead = page.folded.charAt(owner.end) === '的' || owner.end === last?.start;
  if (!ahead || (last && generic.test(last.term) && owner.end === last.start)) return { subject, p: from };
  let p = owner.end;
  while (p < end && /[的之]/.test(page.folded.charAt(p))) p += 1;
  return { subject, p };
}

const says = /^(?:调查)?(?:统计|数据|显示|介绍|预测|发现|认定|调查|最新|资料|分析|报告|认为|发布|公布)/;

/** Where the words after a name that only speaks end: 商务部调查发现; null for a name that owns what follows. */
function sourceAfter(page: Page, named: Named, end: number): number | null {
  if (named.type !== 'GovernmentBody' && named.type !== 'Organization') return null;
  const text = page.folded.slice(named.end, end);
  const m = says.exec(text);
  if (!m) return null;
  if (named.type === 'Organization' && /^(?:发布|公布|预测|最新)/.test(m[0])) return null;
  const word = predicateWords('report').at(page.folded, named.end + m[0].length, end);
  return word ? word.end : named.end + m[0].length;
}

function lastTerm(page: Page, from: number, to: number): TermMatch<IndicatorTerm> | null {
  return within(page.terms, from, to).findLast((t) => t.end <= to) ?? null;
}

const longestName = 22;

/** 规模以上工业企业实现利润总额: who does it stands before the verb. */
function doer(page: Page, phrase: NounPhrase): NounPhrase {
  const { term } = phrase;
  if (!term || term.start <= phrase.start + 2) return phrase;
  const front = page.folded.slice(phrase.start, term.start);
  const m = /^([^,、的]{2,20}?)(?:累计|共|合计|已)?(?:实现|完成|取得|录得|创造|获得)$/.exec(front);
  const name = m?.[1];
  if (name === undefined || !ownerEnd.test(name) || /(?:项目|工程|铁路|平台)$/.test(name)) return phrase;
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
  return front.length <= 12 && zoneEnd.test(front) ? to : null;
}

const zoneEnd =
  /^[\u4e00-\u9fff]{0,10}(?:综保区|保税区|保税港区|开发区|高新区|经开区|自贸区|新区|园区|工业园|产业园|口岸|机场|港区|海关|油田|气田|煤矿)$/;

/** Splits an owner off the front and shortens what is too long to be a name. */
function cut(page: Page, phrase: NounPhrase): NounPhrase {
  const { folded } = page;
  const { term } = phrase;
  if (
    phrase.counterparts.length === 0 &&
    term &&
    phrase.subject === null &&
    term.start > phrase.start &&
    !generic.test(term.term)
  ) {
    const front = folded.slice(phrase.start, term.start).replace(/[的之]$/, '');
    if (
      ownerEnd.test(front) &&
      !sector.test(front) &&
      front.length >= 2 &&
      front.length <= 30 &&
      !/[、]/.test(front)
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
