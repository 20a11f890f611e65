import { isUserArea, pairOfUnit } from '../../decode/gbk';
import { costAt, lengthAt, type WordTable } from '../../language/words';
import { writtenForms } from '../chars';

/**
 * The first two characters of all words of a table, in each way of writing them, found by what a shifted run leaves of their bytes.
 * A start is a number, and what is known of it stands at that place of each list; the commoner, the lower.
 */
export interface WordStarts {
  readonly first: Uint16Array;
  readonly second: Uint16Array;
  /** The words of the table that begin so: `low <= i < high`. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** In nats, of the word of just these two; infinite where there is none. */
  readonly cost: Float32Array;
  /** Of the commonest word that begins so. */
  readonly cheapest: Float32Array;
  /** By the first character and the first byte of the second. */
  readonly byFirstUnit: StartIndex;
  /** By the second byte of the first character and the first byte of the second. */
  readonly byMiddle: StartIndex;
  /** With a dropped pair in the middle: by the outer two bytes. */
  readonly byOuter: StartIndex;
  /** With dropped pairs in the middle and behind: by the first byte. */
  readonly byFirst: StartIndex;
  /** With dropped pairs before and in the middle: by the second character. */
  readonly bySecondUnit: StartIndex;
  /** With dropped pairs before and in the middle: by the last byte. */
  readonly byLast: StartIndex;
}

/** The starts of a key, the commonest first. */
export type StartIndex = ReadonlyMap<number, Int32Array>;

export const key = (high: number, low: number): number => (high << 8) | low;

const leadsUser = (byte: number): boolean => isUserArea(byte, 0xa1);

/** Prepares a table for `readingsOf`; takes a fraction of a second for a hundred thousand words. */
export function wordStarts(table: WordTable): WordStarts {
  const starts = [...allStarts(table)].sort((a, b) => a.cheapest - b.cheapest);
  const indices = Array.from({ length: 6 }, () => new Map<number, number[]>());
  const [byFirstUnit, byMiddle, byOuter, byFirst, bySecondUnit, byLast] = indices;
  starts.forEach(({ first, second }, i) => {
    const a = pairOfUnit(first);
    const b = pairOfUnit(second);
    const [lead, middle, next, trail] = [a >> 8, a & 0xff, b >> 8, b & 0xff];
    put(byFirstUnit, key(first, next), i);
    if (lead >= 0xa1) put(byMiddle, key(middle, next), i);
    if (!leadsUser(middle) || next < 0xa1) return;
    put(byOuter, key(lead, trail), i);
    if (leadsUser(trail)) put(byFirst, lead, i);
    if (lead < 0xa1) return;
    put(bySecondUnit, second, i);
    put(byLast, trail, i);
  });
  return {
    first: Uint16Array.from(starts, (start) => start.first),
    second: Uint16Array.from(starts, (start) => start.second),
    low: Int32Array.from(starts, (start) => start.low),
    high: Int32Array.from(starts, (start) => start.high),
    cost: Float32Array.from(starts, (start) => start.cost),
    cheapest: Float32Array.from(starts, (start) => start.cheapest),
    byFirstUnit: packed(byFirstUnit),
    byMiddle: packed(byMiddle),
    byOuter: packed(byOuter),
    byFirst: packed(byFirst),
    bySecondUnit: packed(bySecondUnit),
    byLast: packed(byLast),
  };
}

function put(index: Map<number, number[]> | undefined, at: number, start: number): void {
  const list = index?.get(at);
  if (list) list.push(start);
  else index?.set(at, [start]);
}

const packed = (index: ReadonlyMap<number, readonly number[]> = new Map()): StartIndex =>
  new Map([...index].map(([at, list]) => [at, Int32Array.from(list)]));

interface WordStart {
  readonly first: number;
  readonly second: number;
  readonly low: number;
  readonly high: number;
  readonly cost: number;
  readonly cheapest: number;
}

function* allStarts(table: WordTable): Generator<WordStart> {
  const { units, offsets, costs, words } = table;
  const unitAt = (i: number, depth: number): number => units[(offsets[i] ?? 0) + depth] ?? 0;
  for (let low = 0; low < words.length;) {
    if (lengthAt(table, low) < 2) {
      low += 1;
      continue;
    }
    const [one, two] = [unitAt(low, 0), unitAt(low, 1)];
    let high = low + 1;
    while (high < words.length && unitAt(high, 0) === one && unitAt(high, 1) === two) high += 1;
    const cost = costAt(table, { low, high }, 2) ?? Infinity;
    const cheapest = costs.subarray(low, high).reduce((a, b) => Math.min(a, b), Infinity);
    for (const first of writtenForms(one))
      for (const second of writtenForms(two)) yield { first, second, low, high, cost, cheapest };
    low = high;
  }
}
