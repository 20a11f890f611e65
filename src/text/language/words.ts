import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How often words are written, from `seed-data/words/zh.txt`: words in order of their UTF-16 units, each with its cost in nats. */
export interface WordTable {
  readonly words: readonly string[];
  /** The units of all words, one word behind the other: the `i`-th from `offsets[i]` to `offsets[i + 1]`. Words that are compared lie side by side. */
  readonly units: Uint16Array;
  readonly offsets: Int32Array;
  readonly costs: Float32Array;
  /** Where the words with a first unit begin; those of the next unit begin where they end. */
  readonly firsts: Int32Array;
}

/** A part of a word table, `low <= i < high`, whose words share their first units. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

const levels = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

function load(): WordTable {
  const file = readFileSync(join(__dirname, '..', '..', '..', 'seed-data', 'words', 'zh.txt'), 'utf8');
  const entries: [string, number][] = [];
  for (const line of file.split('\n')) {
    if (line.startsWith('#') || line === '') continue;
    const first = line[0] ?? '';
    for (const [, rest = '', level = ''] of line.slice(2).matchAll(/([^a-zA-Z]*)([a-zA-Z])/g))
      entries.push([first + rest, levels.indexOf(level) / 2]);
  }
  return tableOf(entries);
}

function tableOf(entries: readonly (readonly [string, number])[]): WordTable {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const words = sorted.map(([word]) => word);
  const offsets = new Int32Array(words.length + 1);
  words.forEach((word, i) => (offsets[i + 1] = (offsets[i] ?? 0) + word.length));
  const all = words.join('');
  const units = new Uint16Array(all.length).map((_, i) => all.charCodeAt(i));
  const costs = Float32Array.from(sorted, ([, cost]) => cost);
  return { words, units, offsets, costs, firsts: firstsOf(words) };
}

function firstsOf(words: readonly string[]): Int32Array {
  const firsts = new Int32Array(0x10001);
  let i = 0;
  for (let unit = 0; unit <= 0x10000; unit += 1) {
    while (i < words.length && (words[i]?.charCodeAt(0) ?? 0) < unit) i += 1;
    firsts[unit] = i;
  }
  return firsts;
}

let kept: WordTable | undefined;

/** The table that ships with the project; read once, when it is first needed. */
export const chineseWords = (): WordTable => (kept ??= load());

/** The words that begin with a unit. */
export const rangeOfFirst = (table: WordTable, unit: number): Range => ({
  low: table.firsts[unit] ?? 0,
  high: table.firsts[unit + 1] ?? 0,
});

/** The words of a range whose unit at `depth` is `unit`; empty where there are none. */
export function narrow(table: WordTable, range: Range, depth: number, unit: number): Range {
  const low = firstNotBelow(table, range, depth, unit);
  const isThere = low < range.high && table.units[(table.offsets[low] ?? 0) + depth] === unit;
  return { low, high: isThere ? firstNotBelow(table, { low, high: range.high }, depth, unit + 1) : low };
}

/** How many units the `i`-th word has. */
export const lengthAt = ({ offsets }: WordTable, i: number): number =>
  (offsets[i + 1] ?? 0) - (offsets[i] ?? 0);

/** The cost of the word that ends at `depth` units, which is always the first of its range; null where the range only holds longer ones. */
export const costAt = (table: WordTable, range: Range, depth: number): number | null =>
  range.low < range.high && lengthAt(table, range.low) === depth ? (table.costs[range.low] ?? null) : null;

function firstNotBelow({ units, offsets }: WordTable, range: Range, depth: number, unit: number): number {
  let { low, high } = range;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = (offsets[middle] ?? 0) + depth;
    if (at >= (offsets[middle + 1] ?? 0) || (units[at] ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The length of the longest word that begins at a position of a simplified text; 0 where none does. */
export function startsWord(text: string, at: number): number {
  const table = chineseWords();
  let range = rangeOfFirst(table, text.charCodeAt(at));
  let longest = 0;
  for (let depth = 1; range.low < range.high && at + depth <= text.length; depth += 1) {
    if (costAt(table, range, depth) !== null) longest = depth;
    range = narrow(table, range, depth, text.charCodeAt(at + depth));
  }
  return longest;
}

/** The cost of a stretch of a simplified text as one word, in nats; null where the dictionary does not have it. */
export function wordCost(text: string, start: number, end: number): number | null {
  const table = chineseWords();
  let range = rangeOfFirst(table, text.charCodeAt(start));
  for (let depth = 1; start + depth < end && range.low < range.high; depth += 1)
    range = narrow(table, range, depth, text.charCodeAt(start + depth));
  return costAt(table, range, end - start);
}
