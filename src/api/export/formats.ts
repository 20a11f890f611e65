import { type Cell, columns, type ExportedObservation } from './columns';

export interface ExportFormat {
  readonly mediaType: string;
  /** What comes before the first row. */
  readonly head: string;
  readonly row: (row: ExportedObservation) => string;
}

/** A spreadsheet takes a text that begins so for a formula; an apostrophe makes it a text again. */
const likeFormula = /^[=+\-@\t\r]/;

export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = likeFormula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

const csv: ExportFormat = {
  mediaType: 'text/csv; charset=utf-8; header=present',
  // Without the byte order mark Excel takes UTF-8 for the code page of the country.
  head: `\ufeff${csvLine(columns.map(([name]) => name))}`,
  row: (row) => csvLine(columns.map(([, read]) => read(row))),
};

const ndjson: ExportFormat = {
  mediaType: 'application/x-ndjson; charset=utf-8',
  head: '',
  row: (row) => `${JSON.stringify(Object.fromEntries(columns.map(([name, read]) => [name, read(row)])))}\n`,
};

export const exportFormats: Readonly<Record<'csv' | 'ndjson', ExportFormat>> = { csv, ndjson };
