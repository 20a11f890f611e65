import { startsWord, wordCost } from '../../../text/language/words';
import { isCapacityJoint, isCapacityMark } from './capacity-joints';
import { flag, kindOf, mark, type View, wordEndingAt } from './view';

export interface EdgeOptions {
  /** Numbers may stand in the name: 200万吨/年… */
  readonly numbers?: boolean;
  /** Verbs that stand inside names may begin it: 新建… */
  readonly softStart?: boolean;
  /** Longest name in characters. */
  readonly longest?: number;
  /** Words of prose in front are no part of the name: 提前谋划|露天煤矿. In the name of a company they may be a brand. */
  readonly plainStart?: boolean;
  /** The name of a zone or a division of the corps in front is not a part of it: 某开发区|某某集团. */
  readonly afterZones?: boolean;
}

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

const zone =
  /(?:开发区|园区|工业园|产业园|高新区|经开区|试验区|合作区|保税区|自贸区|兵团|[农第][一二三四五六七八九十]{1,3}师)$/;
const runsZone =
  /^(?:开发|投资|建设|管理|国有|发展|招商|资产|产业|城市|城建|运营|经营|基础|公用|水务|热力|集团|总|股份)/;

/** A company is not named after the zone it stands in, save the one that runs it: 某开发区投资有限公司. */
function behindZones(view: View, indexes: readonly number[], end: number): readonly number[] {
  for (let i = indexes.length - 1; i > 0; i -= 1) {
    const at = view.starts[indexes[i] ?? -1] ?? 0;
    const from = view.starts[indexes[0] ?? -1] ?? 0;
    if (end - at < 2 || !zone.test(view.folded.slice(from, at))) continue;
    if (!runsZone.test(view.folded.slice(at, end + 2))) return indexes.slice(i);
  }
  return indexes;
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
  if (char === '以' && isPlaceWord(view, indexes.at(-1) ?? -1)) return -1;
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
  const joins = options.numbers === true && isCapacityJoint(view, position);
  if ((kind & flag.stop) !== 0 && (kind & flag.known) === 0 && !perYear && !joins && !inBrand(view, index))
    return -1;
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

/** 某某集团|运营|某某煤矿: a verb with its subject right in front, and what it has as its object behind. */
const isVerbOf = (view: View, index: number): boolean => {
  const at = view.starts[index] ?? 0;
  return /(?:集团|公司)$/.test(view.folded.slice(Math.max(0, at - 2), at));
};

/**
 * 巨利达钢铁, 君正循环经济: characters that are words elsewhere end brands, behind one or two characters that no table knows, that are
 * no word of the dictionary with them, and that nothing unknown stands before.
 */
function inBrand(view: View, index: number): boolean {
  const at = view.starts[index] ?? 0;
  if (!endsBrands.includes(view.folded[at] ?? '。') || view.ends[index] !== at + 1) return false;
  const unknown = (position: number): boolean =>
    ((view.kinds[view.at[position] ?? -1] ?? mark.break) & mark.unknown) !== 0;
  const isWord = (from: number, to: number): boolean => wordCost(view.folded, from, to) !== null;
  if (!unknown(at - 1) || isWord(at - 1, at + 1)) return false;
  if (!unknown(at - 2)) return true;
  return !unknown(at - 3) && !isWord(at - 2, at);
}

const endsBrands = '正达超越';

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

function trimStart(view: View, indexes: readonly number[], end: number, options: EdgeOptions): number {
  let first = 0;
  const has = (i: number, bits: number): boolean => (kindOf(view, indexes[i] ?? -1) & bits) !== 0;
  const leading =
    (options.softStart === true ? 0 : flag.soft) | (options.plainStart === true ? flag.prose : 0);
  while (first < indexes.length - 1 && has(first, leading) && !has(first, flag.known)) first += 1;
  if (
    first < indexes.length - 1 &&
    isPlaceWord(view, indexes[first + 1] ?? -1) &&
    isPath(view, indexes[first] ?? -1)
  )
    first += 1;
  if (first < indexes.length - 1 && isHaving(view, indexes[first] ?? -1)) first += 1;
  const place = indexes.findIndex((_, i) => i > first && isPlaceWord(view, indexes[i] ?? -1));
  if (
    place > 0 &&
    indexes.slice(first, place).every((_, k) => isProse(view, indexes[first + k] ?? -1, options))
  )
    first = place;
  if (first < indexes.length - 1 && isRestOfMonth(view, indexes[first] ?? -1)) first += 1;
  const index = indexes[first];
  return index === undefined ? end : (view.starts[index] ?? end);
}

/** 9月份|昊峤港: what is left of the month. */
const isRestOfMonth = (view: View, index: number): boolean =>
  view.folded.slice((view.starts[index] ?? 0) - 1, view.ends[index]) === '月份';

/** 旗下有|某某煤矿. */
const isHaving = (view: View, index: number): boolean =>
  /^(?:旗下|下属|下面|现|还|另|建|设)有$/.test(
    view.folded.slice(Math.max(0, (view.starts[index] ?? 0) - 2), view.ends[index]).slice(-3),
  );

/** 经京津冀三地口岸: by way of it. */
const isPath = (view: View, index: number): boolean =>
  view.ends[index] === (view.starts[index] ?? 0) + 1 &&
  '经沿赴抵往过离驻援'.includes(view.folded[view.starts[index] ?? 0] ?? '。');

const isPlaceWord = (view: View, index: number): boolean =>
  view.words[index]?.things[0]?.type === 'Place' && (kindOf(view, index) & flag.known) !== 0;

const isProse = (view: View, index: number, options: EdgeOptions): boolean =>
  (kindOf(view, index) & (flag.soft | flag.protect)) !== 0 &&
  (kindOf(view, index) & (flag.known | flag.office)) === 0 &&
  !(options.softStart === true && (kindOf(view, index) & flag.soft) !== 0);
