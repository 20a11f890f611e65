import { type Span } from '../../../model';
import { startsWord } from '../../../text/language/words';
import { type Draft, draft } from '../words/draft';
import { flag, kindOf, mark, type View } from '../words/view';
import { wordSet } from '../words/vocabulary';
import { appointees } from './appointees';
import { authors } from './bylines';
import { dotted } from './dotted';
import { beforeWord, isHanChar, isOffice, isWordAt, personAt, surnameAt } from './person-name';
import { matchesOf } from '../../../text/matches';

/** People: by their posts, as authors, with a middle dot, as a list of authors at the end, and as who speaks. */
export function people(view: View): Draft[] {
  return [...afterTitles(view), ...dotted(view), ...authors(view), ...speakers(view), ...appointees(view)];
}

function afterTitles(view: View): Draft[] {
  const found: Draft[] = [];
  for (let i = 0; i < view.starts.length; i += 1) {
    if ((kindOf(view, i) & flag.title) === 0) continue;
    const end = view.ends[i] ?? 0;
    const name = isOffice(view, i) || !isWordAt(view, end) ? personAt(view, end) : null;
    const before = personBefore(view, view.starts[i] ?? 0);
    if (/[·•・‧]/.test(view.text[name?.end ?? end] ?? '')) continue;
    const ahead = name ?? (isOffice(view, i) && !before ? beforeWord(view, end) : null);
    if (ahead) found.push(draft(view, ahead, 'Person', 'after-title', name ? 0.93 : 0.75));
    if (before) found.push(draft(view, before, 'Person', 'before-title', 0.8));
  }
  return found;
}

/** 王文涛部长: a name between a mark or a body and a post. */
function personBefore(view: View, end: number): Span | null {
  for (const length of [3, 2]) {
    const start = end - length;
    if (start < 0 || surnameAt(view, start) === 0 || isWordAt(view, start)) continue;
    if (![...view.text.slice(start, end)].every(isHanChar)) continue;
    const allUnknown = rangeIs(view, start, end, mark.unknown);
    if (
      allUnknown &&
      wordSet('surnames.yaml', 'common').has(view.folded[start] ?? '') &&
      opensClause(view, start)
    )
      return { start, end };
  }
  return null;
}

function rangeIs(view: View, start: number, end: number, bits: number): boolean {
  for (let i = start; i < end; i += 1) if ((kindOf(view, view.at[i] ?? -1) & bits) === 0) return false;
  return true;
}

const opensClause = (view: View, at: number): boolean => at === 0 || !isHanChar(view.text[at - 1] ?? '');

const says =
  /(?:说|说道|坦言|感慨道|告诉记者|笑着说|补充道|高兴地说|介绍说|出任|就任|接任|获任|升任|调任|当选|辞去|辞任|卸任|不再担任|获委任|获聘|履新|因[\u4e00-\u9fff]{2,12}(?:辞去|辞任|离任|退任|不再担任))/g;

/** Who speaks or takes a post, with a common surname, at the beginning of a clause: 李建国说. */
function speakers(view: View): Draft[] {
  return matchesOf(says, view.folded).flatMap((match) => {
    const name =
      personBefore(view, match.index) ?? (leaves.test(match[0]) ? whoLeaves(view, match.index) : null);
    return name ? [draft(view, name, 'Person', 'speaker', 0.7)] : [];
  });
}

const leaves = /^(?:因[\u4e00-\u9fff]{2,12}(?:辞|离任|退任|不再)|辞去|辞任|卸任|不再担任|获委任|获聘|履新)/;

/** 金向岚辞去总经理: of what only people do, words may be a given name. */
function whoLeaves(view: View, end: number): Span | null {
  const start = [3, 2].map((length) => end - length).find((at) => at >= 0 && opensClause(view, at));
  return start !== undefined &&
    surnameAt(view, start) === 1 &&
    startsWord(view.folded, start) < end - start &&
    [...view.text.slice(start, end)].every(isHanChar)
    ? { start, end }
    : null;
}
