import { isUserArea, pairOfUnit } from '../../decode/gbk';
import { costAt, type Range, type WordTable } from '../../language/words';
import { writtenForms } from '../chars';

/** The first two characters of words, in one way of writing them. */
export interface WordStart {
  readonly first: number;
  readonly second: number;
  /** The words of the table that begin so. */
  readonly range: Range;
  /** In nats, of the word of just these two; null where there is none. */
  readonly cost: number | null;
  /** Of the commonest word of the range. */
  readonly cheapest: number;
}

/** The starts of all words of a table, found by what a shifted run leaves of their bytes; the commonest first in every list. */
export interface WordStarts {
  /** By the first character and the first byte of the second. */
  readonly byFirstUnit: ReadonlyMap<number, readonly WordStart[]>;
  /** By the second byte of the first character and the first byte of the second. */
  readonly byMiddle: ReadonlyMap<number, readonly WordStart[]>;
  /** With a dropped pair in the middle: by the outer two bytes. */
  readonly byOuter: ReadonlyMap<number, readonly WordStart[]>;
  /** With dropped pairs in the middle and behind: by the first byte. */
  readonly byFirst: ReadonlyMap<number, readonly WordStart[]>;
  /** With dropped pairs before and in the middle: by the second character. */
  readonly bySecondUnit: ReadonlyMap<number, readonly WordStart[]>;
  /** With dropped pairs before and in the middle: by the last byte. */
  readonly byLast: ReadonlyMap<number, readonly WordStart[]>;
}

export const key = (high: number, low: number): number => (high << 8) | low;

const leadsUser = (byte: number): boolean => isUserArea(byte, 0xa1);

/** Prepares a table for `readingsOf`; takes a fraction of a second for a hundred thousand words. */
export function wordStarts(table: WordTable): WordStarts {
  const made = {
    byFirstUnit: new Map<number, WordStart[]>(),
    byMiddle: new Map<number, WordStart[]>(),
    byOuter: new Map<number, WordStart[]>(),
    byFirst: new Map<number, WordStart[]>(),
    bySecondUnit: new Map<number, WordStart[]>(),
    byLast: new Map<number, WordStart[]>(),
  };
  for (const start of allStarts(table)) {
    const a = pairOfUnit(start.first);
    const b = pairOfUnit(start.second);
    const [lead, middle, next, trail] = [a >> 8, a & 0xff, b >> 8, b & 0xff];
    put(made.byFirstUnit, key(start.first, next), start);
    if (lead >= 0xa1) put(made.byMiddle, key(middle, next), start);
    if (!leadsUser(middle) || next < 0xa1) continue;
    put(made.byOuter, key(lead, trail), start);
    if (leadsUser(trail)) put(made.byFirst, lead, start);
    if (lead < 0xa1) continue;
    put(made.bySecondUnit, start.second, start);
    put(made.byLast, trail, start);
  }
  for (const index of Object.values(made))
    for (const list of index.values()) list.sort((a, b) => a.cheapest - b.cheapest);
  return made;
}

function put(index: Map<number, WordStart[]>, at: number, start: WordStart): void {
  const list = index.get(at);
  if (list) list.push(start);
  else index.set(at, [start]);
}

function* allStarts(table: WordTable): Generator<WordStart> {
  for (let low = 0; low < table.words.length;) {
    const word = table.words[low] ?? '';
    if (word.length < 2) {
      low += 1;
      continue;
    }
    let high = low + 1;
    while (table.words[high]?.startsWith(word.slice(0, 2))) high += 1;
    const range = { low, high };
    const cost = costAt(table, range, 2);
    const cheapest = table.costs.subarray(low, high).reduce((a, b) => Math.min(a, b), Infinity);
    for (const first of writtenForms(word.charCodeAt(0)))
      for (const second of writtenForms(word.charCodeAt(1))) yield { first, second, range, cost, cheapest };
    low = high;
  }
}
