import { type Span } from '../../../model';
import { endingAt, type Page } from '../../page';
import { within } from '../../spans';

const separator = /、|以及|及(?!其|时|格)|(?<!共)和(?!平|谐|田|林|龙|县|硕|静|布)|与(?!会)|,|\/|暨/g;

/** The members of a list, in order, with the words around each trimmed. */
export const members = (page: Page, span: Span): Span[] => parted(page, span, separator);

/** 布匹及服饰零售业、家具及用品零售业: where 、 alone parts as many, 及 joins words within a member. */
export function membersOf(page: Page, span: Span, count: number): Span[] {
  const slashed = parted(page, span, /\//g);
  if (slashed.length === count && count > 1) return slashed;
  const whole = parted(page, span, /、/g);
  return whole.length === count ? whole : members(page, span);
}

function parted(page: Page, span: Span, marks: RegExp): Span[] {
  const text = page.folded.slice(span.start, span.end);
  const found: Span[] = [];
  let start = 0;
  for (const m of [...text.matchAll(marks), null]) {
    const end = m ? m.index : text.length;
    const raw = text.slice(start, end);
    const lead = /^[\s"“”'(]*/.exec(raw)?.[0].length ?? 0;
    const trail = /[\s"“”')]*$/.exec(raw)?.[0].length ?? 0;
    if (raw.length - lead - trail > 0)
      found.push({ start: span.start + start + lead, end: span.start + end - trail });
    start = m ? m.index + m[0].length : end;
  }
  return found;
}

/** Takes times off a span's ends. */
export function withoutPeriods(page: Page, span: Span): Span {
  let { start, end } = span;
  for (let turn = 0; turn < 3; turn += 1) {
    for (const p of within(page.periods, start, end)) {
      if (p.start === start) start = p.end;
      else if (p.end === end) end = p.start;
    }
    while (/[\s的,]/.test(page.folded.charAt(start)) && start < end) start += 1;
    while (/[\s的,]/.test(page.folded.charAt(end - 1)) && start < end) end -= 1;
  }
  return { start, end };
}

/** 民营企业: a term that also ends the names of owners. */
export const ownerNoun = /^(?:企业|项目|公司|产品|商品)$/;

/** Where the indicator begins that the last member of a list shares with the rest: 产量 of 粮食、青稞产量. */
export function sharedTail(page: Page, last: Span): number {
  let at = last.end;
  for (let turn = 0; turn < 4; turn += 1) {
    const when = endingAt(page.periods, at, 20);
    const term = endingAt(page.terms, at, 24);
    if (term && !ownerNoun.test(term.term) && term.start > last.start) at = term.start;
    else if (when && when.start > last.start) at = when.start;
    else break;
    while (/[\s的]/.test(page.folded.charAt(at - 1)) && at > last.start) at -= 1;
  }
  return at;
}
