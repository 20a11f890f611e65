import { type Span } from '../../../model';
import { type Page } from '../../page';
import { firstAfter, within } from '../../spans';
import { type ReadFigure } from '../figure';
import { reach } from '../reach';
import { dealBases } from './bases';
import { dealLevel, dealMember, dealOutputAndSales, dealPeriod } from './deal';
import { dealFormerAndLatter } from './former-latter';
import { eachAt, type List, listBefore } from './list-before';
import { withoutPeriods } from './members';
import { dealYears } from './years';

/** The figures that one 分别 deals out: those that follow, joined by 、 and 和. */
interface Group {
  readonly at: number;
  readonly first: ReadFigure;
  readonly figures: ReadFigure[];
}

function groupsOf(page: Page, figures: readonly ReadFigure[]): Group[] {
  const found: Group[] = [];
  figures.forEach((figure, at) => {
    const open = found.at(-1);
    if (eachAt(page, figure) !== null) found.push({ at, first: figure, figures: [figure] });
    else if (open && figure.continues && open.at + open.figures.length === at) open.figures.push(figure);
  });
  return found.filter((group) => group.figures.length > 1);
}

/** Gives each figure behind 分别 its member of the list before it. */
export function distribute(page: Page, sentence: Span, figures: readonly ReadFigure[]): void {
  const groups = groupsOf(page, figures);
  const earlier: List[] = [];
  for (const group of groups) {
    const list = dealt(page, reach(sentence, group.first.draft.quantity), group, figures, earlier.slice(-8));
    if (list) earlier.push(list);
  }
  const places = earlier.length > 0 ? figures.map((f) => f.draft.quantity) : [];
  for (const list of earlier) dealAgain(page, figures, places, list);
  for (const { figures: group } of groups) dealBases(page, group);
  dealFormerAndLatter(page, figures);
}

/** Times, 产销, the levels just before, or the list before: the first that is as long. Returns the list it dealt from. */
function dealt(
  page: Page,
  sentence: Span,
  { at, first, figures: group }: Group,
  all: readonly ReadFigure[],
  earlier: readonly List[],
): List | null {
  const when = within(page.periods, first.clauseStart, first.predicate.nameEnd).filter((p) => p.period);
  if (when.length === group.length) {
    group.forEach((figure, i) => dealPeriod(figure, when[i]));
    return null;
  }
  if (dealYears(page, first, group)) return null;
  if (group.length === 2 && dealOutputAndSales(page, first, group)) return null;
  const levels = nothingNamed(page, first) ? levelsBefore(all, at, group.length) : null;
  if (levels) {
    group.forEach((figure, i) => dealLevel(figure, levels[i]));
    return null;
  }
  const list =
    listBefore(page, sentence, first, group.length) ??
    earlier.findLast((known) => known.spans.length === group.length) ??
    null;
  if (list) group.forEach((figure, i) => dealMember(page, figure, list, i));
  return list;
}

/** How far behind a list its members are spoken of again. */
const longestAgain = 500;

/** …分别为4030元和4468元，上涨66元和111元: as many figures again without a name are those of the same members. */
function dealAgain(page: Page, figures: readonly ReadFigure[], places: readonly Span[], list: List): void {
  const { length } = list.spans;
  const from = firstAfter(places, list.end);
  figures.slice(from, firstAfter(places, list.end + longestAgain)).forEach((first, i) => {
    const at = from + i;
    const run = figures.slice(at, at + length);
    const joined = run.every((f, i) => i === 0 || f.continues) && !figures[at + length]?.continues;
    const bare = !first.draft.dealt && !first.continues && first.phrase.end <= first.phrase.start;
    if (run.length !== length || !joined || !bare) return;
    run.forEach((figure, i) => dealMember(page, figure, list, i));
  });
}

/** 分别, 二者分别, 去年同期两者分别. */
function nothingNamed(page: Page, first: ReadFigure): boolean {
  const end = eachAt(page, first) ?? first.predicate.nameEnd;
  const { start } = withoutPeriods(page, { start: first.clauseStart, end });
  return /^(?:[二两三四]者|[两三四][市县家项地])?$/.test(page.folded.slice(start, end).trim());
}

function levelsBefore(
  figures: readonly ReadFigure[],
  at: number,
  count: number,
): readonly ReadFigure[] | null {
  const levels = figures.slice(Math.max(0, at - count), at);
  return levels.length === count && levels.every((f) => f.draft.kind !== 'change') ? levels : null;
}
