import { overlaps, type Span } from '../../model';
import { type WrittenQuantity } from '../../text/quantities';
import { type Page, within } from '../page';
import { type Grid } from '../tables/grid';
import { distribute } from './lists';
import { type Draft } from './draft';
import { refuse, type Refusals } from './explain/refused';
import { type Frame, type ReadFigure } from './figure';
import { remember } from './frame';
import { readFigure } from './read-figure';
import { carryStatus } from './shape/status';
import { trapOf } from './shape/traps';

const longestReach = 500;

/** What is looked at around a figure: its sentence, of an endless one the part about it. */
const reach = (sentence: Span, q: Span): Span => ({
  start: Math.max(sentence.start, q.start - longestReach),
  end: Math.min(sentence.end, q.end + longestReach),
});

const holed = (page: Page, span: Span): boolean =>
  page.document.holes.some((h) => h.start < span.end && span.start < h.end);

/** Not a trap, not in damage, not in a table, which is read cell by cell. */
function isFigure(page: Page, q: WrittenQuantity, grids: readonly Grid[], refusals: Refusals): boolean {
  if (grids.some((grid) => overlaps(grid, q))) return false;
  const trap = trapOf(page, q);
  if (trap) refuse(refusals, q, trap.rule, trap.why);
  else if (holed(page, q)) refuse(refusals, q, 'damage', 'stands where characters are lost');
  else return true;
  return false;
}

/** The figure before: of one behind a bracket that closed, that before the bracket, not one inside. */
function beforeOf(page: Page, figures: readonly ReadFigure[], q: Span): ReadFigure | null {
  const last = figures.at(-1) ?? null;
  if (!last || q.start - last.draft.quantity.end > 40) return last;
  const between = page.folded.slice(last.draft.quantity.end, q.start);
  const close = between.indexOf(')');
  if (close < 0 || between.lastIndexOf('(', close) >= 0) return last;
  const open = page.folded.lastIndexOf('(', last.draft.quantity.start);
  return figures.findLast((f) => f.draft.quantity.end <= open) ?? last;
}

/** Reads the figures of a sentence in order, each with the one before it; then deals out those of lists. */
export function readSentence(
  page: Page,
  sentence: Span,
  frame: Frame,
  grids: readonly Grid[],
  refusals: Refusals,
): Draft[] {
  const found = within(page.quantities, sentence.start, sentence.end).filter((q) =>
    isFigure(page, q, grids, refusals),
  );
  const figures: ReadFigure[] = [];
  for (const q of found)
    figures.push(readFigure(page, reach(sentence, q), q, beforeOf(page, figures, q), frame));
  distribute(page, sentence, figures);
  const drafts = figures.map((f) => f.draft);
  carryStatus(page, drafts, frame.open);
  remember(page, sentence, figures, frame);
  return drafts;
}
