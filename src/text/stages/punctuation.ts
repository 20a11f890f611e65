import { type Repair } from '../../model';
import { type Findings, nothingFound, type Stage } from '../chain/stage';

/**
 * Full-width marks that were folded to ASCII. Which of them were is told for the text as a whole, but not for one mark, and `,` reads
 * like `，`: the text stays, and the article says so once.
 */
export const punctuation: Stage = { name: 'punctuation', find };

const folded = /(?<=[\u3400-\u9fff”’）])[,;:!?](?=[\u3400-\u9fff“‘（]|$)/g;
const fullWidth = /[\u3400-\u9fff”’）][，；：！？]/;

function find(text: string): Findings {
  if (fullWidth.test(text)) return nothingFound;
  const marks = [...text.matchAll(folded)];
  const first = marks[0];
  if (first === undefined || marks.length < 3) return nothingFound;
  const span = { start: first.index, end: first.index + 1 };
  const repair: Repair = {
    kind: 'punctuation',
    outcome: 'damaged',
    span,
    before: first[0],
    after: first[0],
    proof: `${marks.length} marks between Chinese characters are ASCII and none is full-width; they stay`,
  };
  return { edits: [], repairs: [repair] };
}
