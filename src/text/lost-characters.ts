import { type Repair } from '../model';
import { type Findings, nothingFound, type Stage } from './stage';

/** U+FFFD, a decoder's mark for bytes that were no character: the text stays, and nothing may be read across it. A byte order mark goes. */
export const lostCharacters: Stage = { name: 'lost characters', find };

function find(text: string): Findings {
  const hasMark = text.startsWith('\ufeff');
  if (!hasMark && !text.includes('\ufffd')) return nothingFound;
  const repairs = [...text.matchAll(/\ufffd+/g)].map((match): Repair => {
    const span = { start: match.index, end: match.index + match[0].length };
    const proof = 'the decoder found bytes that are no character';
    return { kind: 'charset', outcome: 'damaged', span, before: match[0], after: match[0], proof };
  });
  return {
    edits: hasMark ? [{ start: 0, end: 1, text: '' }] : [],
    repairs,
    holes: repairs.map(({ span }) => span),
  };
}
