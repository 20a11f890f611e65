import { type Period, type Span } from '../../model';
import { readUnit } from '../../text/quantities/units';
import { type Draft, type DraftSubject } from '../figures/draft';
import { isBase } from '../figures/period/base';
import { rankColumn } from '../figures/phrase/phrase-words';
import { type Page } from '../page';
import { within } from '../spans';
import { type Column, contextOf } from './column';
import { type Grid, type GridRow } from './grid';
import { readCell } from './read-cell';
import { lendIndicators, lendPeriods, sinceOpening, unitsOfHeads } from './lend';
import { toldBefore } from './told-before';

/** Reads the figures of a table: column, row and caption each say a part of what a cell means. */
export function readGrid(
  page: Page,
  grid: Grid,
  subject: DraftSubject | null,
  ambient: Period | null,
  told: readonly Draft[] = [],
): Draft[] {
  const same = toldBefore(page, grid, told);
  const captioned = contextOf(page, [grid.caption], null);
  const caption = { ...captioned, unit: captioned.unit ?? same?.unit ?? null };
  const captionPeriod = lastPeriod(page, grid.caption) ?? ambient;
  const columns = new Map(
    [...grid.columns].map(([index, spans]) => [index, contextOf(page, spans, captionPeriod)]),
  );
  const main = [...columns.values()].find((c) => c.change === null && c.period)?.period ?? captionPeriod;
  const named =
    [...columns.values()].find((c) => c.indicator)?.indicator ?? same?.indicator ?? caption.indicator;
  lendPeriods(columns, main);
  lendIndicators(columns);
  unitsOfHeads(page, grid, columns);
  sinceOpening(page, grid, columns);
  let section = main;
  return grid.rows.flatMap((row) => {
    const label = withUnitCell(page, row, contextOf(page, row.labels, main));
    // 本年累计 begins a part of its own: the changes below it are of that time.
    if (label.relative && label.change === null && label.period && label.period.end === main?.end)
      section = label.period;
    return row.cells.flatMap((cell) => {
      if (countsRows(page, grid, cell.column)) return [];
      const column = columns.get(cell.column) ?? null;
      return (
        readCell(page, cell, {
          row,
          label,
          column,
          caption,
          main: label.change ? section : main,
          named,
          subject,
        }) ?? []
      );
    });
  });
}

const countsRows = (page: Page, grid: Grid, column: number): boolean =>
  (grid.columns.get(column) ?? []).some((s) =>
    rankColumn().test(page.folded.slice(s.start, s.end).replace(/\s/g, '')),
  );

/** A cell of its own beside the label may name the unit of the row: 货物吞吐量 | 万吨. */
function withUnitCell(page: Page, row: GridRow, label: Column): Column {
  if (label.unit) return label;
  for (const cell of row.labels.slice(1)) {
    const written = page.text.slice(cell.start, cell.end).trim();
    const unit = readUnit(written);
    if (unit) return { ...label, unit: { text: written, ...unit } };
  }
  return label;
}

function lastPeriod(page: Page, span: Span): Period | null {
  return (
    within(page.periods, span.start, span.end).findLast(
      (p) => p.period && !p.weak && !p.open && !isBase(page, p) && p.period.precision !== 'day',
    )?.period ?? null
  );
}
