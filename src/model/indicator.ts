/** What an indicator counts in; observations of one dimension can be converted into each other. */
export const dimensions = [
  'money',
  'mass',
  'volume',
  'length',
  'area',
  'energy',
  'power',
  'time',
  'count',
  'person',
  'ratio',
  'mass_rate',
  'volume_rate',
  'count_rate',
  'money_rate',
  'price',
  'index',
  'other',
] as const;

export type Dimension = (typeof dimensions)[number];

/** A concept such as operating revenue. */
export interface Indicator {
  readonly id: string;
  /** Simplified. */
  readonly name: string;
  readonly nameHant: string | null;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
  readonly dimension: Dimension;
  /** The broader indicator this one is a case of, or null. */
  readonly broaderId: string | null;
}
