import { arabicAt } from './arabic';
import { chineseAt } from './chinese';
import { shiftPoint } from './decimal-digits';
import { type Numeral, type UnitAhead } from './numeral';
import { digitValue, isDigit, scaleExponent, tens } from './words';

export { shiftPoint } from './decimal-digits';
export { longestNumber, type Numeral, type UnitAhead } from './numeral';

/** 三分之一, 百分之十二点五 (the divisor says which), 千分之3. */
function fractionAt(folded: string, start: number, first: Numeral, unitAhead: UnitAhead): Numeral | null {
  const second = plainNumeralAt(folded, first.end + 2, unitAhead);
  return second && { ...second, start, divisor: shiftPoint(first.digits, first.scale) };
}

function plainNumeralAt(folded: string, start: number, unitAhead: UnitAhead): Numeral | null {
  return isDigit(folded.charCodeAt(start))
    ? arabicAt(folded, start, unitAhead)
    : chineseAt(folded, start, unitAhead);
}

const leadsFraction = new Set(['占', '的', '约', '近', '超', '过', '达', '为', '是', '到', '至', '逾']);

/** 占全国的1/3: a fraction in figures, told from a date by what stands before. */
function slashFraction(folded: string, start: number): Numeral | null {
  if (folded.charAt(start + 1) !== '/') return null;
  const m = /^(\d)\/([2-9]|10)(?![\d/.a-z%焦寸英])/.exec(folded.slice(start, start + 6));
  if (!m || !leadsFraction.has(folded.charAt(start - 1)) || Number(m[1]) >= Number(m[2])) return null;
  const end = start + m[0].length;
  const [, digits = '', divisor = ''] = m;
  return {
    start,
    end,
    digits,
    scale: 0,
    scaleStart: end,
    scaleEnd: end,
    script: 'arabic',
    more: false,
    divisor,
  };
}

const starts = new Uint8Array(65_536);
for (const char of [
  ...'0123456789',
  ...Object.keys(digitValue),
  ...Object.keys(tens),
  ...Object.keys(scaleExponent),
])
  starts[char.charCodeAt(0)] = 1;

/** True where a numeral can begin: a quick look before `numeralAt`. */
export function numeralMayStart(folded: string, at: number): boolean {
  return starts[folded.charCodeAt(at)] === 1;
}

/**
 * The numeral that begins at `start` of a folded text (see `foldForMatch`), or null.
 * Arabic, Chinese and mixed; a bare scale (百亿) is one of it: whether that is meant, the caller decides.
 */
export function numeralAt(folded: string, start: number, unitAhead: UnitAhead = () => false): Numeral | null {
  const slash = slashFraction(folded, start);
  if (slash) return slash;
  const first = plainNumeralAt(folded, start, unitAhead);
  if (first === null) {
    // 百分之, 千分之, 万分之 begin with a bare scale.
    const denominator = { 百: '100', 千: '1000', 万: '10000' }[folded.charAt(start)];
    if (denominator === undefined || !folded.startsWith('分之', start + 1)) return null;
    const second = plainNumeralAt(folded, start + 3, unitAhead);
    return second && { ...second, start, divisor: denominator };
  }
  return folded.startsWith('分之', first.end) ? fractionAt(folded, start, first, unitAhead) : first;
}
