import { type Span } from '../../model';
import { type WrittenQuantity } from '../../text/quantities';
import { type Page } from '../page';
import { touches, within } from '../spans';
import { distribute } from './lists';
import { type Draft } from './draft';
import { refuse, type Refusals } from './explain/refused';
import { type Frame, type ReadFigure } from './figure';
import { remember } from './frame';
import { reach } from './reach';
import { readFigure } from './read-figure';
import { carryStatus } from './shape/status';
import { trapOf } from './shape/traps';

/** What is read elsewhere or not at all: tables, which are read cell by cell, and damage. */
export interface Taken {
  readonly tables: readonly Span[];
  readonly holes: readonly Span[];
}

/** Not a trap, not in damage, not in a table. */
function isFigure(page: Page, q: WrittenQuantity, taken: Taken, refusals: Refusals): boolean {
  if (touches(taken.tables, q)) return false;
  const trap = trapOf(page, q);
  if (trap) refuse(refusals, q, trap.rule, trap.why);
  else if (touches(taken.holes, q)) refuse(refusals, q, 'damage', 'stands where characters are lost');
  else return true;
  return false;
}

/** A bracket that opened further before is not looked for. */
const longestBracket = 200;

/** The figure before: of one behind a bracket that closed, that before the bracket, not one inside. */
function beforeOf(page: Page, figures: readonly ReadFigure[], q: Span): ReadFigure | null {
  const last = figures.at(-1) ?? null;
  if (!last || q.start - last.draft.quantity.end > 40) return last;
  const between = page.folded.slice(last.draft.quantity.end, q.start);
  const close = between.indexOf(')');
  if (close < 0 || between.lastIndexOf('(', close) >= 0) return last;
  const near = Math.max(0, last.draft.quantity.start - longestBracket);
  const open = near + page.folded.slice(near, last.draft.quantity.start + 1).lastIndexOf('(');
  if (open < near) return last;
  return figures.findLast((f) => f.draft.quantity.end <= open) ?? null;
}

/** Reads the figures of a sentence in order, each with the one before it; then deals out those of lists. */
export function readSentence(
  page: Page,
  sentence: Span,
  frame: Frame,
  taken: Taken,
  refusals: Refusals,
): Draft[] {
  const found = within(page.quantities, sentence.start, sentence.end).filter((q) =>
    isFigure(page, q, taken, refusals),
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
