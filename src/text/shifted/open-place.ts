import { type Repair } from '../../model';
import { type Survivor } from './survivors';

/**
 * The readings of a run that is not sure, and the place where they differ: what all of them begin with and what all of them end with is
 * left out. `start` is where the run begins in the text.
 */
export function openPlace(
  found: readonly Survivor[],
  start: number,
): Required<Pick<Repair, 'candidates' | 'doubts'>> {
  const candidates = found.map(({ text }) => text);
  const [best] = found;
  if (best === undefined || candidates.length < 2) return { candidates, doubts: [] };
  const offset = sharedLength(candidates, 0, (text, i) => text.charCodeAt(i));
  const behind = sharedLength(candidates, offset, (text, i) => text.charCodeAt(text.length - 1 - i));
  const end = best.text.length - behind;
  // Where another reading only has more, the place is between two characters: the one before it stands for it.
  const from = end > offset ? offset : offset - 1;
  const span = {
    start: start + (best.starts[from] ?? 0),
    end: start + (best.ends[Math.max(from, end - 1)] ?? 0),
  };
  const pieces = candidates.map((text) => text.slice(from, text.length - behind));
  return { candidates, doubts: [{ span, offset: from, after: pieces[0] ?? '', candidates: pieces }] };
}

/** How many units all texts share from one end, where `offset` are taken from the other. */
function sharedLength(
  texts: readonly string[],
  offset: number,
  unitAt: (text: string, i: number) => number,
): number {
  const [first = ''] = texts;
  const most = Math.min(...texts.map(({ length }) => length)) - offset;
  let shared = 0;
  while (shared < most && texts.every((text) => unitAt(text, shared) === unitAt(first, shared))) shared += 1;
  return shared;
}
