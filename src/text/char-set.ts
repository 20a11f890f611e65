/** Tells whether one of some characters stands at a place of a text; past its ends none does. */
export type CharSet = (text: string, at: number) => boolean;

/** One look-up a place, where an expression would be started for each: for what is asked at most places of a text. */
export function charSet(chars: string): CharSet {
  const marks = new Uint8Array(0x10000);
  for (let i = 0; i < chars.length; i += 1) marks[chars.charCodeAt(i)] = 1;
  return (text, at) => marks[text.charCodeAt(at)] === 1;
}

const asked = 1;
const holds = 2;

/** The characters that an expression of one character matches, such as `[^\u4e00-\u9fff]`: it is asked once for each. */
export function charClass(pattern: RegExp): CharSet {
  const marks = new Uint8Array(0x10000);
  return (text, at) => {
    const unit = text.charCodeAt(at);
    if (marks[unit] === 0) marks[unit] = asked | (pattern.test(text.charAt(at)) ? holds : 0);
    return ((marks[unit] ?? 0) & holds) !== 0;
  };
}

/** Where the last of some characters before `at` ends, not before `floor`; `floor` where none stands there. */
export function behindLast(marks: CharSet, text: string, floor: number, at: number): number {
  let from = at;
  while (from > floor && !marks(text, from - 1)) from -= 1;
  return from;
}
