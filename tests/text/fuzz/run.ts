import { Random } from '../damage/random';
import { type CaseKind, type FuzzCase, fuzzCase, type FuzzSize } from './cases';
import { faultOf } from './faults';

/** An input that breaks a promise, with what makes it again. */
export interface Fault {
  readonly seed: number;
  readonly index: number;
  readonly kind: CaseKind;
  readonly said: string;
}

/** What a stretch of cases came to. */
export interface FuzzRun {
  readonly cases: number;
  readonly faults: readonly Fault[];
  /** The case that took longest, in milliseconds of this machine. */
  readonly slowest: { readonly index: number; readonly kind: CaseKind; readonly ms: number };
}

/** Runs the cases `from <= index < to` of a seed. Never throws. */
export function fuzz(
  seed: number,
  from: number,
  to: number,
  now: () => number = () => 0,
  size: FuzzSize = 'any',
): FuzzRun {
  const faults: Fault[] = [];
  let slowest: FuzzRun['slowest'] = { index: from, kind: 'bytes', ms: 0 };
  for (let index = from; index < to; index += 1) {
    const one = fuzzCase(seed, index, size);
    const start = now();
    const said = check(one, new Random(index));
    const ms = now() - start;
    if (ms > slowest.ms) slowest = { index, kind: one.kind, ms };
    if (said !== null) faults.push({ seed, index, kind: one.kind, said });
  }
  return { cases: to - from, faults, slowest };
}

function check(one: FuzzCase, random: Random): string | null {
  try {
    return faultOf(one, random);
  } catch (error) {
    return `throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}
