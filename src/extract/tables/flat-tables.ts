import { type Span } from '../../model';
import { matchesOf } from '../../text/matches';
import { type Page } from '../page';
import { within } from '../spans';
import { type Grid, type GridRow } from './grid';

const cell =
  '(?:\\(?[-+−▲▼]?\\d[\\d,]{0,24}(?:\\.\\d{1,8})?%?\\)?|由盈转亏|由亏转盈|转亏为盈|转盈为亏|转盈|转亏|不适用|n/a|-{1,2})';
const row = new RegExp(
  `([\\u4e00-\\u9fff][\\u4e00-\\u9fffa-z、·/-]{1,20})[ ]?(\\([^()\\d]{1,12}\\))?[:]?[ \\t\\u3000]{1,40}(${cell}(?:[ \\t\\u3000]{2,60}${cell}){0,7})(?=[ \\t\\n\\r\\u3000|]|$)`,
  'g',
);
const cellInside = new RegExp(cell, 'g');
const relative =
  /^(?:本月|本期|本季|本年累计|去年同期|去年同月|去年累计|上年同期|增减金额|增减百分比|增减比率|累计金额|当月|当期|今年累计|较去年同期增减|本年累计营收|去年累计营收)/;

interface FoundRow extends Span {
  readonly label: Span;
  readonly cells: readonly Span[];
  readonly sure: boolean;
}

function rowsOf(folded: string): FoundRow[] {
  const found: FoundRow[] = [];
  for (const m of matchesOf(row, folded)) {
    const [whole, name = '', bracket = '', cells = ''] = m;
    const start = m.index;
    const cellsAt = start + whole.lastIndexOf(cells);
    const spans = matchesOf(cellInside, cells).map((c) => ({
      start: cellsAt + c.index,
      end: cellsAt + c.index + c[0].length,
    }));
    const label = {
      start,
      end: start + name.length + (bracket === '' ? 0 : whole.indexOf(bracket) - name.length + bracket.length),
    };
    const sure = bracket !== '' || spans.length > 1 || relative.test(name);
    found.push({ start, end: start + whole.length, label, cells: spans, sure });
  }
  return found.filter((r) => r.sure);
}

const longestHeader = 400;

/** Tables that lost their cells: rows of a label and numbers set apart by blanks, two or more in a row, a header before them. */
export function flatTables(page: Page): Grid[] {
  const rows = rowsOf(page.folded);
  const tables: FoundRow[][] = [];
  for (const found of rows) {
    const open = tables.at(-1);
    const before = open?.at(-1);
    const gap = before ? page.folded.slice(before.end, found.start) : '?';
    if (open && gap.length < 80 && /^[ \t\n\r\u3000|-]*$/.test(gap)) open.push(found);
    else tables.push([found]);
  }
  return tables
    .filter((table) => table.length > 1 || (table[0]?.cells.length ?? 0) > 1)
    .map((table, i, all) => gridOf(page, table, all[i - 1]?.at(-1)?.end ?? 0));
}

const changeColumn =
  /(?:与|较)?(?:去年同期|上年同期|去年同月|上期|前期|上月|去年|同期)?(?:增减|变动|(?:增长|成长|年增)(?=率|%|百分比|幅|\())(?:百分比|比率|率|幅度|幅)?[ ]?%?/g;

function gridOf(page: Page, table: readonly FoundRow[], floor: number): Grid {
  const start = table[0]?.start ?? 0;
  const end = table.at(-1)?.end ?? start;
  const from = Math.max(floor, start - longestHeader);
  let cut = start;
  while (cut > from && !'|。;'.includes(page.folded.charAt(cut - 1))) cut -= 1;
  const caption = { start: cut, end: start };
  return {
    start,
    end,
    caption,
    columns: columnsOf(page, caption),
    rows: table.map((r): GridRow => ({
      labels: [r.label],
      cells: r.cells.map((span, column) => ({ ...span, column })),
    })),
  };
}

/** Times come first, changes after: how such a header is set, on one line or on two. */
function columnsOf(page: Page, caption: Span): ReadonlyMap<number, readonly Span[]> {
  const text = page.folded.slice(caption.start, caption.end);
  const times = within(page.periods, caption.start, caption.end).filter(
    (p) => p.period && p.period.precision !== 'day' && !p.weak,
  );
  const changes = [...text.matchAll(changeColumn)].map((m) => ({
    start: caption.start + m.index,
    end: caption.start + m.index + m[0].length,
  }));
  return new Map([...times, ...changes].map((span, column) => [column, [span]]));
}
