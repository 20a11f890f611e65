import { type Period } from '../../model';
import { readUnit } from '../../text/quantities/units';
import { type Page } from '../page';
import { type Column } from './column';
import { type Grid } from './grid';
import { type WrittenUnit } from './unit';

/** 3月 | 1—3月 | 增幅%: a change is of the time of the column before it, where that is of the year the table reports. */
export function lendPeriods(columns: Map<number, Column>, main: Period | null): void {
  let last: Period | null = null;
  for (const [index, column] of [...columns].sort(([a], [b]) => a - b)) {
    if (column.change === null && column.period?.end === main?.end) last = column.period;
    else if (column.change && !column.period && last) columns.set(index, { ...column, period: last });
  }
}

/** 库存 | 增减: an amount of change without words of its own is of the column before it. */
export function lendIndicators(columns: Map<number, Column>): void {
  for (const [index, column] of columns) {
    const before = columns.get(index - 1);
    const whole = before?.change ? null : (before?.indicator ?? before?.head);
    if (!column.change || column.indicator || !whole || !before) continue;
    const bare = column.change.implied && !column.change.percent;
    columns.set(index, {
      ...column,
      indicator: whole,
      unit: column.unit ?? before.unit,
      ...(bare && { change: { ...column.change, basis: 'other' } }),
    });
  }
}

/** 单位:美元/吨，库存及增减单位:吨: the caption names the columns that are in another unit. */
export function unitsOfHeads(page: Page, grid: Grid, columns: Map<number, Column>): void {
  const caption = page.folded.slice(grid.caption.start, grid.caption.end);
  for (const [, heads = '', word = ''] of caption.matchAll(unitOfHeads)) {
    const unit = readUnit(word);
    if (!unit) continue;
    const named = heads.split(/[及和、与]/);
    for (const [index, spans] of grid.columns)
      if (spans.some((s) => named.includes(page.folded.slice(s.start, s.end).trim())))
        setUnit(columns, index, { text: word, ...unit });
  }
}

const unitOfHeads =
  /[,;。\s]([\u4e00-\u9fff]{2,16})单位[:： ]*([十百千万亿]*[\u4e00-\u9fffa-z%/]{1,8})(?=[\s,;。)]|$)/g;

function setUnit(columns: Map<number, Column>, index: number, unit: WrittenUnit): void {
  const column = columns.get(index);
  if (column && !column.unit) columns.set(index, { ...column, unit });
}

const opening = /^(?:本报告期|本期|期|年)期?初|^上年(?:度|期)?末/;

/** 期末 | 期初 | 增减%: what a stock changed by since the opening, whatever the custom of the table is. */
export function sinceOpening(page: Page, grid: Grid, columns: Map<number, Column>): void {
  const opens = [...grid.columns].some(([, spans]) =>
    spans.some((s) => opening.test(page.folded.slice(s.start, s.end).trim())),
  );
  if (!opens) return;
  for (const [index, column] of columns)
    if (column.change?.implied)
      columns.set(index, { ...column, change: { ...column.change, basis: 'base', implied: false } });
}
