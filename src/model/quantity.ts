export const comparators = [
  'exact',
  'more_than',
  'at_least',
  'less_than',
  'at_most',
  'nearly',
  'about',
] as const;

/** How the written number bounds the value: 突破 `more_than`, 以上 `at_least`, 近 `nearly`, 约 `about` … */
export type Comparator = (typeof comparators)[number];

/** A written quantity: one value, or a range in numeric order. */
export interface Quantity {
  /** In the written unit; null for a range. */
  readonly value: number | null;
  /** Ends of a range in numeric order, in the written unit; null for one value. */
  readonly low: number | null;
  readonly high: number | null;
  /** As written: `万噸/年`, `%`, `倍`. '' for a bare number. */
  readonly unit: string;
  /** The whole quantity as written, repaired. */
  readonly quantityText: string;
  readonly comparator: Comparator;
  /** UCUM (`t/a`, `%`) or ISO 4217 (`CNY`); null for a unit outside the table. */
  readonly unitCode: string | null;
  /** In `normalizedUnit`; equal for one value, the ends for a range, null where the unit is not in the table. The comparator still applies. */
  readonly normalizedLow: number | null;
  readonly normalizedHigh: number | null;
  /** One unit per dimension: `t m m2 m3 W kWh 1 person CNY t/a …`; ratios (%, 倍, 成, 百分点) are in `1`. */
  readonly normalizedUnit: string | null;
  /** The size, in `normalizedUnit`, of one in the last digit written (2.3万吨 → 1000): what rounding allows is half of it each way. */
  readonly normalizedResolution: number | null;
}

/** Bounds of what a quantity may be; null is unbounded. `lowOpen`/`highOpen`: the end itself is excluded. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/**
 * The values a quantity allows, after normalisation: `more_than 23000` is (23000, ∞). `nearly 100` is [90, 100) and `about 100` [95, 105]:
 * conventions of this project, since the words give no bound. Null where the unit is unknown.
 */
export function quantityInterval(
  quantity: Pick<Quantity, 'comparator' | 'normalizedLow' | 'normalizedHigh'>,
): Interval | null {
  const { normalizedLow: low, normalizedHigh: high } = quantity;
  if (low === null || high === null) return null;
  const magnitude = Math.max(Math.abs(low), Math.abs(high));
  // A decline of more than 50 % is below -50 %: the comparator speaks of the magnitude.
  const negative = high < 0;
  const beyond: Interval = negative
    ? { low: null, high, lowOpen: false, highOpen: false }
    : { low, high: null, lowOpen: false, highOpen: false };
  const within: Interval = negative
    ? { low, high: null, lowOpen: false, highOpen: false }
    : { low: null, high, lowOpen: false, highOpen: false };
  switch (quantity.comparator) {
    case 'exact':
      return { low, high, lowOpen: false, highOpen: false };
    case 'more_than':
      return { ...beyond, lowOpen: !negative, highOpen: negative };
    case 'at_least':
      return beyond;
    case 'less_than':
      return { ...within, lowOpen: negative, highOpen: !negative };
    case 'at_most':
      return within;
    case 'nearly':
      return negative
        ? { low, high: low + magnitude * 0.1, lowOpen: true, highOpen: false }
        : { low: high - magnitude * 0.1, high, lowOpen: false, highOpen: true };
    case 'about':
      return { low: low - magnitude * 0.05, high: high + magnitude * 0.05, lowOpen: false, highOpen: false };
  }
}
