import { type TermMatch } from '../../../lexicon/match';
import { startsWord, wordCost } from '../../../text/language/words';
import { flag } from './view';
import { vocabulary, type Word, wordSet } from './vocabulary';

/** 业务, 业绩, 业者 are words of their own: 融资租赁业务 is the business of 融资租赁, not of 融资租赁业; and 石化产业园 is a park. */
const afterTrade = '务绩者界内主态余';

/** The word of the vocabulary that begins at a place, unless only its characters stand there by chance. */
export function wordAt(folded: string, at: number): TermMatch<Word> | null {
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
export const isSharedPost = (folded: string, at: number, word: Word): boolean =>
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
