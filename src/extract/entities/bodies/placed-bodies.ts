import { type Draft, draft } from '../words/draft';
import { flag, kindOf, mark, type View } from '../words/view';
import { wordMatcher } from '../words/vocabulary';

const longest = 16;

/** 府谷县镁业发展服务中心, 陕西省委组织部: bodies by the place they begin with and how they end, over whatever words say what they are for. */
export function placedBodies(view: View): Draft[] {
  const found: Draft[] = [];
  for (let i = 0; i < view.starts.length; i += 1) {
    if (view.words[i]?.things[0]?.type !== 'Place') continue;
    const start = view.starts[i] ?? 0;
    const end = bodyEnd(view, i);
    if (end > 0) found.push(draft(view, { start, end }, 'GovernmentBody', 'placed-body', 0.9));
  }
  return found;
}

/** 喀什经济开发区|政务服务中心: the body is that of the zone, the company or the plant in front of it. */
const belongsToAnother = (view: View, from: number, at: number): boolean =>
  wordMatcher('suffixes.yaml', 'zone', 'company', 'plant').endingAt(view.folded, at, from) !== null;

/** @returns 0 where no body ends before a mark or a word that stands in no name */
function bodyEnd(view: View, place: number): number {
  const from = view.ends[place] ?? 0;
  const party = wordMatcher('suffixes.yaml', 'party-organ').at(view.folded, from);
  if (party) return party.end;
  for (let i = place + 1; i < view.starts.length; i += 1) {
    const at = view.starts[i] ?? 0;
    const kind = kindOf(view, i);
    if (at - from > longest || (kind & (mark.break | mark.number | mark.latin | flag.title)) !== 0) return 0;
    if ((kind & flag.stop) !== 0 && (kind & flag.known) === 0) return 0;
    const ending = at - from >= 2 ? wordMatcher('suffixes.yaml', 'placed-body').at(view.folded, at) : null;
    if (ending) return belongsToAnother(view, from, at) ? 0 : ending.end;
  }
  return 0;
}
