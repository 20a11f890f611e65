import { charSet } from '../../../text/char-set';
import { mark } from './view';

const parts = charSet('.,');

const isDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
export const isLatin = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
/** Not 丨, which stands for a bar: 某汇8月5日丨某集团. */
const isHan = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff && code !== 0x4e28) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xd840 && code <= 0xdfff);

/** Whether a place lies within a Latin word. */
export const cutsLatin = (folded: string, end: number): boolean =>
  isLatin(folded.charCodeAt(end - 1)) && isLatin(folded.charCodeAt(end));

/** Where a number or a Latin word ends that begins at a place; of any other character, behind it. */
export function runEnd(folded: string, start: number, code: number): number {
  let end = start + 1;
  if (isDigit(code))
    while (
      end < folded.length &&
      (isDigit(folded.charCodeAt(end)) || (parts(folded, end) && isDigit(folded.charCodeAt(end + 1))))
    )
      end += 1;
  else if (isLatin(code))
    while (end < folded.length && (isLatin(folded.charCodeAt(end)) || isDigit(folded.charCodeAt(end))))
      end += 1;
  return end;
}

/** What a run that begins with a unit is. */
export function kindOfRun(code: number): number {
  if (isDigit(code)) return mark.number;
  if (isLatin(code)) return mark.latin;
  return isHan(code) ? mark.unknown : mark.break;
}
