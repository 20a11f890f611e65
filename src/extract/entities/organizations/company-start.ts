import { surnameAt } from '../people/person-name';
import { leftEdge } from '../words/left-edge';
import { type Suffix, type SuffixKind } from '../words/suffixes';
import { flag, kindOf, mark, type View, wordEndingAt } from '../words/view';
import { wordMatcher, wordSet } from '../words/vocabulary';
import { isBrandCharacter } from './company-name';

/** Endings that only the law gives. */
export const legal = /(?:有限公司|有限责任公司|股份公司|总公司|分公司|集团公司|股\)公司|股）公司)$/;

/** Where the name of a company begins that ends with a suffix: -1 where it has no beginning. */
export function companyStart(view: View, kind: SuffixKind, suffix: Suffix): number {
  const edge = brandStart(view, leftEdge(view, suffix.start, { afterZones: true }), suffix);
  const own = kind === 'sector' ? behindVerb(view, edge, suffix) : branchStart(view, edge, suffix);
  return behindAppointee(view, behindHolder(view, placeStart(view, own, suffix), suffix), suffix);
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

/** 成品供应|隆岚电驱: a brand of two characters or three begins behind the verb in front of it. */
function behindVerb(view: View, start: number, suffix: Suffix): number {
  for (let at = suffix.start; at > start && start >= 0;) {
    const index = wordEndingAt(view, at);
    if (index < 0) return start;
    if ((kindOf(view, index) & mark.unknown) === 0)
      return suffix.start - at >= 2 && (kindOf(view, index) & (flag.soft | flag.prose)) !== 0 ? at : start;
    at = view.starts[index] ?? 0;
  }
  return start;
}

/** 控股股东|昊峤集团: whose holder the company is stands in front of its name. */
const behindHolder = (view: View, start: number, suffix: Suffix): number =>
  start >= 0 && suffix.start - start >= 4 && view.folded.startsWith('股东', start) ? start + 2 : start;

const isBrandWord = (char: string | undefined): boolean =>
  wordSet('names.yaml', 'brand-characters').has(char ?? '。');

/** 新疆正伦实业有限公司, ，达迈控股持有: behind a place or a mark a brand has two characters, and the first of them may be a word elsewhere. */
function brandStart(view: View, start: number, suffix: Suffix): number {
  if (start < 1 || !isBrandWord(view.folded[start - 1])) return start;
  const place = wordEndingAt(view, start - 1);
  const isAfterPlace = place >= 0 && view.words[place]?.things[0]?.type === 'Place';
  const isAfterMark = start < 2 || (kindOf(view, view.at[start - 2] ?? -1) & mark.break) !== 0;
  const isUnknown = (kindOf(view, view.at[start] ?? -1) & mark.unknown) !== 0;
  const trade = wordMatcher('suffixes.yaml', 'company', 'sector', 'branch').at(view.folded, start + 1);
  const isShort = trade !== null && trade.end <= suffix.end;
  if (!isShort || !isUnknown) return start;
  if (isAfterPlace) return view.starts[place] ?? start;
  return isAfterMark && isBrandCharacter(view, start - 1) ? start - 1 : start;
}

/** The longest brand and trade between a place and the legal form. */
const longestStem = 14;

/** 新疆腾越国际物流有限公司, 河南明泰达箔材有限公司: what begins with a place goes through to its legal form, over characters that are words elsewhere. */
function placeStart(view: View, start: number, suffix: Suffix): number {
  if (start < 1 || !legal.test(suffix.term) || !isBrandWord(view.folded[start - 1])) return start;
  for (let at = start; at > Math.max(0, suffix.start - longestStem);) {
    const index = wordEndingAt(view, at);
    if (index < 0) return start;
    const from = view.starts[index] ?? 0;
    const kind = kindOf(view, index);
    if (view.words[index]?.things[0]?.type === 'Place') return from;
    const isWord = (kind & (flag.stop | flag.title | mark.break | mark.number)) !== 0;
    if (isWord && !(at - from === 1 && isBrandWord(view.folded[from]))) return start;
    at = from;
  }
  return start;
}

/** 邹某任|昊峤集团董事长: who is in a post there stands in front of the name. */
function behindAppointee(view: View, start: number, suffix: Suffix): number {
  if (start < 0 || !/^$|[。；;！？，,、：:\s]/.test(view.folded[start - 1] ?? '')) return start;
  const name = /^[\u4e00-\u9fff]{2,3}任(?=[\u4e00-\u9fff]{2})/.exec(view.folded.slice(start, suffix.start));
  return name && surnameAt(view, start) > 0 ? start + name[0].length : start;
}
