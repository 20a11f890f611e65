import { indicatorMatcher } from '../../../lexicon/indicators';
import { type Span } from '../../../model';
import { type PeriodMention } from '../../../text/periods';
import { endingAt, type Page } from '../../page';
import { within } from '../../spans';
import { type DraftIndicator, note, setIndicator, setPeriod, setSubject } from '../draft';
import { type ReadFigure } from '../figure';
import { textOf } from '../words';
import { type List } from './list-before';
import { ownerNoun } from './members';

const member = 'member of a list';

/** Gives a figure its member: an indicator of its own, or a subject with the indicator that all share. */
export function dealMember(page: Page, figure: ReadFigure, list: List, index: number): void {
  const span = list.spans[index];
  if (!span) return;
  figure.draft.dealt = true;
  const term = within(page.terms, span.start, span.end).findLast((t) => t.end === span.end) ?? null;
  if (list.tail === null && term && !ownerNoun.test(term.term) && figure.draft.kind !== 'share')
    return dealIndicator(figure, { ...span, text: textOf(page, span), term: term.entry }, member);
  if (list.toward && list.tail) return dealCounterpart(page, figure, list.toward, span, list.tail);
  const named = endingAt(page.names, span.end);
  const text = textOf(page, span);
  setSubject(figure.draft, { ...span, text, named: named?.start === span.start ? named : null }, false);
  note(figure.draft, 'subject', { value: text, rule: member, words: span });
  if (list.tail && !isShareOfWhole(figure, list.tail))
    dealIndicator(figure, tailIndicator(page, list.tail), 'shared by a list');
}

/** 甲、乙进出口额分别占外贸总值的…: the share is named by its whole, which stands behind the list. */
const isShareOfWhole = ({ draft }: ReadFigure, tail: Span): boolean =>
  draft.kind === 'share' && (draft.indicator?.start ?? 0) >= tail.end;

function dealIndicator({ draft }: ReadFigure, indicator: DraftIndicator, rule: string): void {
  setIndicator(draft, indicator, false);
  note(draft, 'indicator', { value: indicator.text, rule, words: indicator });
}

/** 我国对东盟、欧盟进出口分别…: the members are whom it is with; whose it is stands before them. */
function dealCounterpart(page: Page, figure: ReadFigure, toward: Span, member: Span, tail: Span): void {
  const shared = tailIndicator(page, tail);
  const counterpart = endingAt(page.names, member.end) ?? undefined;
  const text =
    textOf(page, { start: toward.start, end: toward.start + 1 }) + textOf(page, member) + shared.text;
  dealIndicator(figure, { ...shared, text, ...(counterpart && { counterpart }) }, 'counterpart of a list');
}

function tailIndicator(page: Page, tail: Span): DraftIndicator {
  const term = within(page.terms, tail.start, tail.end).at(-1) ?? null;
  return { ...tail, text: textOf(page, tail), term: term?.entry ?? null };
}

/** 2023年、2024年分别为…: the members are times. */
export function dealPeriod({ draft }: ReadFigure, when: PeriodMention | undefined): void {
  setPeriod(draft, when?.period ?? null, when ?? null, false);
  note(draft, 'period', { value: when?.period?.text ?? '', rule: member, words: when ?? null });
}

/** 接待游客…万人次，旅游收入…亿元，同比分别增长: the levels just before are the members. */
export function dealLevel({ draft }: ReadFigure, level: ReadFigure | undefined): void {
  if (!level) return;
  const { indicator, subject } = level.draft;
  draft.subject = subject;
  draft.indicator = indicator;
  draft.implied.add('indicator');
  const rule = 'level before, member of a list';
  note(draft, 'indicator', { value: indicator?.text ?? '', rule, words: indicator, implied: true });
  note(draft, 'subject', {
    value: subject?.text ?? '',
    rule,
    words: subject,
    implied: draft.implied.has('subject'),
  });
}

/** 产销分别完成: output and sales in one word. */
export function dealOutputAndSales(page: Page, first: ReadFigure, group: readonly ReadFigure[]): boolean {
  const end = first.predicate.nameEnd;
  if (!page.folded.startsWith('产销', end - 2)) return false;
  const here = { start: end - 2, end };
  group.forEach((figure, i) => {
    const term = indicatorMatcher().at(i === 0 ? '产量' : '销量', 0)?.entry ?? null;
    const written = figure.draft.indicator ?? { ...here, text: textOf(page, here) };
    figure.draft.indicator = { ...written, term };
    note(figure.draft, 'indicator', { value: term?.name ?? '', rule: 'half of 产销', words: here });
  });
  return true;
}
