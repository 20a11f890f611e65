import { type Page } from '../../page';
import { note, setIndicator, setSubject } from '../draft';
import { type ReadFigure } from '../figure';

const pointing = /^[\s,]*(?:其中|而|但)?([前后])者/;

/** 外资84亿元、内资59亿元，前者增2.6%，后者降0.7%: whom, and what, the last two levels are of that differ. What follows in the same words goes with it. */
export function dealFormerAndLatter(page: Page, figures: readonly ReadFigure[]): void {
  figures.forEach((figure, at) => {
    const found = pointing.exec(page.folded.slice(figure.clauseStart, figure.draft.quantity.start));
    const pair = found && lastTwo(figures.slice(0, at));
    const one = pair?.[found?.[1] === '前' ? 0 : 1];
    if (!one) return;
    give(figure, one);
    for (const next of figures.slice(at + 1)) {
      const bare = next.phrase.end <= next.phrase.start && next.draft.implied.has('indicator');
      if (!bare || pointing.test(page.folded.slice(next.clauseStart, next.draft.quantity.start))) break;
      give(next, one);
    }
  });
}

function give({ draft }: ReadFigure, { draft: one }: ReadFigure): void {
  const rule = 'former or latter of two';
  const own =
    draft.indicator !== null && !draft.implied.has('indicator') && !/^[前后後]者/.test(draft.indicator.text);
  if (one.indicator && !own) {
    setIndicator(draft, one.indicator, true);
    note(draft, 'indicator', { value: one.indicator.text, rule, words: one.indicator, implied: true });
  }
  if (one.subject) {
    setSubject(draft, one.subject, true);
    note(draft, 'subject', { value: one.subject.text, rule, words: one.subject, implied: true });
  }
}

const keyOf = ({ draft: { indicator, subject } }: ReadFigure): string =>
  `${indicator?.start ?? -1} ${subject?.text ?? ''}`;

/** The last two levels before that are of different things, in order; null without two. */
function lastTwo(figures: readonly ReadFigure[]): readonly [ReadFigure, ReadFigure] | null {
  const levels = figures.filter(({ draft }) => draft.kind !== 'change');
  const latter = levels.at(-1);
  const former = latter && levels.findLast((one) => keyOf(one) !== keyOf(latter));
  return former && latter ? [former, latter] : null;
}
