import { han } from './small-numbers';

export interface Anchor {
  readonly year: number;
  readonly month: number;
  readonly day: string;
}

export const anchorOf = (publishedOn: string | null): Anchor | null =>
  publishedOn === null || !/^\d{4}-\d{2}-\d{2}$/.test(publishedOn)
    ? null
    : { year: Number(publishedOn.slice(0, 4)), month: Number(publishedOn.slice(5, 7)), day: publishedOn };

export function readYear(word: string): number | null {
  const digits = /\d+/.exec(word)?.[0];
  if (digits === undefined) return Number([...word.slice(0, 4)].map((c) => han[c] ?? 0).join(''));
  const year = Number(digits);
  if (digits.length === 4) return year;
  return digits.length === 3 || word.startsWith('民国') ? year + 1911 : year + 2000;
}

const relativeYears: readonly (readonly [RegExp, number])[] = [
  [/^(今|本年)/, 0],
  [/^(对上|去年|上年|上一年|前一年|上一?个?财|前一个?财)/, -1],
  [/^前年/, -2],
  [/^明年/, 1],
  [/^后年/, 2],
];

/** The year a relative word means; 同年 and 次年 hang on the year named last. */
export function relativeYear(word: string, anchor: Anchor | null, named: number | null): number | null {
  if (/^(同年|当年|该年)/.test(word)) return named ?? anchor?.year ?? null;
  if (/^(次年|翌年)/.test(word)) return named === null ? null : named + 1;
  const moved = relativeYears.find(([words]) => words.test(word));
  return anchor === null || moved === undefined ? null : anchor.year + moved[1];
}
