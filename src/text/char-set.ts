/** Tells whether one of some characters stands at a place of a text; past its ends none does. */
export type CharSet = (text: string, at: number) => boolean;

/** One look-up a place, where an expression would be started for each: for what is asked at most places of a text. */
export function charSet(chars: string): CharSet {
  const marks = new Uint8Array(0x10000);
  for (let i = 0; i < chars.length; i += 1) marks[chars.charCodeAt(i)] = 1;
  return (text, at) => marks[text.charCodeAt(at)] === 1;
}

/** Where the last of some characters before `at` ends, not before `floor`; `floor` where none stands there. */
export function behindLast(marks: CharSet, text: string, floor: number, at: number): number {
  let from = at;
  while (from > floor && !marks(text, from - 1)) from -= 1;
  return from;
}
