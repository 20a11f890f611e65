import { pinyin } from 'pinyin-pro';
import { foldUnit, isPrivate, isUserArea, pairOf, unitOf } from '../decode/gbk';
import { inBig5 } from '../decode/big5';
import { isToned, toneless } from '../language/pinyin';
import { chineseWords, costAt, rangeOfFirst } from '../language/words';
import { generalCharCost } from '../language/costs';

/** A character that may stand somewhere, and what it costs as a word of its own, in nats. */
export interface Char {
  readonly unit: number;
  readonly pair: number;
  readonly cost: number;
}

/** Whether a byte can lead a pair of the user-defined area. */
export const leadsUser = (byte: number): boolean => isUserArea(byte, 0xa1);

interface Index {
  /** Characters whose trail leads a pair of the user's area, by their lead. */
  readonly beforeDropped: ReadonlyMap<number, readonly Char[]>;
  /** Characters that can follow a dropped pair, by their trail. */
  readonly afterDropped: ReadonlyMap<number, readonly Char[]>;
  /** Characters between two dropped pairs; the commonest hundred only. */
  readonly betweenDropped: readonly Char[];
  /** Characters whose trail can be destroyed, by their lead. */
  readonly byLead: ReadonlyMap<number, readonly Char[]>;
  readonly all: readonly Char[];
  /** How a simplified unit is written in articles: so, or as Big5 has it. */
  readonly forms: readonly (readonly number[])[];
}

let made: Index | undefined;

/** All characters of GBK by what a shifted run leaves of their bytes; every list has the commonest first. */
export const chars = (): Index => (made ??= makeIndex());

function makeIndex(): Index {
  const all = allChars();
  const between = all.filter(({ pair }) => pair >> 8 >= 0xa1 && leadsUser(pair & 0xff));
  return {
    all,
    beforeDropped: group(
      all.filter(({ pair }) => leadsUser(pair & 0xff)),
      ({ pair }) => pair >> 8,
    ),
    afterDropped: group(
      all.filter(({ pair }) => pair >> 8 >= 0xa1),
      ({ pair }) => pair & 0xff,
    ),
    betweenDropped: between.slice(0, 100),
    byLead: group(
      all.filter(({ pair }) => (pair & 0xff) >= 0x80),
      ({ pair }) => pair >> 8,
    ),
    forms: formsOf(all),
  };
}

function allChars(): Char[] {
  const found: Char[] = [];
  for (let pair = pairOf(0x81, 0x40); pair <= 0xfefe; pair += 1) {
    const unit = unitOf(pair);
    if (unit === 0 || isPrivate(unit)) continue;
    const table = chineseWords();
    const cost = costAt(table, rangeOfFirst(table, foldUnit(unit)), 1) ?? generalCharCost(unit);
    found.push({ unit, pair, cost });
  }
  return found.sort((a, b) => a.cost - b.cost);
}

function group(list: readonly Char[], by: (char: Char) => number): Map<number, Char[]> {
  const groups = new Map<number, Char[]>();
  for (const char of list) {
    const known = groups.get(by(char));
    if (known) known.push(char);
    else groups.set(by(char), [char]);
  }
  return groups;
}

function formsOf(all: readonly Char[]): readonly (readonly number[])[] {
  const forms = new Array<number[]>(0x10000).fill([]);
  for (const { unit } of all) {
    const simplified = foldUnit(unit);
    if (simplified === unit || inBig5(unit)) forms[simplified] = [...(forms[simplified] ?? []), unit];
  }
  return forms;
}

/** How a simplified unit is written in articles. */
export const writtenForms = (simplified: number): readonly number[] => chars().forms[simplified] ?? [];

/** Nats for a character that is read so, but not as a rule; and for one of whose readings only the tone is another. */
const otherReading = { seldom: 3, tone: 11 };

/** The characters that a syllable is a reading of, by their unit, each with what that reading costs in nats. */
export function charsReadAs(syllable: string): ReadonlyMap<number, number> {
  const known = bySyllable.get(syllable);
  if (known) return known;
  const found = new Map<number, number>();
  for (const { unit, readings } of (readAs ??= allReadings()).get(toneless(syllable)) ?? [])
    found.set(unit, readingCost(readings, syllable));
  if (bySyllable.size < 3000) bySyllable.set(syllable, found);
  return found;
}

interface ReadChar {
  readonly unit: number;
  readonly readings: readonly string[];
}

const bySyllable = new Map<string, ReadonlyMap<number, number>>();
let readAs: ReadonlyMap<string, readonly ReadChar[]> | undefined;

/** The characters by each of their readings without tones. */
function allReadings(): Map<string, ReadChar[]> {
  const found = new Map<string, ReadChar[]>();
  for (const { unit } of chars().all) {
    if (unit < 0x3400 || unit > 0x9fff) continue;
    const readings = pinyin(String.fromCharCode(unit), { multiple: true, type: 'array' });
    for (const plain of new Set(readings.map(toneless))) {
      const known = found.get(plain);
      if (known) known.push({ unit, readings });
      else found.set(plain, [{ unit, readings }]);
    }
  }
  return found;
}

function readingCost(readings: readonly string[], syllable: string): number {
  const isUsual = toneless(readings[0] ?? '') === toneless(syllable);
  if (isToned(syllable) && !readings.includes(syllable)) return otherReading.tone;
  return isUsual && (!isToned(syllable) || readings[0] === syllable) ? 0 : otherReading.seldom;
}
