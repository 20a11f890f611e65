import { type Draft, draft } from '../words/draft';
import { leftEdge } from '../words/left-edge';
import { stemOf } from '../words/stem';
import { type View } from '../words/view';
import { wordSet } from '../words/vocabulary';
import { matchesOf } from '../../../text/matches';

/** What statistics call a line of business by: what is done, and 业. */
const trade =
  /(?:零售|批发|制造|制品|服务|开采|采选|洗选|加工|供应|运输|仓储|租赁|修理|养殖|种植|延压|压延加工)业(?![务绩者界主态余])/g;
const joint = /[及和与]$/;
const general =
  /^(?:主要|重点|传统|现代|其他|其它|相关|有关|高端|新兴|先进|规模以上|规上|全市|全省|全区|全国|生产性|生活性|下游|上游|多数|部分)/;
const figures = /(?:[值额率量数价]|投资|消费|出口|进口|业)$/;

/** Trades as statistics name them: 燃料零售业, 布疋及服饰品零售业. What stands in front of 零售业 says of what; 及 may join two of them. */
export const compoundTrades = (view: View): Draft[] =>
  matchesOf(trade, view.folded).flatMap((match) => {
    const end = match.index + match[0].length;
    const last = memberStart(view, match.index);
    if (last < 0) return [];
    const first = joint.test(view.folded.slice(last - 1, last)) ? memberStart(view, last - 1) : -1;
    const start = first >= 0 && !figures.test(view.folded.slice(first, last - 1)) ? first : last;
    return [draft(view, { start, end }, 'Industry', 'compound-trade', 0.7)];
  });

/** Where a member begins that is a word or two of its own, no place and no figure. @returns -1 where there is none */
function memberStart(view: View, end: number): number {
  const start = leftEdge(view, end, { longest: 8 });
  const text = view.folded.slice(start, end);
  if (start < 0 || text.length < 2 || general.test(text) || wordSet('generic.yaml').has(text)) return -1;
  const stem = stemOf(view, start, end);
  return stem.places + stem.organizations + stem.numbers + stem.latin === 0 ? start : -1;
}
