import { type Span } from '../../model';
import { type Block, type Cell } from '../repaired-text';

const most = 1000;

/** A table while it is read: cells are laid out as they come, row and column spans taken into account. */
export class TableReader {
  readonly cells: Cell[] = [];
  /** Whether it holds another table, so that it only lays out the page. */
  holdsTable = false;
  private row = -1;
  private readonly taken: boolean[][] = [];
  private open: Omit<Cell, 'span'> | null = null;
  private start = 0;

  startRow(): void {
    if (this.row < 0 || (this.taken[this.row]?.length ?? 0) > 0) this.row += 1;
  }

  startCell(header: boolean, attributes: string, place: number): void {
    if (this.row < 0) this.row = 0;
    const rowSpan = spanOf(attributes, 'rowspan');
    const columnSpan = spanOf(attributes, 'colspan');
    const column = this.freeColumn();
    for (let r = this.row; r < this.row + rowSpan; r += 1)
      for (let c = column; c < column + columnSpan; c += 1) (this.taken[r] ??= [])[c] = true;
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
    const row = this.taken[this.row] ?? [];
    let column = 0;
    while (row[column]) column += 1;
    return column;
  }
}

/** A page may ask for any number; more than fits on a page is a mistake. */
function spanOf(attributes: string, name: 'rowspan' | 'colspan'): number {
  const match = new RegExp(`${name}\\s*=\\s*["']?\\s*(\\d{1,4})`, 'i').exec(attributes);
  return Math.min(Math.max(Number(match?.[1] ?? 1), 1), name === 'rowspan' ? most : 100);
}
