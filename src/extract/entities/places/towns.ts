import { startsWord } from '../../../text/language/words';
import { type Draft, draft } from '../words/draft';
import { flag, kindOf, mark, type View, wordEndingAt } from '../words/view';
import { matchesOf } from '../../../text/matches';

const ending = /(?:街道|苏木|嘎查|[镇乡村])(?![\u4e00-\u9fff]?[镇振委干企屯旅])/g;
const leads = /(?:在|位于|地处|来自|落户|走进|来到|到|从|由|驻|[镇乡])$/;
const lengths = [3, 2];

/** 舟塔乡上桥村: towns and villages behind the county or the town that holds them, or behind what leads to a place. */
export function towns(view: View): Draft[] {
  const found: Draft[] = [];
  for (const match of matchesOf(ending, view.folded)) {
    const end = match.index + match[0].length;
    const start = lengths.map((length) => match.index - length).find((at) => isTown(view, at, match.index));
    if (start !== undefined) found.push(draft(view, { start, end }, 'Place', 'town', 0.72, { inner: true }));
  }
  return found;
}

/** Characters of no table behind a place or what leads to one; no word of the dictionary is the name or goes across its ends: 美丽|乡村. */
function isTown(view: View, start: number, end: number): boolean {
  if (start < 1) return false;
  for (let at = start; at < end; at += 1)
    if ((kindOf(view, view.at[at] ?? -1) & (mark.unknown | flag.protect)) === 0) return false;
  if (startsWord(view.folded, start) >= end - start || startsWord(view.folded, end - 1) >= 2) return false;
  const isHeld = view.words[wordEndingAt(view, start)]?.things[0]?.type === 'Place';
  return isHeld || leads.test(view.folded.slice(Math.max(0, start - 2), start));
}
