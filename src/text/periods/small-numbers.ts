export const han: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}; // prettier-ignore

/** 11, 十一, 一, 首 as a number below a hundred; NaN where it is none. */
export function small(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  if (word === '首') return 1;
  const m = /^([一二两三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(word);
  if (!m || word === '') return Number.NaN;
  const [, a, ten, b] = m;
  if (ten === undefined) return a !== undefined && b === undefined ? (han[a] ?? Number.NaN) : Number.NaN;
  return (a === undefined ? 1 : (han[a] ?? 0)) * 10 + (b === undefined ? 0 : (han[b] ?? 0));
}

export const numbersIn = (word: string): number[] =>
  [...word.matchAll(/\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九两首]/g)].map((m) =>
    small(m[0]),
  );
