import { type Span } from '../../model';

/** A row of a table: what names it, and its cells by column. */
export interface GridRow {
  readonly labels: readonly Span[];
  readonly cells: readonly (Span & { readonly column: number })[];
}

/** A table laid out: the words over each column, the rows, and the words before it. Spans count in the repaired text. */
export interface Grid extends Span {
  /** What stands before the table and may name its unit, its time, its indicator. */
  readonly caption: Span;
  readonly columns: ReadonlyMap<number, readonly Span[]>;
  readonly rows: readonly GridRow[];
}
