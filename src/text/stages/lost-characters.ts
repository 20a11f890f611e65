import { type Repair } from '../../model';
import { type Findings, nothingFound, type Stage } from '../chain/stage';

/**
 * U+FFFD, a decoder's mark for bytes that were no character, and 锟斤拷, what two of these marks in UTF-8 are when they are read as GBK:
 * the text stays, and nothing may be read across it. A byte order mark goes.
 */
export const lostCharacters: Stage = { name: 'lost characters', find };

const lost = /\ufffd+|(?:[锟錕]斤拷)+(?:[锟錕]斤?)?/g;

function find(text: string): Findings {
  const hasMark = text.startsWith('\ufeff');
  if (!hasMark && text.search(lost) < 0) return nothingFound;
  const repairs = [...text.matchAll(lost)].map((match): Repair => {
    const span = { start: match.index, end: match.index + match[0].length };
    const proof = match[0].startsWith('\ufffd')
      ? 'the decoder found bytes that are no character'
      : 'marks of lost bytes in UTF-8, read as GBK';
    return { kind: 'charset', outcome: 'damaged', span, before: match[0], after: match[0], proof };
  });
  return {
    edits: hasMark ? [{ start: 0, end: 1, text: '' }] : [],
    repairs,
    holes: repairs.map(({ span }) => span),
  };
}
