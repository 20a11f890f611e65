import { overlaps, type Span } from '../../model';
import { type Page, within } from '../page';
import { type Grid } from '../tables/grid';
import { distribute } from './distribute';
import { type Draft } from './draft';
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

/** Reads the figures of a sentence in order, each with the one before it; then deals out those of lists. */
export function readSentence(page: Page, sentence: Span, frame: Frame, grids: readonly Grid[]): Draft[] {
  const found = within(page.quantities, sentence.start, sentence.end).filter(
    (q) => trapOf(page, q) === null && !holed(page, q) && !grids.some((grid) => overlaps(grid, q)),
  );
  const figures: ReadFigure[] = [];
  for (const q of found) figures.push(readFigure(page, reach(sentence, q), q, figures.at(-1) ?? null, frame));
  distribute(page, sentence, figures);
  const drafts = figures.map((f) => f.draft);
  carryStatus(page, drafts, frame.open);
  remember(page, sentence, figures, frame);
  return drafts;
}
