import { type Span } from '../../../model';
import { flag, kindOf, mark, type View, wordEndingAt, wordStartingAt } from '../words/view';
import { matchesOf } from '../../../text/matches';

const counting = /[一二三四五六七八九十]/;

/** A unit of a body: what it does, and what kind of unit it is. */
export interface Unit extends Span {
  /** Where the run of office words begins. */
  readonly run: number;
  readonly offices: number;
  readonly counted: boolean;
}

/** The office words before a unit's suffix: 发展战略和规划 before 处, 查检三 before 科. */
export function unitOf(view: View, suffix: Span): Unit | null {
  let run = suffix.start;
  let offices = 0;
  let counted = false;
  for (;;) {
    const index = wordEndingAt(view, run);
    if (index < 0) break;
    const start = view.starts[index] ?? run;
    const text = view.folded.slice(start, run);
    const kind = kindOf(view, index);
    if ((kind & flag.office) !== 0 && (kind & flag.title) === 0) offices += 1;
    else if (text.length === 1 && counting.test(text) && run === suffix.start) counted = true;
    else if (!('和与及'.includes(text) && offices > 0 && officeEndingAt(view, start))) break;
    run = start;
    if (suffix.start - run > 16) break;
  }
  return offices > 0 ? { start: run, end: suffix.end, run, offices, counted } : null;
}

const longestName = 8;

/** 某海关综合业务科科员: behind a body, with a post behind it, a unit may be named by any words. */
export function unitBehindBody(view: View, suffix: Span, isBodyEnd: (at: number) => boolean): Unit | null {
  if (!isTitleAfter(view, suffix.end)) return null;
  for (let at = suffix.start; suffix.start - at <= longestName;) {
    if (at < suffix.start && isBodyEnd(at))
      return { start: at, end: suffix.end, run: at, offices: 1, counted: false };
    const index = wordEndingAt(view, at);
    const kind = index < 0 ? mark.break : kindOf(view, index);
    if ((kind & (flag.stop | flag.title | mark.break | mark.number)) !== 0) return null;
    if ((kind & flag.known) !== 0 && !isTrade(view, index)) return null;
    at = view.starts[index] ?? 0;
  }
  return null;
}

/** 原材料工业 in 原材料工业司: a department may be named after a trade. */
const isTrade = (view: View, index: number): boolean =>
  ['Industry', 'Commodity'].includes(view.words[index]?.things[0]?.type ?? '');

const officeEndingAt = (view: View, position: number): boolean => {
  const index = wordEndingAt(view, position);
  return index >= 0 && (kindOf(view, index) & flag.office) !== 0;
};

export const isTitleAfter = (view: View, position: number): boolean => {
  const index = wordStartingAt(view, position);
  return index >= 0 && (kindOf(view, index) & flag.title) !== 0;
};

/** 统计处长 stands for 统计处处长: the unit's last character is the post's first. */
const sharedPost = /[处局科部司厅署院所](?=长)/g;

export function unitsInPosts(view: View): Span[] {
  return matchesOf(sharedPost, view.folded).flatMap((match) => {
    const span = { start: match.index, end: match.index + 1 };
    const index = wordStartingAt(view, span.start);
    const isPost = index >= 0 && (kindOf(view, index) & flag.title) !== 0;
    return isPost && view.folded[span.start - 1] !== match[0] ? [span] : [];
  });
}
