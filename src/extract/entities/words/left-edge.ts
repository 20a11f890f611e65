import { startsWord } from '../../../text/language/words';
import { isCapacityJoint, isCapacityMark } from './capacity-joints';
import { behindZones } from './behind-zones';
import { isVerbOf, joinsCompanies, leadsToPlace } from './between-names';
import { inBrand } from './brand-ends';
import { type EdgeOptions } from './edge-options';
import { trimStart } from './trim-start';
import { flag, kindOf, mark, type View, wordEndingAt } from './view';

const opening: Readonly<Record<string, string>> = { ')': '(', '）': '（' };
const capacity = /[/·.~～+\-—–±×]/;

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
    const next = stepBack(view, position, end, options, indexes);
    if (next < 0) break;
    position = next;
  }
  const words = indexes.reverse();
  return trimStart(view, options.afterZones === true ? behindZones(view, words, end) : words, end, options);
}

function stepBack(
  view: View,
  position: number,
  end: number,
  options: EdgeOptions,
  indexes: number[],
): number {
  const index = wordEndingAt(view, position);
  const char = view.text[position - 1] ?? '';
  const open = opening[char];
  if (open !== undefined) return bracketStart(view, position, open, indexes);
  if (index < 0) return -1;
  const kind = kindOf(view, index);
  if (options.numbers === true && isCapacityMark(view, position, end)) {
    indexes.push(index);
    return view.starts[index] ?? -1;
  }
  if (leadsToPlace(view, index, indexes.at(-1) ?? -1)) return -1;
  if (char === ' ' && isLatinGap(view, position - 1)) {
    indexes.push(index);
    return view.starts[index] ?? -1;
  }
  if ((kind & (mark.number | mark.break)) !== 0) {
    if (options.numbers !== true) return -1;
    if (
      (kind & mark.break) !== 0 &&
      !(capacity.test(char) && /[\p{L}\p{N}）)±]/u.test(view.text[position - 2] ?? ''))
    )
      return -1;
  }
  const perYear =
    options.numbers === true && char === '年' && /[/吨時时米件]/.test(view.text[position - 2] ?? '');
  if ((kind & flag.title) !== 0 && (kind & flag.known) === 0) return -1;
  const isStop = (kind & flag.stop) !== 0 && (kind & flag.known) === 0 && !perYear;
  const joins = isStop && options.numbers === true && isCapacityJoint(view, position);
  if (isStop && !joins && !inBrand(view, index)) return -1;
  if (joinsCompanies(view, index)) return -1;
  if ((kind & flag.prose) !== 0 && hasName(view, indexes, options)) return -1;
  if (
    (kind & flag.soft) !== 0 &&
    isVerbOf(view, index) &&
    hasName(view, indexes, { ...options, numbers: false })
  )
    return -1;
  indexes.push(index);
  return view.starts[index] ?? -1;
}

/** Whether the words gathered so far name something, so that a word of prose in front of them is not a part of the name. */
function hasName(view: View, indexes: readonly number[], options: EdgeOptions): boolean {
  const named = indexes.some((index) => {
    const type = view.words[index]?.things[0]?.type;
    return (kindOf(view, index) & mark.latin) !== 0 || type === 'Place' || type === 'Organization';
  });
  if (named || options.numbers === true) return named;
  const [second, first] = indexes.slice(-2);
  if (first === undefined || second === undefined) return false;
  const areUnknown = (kindOf(view, first) & kindOf(view, second) & mark.unknown) !== 0;
  return areUnknown && startsWord(view.folded, view.starts[first] ?? 0) < 2;
}

/** The blank in KDX Metals集团. */
const isLatinGap = (view: View, at: number): boolean =>
  /[A-Za-z]/.test(view.text[at - 1] ?? '') && /[A-Za-z]/.test(view.text[at + 1] ?? '');

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
