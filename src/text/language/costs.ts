import { foldScript } from '../../model';
import { pairOfUnit } from '../decode/gbk';
import { chineseWords, costAt, narrow, rangeOfFirst } from './words';

/** Nats for a character alone that is in no table: of GB 2312, and of the rest of GBK. */
const unknownChar = { common: 16, rare: 19 };

/** Nats for a punctuation mark, by how common it is in articles. */
const marks = new Map<number, number>();
for (const mark of '，。、') marks.set(mark.charCodeAt(0), 4);
for (const mark of '“”：；') marks.set(mark.charCodeAt(0), 5);
for (const mark of '‘’「」《》（）？！—…『』·') marks.set(mark.charCodeAt(0), 8);

/** Whether a unit is punctuation or a symbol of Chinese. */
export const isMark = (unit: number): boolean => (unit >= 0x2010 && unit < 0x3040) || unit >= 0xff00;

/** The cost of a character that no table has a word for, in nats. */
export function generalCharCost(unit: number): number {
  const mark = marks.get(unit);
  if (mark !== undefined) return mark;
  if (unit < 0x80) return 7;
  const pair = pairOfUnit(unit);
  const isCommon = pair >> 8 >= 0xb0 && pair >> 8 <= 0xf7 && (pair & 0xff) >= 0xa1;
  return isCommon ? unknownChar.common : unknownChar.rare;
}

/** A word of a text, its cost in nats, and where it stands in the table of words (-1 where it does not). */
export interface CutWord {
  readonly word: string;
  readonly cost: number;
  readonly index: number;
}

/** The cheapest way to cut simplified Chinese into words of the general table. */
export function segment(stretch: string): CutWord[] {
  const table = chineseWords();
  const { length } = stretch;
  const best = new Float64Array(length + 1).fill(Infinity);
  const from = new Int32Array(length + 1);
  const index = new Int32Array(length + 1).fill(-1);
  best[0] = 0;
  for (let i = 0; i < length; i += 1) {
    const here = best[i] ?? 0;
    let range = rangeOfFirst(table, stretch.charCodeAt(i));
    for (let depth = 1; i + depth <= length; depth += 1) {
      const word = costAt(table, range, depth);
      const cost = word ?? (depth === 1 ? generalCharCost(stretch.charCodeAt(i)) : null);
      if (cost !== null && here + cost < (best[i + depth] ?? 0)) {
        best[i + depth] = here + cost;
        from[i + depth] = i;
        index[i + depth] = word === null ? -1 : range.low;
      }
      if (range.low >= range.high || i + depth >= length) break;
      range = narrow(table, range, depth, stretch.charCodeAt(i + depth));
    }
  }
  const words: CutWord[] = [];
  for (let end = length; end > 0;) {
    const start = from[end] ?? 0;
    words.push({
      word: stretch.slice(start, end),
      cost: (best[end] ?? 0) - (best[start] ?? 0),
      index: index[end] ?? -1,
    });
    end = start;
  }
  return words.reverse();
}

/** The cost of a text as it stands, in nats: what readings of its damage are measured against. */
export const costOf = (text: string): number =>
  segment(foldScript(text)).reduce((sum, { cost }) => sum + cost, 0);
