import { type Doubt } from '../../model';
import { type Survivor } from './survivors';

/**
 * Where the readings of a run differ: the characters of the best between those that all of them have at the same places of the page, with
 * all that may stand there. `start` is where the run begins in the text.
 */
export function doubtsOf(found: readonly Survivor[], start: number): Doubt[] {
  const [best] = found;
  if (best === undefined || found.length < 2) return [];
  const shared = [...best.text].map(
    (_, at) => isWhole(best, at) && found.every((one) => placeIn(one, best, at) >= 0),
  );
  const doubts: Doubt[] = [];
  for (let from = 0; from < shared.length; from += 1) {
    if (shared[from] === true) continue;
    const next = shared.indexOf(true, from);
    const end = next < 0 ? shared.length : next;
    doubts.push(doubtBetween(found, best, from, end, start));
    from = end;
  }
  return doubts.filter(({ candidates }) => candidates.length > 1);
}

/** Whether both bytes of a character left something on the page: between two such characters that touch there, nothing was dropped. */
const isWhole = ({ starts, ends }: Survivor, at: number): boolean =>
  (ends[at] ?? 0) - (starts[at] ?? 0) === 2;

/** Where a reading has the character of another, at the same place of the page. */
const placeIn = (one: Survivor, best: Survivor, at: number): number =>
  one.starts.findIndex(
    (start, i) => start === best.starts[at] && one.ends[i] === best.ends[at] && one.text[i] === best.text[at],
  );

/**
 * What the readings have between two shared characters, the one before `from` and the one at `end`, without what all of them begin or end
 * with there. Where another reading only has more, the place is between two characters: the one before it stands for it.
 */
function doubtBetween(
  found: readonly Survivor[],
  best: Survivor,
  from: number,
  end: number,
  start: number,
): Doubt {
  const pieces = found.map((one) =>
    one.text.slice(
      placeIn(one, best, from - 1),
      end < best.text.length ? placeIn(one, best, end) : one.text.length,
    ),
  );
  const shared = sharedLength(pieces, 0, (text, i) => text.charCodeAt(i));
  const behind = sharedLength(pieces, shared, (text, i) => text.charCodeAt(text.length - 1 - i));
  const [own = ''] = pieces;
  const first = own.length - behind > shared ? shared : shared - 1;
  const candidates = pieces.map((text) => text.slice(first, text.length - behind));
  const offset = from - 1 + first;
  const after = candidates[0] ?? '';
  return {
    span: {
      start: start + (best.starts[offset] ?? 0),
      end: start + (best.ends[offset + Math.max(after.length, 1) - 1] ?? 0),
    },
    offset,
    after,
    candidates: [...new Set(candidates)],
  };
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
