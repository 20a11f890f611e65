import { type Comparator, type Span } from '../model';
import { contradictionEnd, contradictoryUnits } from './contradictory-units';
import { comparatorAfter, comparatorBefore } from './comparators';
import { longestNumber, numeralAt, numeralMayStart, shiftPoint, type Numeral } from './numerals';
import {
  perUnitAt,
  plainUnit,
  rateUnit,
  readUnit,
  unitByCode,
  unitMatcher,
  type Unit,
  type UnitEntry,
} from './units';
import { Matcher } from '../lexicon/match';
import { once } from '../lexicon/load';

/** A number with its unit as written, before anything is known about what it measures. Offsets count in the text given. */
export interface WrittenQuantity extends Span {
  /** The first digit, without bounds, signs and currencies before it. */
  readonly numberStart: number;
  /** Plain decimal digits; of a range the end written first and the end written last. */
  readonly digits: string;
  readonly toDigits: string | null;
  /** 三分之一: the digits are to be divided by it. */
  readonly divisor: string | null;
  /** Power of ten between digits and unit: 8 of 亿元. */
  readonly scale: number;
  /** Null: a bare number. */
  readonly unit: Unit | null;
  /** As written, with its scale: 亿元. */
  readonly unitText: string;
  readonly comparator: Comparator;
  /** A sign that was written: -1.7%, +6.5%, 负0.5%. */
  readonly sign: '-' | '+' | null;
  readonly script: Numeral['script'];
  /** Of a range whose ends both carry their unit: the two alone, for 由3%升至5% reads like one. */
  readonly ends: readonly [WrittenQuantity, WrittenQuantity] | null;
}

const blank = /[ \t\u00a0\u3000]/;

const currencies = once(
  () =>
    new Matcher<string>([
      ...['人民币', 'rmb', 'cny', '¥', '￥'].map((w) => [w, 'CNY'] as const),
      ...['新台币', '台币', 'nt$', 'twd', 'ntd'].map((w) => [w, 'TWD'] as const),
      ...['港币', 'hk$', 'hkd', '港元'].map((w) => [w, 'HKD'] as const),
      ...['美元', '美金', 'us$', 'usd', '$'].map((w) => [w, 'USD'] as const),
      ...['欧元', '€', 'eur'].map((w) => [w, 'EUR'] as const),
      ['日元', 'JPY'],
      ['英镑', 'GBP'],
      ['£', 'GBP'],
      ['澳门元', 'MOP'],
    ]),
);

const skipBlank = (text: string, at: number): number => {
  let end = at;
  while (end - at < 2 && blank.test(text.charAt(end))) end += 1;
  return end;
};

const skipBlankBack = (text: string, at: number): number => {
  let start = at;
  while (at - start < 2 && blank.test(text.charAt(start - 1))) start -= 1;
  return start;
};

interface Before {
  /** 每吨8000元: what the figure is for one of. */
  readonly per: UnitEntry | null;
  readonly start: number;
  readonly comparator: Comparator | null;
  readonly currency: string | null;
  readonly sign: '-' | '+' | null;
}

const fillers = new Set(['共', '仅', '各', '均', '已', '只', '达']);
const minus = new Set(['-', '−', '－', '–', '负']);

/** A minus sign must not be a dash between two things. */
const dashBefore = (folded: string, at: number): boolean => /[\da-z.)%]/.test(folded.charAt(at - 1));

/** 每吨, 每平方米, 每千瓦时 that end at `end`. */
function eachBefore(folded: string, end: number, floor: number): { entry: UnitEntry; start: number } | null {
  const near = Math.max(floor, end - 6);
  const each = near + folded.slice(near, end).lastIndexOf('每');
  if (each < near) return null;
  const unit = perUnitAt(folded, each + 1);
  return unit?.end === end ? { entry: unit.entry, start: each } : null;
}

/** Reads leftwards from a number: sign, currency, bounds, in any order, as far as they reach. */
function readBefore(folded: string, number: Numeral, floor: number): Before {
  let at = number.start;
  let comparator: Comparator | null = null;
  let currency: string | null = null;
  let sign: '-' | '+' | null = null;
  let per: UnitEntry | null = null;
  const bareScale =
    number.script === 'chinese' && /^[百千万亿]/.test(folded.slice(number.start, number.start + 1));
  for (let steps = 0; steps < 5; steps += 1) {
    const from = skipBlankBack(folded, at);
    const char = folded.charAt(from - 1);
    if (from <= floor) break;
    if (
      sign === null &&
      comparator === null &&
      (char === '+' || minus.has(char)) &&
      !dashBefore(folded, from - 1)
    ) {
      sign = char === '+' ? '+' : '-';
      at = from - 1;
      continue;
    }
    const money: { entry: string; start: number } | null =
      currency === null ? currencies().endingAt(folded, from, floor, 3) : null;
    if (money) {
      currency = money.entry;
      at = money.start;
      continue;
    }
    const bound: ReturnType<typeof comparatorBefore> =
      comparator === null ? comparatorBefore(folded, from, bareScale) : null;
    if (bound && bound.start >= floor) {
      comparator = bound.entry.comparator;
      at = bound.start;
      continue;
    }
    const each: { entry: UnitEntry; start: number } | null =
      per === null ? eachBefore(folded, from, floor) : null;
    if (each) {
      per = each.entry;
      at = each.start;
      continue;
    }
    // 增加共约1.44亿: a filler is passed only when a bound or a currency stands behind it.
    const behind = fillers.has(char) && comparator === null && comparatorBefore(folded, from - 1, bareScale);
    if (!behind) break;
    at = from - 1;
  }
  return { per, start: at, comparator, currency, sign };
}

interface After {
  readonly end: number;
  readonly unit: Unit | null;
  readonly unitStart: number;
  readonly unitEnd: number;
  readonly more: boolean;
  /** Of a unit in brackets: its scale, 3 of （仟元）. */
  readonly scale?: number;
}

const more = new Set(['多', '余', '几', '来']);

/** 1,256,300（仟元）: the unit of a form stands in brackets behind its number. */
function unitInBracket(folded: string, at: number, marked: boolean): After | null {
  const m = /^\(([^()\d]{1,8})\)/.exec(folded.slice(at, at + 10));
  const written = m?.[1] === undefined ? null : readUnit(m[1]);
  if (!m || !written || written.scale === 0) return null;
  const end = at + m[0].length;
  return { end, unit: written.unit, unitStart: at + 1, unitEnd: end, more: marked, scale: written.scale };
}

/** The unit after a number, its rate (`/年`) and a 多 or 余 between. */
function readUnitAfter(folded: string, number: Numeral): After {
  let at = number.end;
  let marked = number.more;
  if (more.has(folded.charAt(at)) && unitMatcher().at(folded, at + 1)) {
    marked = true;
    at += 1;
  }
  at = skipBlank(folded, at);
  const match = unitMatcher().at(folded, at);
  const none = { end: number.end, unit: null, unitStart: number.end, unitEnd: number.end, more: marked };
  if (!match) return unitInBracket(folded, at, marked) ?? none;
  // A Latin unit must end where a word ends: 5G网络, 3D.
  if (/[a-z]$/.test(match.term) && /[a-z0-9]/.test(folded.charAt(match.end))) return none;
  if (folded.charAt(match.end) === '/') {
    const per = perUnitAt(folded, skipBlank(folded, match.end + 1));
    if (per && !/\d/.test(folded.charAt(match.end + 1)))
      return {
        end: per.end,
        unit: rateUnit(match.entry, per.entry),
        unitStart: at,
        unitEnd: per.end,
        more: marked,
      };
  }
  return { end: match.end, unit: plainUnit(match.entry), unitStart: at, unitEnd: match.end, more: marked };
}

const unitAhead = (folded: string, at: number): boolean => {
  const match = unitMatcher().at(folded, at);
  return match !== null && match.end - at > 1;
};

const isLatin = (char: string): boolean => char >= 'a' && char <= 'z';

/** A number that cannot be a figure whatever follows. */
export interface BarredNumber extends Span {
  readonly rule: string;
  /** Of the number: `counts places in an order`. */
  readonly why: string;
}

/** Ordinals, names and codes, and digits without end; null for a number that may be a figure. */
function barred(folded: string, number: Numeral): BarredNumber | null {
  const prev = folded.charAt(number.start - 1);
  const bar = (rule: string, why: string): BarredNumber => ({
    start: number.start,
    end: Math.max(number.end, number.start + 1),
    rule,
    why,
  });
  if (tooLong(number)) return bar(tooManyDigits, `has more than ${longestNumber} digits`);
  if (prev === '第') return bar('ordinal', 'counts places in an order');
  const some = prev === '几' || (prev === '数' && number.script === 'chinese');
  if (some) return bar('so many', 'stands behind a word for some');
  if (isLatin(prev) || prev === '_') return bar('name', 'is a part of a name in Latin letters');
  const decimals = prev === '.' && /\d/.test(folded.charAt(number.start - 2));
  return decimals ? bar('version', 'is a part of a number with several points') : null;
}

/** The rule of numbers that no figure of this world has. */
export const tooManyDigits = 'too many digits';

const contradiction = { rule: contradictoryUnits, why: 'has two units that exclude each other' };

/** 百分之十二 is 12 %; 三分之一 has no unit of its own and keeps its divisor. */
function fractionUnit(number: Numeral): { unitText: string; unit: Unit; divisor: string | null } | null {
  if (number.divisor === null) return null;
  const word = { '100': '%', '1000': '‰' }[number.divisor];
  if (word === undefined) {
    const entry = unitByCode('1');
    return entry && { unitText: '', unit: plainUnit(entry), divisor: number.divisor };
  }
  const entry = unitMatcher().at(word, 0)?.entry;
  return entry ? { unitText: word, unit: plainUnit(entry), divisor: null } : null;
}

/** 五成六 is 5.6 成: the digit after 成, where no word goes on behind it (三成一线城市). */
function tenthsAfter(folded: string, number: Numeral, unit: Unit | null, end: number): string | null {
  if (unit?.code !== '{tenth}' || number.script !== 'chinese' || number.digits.includes('.')) return null;
  const digit = ' 一二三四五六七八九'.indexOf(folded.charAt(end) || ' ');
  const next = folded.charAt(end + 1);
  return digit > 0 && /^$|[^\u4e00-\u9fff]|[的左以多至到和与]/.test(next)
    ? `${number.digits}.${digit}`
    : null;
}

/** 8000元 after 每吨 is so much a tonne. */
const forEach = (unit: Unit | null, per: UnitEntry | null): Unit | null =>
  unit && per && unit.per === null && unit.entry.class !== 'ratio' ? rateUnit(unit.entry, per) : unit;

function withCurrency(unit: Unit | null, currency: string | null): Unit | null {
  if (currency === null) return unit;
  const entry = unitByCode(currency);
  if (!entry) return unit;
  if (unit === null) return plainUnit(entry);
  const generic = unit.entry.code === 'CNY' && unit.entry.factor === '1';
  if (!generic) return unit;
  return unit.per ? rateUnit(entry, unit.per) : plainUnit(entry);
}

/** One number with its unit; bounds and sign included. */
function readSingle(text: string, folded: string, number: Numeral, floor: number): WrittenQuantity {
  const before = readBefore(folded, number, floor);
  const fraction = fractionUnit(number);
  const after = fraction ? null : readUnitAfter(folded, number);
  const tenths = after && tenthsAfter(folded, number, after.unit, after.unitEnd);
  const unitEnd = fraction ? number.end : (after?.unitEnd ?? number.end) + (tenths ? 1 : 0);
  const scaleText = text.slice(number.scaleStart, number.scaleEnd).replace(/[多余餘]/g, '');
  const written = after?.unit ? text.slice(after.unitStart, after.unitEnd).replace(/[)）]$/, '') : '';
  const bound = comparatorAfter(folded, skipBlank(folded, unitEnd));
  const usable =
    bound && usableAfter(folded, bound.end, bound.entry.comparator, text.slice(unitEnd, bound.end));
  const end = usable && bound ? bound.end : Math.max(unitEnd, number.end);
  const prefixOnly = !after?.unit && before.currency !== null && scaleText === '' && !fraction;
  return {
    start: before.start,
    end,
    numberStart: number.start,
    digits: tenths ?? number.digits,
    toDigits: null,
    divisor: fraction?.divisor ?? null,
    scale: number.scale + (after?.scale ?? 0),
    unit: fraction?.unit ?? forEach(withCurrency(after?.unit ?? null, before.currency), before.per),
    unitText:
      fraction?.unitText ??
      (prefixOnly ? text.slice(before.start, number.start).trim() : scaleText + written.replace(/\s/g, '')),
    comparator:
      before.comparator ??
      (number.more || after?.more ? 'more_than' : usable && bound ? bound.entry.comparator : 'exact'),
    sign: before.sign,
    script: number.script,
    ends: null,
  };
}

/** 30%多家 is not 多, 以上市 not 以上, 3亿元起诉 not 起. */
function usableAfter(folded: string, end: number, comparator: Comparator, word: string): boolean {
  const next = folded.charAt(end);
  if (word === '以上' || word === '以下' || word === '之上') return next !== '市';
  if (word === '多' || word === '余') return next === '' || /[^\u4e00-\u9fff]|的|，|元/.test(next);
  if (word === '起' || word === '许') return next === '' || /[^\u4e00-\u9fff]|的/.test(next);
  return comparator !== 'exact';
}

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
function readRange(text: string, folded: string, first: WrittenQuantity): WrittenQuantity | null {
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
    unitText: second.unitText,
    comparator: second.comparator === 'about' ? 'about' : first.comparator,
    sign: first.sign,
    ends: both ? [first, second] : null,
  };
}

function shiftTo(digits: string, from: number, to: number): string {
  if (from === to) return digits;
  return shiftPoint(digits, from - to);
}

const isPoints = (q: WrittenQuantity): boolean => q.unit?.code === '{percentage_point}';

const tooLong = (number: Numeral): boolean => number.digits.length > longestNumber;

/**
 * Every number of a text, with unit, bound, sign and range. `folded` is the text by `foldForMatch`; nothing is read
 * that overlaps one of the sorted spans of `taken` (dates and periods). Numbers that cannot be figures are added to
 * `barredNumbers`. Time grows with the length of the text.
 */
export function quantities(
  text: string,
  folded: string,
  taken: readonly Span[] = [],
  barredNumbers: BarredNumber[] = [],
): readonly WrittenQuantity[] {
  const found: WrittenQuantity[] = [];
  let floor = 0;
  let next = 0;
  for (let at = 0; at < folded.length;) {
    while (next < taken.length && (taken[next]?.end ?? 0) <= at) next += 1;
    const span = taken[next];
    if (span && span.start <= at) {
      at = span.end;
      floor = at;
      continue;
    }
    if (!numeralMayStart(folded, at)) {
      at += 1;
      continue;
    }
    const number = numeralAt(folded, at, unitAhead);
    if (number === null) {
      at = afterRun(folded, at);
      continue;
    }
    const bar = barred(folded, number);
    if (bar) barredNumbers.push(bar);
    if (bar || (span && number.end > span.start)) {
      at = Math.max(number.end, at + 1);
      continue;
    }
    const single = readSingle(text, folded, number, floor);
    const range = readRange(text, folded, single);
    const quantity = range && (!span || range.end <= span.start) ? range : single;
    const contradicted = contradictionEnd(folded, quantity);
    if (contradicted !== null) {
      barredNumbers.push({ ...contradiction, start: quantity.start, end: contradicted });
      at = contradicted;
      floor = at;
      continue;
    }
    const before = found.at(-1);
    // 0.5个和2.5个百分点: points both.
    if (
      before &&
      isPoints(quantity) &&
      /^[个個]$/.test(before.unitText) &&
      /^[、和及与]$/.test(folded.slice(before.end, quantity.start))
    )
      found[found.length - 1] = { ...before, unit: quantity.unit, unitText: quantity.unitText };
    if (quantity.unit !== null || quantity.script === 'arabic') found.push(quantity);
    at =
      quantity.unit === null && quantity.script === 'chinese' ? Math.max(number.end, at + 1) : quantity.end;
    floor = at;
  }
  return found;
}

/** Past a run of digits that is no number, such as 一五六. */
function afterRun(folded: string, at: number): number {
  let end = at + 1;
  while (numeralMayStart(folded, end)) end += 1;
  return end;
}
