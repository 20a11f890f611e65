import { type RepairedText } from '../../../text/repaired-text';
import { foldedText } from '../../folded-text';
import { cutsLatin, isLatin, kindOfRun, runEnd } from './runs';
import { shortPlaceAt } from './short-places';
import { flag, type View } from './view';
import { type Word } from './vocabulary';
import { isSharedPost, wordAt } from './word-at';

const noWord: Word | null = null;

/** Cuts a text into words. Its folded form has the same offsets. */
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
