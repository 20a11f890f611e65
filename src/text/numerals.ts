/** A number as written, on its decimal digits. All offsets count in the folded text it was read from. */
export interface Numeral {
  readonly start: number;
  /** After the trailing scale. */
  readonly end: number;
  /** Coefficient before the trailing scale, plain decimal digits: `1.1` of 1.1万亿. */
  readonly digits: string;
  /** Power of ten of the trailing scale: 12 of 1.1万亿, 0 of 1200. */
  readonly scale: number;
  /** Where the trailing scale begins; `end` where there is none. */
  readonly scaleStart: number;
  /** Where it ends: 亿 of 1亿2000万. */
  readonly scaleEnd: number;
  readonly script: 'arabic' | 'chinese';
  /** 十几, 300多万, 百余: more than the digits say. */
  readonly more: boolean;
  /** 三分之一: the digits are to be divided by this. */
  readonly divisor: string | null;
}

/** Longer digit strings are no figures of this world: telephone lists, keys, attacks. */
export const longestNumber = 30;

const digitValue: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, '○': 0, '◯': 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}; // prettier-ignore
/** 廿, 卅: tens in one character, as newspapers in traditional characters write them. */
const tens: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };
const smallScale: Readonly<Record<string, number>> = { 十: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const bigScale: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 兆: 12 };
const scaleExponent: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  佰: 2,
  千: 3,
  仟: 3,
  万: 4,
  亿: 8,
  兆: 12,
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Tells that at this place a unit begins whose name starts with a scale: 千瓦, 百帕, 兆瓦. */
export type UnitAhead = (folded: string, at: number) => boolean;

const more = new Set(['多', '余', '几', '来']);

/** Scales directly after a coefficient: 万亿 is 12, 百万 is 6. Larger may not follow smaller twice (万亿 may, 亿万 may not). */
function readScale(folded: string, from: number, unitAhead: UnitAhead): { end: number; scale: number } {
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

/** Moves the point of plain decimal digits, exactly. */
export function shiftPoint(digits: string, by: number): string {
  const [whole = '', part = ''] = digits.split('.');
  const all = whole + part;
  const point = whole.length + by;
  const padded =
    point > all.length
      ? all.padEnd(point, '0')
      : point <= 0
        ? all.padStart(all.length - point + 1, '0')
        : all;
  const cut = point <= 0 ? 1 : point;
  const integer = padded.slice(0, cut).replace(/^0+(?=\d)/, '');
  const fraction = padded.slice(cut);
  return fraction === '' ? integer : `${integer}.${fraction}`;
}

function addDigits(a: string, b: string): string {
  const places = Math.max((a.split('.')[1] ?? '').length, (b.split('.')[1] ?? '').length);
  const sum = BigInt(shiftPoint(a, places)) + BigInt(shiftPoint(b, places));
  const text = shiftPoint(String(sum), -places);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
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

function arabicAt(folded: string, start: number, unitAhead: UnitAhead): Numeral {
  const first = arabicPart(folded, start, unitAhead);
  let { digits, end } = first;
  // 1亿2000万, 3万5千, 77万7000: a second part under the scale of the first.
  if (first.scale >= 4 && !first.more && isDigit(folded.charCodeAt(end))) {
    const second = arabicPart(folded, end, unitAhead);
    const units = second.scale === 0 && /^\d{4}$/.test(second.digits);
    if (units || (second.scale > 0 && second.scale < first.scale)) {
      digits = addDigits(digits, shiftPoint(second.digits, second.scale - first.scale));
      end = second.end;
    }
  }
  return { ...first, start, digits, end, scaleEnd: first.end, script: 'arabic', divisor: null };
}

/** 三二二亿, 七二九.二亿: digits written one by one, which only a scale, a point or % tells from a name such as 一五六. */
function digitString(folded: string, from: number): { value: number; end: number; more: boolean } | null {
  let at = from;
  let digits = '';
  for (let d; (d = digitValue[folded.charAt(at)]) !== undefined && digits.length < 9; at += 1)
    digits += String(d);
  const next = folded.charAt(at);
  const told = bigScale[next] !== undefined || next === '%' || chineseDecimals(folded, at) !== null;
  return digits.length > 1 && told ? { value: Number(digits), end: at, more: false } : null;
}

/** Chinese digits and scales below 万: 两千三百 is 2300; null for digit strings such as 一五六, which are names. */
function chineseSection(
  folded: string,
  from: number,
  unitAhead: UnitAhead,
): { value: number; end: number; more: boolean } | null {
  let at = from;
  let value = 0;
  let digit: number | null = null;
  let last = 10_000;
  let marked = false;
  for (; at < folded.length; at += 1) {
    const char = folded.charAt(at);
    const d = digitValue[char];
    if (d !== undefined) {
      if (digit !== null && (digit !== 0 || at === from + 1)) return digitString(folded, from);
      digit = d;
      continue;
    }
    const ten = tens[char];
    if (ten !== undefined && digit === null && last > 10) {
      value += ten;
      last = 10;
      continue;
    }
    const s = smallScale[char];
    if (s === undefined || s >= last || unitAhead(folded, at)) break;
    if (digit === null && (value > 0 || s !== 10)) {
      if (at !== from) break;
      digit = 1;
    }
    value += (digit ?? 1) * s;
    last = s;
    digit = null;
  }
  if (at === from) return null;
  // 两千三 is 2300 in speech; a lone digit after a scale counts one step down, unless 零 stands between.
  const colloquial =
    digit !== null && digit > 0 && last < 10_000 && last > 10 && folded.charAt(at - 2) !== '零';
  value += colloquial ? ((digit ?? 0) * last) / 10 : (digit ?? 0);
  if (more.has(folded.charAt(at))) {
    marked = true;
    at += 1;
  }
  return { value, end: at, more: marked };
}

const decimalPoints = new Set(['点', '.', '·', '・', '‧']);

function chineseDecimals(folded: string, from: number): { digits: string; end: number } | null {
  if (!decimalPoints.has(folded.charAt(from))) return null;
  let at = from + 1;
  let digits = '';
  for (let d; (d = digitValue[folded.charAt(at)]) !== undefined && digits.length < longestNumber; at += 1)
    digits += String(d);
  return digits === '' ? null : { digits, end: at };
}

function chineseAt(folded: string, start: number, unitAhead: UnitAhead): Numeral | null {
  let at = start;
  let total = '0';
  let scale = 0;
  let scaleStart = -1;
  let marked = false;
  for (let parts = 0; parts < 3; parts += 1) {
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
    if (parts > 0 && big.scale >= scale) break;
    marked ||= section.more;
    if (parts === 0) {
      total = digits;
      scale = big.scale;
      scaleStart = after;
    } else {
      // 一万五 is 15000, one step below the scale.
      const colloquial = big.scale === 0 && section.value < 10 && folded.charAt(at) !== '零';
      total = addDigits(total, shiftPoint(digits, (colloquial ? scale - 1 : big.scale) - scale));
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

/** 三分之一, 百分之十二点五 (the divisor says which), 千分之3. */
function fractionAt(folded: string, start: number, first: Numeral, unitAhead: UnitAhead): Numeral | null {
  if (!folded.startsWith('分之', first.end)) return null;
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
  return folded.charAt(first.end) === '分' ? fractionAt(folded, start, first, unitAhead) : first;
}
