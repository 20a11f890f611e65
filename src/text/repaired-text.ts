import { type Problem, type Repair, type Span } from '../model';

/** A cell of a table, in the repaired text. `column` counts from 0 after row and column spans are laid out. */
export interface Cell {
  readonly span: Span;
  readonly header: boolean;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A piece of an article's layout, in reading order. */
export interface Block {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'list_item' | 'table';
  /** In the repaired text. */
  readonly span: Span;
  /** Only of a table. */
  readonly cells?: readonly Cell[];
}

/** An article as it was written: the text after repair, and the way back to every position of the source. */
export interface RepairedText {
  /** As decoded; a byte order mark counts. Never changed. */
  readonly source: string;
  /** Repaired. */
  readonly text: string;
  /** The exact span of the source that a span of the repaired text was read from, without a trailing annotation, inner ones inside. */
  toSource(span: Span): Span;
  /** The span of the repaired text that a span of the source became; empty where it was dropped. */
  toText(span: Span): Span;
  readonly blocks: readonly Block[];
  readonly repairs: readonly Repair[];
  /** Spans count in the source. */
  readonly problems: readonly Problem[];
  /** Spans of the repaired text across which nothing may be read: damage that stays, a number that is missing. */
  readonly holes: readonly Span[];
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO 8601 date, where the page states one. */
  readonly publishedOn: string | null;
  /** Of the charset that the bytes were decoded with; null when a string was given. */
  readonly charset: string | null;
}
