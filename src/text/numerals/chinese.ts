import { chineseDecimals, chineseSection } from './chinese-section';
import { addDigits, shiftPoint } from './decimal-digits';
import { type Numeral, type UnitAhead } from './numeral';
import { readScale } from './scale';
import { bigScale, digitValue, smallScale } from './words';

export function chineseAt(folded: string, start: number, unitAhead: UnitAhead): Numeral | null {
  let at = start;
  let total = '0';
  let scale = 0;
  let firstScale = 0;
  let last = 0;
  let scaleStart = -1;
  let marked = false;
  for (let parts = 0; parts < 3; parts += 1) {
    // 二十五亿零三百万: 零 between the parts says nothing.
    if (parts > 0 && folded.charAt(at) === '零' && digitValue[folded.charAt(at + 1)] !== undefined) at += 1;
    // 百亿, 万: a bare scale means one of it.
    const bare = parts === 0 && bigScale[folded.charAt(at)] !== undefined && !unitAhead(folded, at);
    const section = bare ? { value: 1, end: at, more: false } : chineseSection(folded, at, unitAhead);
    if (section === null) {
      if (parts === 0) return null;
      break;
    }
    const decimals = section.more ? null : chineseDecimals(folded, section.end);
    const digits = decimals ? `${section.value}.${decimals.digits}` : String(section.value);
    const after = decimals?.end ?? section.end;
    const big = readScale(
      folded,
      after,
      (text, i) => unitAhead(text, i) || smallScale[text.charAt(i)] !== undefined,
    );
    if (parts > 0 && big.scale >= last) break;
    marked ||= section.more;
    if (parts === 0) {
      total = digits;
      scale = firstScale = last = big.scale;
      scaleStart = after;
    } else {
      // 一万五 is 15000, one step below the scale.
      const colloquial = big.scale === 0 && section.value < 10 && folded.charAt(at - 1) !== '零';
      // 三亿五千万 has no digits before one scale: it is written out.
      total = addDigits(
        shiftPoint(total, scale),
        shiftPoint(digits, colloquial ? firstScale - 1 : big.scale),
      );
      scale = 0;
      scaleStart = -1;
      last = big.scale;
    }
    at = big.end;
    if (big.scale === 0 || decimals || section.more) break;
  }
  return {
    start,
    end: at,
    digits: total,
    scale,
    scaleStart: scaleStart < 0 || scale === 0 ? at : scaleStart,
    scaleEnd:
      scaleStart < 0 || scale === 0
        ? at
        : scaleStart + (scale === 12 && folded.charAt(scaleStart) === '万' ? 2 : 1),
    script: 'chinese',
    more: marked,
    divisor: null,
  };
}
