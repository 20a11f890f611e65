import { type Span } from '../../../model';
import { type Block, type Cell } from '../../repaired-text';

const most = 1000;

/** A table while it is read: cells are laid out as they come, row and column spans taken into account. */
export class TableReader {
  readonly cells: Cell[] = [];
  /** Whether it holds another table, so that it only lays out the page. */
  holdsTable = false;
  private row = -1;
  /** Of every column: the first row that no cell above reaches down to. */
  private readonly free: number[] = [];
  /** The first row that no cell at all reaches down to. */
  private below = 0;
  /** Columns before this one are taken in the row. */
  private column = 0;
  private open: Omit<Cell, 'span'> | null = null;
  private start = 0;

  startRow(): void {
    if (this.row >= 0 && this.below <= this.row) return;
    this.row += 1;
    this.column = 0;
  }

  startCell(header: boolean, attributes: string, place: number): void {
    if (this.row < 0) this.row = 0;
    const rowSpan = spanOf(attributes, 'rowspan');
    const columnSpan = spanOf(attributes, 'colspan');
    const column = this.freeColumn();
    for (let c = column; c < column + columnSpan; c += 1)
      this.free[c] = Math.max(this.free[c] ?? 0, this.row + rowSpan);
    this.below = Math.max(this.below, this.row + rowSpan);
    this.open = { header, row: this.row, column, rowSpan, columnSpan };
    this.start = place;
  }

  endCell(end: number): void {
    if (this.open === null) return;
    this.cells.push({ ...this.open, span: { start: Math.min(this.start, end), end } });
    this.open = null;
  }

  get inCell(): boolean {
    return this.open !== null;
  }

  /** Whether it is known to hold data, so that a table in one of its cells is a part of that cell: what lays out a page has no headers. */
  get hasHeader(): boolean {
    return this.cells.some(({ header }) => header);
  }

  /** The table as a block; null where it has no text or only lays out the page. */
  block(): Block | null {
    const filled = this.cells.filter(({ span }) => span.start < span.end);
    const first = filled[0];
    const last = filled[filled.length - 1];
    if (first === undefined || last === undefined || this.holdsTable) return null;
    const span: Span = { start: first.span.start, end: last.span.end };
    return { kind: 'table', span, cells: this.cells };
  }

  private freeColumn(): number {
    while ((this.free[this.column] ?? 0) > this.row) this.column += 1;
    return this.column;
  }
}

/** A page may ask for any number; more than fits on a page is a mistake. */
function spanOf(attributes: string, name: 'rowspan' | 'colspan'): number {
  const match = new RegExp(`${name}\\s*=\\s*["']?\\s*(\\d{1,4})`, 'i').exec(attributes);
  return Math.min(Math.max(Number(match?.[1] ?? 1), 1), name === 'rowspan' ? most : 100);
}
