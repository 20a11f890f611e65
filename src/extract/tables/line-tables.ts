import { type Span } from '../../model';
import { type Page } from '../page';
import { type Grid, type GridRow } from './grid';

// A row takes its whole line; blanks stand between its cells, and one may stand within its label (总 资 产) and before a bracket.
const label =
  '[\\u4e00-\\u9fff][\\u4e00-\\u9fffa-z、:·()\\/-]{0,30}(?:[ \\t\\u3000]{1,4}[\\u4e00-\\u9fffa-z(][\\u4e00-\\u9fffa-z、:·()\\/-]{0,30}){0,3}';
const number = '\\(?[-+−]?\\d[\\d,]{0,24}(?:\\.\\d{1,8})?\\)?%?|-{1,2}|不适用|n\\/a';
const row = new RegExp(
  `^(${label})[ \\t\\u3000]{1,40}((?:${number})(?:[ \\t\\u3000]{1,40}(?:${number})){1,7})[ \\t\\u3000]*$`,
);
const cell = new RegExp(number, 'g');
const heading = /^[\u4e00-\u9fff\d][^,。;!?]{0,80}$/;
const longestLine = 200;
/** Lines without a row between two rows of one table: a label that was broken, a change told in words. */
const mostBetween = 2;

interface Line extends Span {
  readonly label: Span | null;
  readonly cells: readonly Span[];
}

function lineAt(page: Page, start: number, end: number): Line {
  const m = end - start > longestLine ? null : row.exec(page.folded.slice(start, end));
  if (!m?.[1] || !m[2]) return { start, end, label: null, cells: [] };
  const from = start + m[0].lastIndexOf(m[2]);
  const cells = [...m[2].matchAll(cell)].map((c) => ({
    start: from + c.index,
    end: from + c.index + c[0].length,
  }));
  return { start, end, label: { start, end: start + m[1].length }, cells };
}

function linesOf(page: Page): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < page.folded.length;) {
    const stop = page.folded.indexOf('\n', start);
    const end = stop < 0 ? page.folded.length : stop;
    lines.push(lineAt(page, start, end));
    start = end + 1;
  }
  return lines;
}

const wordsOf = (page: Page, { start, end }: Span): Span[] =>
  [...page.folded.slice(start, end).matchAll(/[^ \t\u3000]+/g)].map((m) => ({
    start: start + m.index,
    end: start + m.index + m[0].length,
  }));

/** The words over the cells of a row: of a line with as many words, or one more for the labels. */
function headOver(page: Page, line: Line, width: number): readonly Span[] | null {
  if (line.label || !heading.test(page.folded.slice(line.start, line.end))) return null;
  const words = wordsOf(page, line);
  return words.length === width || words.length === width + 1 ? words.slice(-width) : null;
}

/** Tables that a page gives as lines, with one blank between the cells: rows under a line that names their columns. */
export function lineTables(page: Page): Grid[] {
  const lines = linesOf(page);
  const grids: Grid[] = [];
  let at = 0;
  while (at < lines.length) {
    const next = tableFrom(page, lines, at, grids.at(-1));
    if (next) grids.push(next.grid);
    at = next?.end ?? at + 1;
  }
  return grids;
}

/** The table that begins at a line: its head, and the rows of as many cells below it. One right behind another shares what stands over that. */
function tableFrom(
  page: Page,
  lines: readonly Line[],
  at: number,
  before: Grid | undefined,
): { grid: Grid; end: number } | null {
  const first = lines[at + 1];
  const top = lines[at];
  if (!first?.label || !top) return null;
  const width = first.cells.length;
  const head = headOver(page, top, width);
  if (!head) return null;
  const rows: Line[] = [];
  let [end, next] = [at + 1, at + 2];
  for (let between = 0; end < lines.length && between <= mostBetween; end += 1) {
    const line = lines[end];
    if (!line || (line !== first && headOver(page, line, width) && lines[end + 1]?.cells.length === width))
      break;
    between = line.cells.length === width ? 0 : between + 1;
    if (between > 0) continue;
    rows.push(line);
    next = end + 1;
  }
  const goesOn = before !== undefined && top.start - before.end <= longestLine;
  const caption = goesOn ? before.caption : captionOver(page, top);
  return { grid: gridOf(top, head, rows, caption), end: next };
}

const longestCaption = 200;

function captionOver(page: Page, top: Line): Span {
  const from = Math.max(0, top.start - longestCaption);
  const before = page.folded.slice(from, top.start);
  return { start: from + Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1, end: top.start };
}

const gridOf = (top: Line, head: readonly Span[], rows: readonly Line[], caption: Span): Grid => ({
  start: top.start,
  end: rows.at(-1)?.end ?? top.end,
  caption,
  columns: new Map(head.map((span, column) => [column, [span]])),
  rows: rows.map((line): GridRow => ({
    labels: line.label ? [line.label] : [],
    cells: line.cells.map((span, column) => ({ ...span, column })),
  })),
});
