import { type Quantity } from '../../model';
import { shiftPoint } from '../../text/numerals';
import { decimal } from '../../text/quantities/units';
import { type WrittenQuantity } from '../../text/quantities';
import { type Draft } from './draft';

const numberOf = (digits: string, divisor: string | null, sign: number): number =>
  sign * (divisor === null ? Number(digits) : decimal(digits).div(divisor).toNumber());

/** 翻两番 is four times as much, a change of +3. */
const doublings = (value: number): number => 2 ** value - 1;

function normal(q: WrittenQuantity, digits: string, sign: number): number | null {
  if (q.unit === null) return null;
  if (q.unit.code === '{doubling}') return sign * doublings(Number(digits));
  // Moving the point of the digits is exact, and the reading of them rounds once.
  if (q.unit.shift !== null && q.divisor === null)
    return sign * Number(shiftPoint(digits, q.scale + q.unit.shift));
  const scaled = decimal(digits).mul(decimal(10).pow(q.scale)).mul(q.unit.factor);
  return (q.divisor === null ? scaled : scaled.div(q.divisor)).mul(sign).toNumber();
}

/** One in the last digit written, in the normal unit. */
function resolution(q: WrittenQuantity): number | null {
  if (q.unit === null || q.unit.code === '{doubling}') return null;
  const places = (q.digits.split('.')[1] ?? '').length;
  if (q.unit.shift !== null) return Number(`1e${q.scale - places + q.unit.shift}`);
  return decimal(10)
    .pow(q.scale - places)
    .mul(q.unit.factor)
    .toNumber();
}

/** The model's quantity: signed, in numeric order, normalised on decimal digits. */
export function quantityOf(draft: Pick<Draft, 'quantity' | 'sign'>, text: string): Quantity {
  const q = draft.quantity;
  const first = numberOf(q.digits, q.divisor, draft.sign);
  const second = q.toDigits === null ? null : numberOf(q.toDigits, q.divisor, draft.sign);
  const a = normal(q, q.digits, draft.sign);
  const b = q.toDigits === null ? a : normal(q, q.toDigits, draft.sign);
  const range = second !== null;
  return {
    value: range ? null : first,
    low: range ? Math.min(first, second) : null,
    high: range ? Math.max(first, second) : null,
    unit: q.unitText,
    quantityText: text.slice(q.start, q.end),
    comparator: q.comparator,
    unitCode: q.unit?.code ?? null,
    normalizedLow: a === null || b === null ? null : Math.min(a, b),
    normalizedHigh: a === null || b === null ? null : Math.max(a, b),
    normalizedUnit: q.unit?.normal ?? null,
    normalizedResolution: resolution(q),
  };
}
