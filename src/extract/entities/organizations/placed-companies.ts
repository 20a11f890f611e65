import { startsWord } from '../../../text/language/words';
import { type Draft, draft } from '../words/draft';
import { brandIn } from '../words/stem';
import { flag, kindOf, mark, type View, wordStartingAt } from '../words/view';
import { wordMatcher } from '../words/vocabulary';

/** Behind these the words name a region's trade or its goods: 某地化工产业, 某地煤炭产量. */
const goesOn =
  /^(?:产业|行业|工业|产品|产量|市场|业务|业|板块|项目|基地|园|价格|价|出口|进口|企业|公司|集团|厂|类|等|用|领域|消费|生产|技术|专业|行|网|报|社|局|部|矿|站|港)/;
const direction = /[东南西北中沿内外上下前后大小新老全各省市县区州]/;

/** 绍兴宏盛氨纶, 郑州恒昌投资: a place, a brand of two characters that are in no word, and what the company does. */
export function placedCompanies(view: View): Draft[] {
  const trades = wordMatcher('trades.yaml', 'trade', 'form');
  const branches = wordMatcher('suffixes.yaml', 'branch', 'sector');
  const works = wordMatcher('suffixes.yaml', 'plant', 'zone', 'project', 'mine');
  const found: Draft[] = [];
  for (let i = 0; i < view.starts.length; i += 1) {
    if (view.words[i]?.things[0]?.type !== 'Place') continue;
    const brand = view.ends[i] ?? 0;
    const end = brand + 2;
    if (!isBrand(view, brand)) continue;
    const trade = [trades.at(view.folded, end), branches.at(view.folded, end), goodAt(view, end)].reduce(
      (longest, next) => (next && next.end > (longest?.end ?? 0) ? next : longest),
      null,
    );
    const stands = works.at(view.folded, end);
    if (
      !trade ||
      trade.end < end + 2 ||
      (stands && stands.end >= trade.end) ||
      goesOn.test(view.folded.slice(trade.end, trade.end + 2))
    )
      continue;
    found.push(
      draft(view, { start: view.starts[i] ?? 0, end: trade.end }, 'Organization', 'placed-company', 0.78),
    );
  }
  return found;
}

function isBrand(view: View, at: number): boolean {
  const isUnknown = [at, at + 1].every((i) => (kindOf(view, view.at[i] ?? -1) & mark.unknown) !== 0);
  return (
    isUnknown &&
    !direction.test(view.folded.slice(at, at + 2)) &&
    brandIn(view, at, at + 2) === 2 &&
    startsWord(view.folded, at + 1) < 2
  );
}

/** 氨纶, 光伏: a good or a trade that the lexicon knows. */
function goodAt(view: View, at: number): { readonly end: number } | null {
  const index = wordStartingAt(view, at);
  const type =
    index < 0 || (kindOf(view, index) & flag.known) === 0 ? null : view.words[index]?.things[0]?.type;
  return type === 'Commodity' || type === 'Industry' ? { end: view.ends[index] ?? at } : null;
}
