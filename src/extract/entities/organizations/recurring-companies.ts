import { type Draft, draft } from '../words/draft';
import { type View } from '../words/view';
import { isBrand } from './company-name';

/** What only companies are said to be or to do, right behind the name. */
const does =
  /^(?:是[\u4e00-\u9fff]{0,8}(?:旗下|下属|控股|全资|子公司)|(?:董事长|总经理|副总经理|总裁|董事会)|(?:公告|发布公告|公布|披露)|(?:中标|收购|增持|持有|持股))/;
const ofPlaces = /[期区段标批山河湖沟井岭峡盆滩川岸村镇乡站港口县市路桥州岛湾]$/;

/** 云南宏泰: a place and a brand of two characters that the text names twice, once with what only companies do. */
export function recurringCompanies(view: View): Draft[] {
  const found = new Map<string, Draft[]>();
  const told = new Set<string>();
  for (let i = 0; i < view.starts.length; i += 1) {
    if (view.words[i]?.things[0]?.type !== 'Place') continue;
    const span = { start: view.starts[i] ?? 0, end: (view.ends[i] ?? 0) + 2 };
    const name = view.folded.slice(span.start, span.end);
    if (ofPlaces.test(name) || !isBrand(view, span.end - 2, span.end)) continue;
    if (does.test(view.folded.slice(span.end, span.end + 16))) told.add(name);
    const drafts = found.get(name) ?? [];
    drafts.push(draft(view, span, 'Organization', 'recurring-company', 0.7));
    found.set(name, drafts);
  }
  return [...found].flatMap(([name, drafts]) => (told.has(name) && drafts.length > 1 ? drafts : []));
}
