import { quantityOf } from '../../extract/figures/quantity';
import { foldForMatch } from '../../lexicon/match';
import { type Quantity } from '../../model';
import { quantities } from '../../text/quantities';
import { type SeedObservation } from './schema';

/** The quantity of a curated figure, normalised as figures that are read are; or the field that is wrong and why. */
export function seedQuantity(
  row: SeedObservation,
): Quantity | { readonly field: string; readonly wrong: string } {
  const { quantityText, value, unit, comparator } = row;
  const [written, ...more] = quantities(quantityText, foldForMatch(quantityText));
  if (written === undefined || more.length > 0)
    return { field: 'quantityText', wrong: `${quantityText} is not one quantity` };
  const sign = value < 0 ? -1 : 1;
  const read = quantityOf({ quantity: written, sign }, quantityText);
  if (read.value !== value) return { field: 'value', wrong: `${value} is not what ${quantityText} says` };
  if (read.unit !== unit) return { field: 'unit', wrong: `${unit} is not what ${quantityText} says` };
  return { ...read, quantityText, comparator };
}
