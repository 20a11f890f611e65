import { type Repair } from '../../model';
import { type Findings, nothingFound, type Stage } from '../chain/stage';

/**
 * Characters that nobody sees, within Chinese or numbers: zero-width blanks, soft hyphens, byte order marks inside, marks of direction.
 * They go, for they part words and numbers. Within other scripts and emoji they have a meaning and stay.
 */
export const invisibleCharacters: Stage = { name: 'invisible characters', find };

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;

/** Chinese, its marks, digits and what stands at numbers. */
const ours = /[\u3000-\u303f\u3400-\u9fff\uff00-\uff5e\d%‰.,]/;

function find(text: string): Findings {
  if (text.search(invisible) < 0) return nothingFound;
  const repairs = [...text.matchAll(invisible)]
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    .filter(({ start, end }) => ours.test(text[start - 1] ?? '') || ours.test(text[end] ?? ''))
    .map((span): Repair => {
      const before = text.slice(span.start, span.end);
      return {
        kind: 'blank',
        outcome: 'repaired',
        span,
        before,
        after: '',
        proof: 'no Chinese text or number has a character there that nobody sees',
      };
    });
  return { edits: repairs.map(({ span }) => ({ ...span, text: '' })), repairs };
}
