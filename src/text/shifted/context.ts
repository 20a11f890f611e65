import { foldScript } from '../../model';
import { inBig5 } from '../decode/big5';
import { foldUnit, pairOfUnit } from '../decode/gbk';
import { syllablePattern } from '../language/pinyin';
import { writtenForms } from './chars';
import { isMark, segment } from '../language/costs';
import { surnameCost } from '../language/proper-names';

/** Which characters an article is written in, and which words it uses: the ground on which readings of its damage are compared. */
export interface Context {
  /** Of a word of the general table by its place there, whose cost in general is known, in nats. */
  readonly wordCost: (index: number, general: number) => number;
  /** Of a character that stands alone, in nats, over `wordCost`. */
  readonly scriptCost: (unit: number) => number;
  /** What this article writes and no table has, names above all, in simplified characters: by the GBK bytes of their first character. */
  readonly namesByLead: ReadonlyMap<number, readonly Name[]>;
  readonly namesByTrail: ReadonlyMap<number, readonly Name[]>;
  /** Of two words side by side, in simplified characters, in nats over what they cost alone. */
  readonly joinCost: (left: string, right: string) => number;
}

export interface Name {
  readonly word: string;
  readonly cost: number;
}

/** How far the article's own words are believed against the general table: every other word is drawn from what it already said. */
const ownShare = 0.5;
const unsaid = -Math.log(1 - ownShare);

/** Nats, at most, for a character that the article's script does not have. */
const wrongScript = 8;

/** Two words side by side that the article has elsewhere, in nats. */
const seenTogether = -3;

/** Two marks side by side other than the usual, in nats. */
const marksTogether = 6;

const annotation = new RegExp(`[(（]${syllablePattern}[)）]`, 'gu');

/** The words and script of an article, read from the text around the damage. */
export function contextOf(damaged: string): Context {
  const text = damaged.replace(annotation, '');
  const counts = new Map<number, number>();
  const names = new Map<string, number>();
  const pairs = new Map<string, Set<string>>();
  const simplified = foldScript(text);
  let total = 50;
  for (const [stretch] of simplified.matchAll(/[\u4e00-\u9fff]+/g))
    total += countWords(stretch, counts, names, pairs);
  const own = (count: number): number => (ownShare * count) / total;
  const listed = [...names].map(([word, count]) => ({ word, cost: -Math.log(own(count)) }));
  return {
    wordCost: (index, general) => {
      const count = counts.get(index);
      return count === undefined
        ? general + unsaid
        : -Math.log(own(count) + (1 - ownShare) * Math.exp(-general));
    },
    scriptCost: scriptCostOf(text, simplified),
    namesByLead: byFirst(listed, (pair) => pair >> 8),
    namesByTrail: byFirst(listed, (pair) => pair & 0xff),
    joinCost: joinCostOf(pairs),
  };
}

/** Counts the words of a stretch of Chinese; runs of single characters are kept whole and in pairs, as names may be. */
function countWords(
  stretch: string,
  counts: Map<number, number>,
  names: Map<string, number>,
  pairs: Map<string, Set<string>>,
): number {
  const words = segment(stretch);
  words.forEach(({ word, index }, i) => {
    if (word.length > 1) counts.set(index, (counts.get(index) ?? 0) + 1);
    if (i > 0) addPair(pairs, words[i - 1]?.word ?? '', word);
    const next = words[i + 1]?.word ?? '';
    if (next.length === 2 && word.length === 1 && surnameCost(word.charCodeAt(0)) !== null)
      names.set(word + next, (names.get(word + next) ?? 0) + 1);
    let name = word;
    const isGiven =
      i > 0 && surnameCost(words[i - 1]?.word.charCodeAt(0) ?? 0) !== null && words[i - 1]?.word.length === 1;
    for (let k = i + 1; word.length === 1 && !isGiven && k < i + 3 && words[k]?.word.length === 1; k += 1) {
      name += words[k]?.word ?? '';
      names.set(name, (names.get(name) ?? 0) + 1);
    }
  });
  return words.length;
}

function addPair(pairs: Map<string, Set<string>>, left: string, right: string): void {
  const known = pairs.get(left);
  if (known) known.add(right);
  else pairs.set(left, new Set([right]));
}

function byFirst(names: readonly Name[], byte: (pair: number) => number): Map<number, Name[]> {
  const found = new Map<number, Name[]>();
  for (const name of names)
    for (const at of new Set(writtenForms(name.word.charCodeAt(0)).map((unit) => byte(pairOfUnit(unit))))) {
      const known = found.get(at);
      if (known) known.push(name);
      else found.set(at, [name]);
    }
  return found;
}

/** Stands before the name of a person where a word is asked for. */
export const personMark = '@';

/** Nats for a name where names are: behind a role, before what people do in bulletins. */
const inPlace = -2.5;

/** Nats for a name behind what somebody said. */
const speaks = -4;
const roles = /(?:长|主任|经理|书记|代表|记者|员|师|工|总监|主席|人|户)$/;
const doings = /^(?:说|表示|介绍|告诉|认为|指出|透露|坦言|笑|一边|对|算|高兴|感慨)/;

/** Nats for a pause or a single quotation mark behind a word that goes on. */
const brokenOff = 5;
const goesOn =
  /^(?:[“‘的在和与與及将將要被把为為对對从從向以于於或而之各该該其是不让讓使由按据每并很更最已正]|我们|我們|他们)$/;
const isPause = (unit: number): boolean =>
  unit === 0xff0c || unit === 0x3001 || unit === 0x3002 || unit === 0x2019;

const usualMarks = /^(?:[，。：；、！？]“|”[，。：；、！？]|”“|’”|‘“|——|……|[》）][，。：；、”“]|[“（]《)/;

const joinCostOf =
  (pairs: ReadonlyMap<string, ReadonlySet<string>>) =>
  (left: string, right: string): number => {
    const a = left.charCodeAt(left.length - 1);
    const b = right.charCodeAt(0);
    if (isPause(b) && goesOn.test(left)) return brokenOff;
    if (isMark(a) && isMark(b)) return usualMarks.test(String.fromCharCode(a, b)) ? 0 : marksTogether;
    if (right.startsWith(personMark)) return left === '”' ? speaks : roles.test(left) ? inPlace : 0;
    if (left.startsWith(personMark)) return doings.test(right) ? inPlace : 0;
    return pairs.get(left)?.has(right) === true ? seenTogether : 0;
  };

function scriptCostOf(text: string, simplified: string): (unit: number) => number {
  let traditional = 0;
  let mainland = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x4e00 || unit > 0x9fff) continue;
    if (unit !== simplified.charCodeAt(i)) traditional += 1;
    else if (!inBig5(unit)) mainland += 1;
  }
  const odds = 2 * Math.log((traditional + 1) / (mainland + 1));
  const cost = Math.min(wrongScript, Math.abs(odds));
  const sorts = (sortsOfChars ??= sortChars());
  const costs: number[] = [];
  costs[sort.mainland] = odds > 0 ? cost : 0;
  costs[sort.bothOtherwise] = odds > 0 ? cost / 3 : 0;
  costs[sort.traditional] = odds > 0 ? 0 : cost;
  costs[sort.variant] = cost;
  return (unit) => costs[sorts[unit] ?? 0] ?? 0;
}

/** What a character says of the script of a text; both scripts have 干, 后, 复, but the traditional one mostly writes them otherwise. */
const sort = { mainland: 1, bothOtherwise: 2, traditional: 3, variant: 4 };

let sortsOfChars: Uint8Array | undefined;

/** The sort of each unit; 0 where it says nothing. */
const sortChars = (): Uint8Array =>
  new Uint8Array(0x10000).map((_, unit) => {
    const isHan = unit >= 0x4e00 && unit <= 0x9fff;
    if (foldUnit(unit) !== unit) return isHan && !inBig5(unit) ? sort.variant : sort.traditional;
    if (!isHan) return 0;
    if (!inBig5(unit)) return sort.mainland;
    return writtenForms(unit).length > 1 ? sort.bothOtherwise : 0;
  });
