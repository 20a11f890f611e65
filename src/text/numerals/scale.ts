import { type UnitAhead } from './numeral';
import { scaleExponent } from './words';

/** Scales directly after a coefficient: 万亿 is 12, 百万 is 6. Larger may not follow smaller twice (万亿 may, 亿万 may not). */
export function readScale(
  folded: string,
  from: number,
  unitAhead: UnitAhead,
): { end: number; scale: number } {
  let at = from;
  let scale = 0;
  let last = -1;
  while (at < folded.length && at - from < 3) {
    const exponent = scaleExponent[folded.charAt(at)];
    if (exponent === undefined || exponent <= last || unitAhead(folded, at)) break;
    if (last >= 4 && exponent !== 8) break;
    scale += exponent;
    last = exponent;
    at += 1;
  }
  return { end: at, scale };
}
