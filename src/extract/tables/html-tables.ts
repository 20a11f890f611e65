import { type Block, type Cell } from '../../text/repaired-text';
import { type Page } from '../page';
import { type Grid, type GridRow } from './grid';

const numeric = /^\s*[(]?[-+−▲▼△]?\s*[\d][\d,.]*\s*[%‰]?\s*[)]?\s*$/;

/** The tables of a page that came with cells. */
export function htmlTables(page: Page): Grid[] {
  const { blocks } = page.document;
  return blocks.flatMap((block, i) => {
    const grid = block.cells && gridOf(page, block, block.cells, captionStart(blocks, i));
    return grid ? [grid] : [];
  });
}

const longestCaption = 300;

/** The two blocks before a table may be its caption. */
const captionStart = (blocks: readonly Block[], at: number): number => {
  const table = blocks[at]?.span.start ?? 0;
  let start = table;
  for (let back = 1; back <= 3; back += 1) {
    const block = blocks[at - back];
    if (!block || block.kind === 'table' || table - block.span.start > longestCaption) break;
    start = block.span.start;
  }
  return start;
};

function gridOf(page: Page, block: Block, cells: readonly Cell[], caption: number): Grid | null {
  const rows = [...new Set(cells.map((c) => c.row))].sort((a, b) => a - b);
  const isNumber = (c: Cell): boolean => numeric.test(page.folded.slice(c.span.start, c.span.end));
  const first = rows.find((row) =>
    cells.some((c) => c.row === row && c.column > 0 && !c.header && isNumber(c)),
  );
  if (first === undefined) return null;
  const heads = cells.filter((c) => c.row < first);
  const columns = new Map<number, Cell['span'][]>();
  for (const head of heads)
    for (let column = head.column; column < head.column + head.columnSpan; column += 1)
      columns.set(column, [...(columns.get(column) ?? []), head.span]);
  const body = rows.filter((row) => row >= first).map((row) => rowOf(cells, row, isNumber));
  return { ...block.span, caption: { start: caption, end: block.span.start }, columns, rows: body };
}

function rowOf(cells: readonly Cell[], row: number, isNumber: (cell: Cell) => boolean): GridRow {
  const here = cells
    .filter((c) => c.row <= row && row < c.row + c.rowSpan)
    .sort((a, b) => a.column - b.column);
  return {
    labels: here.filter((c) => !isNumber(c)).map((c) => c.span),
    cells: here.filter((c) => c.row === row && isNumber(c)).map((c) => ({ ...c.span, column: c.column })),
  };
}
