import { type Draft, draft } from '../words/draft';
import { flag, kindOf, mark, type View } from '../words/view';

const branch =
  /^(?:炼化|石化|煤化工|煤化|化工|油田|销售|天然气|电力|新能源|能源|矿业|铜业|铝业|物流|置业)?(?:分?公司|炼化|石化|支行|分行|营业部|销售公司)(?![\u4e00-\u9fff]?法)/;

/** What a daughter in a province is called by, where nothing is said of the good itself: 国网宁夏电力, but not …宁夏电力供应. */
const trade =
  /^(?:电力|热电|石油|石化|发电|燃气|水务|能源|新能源|水泥|铝业|铜业|移动|电信|联通|铁塔)(?![供需产销用设装建项网改保企集]|市场|行业|工业|生产|消费|价格|负荷|交易|系统|安全|通信|资源|服务|客户|用户)/;

/** 中国石化塔河炼化: a company that the lexicon knows, a name of its own, and what kind of branch it is. */
export function namedBranches(view: View): Draft[] {
  const found: Draft[] = [];
  for (let i = 0; i < view.starts.length; i += 1) {
    if (view.words[i]?.things[0]?.type !== 'Organization') continue;
    const end = branchEnd(view, i);
    if (end > 0)
      found.push(
        draft(view, { start: view.starts[i] ?? 0, end }, 'Organization', 'named-branch', 0.8, {
          inner: true,
        }),
      );
  }
  return found;
}

/** @returns 0 where no branch is named */
function branchEnd(view: View, company: number): number {
  const from = view.ends[company] ?? 0;
  for (let i = company + 1; i < view.starts.length; i += 1) {
    const at = view.starts[i] ?? 0;
    const match = branch.exec(view.folded.slice(at, at + 8));
    if (match && at > from) return at + match[0].length;
    if (i === company + 2 && isPlaceAt(view, i - 1)) {
      const daughter = trade.exec(view.folded.slice(at, at + 6));
      if (daughter) return at + daughter[0].length;
    }
    const isPlace = isPlaceAt(view, i);
    if (at - from >= 8 || (!isPlace && (kindOf(view, i) & mark.unknown) === 0)) return 0;
    if ((kindOf(view, i) & (flag.stop | flag.title)) !== 0) return 0;
  }
  return 0;
}

const isPlaceAt = (view: View, index: number): boolean => view.words[index]?.things[0]?.type === 'Place';
