import { type Span } from '../../../model';
import { startsWord, wordCost } from '../../../text/language/words';
import { surnameAt } from '../people/person-name';
import { brandIn, stemOf } from '../words/stem';
import { flag, kindOf, mark, type View, wordStartingAt } from '../words/view';
import { wordSet } from '../words/vocabulary';

const notName =
  /^(?:公司|本公司|该|其|上述|双方|此|股东|董事|管理层|员工|境外|外资|机构|基金|大股东|实际控制人|投资者|消费者|项目|有限|全资|控股|法人|自然人)|(?:公司|集团|企业|股东|方面|市场|行业|部门|板块|概念股?|指数|项目|分析|专家|机构|投资者|消息|数据|报告|公告|[两三四多各等]地|[两双三]方|[两三四]省|[两三四]市)$/;

/** The names of a list that begins at a position. */
export function listFrom(view: View, at: number): Span[] {
  const found: Span[] = [];
  for (let start = at; found.length < 5;) {
    const end = nameEnd(view, start);
    if (end <= start) break;
    found.push(withoutVerb(view, { start, end }));
    if (!/[、及和与]/.test(view.folded[end] ?? '')) break;
    start = end + 1;
  }
  return found;
}

const verb =
  /(?<=^.{2,})(?:(?:签订|订立|续签|签下|签署|达成|购入|购得|订走|买走|包销).*|(?:持股|运营|营运|承建|承接|配套|代工|施工|采购|收购|供应|供货|供给|提供|销售|出售|购买|订购|租赁|合作))$/;

/** 陈某某|持股: what is done is no part of the name of who does it. */
const withoutVerb = (view: View, { start, end }: Span): Span => ({
  start,
  end: end - (verb.exec(view.folded.slice(start, end))?.[0].length ?? 0),
});

const called = /^(?:先生|女士|小姐|博士|等人|个人)/;

/** 由陈某某持股: two or three characters with a surname may be somebody. */
export const isPerson = (view: View, { start, end }: Span): boolean =>
  called.test(view.folded.slice(end, end + 2)) || (end - start <= 3 && surnameAt(view, start) > 0);

/** Where a run of characters that a name may have ends: at a mark, a word of prose or one that stands in no name. */
function nameEnd(view: View, at: number): number {
  let end = at;
  for (let i = wordStartingAt(view, at); i >= 0 && i < view.starts.length; i += 1) {
    const kind = kindOf(view, i);
    const known = (kind & flag.known) !== 0;
    if ((kind & (mark.break | mark.number)) !== 0) break;
    const inBrand = isBrandCharacter(view, view.starts[i] ?? 0) && end - at < 6;
    if (!known && !inBrand && (kind & (flag.stop | flag.prose | flag.title)) !== 0) break;
    if (!known && (kind & flag.soft) !== 0 && end - at >= 4) break;
    end = view.ends[i] ?? end;
    if (end - at > 12) return at;
  }
  return end;
}

/** 达 of 达迈控股: a character that is a word elsewhere, where no common word of the dictionary begins with it. */
export function isBrandCharacter(view: View, at: number): boolean {
  if (!wordSet('names.yaml', 'brand-ends').has(view.folded[at] ?? '')) return false;
  const word = startsWord(view.folded, at);
  return word < 2 || isRare(view, at, at + word);
}

/** What a word of the dictionary costs at least that brands are also called by: 天圣, 嘉泰. */
const rare = 13;
const isRare = (view: View, start: number, end: number): boolean =>
  (wordCost(view.folded, start, end) ?? rare) >= rare;

/** A brand that no dictionary has, or one behind a place: 丰元锂能, 安徽建工. */
export function isCompany(view: View, { start, end }: Span): boolean {
  const text = view.folded.slice(start, end);
  const place = placeLength(view, start);
  if (end - start < 3 || end - start > (place > 0 ? 12 : 8)) return false;
  if (notName.test(text) || wordSet('generic.yaml').has(text)) return false;
  if (wordStartingAt(view, start) < 0 || wordStartingAt(view, end) < 0) return false;
  const stem = stemOf(view, start, end);
  if (stem.numbers > 0) return false;
  if (place > 0)
    return end - start - place >= 2 && stem.places === 1 && !isWholeWord(view, start + place, end);
  return brandIn(view, start, end) + (isBrandCharacter(view, start) ? 1 : 0) >= 2;
}

function placeLength(view: View, start: number): number {
  const index = wordStartingAt(view, start);
  return view.words[index]?.things[0]?.type === 'Place' ? (view.ends[index] ?? start) - start : 0;
}

/** 新疆铁路 or 江苏企业: what stands behind the place is a common word. */
const commonest =
  /^(?:企业|居民|市民|铁路|公路|海关|地区|市场|政府|方面|省|市|县|消费|旅游|经济|财政|工业|农业|外贸|口岸)/;
const isWholeWord = (view: View, start: number, end: number): boolean =>
  commonest.test(view.folded.slice(start, end)) || startsWord(view.folded, start) > end - start;

/** Characters of no table that are no word, or one so rare that it may be a brand. */
export function isBrand(view: View, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const isUnknown = (kindOf(view, view.at[at] ?? -1) & mark.unknown) !== 0;
    if (!isUnknown && !isBrandCharacter(view, at)) return false;
    const word = startsWord(view.folded, at);
    if (word >= 2 && (at + word > end ? !isBrandCharacter(view, at) : !isRare(view, at, at + word)))
      return false;
  }
  return true;
}
