import { type Draft, type DraftIndicator } from '../figures/draft';
import { type Page } from '../page';
import { type Grid } from './grid';
import { type WrittenUnit } from './unit';

const fewestDigits = 4;
const mostTold = 200;

/** A table without a unit that says a figure of the text before it (集装箱吞吐量1529.03万标箱) again: in that unit, and of that indicator. */
export function toldBefore(
  page: Page,
  grid: Grid,
  told: readonly Draft[],
): { readonly unit: WrittenUnit; readonly indicator: DraftIndicator | null } | null {
  const numbers = new Set(
    grid.rows.flatMap((row) => row.cells.map((c) => page.folded.slice(c.start, c.end).replace(/[\s,]/g, ''))),
  );
  const same = told
    .slice(-mostTold)
    .findLast(
      ({ quantity: q, kind, rule }) =>
        kind === 'level' && rule !== 'table' && q.digits.length >= fewestDigits && numbers.has(q.digits),
    );
  const unit = same?.quantity.unit;
  if (!same || !unit) return null;
  const { scale, unitText: text } = same.quantity;
  return { unit: { text, scale, unit }, indicator: same.indicator };
}
