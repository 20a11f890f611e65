import { type Span } from '../../model';
import { contradictionEnd, contradictoryUnits } from './contradictory-units';
import { numeralAt, numeralMayStart } from '../numerals';
import { unitAhead } from './units';
import { barred, type BarredNumber } from './barred';
import { scaleInLabel } from './label';
import { rankAt } from './rank';
import { readRange } from './range';
import { readSingle } from './single';
import { type WrittenQuantity } from './written-quantity';

export { tooManyDigits, type BarredNumber } from './barred';
export { type WrittenQuantity } from './written-quantity';

const contradiction = { rule: contradictoryUnits, why: 'has two units that exclude each other' };

const isPoints = (q: WrittenQuantity): boolean => q.unit?.code === '{percentage_point}';

/**
 * Every number of a text, with unit, bound, sign and range. `folded` is the text by `foldForMatch`; nothing is read
 * that overlaps one of the sorted spans of `taken` (dates and periods). Numbers that cannot be figures are added to
 * `barredNumbers`. Time grows with the length of the text.
 */
export function quantities(
  text: string,
  folded: string,
  taken: readonly Span[] = [],
  barredNumbers: BarredNumber[] = [],
): readonly WrittenQuantity[] {
  const found: WrittenQuantity[] = [];
  let floor = 0;
  let next = 0;
  for (let at = 0; at < folded.length;) {
    while (next < taken.length && (taken[next]?.end ?? 0) <= at) next += 1;
    const span = taken[next];
    if (span && span.start <= at) at = floor = span.end;
    else if (!numeralMayStart(folded, at)) at += 1;
    else {
      const read = readAt({ text, folded, at, floor, stop: span?.start ?? Infinity }, barredNumbers);
      if (read.quantity) add(found, read.quantity, folded);
      if (read.isNumber) floor = read.end;
      at = read.end;
    }
  }
  return found;
}

interface Place {
  readonly text: string;
  readonly folded: string;
  readonly at: number;
  /** Where the words that may belong to this number begin. */
  readonly floor: number;
  /** Where the next date begins. */
  readonly stop: number;
}

interface ReadAt {
  readonly quantity: WrittenQuantity | null;
  /** Where to go on. */
  readonly end: number;
  /** What stands before `end` is a number and its unit, which no other may take words from. */
  readonly isNumber: boolean;
}

const passed = (end: number): ReadAt => ({ quantity: null, end, isNumber: false });

function readAt({ text, folded, at, floor, stop }: Place, barredNumbers: BarredNumber[]): ReadAt {
  const labelEnd = scaleInLabel(folded, at);
  if (labelEnd !== null) return passed(labelEnd);
  const number = numeralAt(folded, at, unitAhead);
  if (number === null) return passed(afterRun(folded, at));
  const rank = rankAt(text, folded, number, floor);
  if (rank && rank.end <= stop) return { quantity: rank, end: rank.end, isNumber: true };
  const bar = barred(folded, number);
  if (bar) barredNumbers.push(bar);
  if (bar || number.end > stop) return passed(Math.max(number.end, at + 1));
  const single = readSingle(text, folded, number, floor);
  const range = readRange(text, folded, single);
  const quantity = range && range.end <= stop ? range : single;
  const contradicted = contradictionEnd(folded, quantity);
  if (contradicted !== null) {
    barredNumbers.push({ ...contradiction, start: quantity.start, end: contradicted });
    return { quantity: null, end: contradicted, isNumber: true };
  }
  const bare = quantity.unit === null && quantity.script === 'chinese';
  if (bare) return { quantity: null, end: Math.max(number.end, at + 1), isNumber: true };
  return { quantity, end: quantity.end, isNumber: true };
}

/** Adds a quantity; of 0.5个和2.5个百分点 both are points. */
function add(found: WrittenQuantity[], quantity: WrittenQuantity, folded: string): void {
  const before = found.at(-1);
  const points =
    before &&
    isPoints(quantity) &&
    /^[个個]$/.test(before.unitText) &&
    /^[、和及与]$/.test(folded.slice(before.end, quantity.start));
  if (points) found[found.length - 1] = { ...before, unit: quantity.unit, unitText: quantity.unitText };
  else shareUnit(found, quantity, folded);
  found.push(quantity);
}

/** 分别为121、114、121亿元: the unit behind the last number is that of those before it. */
function shareUnit(
  found: WrittenQuantity[],
  { start, unit, unitText, scale }: WrittenQuantity,
  folded: string,
): void {
  if (unit === null) return;
  let from = start;
  let at = found.length;
  for (; at > 0; at -= 1) {
    const before = found[at - 1];
    if (!before || !isBare(before) || !/^[、和及与]$/.test(folded.slice(before.end, from))) break;
    from = before.start;
  }
  if (
    at === found.length ||
    !/(?:分别|各|依次)[^,。;、\d]{0,4}$/.test(folded.slice(Math.max(0, from - 8), from))
  )
    return;
  for (let i = at; i < found.length; i += 1) {
    const before = found[i];
    if (before) found[i] = { ...before, unit, unitText, scale };
  }
}

const isBare = ({ unit, scale, script }: WrittenQuantity): boolean =>
  unit === null && scale === 0 && script === 'arabic';

/** Past a run of digits that is no number, such as 一五六. */
function afterRun(folded: string, at: number): number {
  let end = at + 1;
  while (numeralMayStart(folded, end)) end += 1;
  return end;
}
