import { addDigits, shiftPoint } from './decimal-digits';
import { type Numeral, type UnitAhead } from './numeral';
import { readScale } from './scale';
import { bigScale, isDigit, more, scaleExponent } from './words';

function digitsEnd(folded: string, from: number): number {
  let at = from;
  while (isDigit(folded.charCodeAt(at))) at += 1;
  while (folded.charAt(at) === ',') {
    const group = at + 4;
    if (at - from > 3 && folded.charAt(at - 4) !== ',') break;
    if (![1, 2, 3].every((k) => isDigit(folded.charCodeAt(at + k))) || isDigit(folded.charCodeAt(group)))
      break;
    at = group;
  }
  if (folded.charAt(at) === '.' && isDigit(folded.charCodeAt(at + 1))) {
    at += 1;
    while (isDigit(folded.charCodeAt(at))) at += 1;
  }
  return at;
}

interface Part {
  readonly digits: string;
  readonly scale: number;
  readonly scaleStart: number;
  readonly end: number;
  readonly more: boolean;
}

function arabicPart(folded: string, from: number, unitAhead: UnitAhead): Part {
  const end = digitsEnd(folded, from);
  const digits = folded.slice(from, end).replaceAll(',', '');
  const marked = more.has(folded.charAt(end)) && scaleExponent[folded.charAt(end + 1)] !== undefined;
  const scaleStart = marked || isSetApart(folded, end, unitAhead) ? end + 1 : end;
  const scaled = readScale(folded, scaleStart, unitAhead);
  return { digits, scale: scaled.scale, scaleStart, end: scaled.end, more: marked };
}

/** 39038 亿元: one blank before 万, 亿 or 百万. Smaller scales begin other words: 2025 百强. */
const isSetApart = (folded: string, at: number, unitAhead: UnitAhead): boolean =>
  folded.charAt(at) === ' ' &&
  !unitAhead(folded, at + 1) &&
  (bigScale[folded.charAt(at + 1)] !== undefined ||
    (scaleExponent[folded.charAt(at + 1)] !== undefined && bigScale[folded.charAt(at + 2)] !== undefined));

export function arabicAt(folded: string, start: number, unitAhead: UnitAhead): Numeral {
  const first = arabicPart(folded, start, unitAhead);
  let { digits, end } = first;
  // 1亿2000万, 3万5千, 77万7000: a second part under the scale of the first.
  if (first.scale >= 4 && !first.more && isDigit(folded.charCodeAt(end))) {
    const second = arabicPart(folded, end, unitAhead);
    const units = second.scale === 0 && /^\d{4}$/.test(second.digits);
    const scaled = second.scale > 0 && second.scale < first.scale;
    // 6兆704億元 is counted in 億, as the statistics that write so do; 3亿5000万 and 77万7000 in the scale named first.
    if (scaled && first.scale === 12 && second.scale === 8) {
      const sum = addDigits(shiftPoint(digits, first.scale - second.scale), second.digits);
      return numeral(start, second, sum, second.end, second.end);
    }
    if (units || scaled) {
      digits = addDigits(digits, shiftPoint(second.digits, second.scale - first.scale));
      end = second.end;
    }
  }
  return numeral(start, first, digits, end, first.end);
}

const numeral = (
  start: number,
  { scale, scaleStart, more }: Part,
  digits: string,
  end: number,
  scaleEnd: number,
): Numeral => ({ start, end, digits, scale, scaleStart, scaleEnd, script: 'arabic', more, divisor: null });
