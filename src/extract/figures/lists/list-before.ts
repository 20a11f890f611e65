import { type Span } from '../../../model';
import { type Page, within } from '../../page';
import { type ReadFigure } from '../figure';
import { clauseStart } from '../phrase/clause';
import { members, sharedTail, withoutPeriods } from './members';

/** The list that stands before 分别. */
export interface List {
  readonly spans: readonly Span[];
  /** The indicator that its members share: 产量. */
  readonly tail: Span | null;
}

/** The last `count` members of the list before a figure, in this clause or one or two before it. */
export function listBefore(page: Page, sentence: Span, first: ReadFigure, count: number): List | null {
  const end = first.predicate.nameEnd;
  for (const floor of listFloors(page, sentence, end)) {
    const span = withoutPeriods(page, { start: trimLead(page, floor, end), end });
    const chosen = members(page, span).slice(-count);
    const last = chosen[count - 1];
    if (last) return withTail(page, chosen, last);
  }
  return null;
}

function withTail(page: Page, chosen: readonly Span[], last: Span): List {
  const rest = chosen.slice(0, -1);
  const named = rest.every((s) => within(page.terms, s.start, s.end).some((t) => t.end === s.end));
  const at = named ? last.end : sharedTail(page, last);
  const tail = at < last.end ? withoutPeriods(page, { start: at, end: last.end }) : null;
  const list = [...rest, { start: last.start, end: at }];
  return { spans: list.map((s) => withoutPeriods(page, s)), tail };
}

/** Where a list may begin: this clause, and one or two before it. */
function listFloors(page: Page, sentence: Span, end: number): number[] {
  const floors: number[] = [];
  let at = end;
  for (let i = 0; i < 3 && at > sentence.start; i += 1) {
    at = clauseStart(page.folded, sentence.start, at).start;
    floors.push(at);
    at -= 1;
  }
  return floors;
}

const leading = /^(?:其中|此外|另外|而|从[^,]{1,8}看|分产品看|数据显示|统计显示|经济部统计显示)[,:]?/;

const trimLead = (page: Page, start: number, end: number): number => {
  let at = start + (leading.exec(page.folded.slice(start, end))?.[0].length ?? 0);
  const name = within(page.names, at, at + 1)[0];
  if (name && name.start === at && page.folded.charAt(name.end) === '的') at = name.end + 1;
  return at;
};
