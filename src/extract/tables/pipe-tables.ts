import { type Span } from '../../model';
import { type Page } from '../page';
import { type Grid, type GridRow } from './grid';
import { columnsOf } from './columns-of';

const numeric = /^[(]?[-+−▲▼△]?\d[\d,.]*[%‰]?[)]?(?: ?[a-z*])?$/;
const ruler = /^[-:= ]*$/;

/** The cells of a line that pipes part; none where it has fewer than three. */
function cellsOf(page: Page, line: Span): Span[] {
  const cells: Span[] = [];
  let start = line.start;
  for (let at = line.start; at <= line.end; at += 1) {
    if (at < line.end && page.folded.charAt(at) !== '|') continue;
    let [from, to] = [start, at];
    while (from < to && /\s/.test(page.folded.charAt(from))) from += 1;
    while (to > from && /\s/.test(page.folded.charAt(to - 1))) to -= 1;
    const edge = (start === line.start || at === line.end) && from === to;
    if (!edge) cells.push({ start: from, end: to });
    start = at + 1;
  }
  return cells.length > 2 ? cells : [];
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    lines.push({ start, end: end < 0 ? text.length : end });
    start = end < 0 ? text.length : end + 1;
  }
  return lines;
}

/** Tables whose cells pipes part, a row a line, the first row over the columns. */
export function pipeTables(page: Page): Grid[] {
  if (!page.folded.includes('|')) return [];
  const tables: Span[][][] = [];
  let last = -2;
  linesOf(page.folded).forEach((line, i) => {
    const cells = cellsOf(page, line);
    if (cells.length === 0) return;
    const isRuler = cells.every((c) => ruler.test(page.folded.slice(c.start, c.end)));
    if (!isRuler && last === i - 1) tables.at(-1)?.push(cells);
    else if (!isRuler) tables.push([cells]);
    last = i;
  });
  return tables.flatMap((rows) => gridOf(page, rows) ?? []);
}

const longestCaption = 120;

function gridOf(page: Page, rows: readonly (readonly Span[])[]): Grid | null {
  const isNumber = (c: Span): boolean => numeric.test(page.folded.slice(c.start, c.end));
  const at = rows.findIndex((row) => row.some(isNumber));
  const [heads, body] = [rows.slice(0, at), rows.slice(at)];
  const first = heads[0]?.[0];
  const end = rows.at(-1)?.at(-1)?.end;
  if (at <= 0 || !first || end === undefined) return null;
  return {
    start: first.start,
    end,
    caption: { start: Math.max(0, first.start - longestCaption), end: first.start },
    columns: columnsOf(heads, Math.max(...body.map((row) => row.length))),
    rows: body.map((row): GridRow => ({
      labels: row.filter((c) => !isNumber(c)),
      cells: row.flatMap((c, column) => (isNumber(c) ? [{ ...c, column }] : [])),
    })),
  };
}
