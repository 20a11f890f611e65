import { type EdgeOptions } from './edge-options';
import { flag, kindOf, type View } from './view';

/** The first of the words of a name, by their indexes, that is a part of it: behind verbs of news prose, ways and what is left of a date. */
export function trimStart(view: View, indexes: readonly number[], end: number, options: EdgeOptions): number {
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

/** Whether a word is a place that the lexicon knows. */
export const isPlaceWord = (view: View, index: number): boolean =>
  view.words[index]?.things[0]?.type === 'Place' && (kindOf(view, index) & flag.known) !== 0;

const isProse = (view: View, index: number, options: EdgeOptions): boolean =>
  (kindOf(view, index) & (flag.soft | flag.protect)) !== 0 &&
  (kindOf(view, index) & (flag.known | flag.office)) === 0 &&
  !(options.softStart === true && (kindOf(view, index) & flag.soft) !== 0);
