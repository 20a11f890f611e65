import { type Draft, draft } from '../words/draft';
import { stemOf } from '../words/stem';
import { type View } from '../words/view';
import { matchesOf } from '../../../text/matches';

const moved =
  /(?<=^|[，,；;。、\s])([\u4e00-\u9fff]{2,5}?)(?:股价)?(?:收)?(?:升|跌|涨|挫|飙升|飙|微跌|微升|急跌|急升)(?:超|逾|近)?[\d.]+%/gm;
const market = /港股|恒指|大市|股市|个股|蓝筹|股价|板块|沪指|台股/;
const notShares = /指数|恒指|国指|科指|沪指|深指|[大股车楼房油金银铜铝煤糖]市|价$|产$|收入|利润|销量|需求/;

/** Shares in a market note, by their moves: 某某升2.2%，某某跌3.3%. Only names that no table knows, in a text about a market. */
export function quotes(view: View): Draft[] {
  if (!market.test(view.folded)) return [];
  return matchesOf(moved, view.folded).flatMap((match) => {
    const name = match[1] ?? '';
    const span = { start: match.index, end: match.index + name.length };
    const isName = !notShares.test(name) && stemOf(view, span.start, span.end).unknown === name.length;
    return isName ? [draft(view, span, 'Organization', 'quote', 0.65)] : [];
  });
}
