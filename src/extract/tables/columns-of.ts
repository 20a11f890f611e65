import { type Span } from '../../model';

const isEmpty = ({ start, end }: Span): boolean => start === end;

/** Without the empty cells at its end, which a table that joins cells leaves behind. */
const written = (row: readonly Span[]): readonly Span[] =>
  row.slice(0, row.findLastIndex((c) => !isEmpty(c)) + 1);

/**
 * The words over each column of a table `width` wide, from the rows over its body. A row with a cell for each column stands as it is;
 * one with a cell less leaves out the column of labels; of fewer cells each spans as many columns as the others.
 */
export function columnsOf(heads: readonly (readonly Span[])[], width: number): Map<number, Span[]> {
  const columns = new Map<number, Span[]>();
  const put = (column: number, cell: Span): void => {
    if (!isEmpty(cell)) columns.set(column, [...(columns.get(column) ?? []), cell]);
  };
  for (const [i, head] of heads.entries()) {
    const cells = written(head);
    const [label, ...groups] = cells;
    const each = (width - 1) / groups.length;
    if (i > 0 && cells.length === width - 1) cells.forEach((cell, column) => put(column + 1, cell));
    else if (label && heads.length > 1 && groups.length > 0 && each > 1 && Number.isInteger(each)) {
      put(0, label);
      groups.forEach((cell, g) => {
        for (let k = 0; k < each; k += 1) put(1 + g * each + k, cell);
      });
    } else cells.forEach((cell, column) => put(column, cell));
  }
  return columns;
}
