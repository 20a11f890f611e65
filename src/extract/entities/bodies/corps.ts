import { type Draft, draft } from '../words/draft';
import { type View } from '../words/view';
import { matchesOf } from '../../../text/matches';

const division =
  /(?:农|第)[一二三四五六七八九十]{1,3}师|(?<=兵团)[一二三四五六七八九十]{1,3}师|(?<=师、)[一二三四五六七八九十]{1,3}师|[一二三四五六七八九十]{1,3}师(?=、)/g;

const corps = '新疆生产建设兵团';

/** Divisions of the Xinjiang corps, in a text that speaks of it: 农一师, 第八师, 兵团十三师, and in a list 一师、二师. */
export function corpsDivisions(view: View): Draft[] {
  if (!view.folded.includes('兵团')) return [];
  return matchesOf(division, view.folded).map((match) => {
    const isWhole = view.folded.startsWith(corps, match.index - corps.length);
    const span = { start: match.index - (isWhole ? corps.length : 0), end: match.index + match[0].length };
    return draft(view, span, 'GovernmentBody', 'department', 0.85, { scope: corps });
  });
}
