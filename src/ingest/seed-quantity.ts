import { foldForMatch } from '../lexicon/match';
import { type Quantity } from '../model';
import { decimal } from '../text/units';
import { quantities } from '../text/quantities';
import { type SeedObservation } from './seed-schema';

const scaledNumber = (digits: string, scale: number): string =>
  decimal(digits).mul(decimal(10).pow(scale)).toString();

/** The size of one in the last digit written: 2.3 → 0.1. */
const lastDigit = (digits: string): string => `1e-${(digits.split('.')[1] ?? '').length}`;

/** The quantity of a curated figure, normalised by the same table as figures that are read; or what is wrong with the row. */
export function seedQuantity(row: SeedObservation): Quantity | { readonly wrong: string } {
  const read = quantities(row.quantityText, foldForMatch(row.quantityText));
  const [written] = read;
  if (written === undefined || read.length > 1)
    return { wrong: `quantityText: ${row.quantityText} is not one quantity` };
  const { digits, scale, unit } = written;
  if (Number(digits) !== Math.abs(row.value))
    return { wrong: `value: ${row.value} is not what ${row.quantityText} says` };
  if (written.unitText !== row.unit)
    return { wrong: `unit: ${row.unit} is not what ${row.quantityText} says` };
  const inUnit = (value: string): number | null =>
    unit === null ? null : unit.factor.mul(scaledNumber(value, scale)).toNumber();
  const normalized = inUnit(String(row.value));
  return {
    value: row.value,
    low: null,
    high: null,
    unit: row.unit,
    quantityText: row.quantityText,
    comparator: row.comparator,
    unitCode: unit?.code ?? null,
    normalizedLow: normalized,
    normalizedHigh: normalized,
    normalizedUnit: unit?.normal ?? null,
    normalizedResolution: inUnit(lastDigit(digits)),
  };
}
