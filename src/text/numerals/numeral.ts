/** A number as written, on its decimal digits. All offsets count in the folded text it was read from. */
export interface Numeral {
  readonly start: number;
  /** After the trailing scale. */
  readonly end: number;
  /** Coefficient before the trailing scale, plain decimal digits: `1.1` of 1.1万亿. */
  readonly digits: string;
  /** Power of ten of the trailing scale: 12 of 1.1万亿, 0 of 1200. */
  readonly scale: number;
  /** Where the trailing scale begins; `end` where there is none. */
  readonly scaleStart: number;
  /** Where it ends: 亿 of 1亿2000万. */
  readonly scaleEnd: number;
  readonly script: 'arabic' | 'chinese';
  /** 十几, 300多万, 百余: more than the digits say. */
  readonly more: boolean;
  /** 三分之一: the digits are to be divided by this. */
  readonly divisor: string | null;
}

/** Longer digit strings are no figures of this world: telephone lists, keys, attacks. */
export const longestNumber = 30;

/** Tells that at this place a unit begins whose name starts with a scale: 千瓦, 百帕, 兆瓦. */
export type UnitAhead = (folded: string, at: number) => boolean;
