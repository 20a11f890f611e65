import { countryNames } from '../../../lexicon/named-things';
import { type Draft, draft } from '../words/draft';
import { flag, kindOf, type View, wordStartingAt } from '../words/view';
import { wordMatcher } from '../words/vocabulary';
import { isElement } from '../goods/elements';
import { isBrand } from './company-name';

/** Behind these the words name a region's trade or its goods: 某地化工产业, 某地煤炭产量. */
const goesOn =
  /^(?:产业|行业|工业|产品|产量|市场|业务|业|板块|项目|基地|园|价格|价|出口|进口|企业|公司|集团|厂|类|等|用|领域|消费|生产|技术|专业|行|网|报|社|局|部|矿|站|港)/;
const direction = /[东南西北中沿内外上下前后大小新老全各省市县区州]/;
const lengths = [2, 3];

/** 绍兴天圣印染, 郑州恒昌投资, 重庆铭立达科技: a place, a brand of two characters or three, and what the company does. */
export function placedCompanies(view: View): Draft[] {
  const found: Draft[] = [];
  for (let i = 0; i < view.starts.length; i += 1) {
    if (view.words[i]?.things[0]?.type !== 'Place') continue;
    const brand = view.ends[i] ?? 0;
    const isCountry = countryNames().has(view.words[i]?.things[0]?.name ?? '');
    const start = isCountry ? brand : (view.starts[i] ?? 0);
    const end = lengths
      .map((length) => (isOwnBrand(view, brand, brand + length) ? tradeEnd(view, brand + length) : 0))
      .find((at) => at > 0);
    if (end !== undefined) found.push(draft(view, { start, end }, 'Organization', 'placed-company', 0.78));
  }
  return found;
}

const isOwnBrand = (view: View, start: number, end: number): boolean =>
  !direction.test(view.folded.slice(start, end)) &&
  isBrand(view, start, end) &&
  wordMatcher('trades.yaml', 'trade').at(view.folded, start) === null;

/** Where the trade ends that begins at a position; 0 where none does, or where it names what a region has. */
function tradeEnd(view: View, at: number): number {
  const trade = [
    wordMatcher('trades.yaml', 'trade', 'form').at(view.folded, at),
    wordMatcher('suffixes.yaml', 'branch', 'sector').at(view.folded, at),
    goodAt(view, at),
    metalsAt(view, at),
  ].reduce((longest, next) => (next && next.end > (longest?.end ?? 0) ? next : longest), null);
  if (!trade || trade.end < at + 2 || goesOn.test(view.folded.slice(trade.end, trade.end + 2))) return 0;
  const stands = wordMatcher('suffixes.yaml', 'plant', 'zone', 'project', 'mine').at(view.folded, at);
  return stands && stands.end >= trade.end ? 0 : trade.end;
}

/** 氨纶, 光伏: a good or a trade that the lexicon knows. */
function goodAt(view: View, at: number): { readonly end: number } | null {
  const index = wordStartingAt(view, at);
  const type =
    index < 0 || (kindOf(view, index) & flag.known) === 0 ? null : view.words[index]?.things[0]?.type;
  return type === 'Commodity' || type === 'Industry' ? { end: view.ends[index] ?? at } : null;
}

/** 博奥镁铝: two metals. */
const metalsAt = (view: View, at: number): { readonly end: number } | null =>
  isElement(view.folded[at] ?? '') && isElement(view.folded[at + 1] ?? '') ? { end: at + 2 } : null;
