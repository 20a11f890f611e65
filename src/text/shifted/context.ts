import { foldScript } from '../../model';
import { inBig5 } from '../big5';
import { foldUnit, pairOfUnit } from '../gbk';
import { writtenForms } from './char-set';
import { chineseWords, costAt, narrow, rangeOfFirst, tableOf, type WordTable, wholeTable } from '../words';

/** Which characters an article is written in, and which words it uses: the ground on which readings of its damage are compared. */
export interface Context {
  /** Of a word in simplified characters whose cost in general is known, in nats. */
  readonly wordCost: (word: string, general: number) => number;
  /** Of a character that stands alone, in nats, over `wordCost`. */
  readonly scriptCost: (unit: number) => number;
  /** What this article writes again and again and no table has: names above all. */
  readonly names: WordTable;
  /** The first characters of those, in every way of writing them. */
  readonly nameStarts: readonly number[];
  /** Of two words side by side, in nats over what they cost alone. */
  readonly joinCost: (left: string, right: string) => number;
}

/** How far the article's own words are believed against the general table: of ten words three are drawn from what it already said. */
const ownShare = 0.3;
const unsaid = -Math.log(1 - ownShare);

/** Nats for a character that the article's script does not have. */
const wrongScript = 8;

/** Nats for a character alone that is in no table: of GB 2312, and of the rest of GBK. */
const unknownChar = { common: 16, rare: 19 };

/** Nats for a punctuation mark, by how common it is in articles. */
const marks = new Map<string, number>([...'，。、'].map((mark): [string, number] => [mark, 4]));
for (const mark of '“”‘’：；「」') marks.set(mark, 5);
for (const mark of '《》（）？！—…『』·') marks.set(mark, 8);

/** The words and script of an article, read from the text around the damage. */
export function contextOf(text: string): Context {
  const counts = new Map<string, number>();
  const names = new Map<string, number>();
  const pairs = new Set<string>();
  const simplified = foldScript(text);
  for (const [stretch] of simplified.matchAll(/[\u4e00-\u9fff]+/g)) countWords(stretch, counts, names, pairs);
  let total = 50;
  for (const count of counts.values()) total += count;
  const own = (count: number): number => (ownShare * count) / total;
  return {
    wordCost: (word, general) => {
      const count = word.length > 1 ? counts.get(word) : undefined;
      return count === undefined
        ? general + unsaid
        : -Math.log(own(count) + (1 - ownShare) * Math.exp(-general));
    },
    scriptCost: scriptCostOf(text, simplified),
    names: tableOf([...names].map(([name, count]) => [name, -Math.log(own(count))])),
    nameStarts: [...new Set([...names.keys()].flatMap((name) => writtenForms(name.charCodeAt(0))))],
    joinCost: joinCostOf(pairs),
  };
}

/** Two words side by side that the article has elsewhere, in nats. */
const seenTogether = -3;

/** Two marks side by side other than the usual, in nats. */
const marksTogether = 6;

const usualMarks = /^(?:[，。：；、！？]“|”[，。：；、！？]|”“|’”|‘“|——|……|[》）][，。：；、”“]|[“（]《)/;

const joinCostOf =
  (pairs: ReadonlySet<string>) =>
  (left: string, right: string): number => {
    const a = left.charCodeAt(left.length - 1);
    const b = right.charCodeAt(0);
    if (isMark(a) && isMark(b)) return usualMarks.test(String.fromCharCode(a, b)) ? 0 : marksTogether;
    return pairs.has(`${left} ${right}`) ? seenTogether : 0;
  };

const isMark = (unit: number): boolean => (unit >= 0x2010 && unit < 0x3040) || unit >= 0xff00;

/** Cuts a stretch of Chinese into the cheapest words; runs of single characters are kept whole and in pairs, as names may be. */
function countWords(
  stretch: string,
  counts: Map<string, number>,
  names: Map<string, number>,
  pairs: Set<string>,
): void {
  const words = segment(stretch);
  words.forEach((word, i) => {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    if (i > 0) pairs.add(`${words[i - 1] ?? ''} ${word}`);
    let name = word;
    for (let k = i + 1; word.length === 1 && k < i + 3 && words[k]?.length === 1; k += 1) {
      name += words[k];
      names.set(name, (names.get(name) ?? 0) + 1);
    }
  });
}

/** The cheapest way to cut simplified Chinese into words of the general table. */
export function segment(stretch: string): string[] {
  const table = chineseWords();
  const best = new Float64Array(stretch.length + 1).fill(Infinity);
  const from = new Int32Array(stretch.length + 1);
  best[0] = 0;
  for (let i = 0; i < stretch.length; i += 1) {
    let range = rangeOfFirst(table, stretch.charCodeAt(i));
    for (let depth = 1; depth <= stretch.length - i; depth += 1) {
      const cost =
        costAt(table, range, depth) ?? (depth === 1 ? generalCharCost(stretch.charCodeAt(i)) : null);
      if (cost !== null && (best[i] ?? 0) + cost < (best[i + depth] ?? 0)) {
        best[i + depth] = (best[i] ?? 0) + cost;
        from[i + depth] = i;
      }
      if (i + depth >= stretch.length) break;
      range = narrow(table, range, depth, stretch.charCodeAt(i + depth));
      if (range.low >= range.high) break;
    }
  }
  const words: string[] = [];
  for (let end = stretch.length; end > 0; end = from[end] ?? 0) words.push(stretch.slice(from[end], end));
  return words.reverse();
}

/** The cost of a text as it stands, in nats: what the damage's readings are measured against. */
export const costOf = (text: string): number =>
  segment(foldScript(text)).reduce((sum, word) => sum + generalCost(word), 0);

function generalCost(word: string): number {
  const table = chineseWords();
  let range = wholeTable(table);
  for (let depth = 0; depth < word.length; depth += 1)
    range = narrow(table, range, depth, word.charCodeAt(depth));
  return costAt(table, range, word.length) ?? generalCharCost(word.charCodeAt(0));
}

/** The cost of a character that no table has a word for, in nats. */
export function generalCharCost(unit: number): number {
  const mark = marks.get(String.fromCharCode(unit));
  if (mark !== undefined) return mark;
  if (unit < 0x80) return 7;
  const pair = pairOfUnit(unit);
  const isCommon = pair >> 8 >= 0xa1 && pair >> 8 <= 0xf7 && (pair & 0xff) >= 0xa1;
  return isCommon && pair >> 8 >= 0xb0 ? unknownChar.common : unknownChar.rare;
}

function scriptCostOf(text: string, simplified: string): (unit: number) => number {
  let traditional = 0;
  let mainland = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x4e00 || unit > 0x9fff) continue;
    if (unit !== simplified.charCodeAt(i)) traditional += 1;
    else if (!inBig5(unit)) mainland += 1;
  }
  if (traditional > 4 * mainland) return (unit) => (isMainlandOnly(unit) ? wrongScript : 0);
  if (mainland > 4 * traditional) return (unit) => (foldUnit(unit) !== unit ? wrongScript : 0);
  return () => 0;
}

const isMainlandOnly = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff && !inBig5(unit);
