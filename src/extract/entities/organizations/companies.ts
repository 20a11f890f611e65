import { countryNames } from '../../../lexicon/named-things';
import { type Span } from '../../../model';
import { type Draft, draft } from '../words/draft';
import { isElement } from '../goods/elements';
import { startsWord } from '../../../text/language/words';
import { companyStart, legal } from './company-start';
import { brandIn, followsNumber, isProper, stemOf } from '../words/stem';
import { type Suffix, type SuffixKind, suffixes } from '../words/suffixes';
import { flag, kindOf, type View, wordEndingAt, wordStartingAt } from '../words/view';
import { wordMatcher, wordSet } from '../words/vocabulary';

/** 上市公司, 母公司, 某类公司: a kind of company, not a company. */
const commonNoun =
  /(?:上市|母|子|孙|以上|以下|合资|独资|关联|附属|外国|民营|国有|大型|中小|龙头|初创|发行|同类|两家|多家|这家|等)(?:公司|集团|银行)$|业绩快报$/;

/** Organisations by how their names end: …有限公司, …集团, …铜业. */
export function companies(view: View): Draft[] {
  return [...bySuffix(view, 'company', isCompany), ...bySuffix(view, 'sector', isSector)];
}

type Accept = (view: View, name: Span, suffix: Suffix) => boolean;

function bySuffix(view: View, kind: SuffixKind, accept: Accept): Draft[] {
  const not = wordMatcher('suffixes.yaml', 'company-not');
  const found: Draft[] = [];
  for (const suffix of suffixes(view, kind)) {
    const other = not.at(view.folded, suffix.start);
    if (other && other.end > suffix.end) continue;
    const start = companyStart(view, kind, suffix);
    if (start < 0 || start === suffix.start) continue;
    const name = { start, end: suffix.end };
    if (accept(view, name, suffix))
      found.push(
        draft(view, name, 'Organization', `${kind}-suffix`, strengthOf(view, name), { inner: true }),
      );
  }
  return found;
}

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
  const isCountry = place?.type === 'Place' && countryNames().has(place.name);
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

/** 五鑫铜业: a short name that no table knows, before the branch, standing on its own; or a known one behind a place, 广西华友锂业. */
function isSector(view: View, name: Span, suffix: Suffix): boolean {
  const stem = stemOf(view, name.start, suffix.start);
  if (stem.places === 1 && stem.organizations === 1 && ofTrade.test(suffix.term)) return true;
  if (!ofTrade.test(suffix.term) && !isBrand(view, name, suffix)) return false;
  const length = suffix.start - name.start;
  const afterPlace = stem.places > 0 ? 6 : 4;
  return stem.unknown >= 2 && length <= afterPlace && stem.numbers === 0 && stem.goods === 0;
}

const ofTrade = /业$|重工$|光电$|光能$|商城$/;

/** 卧龙电驱: before what is also a good or a trade, only characters of no word; 全区风能 and 世纪新|能源 are none. */
const isBrand = (view: View, name: Span, suffix: Span): boolean =>
  brandIn(view, name.start, suffix.start) >= 2 &&
  startsWord(view.folded, suffix.start) <= suffix.end - suffix.start &&
  startsWord(view.folded, suffix.end - 1) < 2;

function isOnlyPlace(view: View, start: number, end: number): boolean {
  const index = wordStartingAt(view, start);
  return index >= 0 && view.ends[index] === end && view.words[index]?.things[0]?.type === 'Place';
}
