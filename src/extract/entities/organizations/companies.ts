import { isDivision } from '../../../lexicon/divisions';
import { type Span } from '../../../model';
import { type Draft, draft } from '../words/draft';
import { isElement } from '../goods/elements';
import { leftEdge } from '../words/left-edge';
import { brandIn, followsNumber, isProper, stemOf } from '../words/stem';
import { type Suffix, type SuffixKind, suffixes } from '../words/suffixes';
import { flag, kindOf, mark, type View, wordEndingAt, wordStartingAt } from '../words/view';
import { wordMatcher, wordSet } from '../words/vocabulary';

const legal = /(?:有限公司|有限责任公司|股份公司|总公司|分公司|集团公司|股\)公司|股）公司)$/;

/** 上市公司, 母公司, 某类公司: a kind of company, not a company. */
const commonNoun =
  /(?:上市|母|子|孙|以上|以下|合资|独资|关联|附属|外国|民营|国有|大型|中小|龙头|初创|发行|同类|两家|多家|这家|等)(?:公司|集团|银行)$|业绩快报$/;

/** Organisations by how their names end: …有限公司, …集团, …铜业. */
export function companies(view: View): Draft[] {
  return [...bySuffix(view, 'company', isCompany), ...bySuffix(view, 'sector', isSector)];
}

/** A branch has the name of its company in front of its own: …股份有限公司某地分公司. */
function branchStart(view: View, start: number, suffix: Suffix): number {
  if (start < 0 || suffix.term !== '分公司') return start;
  const company = /(?:股份有限公司|有限责任公司|有限公司)$/.exec(
    view.folded.slice(Math.max(0, start - 6), start),
  );
  const from = company ? leftEdge(view, start - company[0].length) : start;
  return from < 0 ? start : from;
}

type Accept = (view: View, name: Span, suffix: Span) => boolean;

function bySuffix(view: View, kind: SuffixKind, accept: Accept): Draft[] {
  const not = wordMatcher('suffixes.yaml', 'company-not');
  const found: Draft[] = [];
  for (const suffix of suffixes(view, kind)) {
    const other = not.at(view.folded, suffix.start);
    if (other && other.end > suffix.end) continue;
    const edge = brandStart(view, leftEdge(view, suffix.start, { afterZones: true }), suffix);
    const start = behindHolder(view, branchStart(view, edge, suffix), suffix);
    if (start < 0 || start === suffix.start) continue;
    const name = { start, end: suffix.end };
    if (accept(view, name, suffix))
      found.push(
        draft(view, name, 'Organization', `${kind}-suffix`, strengthOf(view, name), { inner: true }),
      );
  }
  return found;
}

/** 控股股东|昊峤集团: whose holder the company is stands in front of its name. */
const behindHolder = (view: View, start: number, suffix: Suffix): number =>
  start >= 0 && suffix.start - start >= 4 && view.folded.startsWith('股东', start) ? start + 2 : start;

/** 新疆正伦实业有限公司: a brand has two characters, and the first of them may be a word elsewhere. */
function brandStart(view: View, start: number, suffix: Suffix): number {
  if (start < 1 || !brandWords.includes(view.folded[start - 1] ?? '')) return start;
  const place = wordEndingAt(view, start - 1);
  const isAfterPlace = place >= 0 && view.words[place]?.things[0]?.type === 'Place';
  const isUnknown = (kindOf(view, view.at[start] ?? -1) & mark.unknown) !== 0;
  const trade = wordMatcher('suffixes.yaml', 'company', 'sector', 'branch').at(view.folded, start + 1);
  const isShort = trade !== null && trade.end <= suffix.end;
  return isShort && isUnknown && isAfterPlace ? (view.starts[place] ?? start) : start;
}

const brandWords = '正达超和为自本太最将越对向近从按均全新';

const strengthOf = (view: View, name: Span): number =>
  legal.test(view.folded.slice(name.start, name.end)) ? 0.95 : 0.8;

function isCompany(view: View, name: Span, suffix: Span): boolean {
  const whole = view.folded.slice(name.start, name.end);
  if (
    followsNumber(view, name.start) ||
    wordSet('generic.yaml', 'companies').has(whole) ||
    suffix.start - name.start < 2
  )
    return false;
  if (commonNoun.test(whole) || isDescription(view, name, suffix) || isContract(view, suffix)) return false;
  const stem = stemOf(view, name.start, suffix.start);
  if (isObject(view, suffix) && brandIn(view, name.start, suffix.start) < 2) return false;
  if (isProper(stem) && !isOnlyPlace(view, name.start, suffix.start)) return true;
  return stem.places > 0
    ? /大学|银行|日报|晚报|交易所|集团|电视台/.test(whole)
    : legal.test(whole) && stem.unknown > 0;
}

/** 天然气期货, 铜期货: what is traded, and no house that trades. */
function isContract(view: View, suffix: Span): boolean {
  if (view.folded.slice(suffix.start, suffix.end) !== '期货') return false;
  const last = wordEndingAt(view, suffix.start);
  const type = last < 0 ? undefined : view.words[last]?.things[0]?.type;
  return type === 'Commodity' || isElement(view.folded[suffix.start - 1] ?? '');
}

/** 完善|公司 and 吸引|集团: a verb and its object. */
function isObject(view: View, suffix: Span): boolean {
  const last = wordEndingAt(view, suffix.start);
  return suffix.end - suffix.start === 2 && last >= 0 && (kindOf(view, last) & flag.prose) !== 0;
}

/** 加拿大锂业公司, 塞尔维亚国有铜业公司: what kind of company of which country, not which company. */
function isDescription(view: View, name: Span, suffix: Span): boolean {
  if (!/^(?:公司|集团)$/.test(view.folded.slice(suffix.start, suffix.end))) return false;
  const index = wordStartingAt(view, name.start);
  const place = index < 0 ? undefined : view.words[index]?.things[0];
  const rest = stemOf(view, view.ends[index] ?? name.start, suffix.start);
  const isCountry = place?.type === 'Place' && !isDivision(place.name);
  return (
    isCountry && rest.organizations === 0 && rest.latin === 0 && rest.unknown - sectorLetters(view, name) <= 0
  );
}

/** Characters of 锂业, 铜业, 国有 and the like, which no table has as words but which name no company. */
function sectorLetters(view: View, name: Span): number {
  const trade = /(?:国有|国营|民营|私营)?(?:[\u4e00-\u9fff]业)?(?:公司|集团)$/.exec(
    view.folded.slice(name.start, name.end),
  );
  return trade ? trade[0].length - 2 : 0;
}

/** 五鑫铜业: a short name that no table knows, before the branch, standing on its own. */
function isSector(view: View, name: Span, suffix: Span): boolean {
  const stem = stemOf(view, name.start, suffix.start);
  const length = suffix.start - name.start;
  const afterPlace = stem.places > 0 ? 6 : 4;
  return stem.unknown >= 2 && length <= afterPlace && stem.numbers === 0 && stem.goods === 0;
}

function isOnlyPlace(view: View, start: number, end: number): boolean {
  const index = wordStartingAt(view, start);
  return index >= 0 && view.ends[index] === end && view.words[index]?.things[0]?.type === 'Place';
}
