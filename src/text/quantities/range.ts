import { numeralAt, numeralMayStart, shiftPoint } from '../numerals';
import { plainUnit, rateUnit, unitAhead, type Unit } from './units';
import { tooLong } from './barred';
import { currencies } from './currencies';
import { readSingle } from './single';
import { type WrittenQuantity } from './written-quantity';

const connector = /^[ ]?(?:~|-|−|–|—{1,2}|―|至|到|~)[ ]?/;

/** The far end of a range that begins with `first`, or null. */
function readFarEnd(text: string, folded: string, first: WrittenQuantity): WrittenQuantity | null {
  const link = connector.exec(folded.slice(first.end, first.end + 4));
  if (!link || first.comparator === 'at_least') return null;
  let at = first.end + link[0].length;
  // 6亿元至约7亿元, US$3亿至US$4亿: words before the second number belong to the range.
  for (let skipped = 0; skipped < 4 && !numeralMayStart(folded, at); skipped += 1) {
    const money = currencies().at(folded, at);
    if (money) at = money.end;
    else if (/[约近超 ]/.test(folded.charAt(at))) at += 1;
    else if (folded.charAt(at) === '-' && /\d/.test(folded.charAt(at + 1))) at += 1;
    else return null;
  }
  const number = numeralAt(folded, at, unitAhead);
  if (!number || number.script !== first.script || tooLong(number)) return null;
  return readSingle(text, folded, number, first.end + link[0].length);
}

/** The unit of a range: that of both ends; 港币3至5亿元 and 每吨730-740元 say at the first end what the second leaves out. */
function rangeUnit(first: Unit | null, second: Unit | null): Unit | null {
  if (first === null || second === null || first.code === second.code) return second ?? first;
  const generic = second.entry.code === 'CNY' && second.entry.factor === '1' && first.entry.class === 'money';
  if (first.entry !== second.entry && !generic) return null;
  const per = second.per ?? first.per;
  return per ? rateUnit(first.entry, per) : plainUnit(first.entry);
}

/** 6亿~7亿元, 9-9.8亿, 54%至61%: scale and unit of the second end hold for the first where it has none. */
export function readRange(text: string, folded: string, first: WrittenQuantity): WrittenQuantity | null {
  const second = readFarEnd(text, folded, first);
  if (!second) return null;
  if (second.unit === null && second.scale === 0) return null;
  const unit = rangeUnit(first.unit, second.unit);
  if (unit === null && (first.unit ?? second.unit) !== null) return null;
  if (first.unit && !second.unit) return null;
  const bare = first.unit === null || first.end === first.numberStart + first.digits.length;
  const shared = bare && first.scale === 0;
  const scale = second.scale;
  const fromDigits = shared ? first.digits : shiftTo(first.digits, first.scale, scale);
  const both = first.unit !== null && second.unit !== null;
  return {
    ...second,
    start: first.start,
    numberStart: first.numberStart,
    digits: fromDigits,
    toDigits: second.digits,
    scale,
    unit,
    unitText: second.unitText + (eachOf(first, second) ?? ''),
    comparator: second.comparator === 'about' ? 'about' : first.comparator,
    sign: first.sign,
    ends: both ? [first, second] : null,
  };
}

/** 每噸730-740元: the denominator, written before the first end. */
const eachOf = (first: WrittenQuantity, second: WrittenQuantity): string | undefined =>
  second.unit?.per ? undefined : /\/.+$/.exec(first.unitText)?.[0];

function shiftTo(digits: string, from: number, to: number): string {
  if (from === to) return digits;
  return shiftPoint(digits, from - to);
}
