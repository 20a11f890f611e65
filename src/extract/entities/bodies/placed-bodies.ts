import { scopeUnder } from '../../../model';
import { type Draft, draft } from '../words/draft';
import { flag, kindOf, mark, type View, wordEndingAt } from '../words/view';
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
    const branch = branchOf(view, i);
    if (branch) found.push(branch);
  }
  return found;
}

const branchEnding =
  /^(?:监管办|监管局|监察局|管理局|分局|专员办|办事处|总队|局|站)(?![\u4e00-\u9fff]?[长势面])/;

/** 国家矿山安全监察局|新疆局: the office of a body in a place is named with it. */
function branchOf(view: View, place: number): Draft | null {
  const start = view.starts[place] ?? 0;
  const index = wordEndingAt(view, start);
  const parent = view.words[index]?.things[0];
  if (parent?.type !== 'GovernmentBody') return null;
  const ending = branchEnding.exec(view.folded.slice(view.ends[place], (view.ends[place] ?? 0) + 6));
  if (!ending) return null;
  const span = { start: view.starts[index] ?? start, end: (view.ends[place] ?? start) + ending[0].length };
  return draft(view, span, 'GovernmentBody', 'department', 0.92, { scope: scopeUnder(parent) });
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
