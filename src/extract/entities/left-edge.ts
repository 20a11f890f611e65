import { flag, kindOf, mark, type View, wordEndingAt } from './view';

export interface EdgeOptions {
  /** Numbers may stand in the name: 200万吨/年… */
  readonly numbers?: boolean;
  /** Verbs that stand inside names may begin it: 新建… */
  readonly softStart?: boolean;
  /** Longest name in characters. */
  readonly longest?: number;
}

const opening: Readonly<Record<string, string>> = { ')': '(', '）': '（' };
const capacity = /[/·.~～+\-—–]/;

/**
 * Where a name that is known to end with a suffix begins: backwards over whole words to a stop word, a mark or a post. Verbs of news prose
 * in front of the name are cut off again, and a name begins at the place it names where only dictionary words stand before the place.
 *
 * @returns -1 where no beginning was found within the longest name: then it is not a name.
 */
export function leftEdge(view: View, end: number, options: EdgeOptions = {}): number {
  const longest = options.longest ?? 36;
  const indexes: number[] = [];
  let position = end;
  while (position > 0) {
    if (end - position > longest) return -1;
    const next = stepBack(view, position, options, indexes);
    if (next < 0) break;
    position = next;
  }
  return trimStart(view, indexes.reverse(), end, options);
}

function stepBack(view: View, position: number, options: EdgeOptions, indexes: number[]): number {
  const index = wordEndingAt(view, position);
  const char = view.text[position - 1] ?? '';
  const open = opening[char];
  if (open !== undefined) return bracketStart(view, position, open, indexes);
  if (index < 0) return -1;
  const kind = kindOf(view, index);
  if ((kind & (mark.number | mark.break)) !== 0) {
    if (options.numbers !== true) return -1;
    if (
      (kind & mark.break) !== 0 &&
      !(capacity.test(char) && /[\p{L}\p{N}]/u.test(view.text[position - 2] ?? ''))
    )
      return -1;
  }
  const perYear =
    options.numbers === true && char === '年' && /[/吨時时米件]/.test(view.text[position - 2] ?? '');
  if ((kind & flag.title) !== 0 && (kind & flag.known) === 0) return -1;
  if ((kind & flag.stop) !== 0 && (kind & flag.known) === 0 && !perYear) return -1;
  indexes.push(index);
  return view.starts[index] ?? -1;
}

/** A short bracket inside a name, (集团), is a part of it. */
function bracketStart(view: View, position: number, open: string, indexes: number[]): number {
  const from = view.text.lastIndexOf(open, position - 1);
  if (
    from < 0 ||
    position - from > 12 ||
    !/^[\p{Script=Han}A-Za-z]+$/u.test(view.text.slice(from + 1, position - 1))
  )
    return -1;
  const index = view.at[from] ?? -1;
  if (index < 0) return -1;
  indexes.push(index);
  return from;
}

function trimStart(view: View, indexes: readonly number[], end: number, options: EdgeOptions): number {
  let first = 0;
  const has = (i: number, bits: number): boolean => (kindOf(view, indexes[i] ?? -1) & bits) !== 0;
  if (options.softStart !== true)
    while (first < indexes.length - 1 && has(first, flag.soft) && !has(first, flag.known)) first += 1;
  const place = indexes.findIndex((_, i) => i > first && isPlaceWord(view, indexes[i] ?? -1));
  if (
    place > 0 &&
    indexes.slice(first, place).every((_, k) => isProse(view, indexes[first + k] ?? -1, options))
  )
    first = place;
  const index = indexes[first];
  return index === undefined ? end : (view.starts[index] ?? end);
}

const isPlaceWord = (view: View, index: number): boolean =>
  view.words[index]?.things[0]?.type === 'Place' && (kindOf(view, index) & flag.known) !== 0;

const isProse = (view: View, index: number, options: EdgeOptions): boolean =>
  (kindOf(view, index) & (flag.soft | flag.protect)) !== 0 &&
  (kindOf(view, index) & (flag.known | flag.office)) === 0 &&
  !(options.softStart === true && (kindOf(view, index) & flag.soft) !== 0);
