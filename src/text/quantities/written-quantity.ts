import { type Comparator, type Span } from '../../model';
import { type Numeral } from '../numerals';
import { type Unit } from './units';

/** A number with its unit as written, before anything is known about what it measures. Offsets count in the text given. */
export interface WrittenQuantity extends Span {
  /** The first digit, without bounds, signs and currencies before it. */
  readonly numberStart: number;
  /** Plain decimal digits; of a range the end written first and the end written last. */
  readonly digits: string;
  readonly toDigits: string | null;
  /** 三分之一: the digits are to be divided by it. */
  readonly divisor: string | null;
  /** Power of ten between digits and unit: 8 of 亿元. */
  readonly scale: number;
  /** Null: a bare number. */
  readonly unit: Unit | null;
  /** As written, with its scale: 亿元. */
  readonly unitText: string;
  readonly comparator: Comparator;
  /** A sign that was written: -1.7%, +6.5%, 负0.5%. */
  readonly sign: '-' | '+' | null;
  readonly script: Numeral['script'];
  /** Of a range whose ends both carry their unit: the two alone, for 由3%升至5% reads like one. */
  readonly ends: readonly [WrittenQuantity, WrittenQuantity] | null;
}
