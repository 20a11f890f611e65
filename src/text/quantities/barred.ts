import { type Span } from '../../model';
import { longestNumber, type Numeral } from '../numerals';

const isLatin = (char: string): boolean => char >= 'a' && char <= 'z';

/** A number that cannot be a figure whatever follows. */
export interface BarredNumber extends Span {
  readonly rule: string;
  /** Of the number: `counts places in an order`. */
  readonly why: string;
}

/** Ordinals, names and codes, and digits without end; null for a number that may be a figure. */
export function barred(folded: string, number: Numeral): BarredNumber | null {
  const prev = folded.charAt(number.start - 1);
  const bar = (rule: string, why: string): BarredNumber => ({
    start: number.start,
    end: Math.max(number.end, number.start + 1),
    rule,
    why,
  });
  if (tooLong(number)) return bar(tooManyDigits, `has more than ${longestNumber} digits`);
  if (prev === '第') return bar('ordinal', 'counts places in an order');
  const some = prev === '几' || (prev === '数' && number.script === 'chinese');
  if (some) return bar('so many', 'stands behind a word for some');
  if (isLatin(prev) || prev === '_') return bar('name', 'is a part of a name in Latin letters');
  const decimals = prev === '.' && /\d/.test(folded.charAt(number.start - 2));
  return decimals ? bar('version', 'is a part of a number with several points') : null;
}

/** The rule of numbers that no figure of this world has. */
export const tooManyDigits = 'too many digits';

export const tooLong = (number: Numeral): boolean => number.digits.length > longestNumber;
