import { type Draft, draft } from '../words/draft';
import { stemOf } from '../words/stem';
import { flag, kindOf, type View, wordStartingAt } from '../words/view';
import { matchesOf } from '../../../text/matches';

/** 岚炭今日发布业绩预增公告: who reports a result, at the head of a clause. */
const announces =
  /(?<=^|[。；;！？，,、：:\s])([\u4e00-\u9fff]{2,6}?)(?:(?:今日|昨日|今天|昨天|昨晚|今晚|近日|日前)(?:早间|晚间|盘后)?)?(?:发布|公告|披露|预告|公布|预计|预期)(?:了|称)?(?=[^。\n]{0,40}?(?:业绩|净利|归母|归属于|公告|年报|季报|营收|每股收益|股东))/gm;
const notCompany =
  /公司|集团|企业|市场|机构|分析|券商|大行|投行|业内|行业|管理|董事|股东|专家|研报|[局部委厅署院会处司办所]$/;
const share = /^[\u4e00-\u9fff]{2}股份$/;
const kindOfShare = /^(?:普通|优先|公司|部分|限售|流通|回购|持有|该等|发行)股份$/;

/** Companies by what only companies announce: their results. The name has two characters that no table knows, or ends in 股份. */
export function announcers(view: View): Draft[] {
  return matchesOf(announces, view.folded).flatMap((match) => {
    const name = match[1] ?? '';
    const span = { start: match.index, end: match.index + name.length };
    if (notCompany.test(name) || kindOfShare.test(name) || hasProse(view, span.start, span.end)) return [];
    const stem = stemOf(view, span.start, span.end);
    return stem.unknown >= 2 || share.test(name) ? [draft(view, span, 'Organization', 'announcer', 0.8)] : [];
  });
}

function hasProse(view: View, start: number, end: number): boolean {
  if (wordStartingAt(view, start) < 0) return true;
  for (let i = wordStartingAt(view, start); (view.starts[i] ?? end) < end; i += 1) {
    const kind = kindOf(view, i);
    if ((kind & flag.known) === 0 && (kind & (flag.stop | flag.title)) !== 0) return true;
    if ((view.ends[i] ?? end) > end) return true;
  }
  return false;
}
