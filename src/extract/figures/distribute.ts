import { indicatorMatcher } from '../../lexicon/indicators';
import { type Basis, type Span } from '../../model';
import { endingAt, type Page, within } from '../page';
import { type DraftIndicator, note, setPeriod, setSubject } from './draft';
import { type ReadFigure } from './figure';
import { clauseStart } from './phrase/clause';
import { textOf } from './words';

const separator = /、|以及|及(?!其|时|格)|和(?!国|平|谐|田|林|龙|县|硕|静|布)|与(?!会)|,|\/|暨/g;

/** The members of a list, in order, with the words around each trimmed. */
function members(page: Page, span: Span): Span[] {
  const text = page.folded.slice(span.start, span.end);
  const found: Span[] = [];
  let start = 0;
  for (const m of [...text.matchAll(separator), null]) {
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
function withoutPeriods(page: Page, span: Span): Span {
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

/** The indicator that the last member of a list shares with the rest: 产量 of 粮食、青稞产量. */
function sharedTail(page: Page, last: Span): number {
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

const eachBefore =
  /(?:分别|各自|依次)(?=(?:约|已)?(?:占|为|是|达|完成|实现|较|比|同比|环比|相当于)[^,。;]*$)/;

/** Where the list that a 分别 deals to ends: before the word, which may stand before 占… or 较上月. */
function eachAt(page: Page, { predicate, draft }: ReadFigure): number | null {
  if (predicate.each) return predicate.nameEnd;
  const found = eachBefore.exec(page.folded.slice(draft.region.start, draft.region.end));
  return found && draft.region.start + found.index;
}

/** The figures that one 分别 deals out: those that follow, joined by 、 and 和. */
function groups(page: Page, figures: readonly ReadFigure[]): { first: number; group: ReadFigure[] }[] {
  const found: { first: number; group: ReadFigure[] }[] = [];
  figures.forEach((figure, index) => {
    const open = found.at(-1);
    if (eachAt(page, figure) !== null) found.push({ first: index, group: [figure] });
    else if (open && figure.continues && open.first + open.group.length === index) open.group.push(figure);
  });
  return found.filter(({ group }) => group.length > 1);
}

interface Dealt {
  readonly spans: readonly Span[];
  readonly tail: Span | null;
  readonly end: number;
}

function dealt(page: Page, sentence: Span, first: ReadFigure, count: number): Dealt | null {
  const end = eachAt(page, first) ?? first.predicate.nameEnd;
  for (const floor of listFloors(page, sentence, end)) {
    const span = withoutPeriods(page, { start: trimLead(page, floor, end), end });
    const spans = members(page, span);
    if (spans.length < count) continue;
    const chosen = spans.slice(-count);
    // M2增长8.8%，增速分别…: a clause with a figure of its own is no member; a size in a name (20mm中板) is one.
    if (chosen.some((s) => statesFigure(page, s))) continue;
    const last = chosen[count - 1];
    if (!last) continue;
    const named = chosen
      .slice(0, -1)
      .every((s) =>
        within(page.terms, s.start, s.end).some((t) => t.end === s.end && !ownerNoun.test(t.term)),
      );
    const at = named ? last.end : sharedTail(page, last);
    const tail = at < last.end ? withoutPeriods(page, { start: at, end: last.end }) : null;
    const list = [...chosen.slice(0, -1), { start: last.start, end: tail ? at : last.end }];
    return { spans: list.map((s) => withoutPeriods(page, s)), tail, end };
  }
  return null;
}

/** 民营企业: a term that also ends the names of owners. */
const ownerNoun = /^(?:企业|项目|公司|产品|商品)$/;

const statesFigure = (page: Page, span: Span): boolean =>
  within(page.quantities, span.start, span.end).some(({ unit }) =>
    ['ratio', 'money'].includes(unit?.entry.class ?? ''),
  );

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

/** Gives each figure behind 分别 its member of the list before it. */
export function distribute(page: Page, sentence: Span, figures: readonly ReadFigure[]): void {
  const earlier: Dealt[] = [];
  for (const { first: at, group } of groups(page, figures)) {
    const first = group[0];
    if (!first) continue;
    const when = within(page.periods, first.clauseStart, first.predicate.nameEnd).filter((p) => p.period);
    const found: Dealt | null = dealt(page, sentence, first, group.length);
    const years = when.length === group.length && group.length > 1;
    if (years) {
      group.forEach((figure, i) =>
        setPeriod(figure.draft, when[i]?.period ?? null, when[i] ?? null, 'member of a list', false),
      );
      continue;
    }
    if (group.length === 2 && both(page, first, group)) continue;
    const levels = nothingNamed(page, first) ? levelsBefore(figures, at, group.length) : null;
    if (levels) {
      group.forEach((figure, i) => copy(figure, levels[i]));
      continue;
    }
    const use = found ?? earlier.findLast((list) => list.spans.length === group.length);
    if (!use) continue;
    group.forEach((figure, i) => deal(page, figure, use, i));
    earlier.push(use);
  }
  for (const { group } of groups(page, figures)) dealBases(page, group);
  for (const list of earlier) dealAgain(page, figures, list);
}

const baseOf: readonly (readonly [RegExp, Basis])[] = [
  [/年初|[上去]年年?[末底]/, 'base'],
  [/[上去]年|同期|同月/, 'yoy'],
  [/上月|上个月|前月/, 'mom'],
  [/上季|上一季/, 'qoq'],
];

/** 分别比上月末和上年同期高0.5个和2.5个百分点: each figure has its own base. */
function dealBases(page: Page, group: readonly ReadFigure[]): void {
  const first = group[0];
  if (!first || group.length !== 2) return;
  const text = page.folded.slice(first.clauseStart, first.draft.quantity.start);
  const m = /[比较]([^,。;和、与]{2,10})[和、与]([^,。;]{2,10})$/.exec(text);
  const bases = m?.slice(1).map((words) => baseOf.find(([said]) => said.test(words))?.[1] ?? null);
  if (!bases || bases.includes(null) || bases[0] === bases[1]) return;
  group.forEach(({ draft }, i) => {
    if (draft.kind !== 'change') return;
    draft.basis = bases[i] ?? draft.basis;
    draft.basePeriod = null;
    note(draft, 'basis', draft.basis ?? '', 'member of a list of bases');
  });
}

/** …分别为4030元和4468元，上涨66元和111元: as many figures again without a name are those of the same members. */
function dealAgain(page: Page, figures: readonly ReadFigure[], list: Dealt): void {
  figures.forEach((first, at) => {
    const run = figures.slice(at, at + list.spans.length);
    const joined = run.every((f, i) => i === 0 || f.continues) && !figures[at + run.length]?.continues;
    const bare = !first.dealt && !first.continues && first.phrase.end <= first.phrase.start;
    if (run.length !== list.spans.length || !joined || !bare || first.draft.quantity.start < list.end) return;
    run.forEach((figure, i) => deal(page, figure, list, i));
  });
}

/** 产销分别完成: output and sales in one word. */
function both(page: Page, first: ReadFigure, group: readonly ReadFigure[]): boolean {
  const end = first.predicate.nameEnd;
  if (!page.folded.startsWith('产销', end - 2)) return false;
  group.forEach((figure, i) => {
    const term = indicatorMatcher().at(i === 0 ? '产量' : '销量', 0)?.entry ?? null;
    const written = figure.draft.indicator ?? {
      start: end - 2,
      end,
      text: page.text.slice(end - 2, end),
      term: null,
    };
    figure.draft.indicator = { ...written, term };
    note(figure.draft, 'indicator', term?.name ?? '', 'half of 产销');
  });
  return true;
}

const nothingNamed = (page: Page, first: ReadFigure): boolean =>
  page.folded.slice(first.clauseStart, first.predicate.nameEnd).trim() === '';

/** 接待游客…万人次，旅游收入…亿元，同比分别增长: the levels just before are the members. */
function levelsBefore(
  figures: readonly ReadFigure[],
  at: number,
  count: number,
): readonly ReadFigure[] | null {
  const levels = figures.slice(Math.max(0, at - count), at);
  return levels.length === count && levels.every((f) => f.draft.kind !== 'change') ? levels : null;
}

function copy(figure: ReadFigure, level: ReadFigure | undefined): void {
  if (!level) return;
  figure.draft.indicator = level.draft.indicator;
  figure.draft.subject = level.draft.subject;
  figure.draft.implied.add('indicator');
  note(figure.draft, 'indicator', level.draft.indicator?.text ?? '', 'level before, member of a list');
}

function deal(page: Page, figure: ReadFigure, list: Dealt, index: number): void {
  const span = list.spans[index];
  if (!span) return;
  const { draft } = figure;
  figure.dealt = true;
  const term = within(page.terms, span.start, span.end).findLast((t) => t.end === span.end) ?? null;
  if (list.tail === null && term && draft.kind !== 'share') {
    draft.indicator = { ...span, text: textOf(page, span), term: term.entry };
    note(draft, 'indicator', draft.indicator.text, 'member of a list');
    return;
  }
  const named = endingAt(page.names, span.end);
  setSubject(
    draft,
    { ...span, text: textOf(page, span), named: named?.start === span.start ? named : null },
    'member of a list',
    false,
  );
  if (list.tail && draft.kind !== 'share') draft.indicator = tailIndicator(page, list.tail);
}

function tailIndicator(page: Page, tail: Span): DraftIndicator {
  const term = within(page.terms, tail.start, tail.end).at(-1) ?? null;
  return { ...tail, text: textOf(page, tail), term: term?.entry ?? null };
}
