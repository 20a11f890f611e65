import { type Span } from '../../../model';
import { type TermMatch } from '../../../lexicon/match';
import { charSet } from '../../../text/char-set';
import { type RepairedText } from '../../../text/repaired-text';
import { startsWord, wordCost } from '../../../text/language/words';
import { foldedText } from '../../folded-text';
import { shortPlaceAt } from './short-places';
import { flag as wordFlag, vocabulary, type Word, wordSet } from './vocabulary';

/** A value of this module, not a binding passed on: it is asked for at every word. */
export const flag = wordFlag;

/** What stands between names. */
export const mark = { unknown: 64, break: 128, number: 256, latin: 512 } as const;

/** A text cut into words, longest first; what no table knows stands as single characters, numbers and Latin words. */
export interface View {
  readonly document: RepairedText;
  readonly text: string;
  /** Simplified and lower case, same offsets. */
  readonly folded: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Bits of `flag` and `mark`. */
  readonly kinds: readonly number[];
  readonly words: readonly (Word | null)[];
  /** The index of the word that covers each position. */
  readonly at: Int32Array;
}

const noWord: Word | null = null;

export function viewOf(document: RepairedText): View {
  const { text } = document;
  const folded = foldedText(document);
  const starts: number[] = [];
  const ends: number[] = [];
  const kinds: number[] = [];
  const words: (Word | null)[] = [];
  const at = new Int32Array(text.length + 1).fill(-1);
  const push = (start: number, end: number, kind: number, word: Word | null): void => {
    for (let i = start; i < end; i += 1) at[i] = starts.length;
    starts.push(start);
    ends.push(end);
    kinds.push(kind);
    words.push(word);
  };
  for (let i = 0; i < folded.length;) {
    const code = folded.charCodeAt(i);
    const end = runEnd(folded, i, code);
    const match =
      isLatin(folded.charCodeAt(i - 1)) && isLatin(code)
        ? null
        : (wordAt(folded, i) ?? shortPlaceAt(folded, i));
    if (match && match.end >= end && !cutsLatin(folded, match.end)) {
      push(i, match.end, match.entry.flags, match.entry);
      i = match.end;
      if (isSharedPost(folded, i, match.entry)) {
        push(i, i + 1, flag.title, noWord);
        i += 1;
      }
    } else {
      push(i, end, kindOfRun(code), noWord);
      i = end;
    }
  }
  return { document, text, folded, starts, ends, kinds, words, at };
}

/** 业务, 业绩, 业者 are words of their own: 融资租赁业务 is the business of 融资租赁, not of 融资租赁业; and 石化产业园 is a park. */
const afterTrade = '务绩者界内主态余';

function wordAt(folded: string, at: number): TermMatch<Word> | null {
  const match = vocabulary().at(folded, at);
  if (!match) return null;
  if (match.term.endsWith('业')) {
    const next = folded[match.end] ?? '。';
    if (/[^企]业$/.test(match.term) && afterTrade.includes(next))
      return vocabulary().at(folded, at, match.end - 1);
    if (/[产工]业$/.test(match.term) && next === '园') return vocabulary().at(folded, at, match.end - 2);
  }
  if (isAcrossWords(folded, match) || isChance(folded, match) || isWordAndMore(folded, match))
    return vocabulary().at(folded, at, match.end - 1);
  const name = nameAcross(folded, match);
  return name === 0 ? match : vocabulary().at(folded, at, name);
}

/**
 * 平和田园 is 平和 and 田园: a name that is also chance, where dictionary words stand across both its ends; of a county's two characters
 * one such word is enough: 其中宁夏.
 */
function isAcrossWords(folded: string, { start, end, term, entry }: TermMatch<Word>): boolean {
  if (end - start !== 2 || entry.things[0]?.type !== 'Place') return false;
  if (startsWord(folded, start + 1) < 2) return false;
  if (wordSet('places.yaml', 'alone').has(term)) return true;
  return wordSet('names.yaml', 'common').has(term) && startsWord(folded, start - 1) === 2;
}

/** 中央社 in 中央社会, 经济通 in 经济通胀: a word, and a character that begins the next one. */
const isWordAndMore = (folded: string, { start, end, entry }: TermMatch<Word>): boolean =>
  end - start === 3 &&
  entry.things[0]?.type === 'Organization' &&
  startsWord(folded, end - 1) >= 2 &&
  wordCost(folded, start, end - 1) !== null;

/**
 * 选项 in 采选项目, 处处 in 关系处处长, 工控 in 建工控股, 游客 in 下游客户: two characters that stand side by side by chance, where a commoner word that is
 * not only prose begins with the second of them.
 */
function isChance(folded: string, { start, end, entry }: TermMatch<Word>): boolean {
  if (end - start !== 2 || (entry.flags & ~(flag.protect | flag.prose | flag.known | flag.title)) !== 0)
    return false;
  const other = vocabulary().at(folded, start + 1);
  if (!other || other.end <= end || other.entry.flags === flag.prose) return false;
  const own = wordCost(folded, start, end) ?? rare;
  return (wordCost(folded, other.start, other.end) ?? rare) < own - 1;
}

/** The cost of a word that the dictionary does not have. */
const rare = 14;

/** 财政部长 is the 部长 of 财政部: the body's last character is the post's first. */
const isSharedPost = (folded: string, at: number, word: Word): boolean =>
  folded[at] === '长' &&
  word.things[0]?.type === 'GovernmentBody' &&
  /[部局处署院会]/.test(folded[at - 1] ?? '') &&
  vocabulary().at(folded, at) === null;

/** 以内蒙古为例 is 以 and 内蒙古: where a longer name begins inside a word that is none, and 对日 before 本. @returns 0 where none does */
function nameAcross(folded: string, match: TermMatch<Word>): number {
  if ((match.entry.flags & flag.known) !== 0) return 0;
  for (let at = match.start + 1; at < match.end; at += 1) {
    const name = vocabulary().at(folded, at);
    const type = name && name.end > match.end ? name.entry.things[0]?.type : undefined;
    if (!name || type === undefined) continue;
    const isLonger = name.end - name.start > match.end - match.start;
    const isOnlyKept =
      match.entry.flags === flag.prose || (match.entry.flags === flag.protect && type === 'Place');
    if (isLonger || isOnlyKept) return at;
  }
  return 0;
}

const parts = charSet('.,');

const isDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
const isLatin = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
/** Not 丨, which stands for a bar: 某汇8月5日丨某集团. */
const isHan = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff && code !== 0x4e28) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xd840 && code <= 0xdfff);

const cutsLatin = (folded: string, end: number): boolean =>
  isLatin(folded.charCodeAt(end - 1)) && isLatin(folded.charCodeAt(end));

function runEnd(folded: string, start: number, code: number): number {
  let end = start + 1;
  if (isDigit(code))
    while (
      end < folded.length &&
      (isDigit(folded.charCodeAt(end)) || (parts(folded, end) && isDigit(folded.charCodeAt(end + 1))))
    )
      end += 1;
  else if (isLatin(code))
    while (end < folded.length && (isLatin(folded.charCodeAt(end)) || isDigit(folded.charCodeAt(end))))
      end += 1;
  return end;
}

function kindOfRun(code: number): number {
  if (isDigit(code)) return mark.number;
  if (isLatin(code)) return mark.latin;
  return isHan(code) ? mark.unknown : mark.break;
}

/** The index of the word that ends at a position, or -1. */
export const wordEndingAt = (view: View, position: number): number => {
  const index = position > 0 ? (view.at[position - 1] ?? -1) : -1;
  return index >= 0 && view.ends[index] === position ? index : -1;
};

/** The index of the word that begins at a position, or -1. */
export const wordStartingAt = (view: View, position: number): number => {
  const index = view.at[position] ?? -1;
  return index >= 0 && view.starts[index] === position ? index : -1;
};

export const kindOf = (view: View, index: number): number => view.kinds[index] ?? mark.break;

export const sliceOf = (view: View, span: Span): string => view.folded.slice(span.start, span.end);
