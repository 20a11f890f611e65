import { type Comparator } from '../../model';
import { comparatorAfter } from './comparators';
import { type Numeral } from '../numerals';
import { plainUnit, rateUnit, unitByCode, unitMatcher, type Unit, type UnitEntry } from './units';
import { readUnitAfter, tenthsAfter } from './after';
import { type Before, readBefore } from './before';
import { skipBlank } from './blanks';
import { unitInLabel } from './label';
import { type WrittenQuantity } from './written-quantity';

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

/** 8000元 after 每吨 is so much a tonne. */
const forEach = (unit: Unit | null, per: UnitEntry | null): Unit | null =>
  unit && per && unit.per === null && unit.entry.class !== 'ratio' ? rateUnit(unit.entry, per) : unit;

/** 每公噸13,387.50美元 is written out as 美元/公噸; 每股5仙 is what a share gets, not its price, and stays 仙. */
const eachText = (text: string, unit: Unit | null, per: Before['per']): string =>
  unit && per?.entry.class === 'measure' && unit.per === null && unit.entry.class !== 'ratio'
    ? `/${text.slice(per.start, per.end)}`
    : '';

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
export function readSingle(text: string, folded: string, number: Numeral, floor: number): WrittenQuantity {
  const before = readBefore(folded, number, floor);
  const fraction = fractionUnit(number);
  const after = fraction ? null : readUnitAfter(folded, number);
  const label = unitInLabel(folded, before.start, floor);
  const lent = fraction || after?.unit ? null : label;
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
    start: label?.start ?? before.start,
    end,
    numberStart: number.start,
    digits: tenths ?? number.digits,
    toDigits: null,
    divisor: fraction?.divisor ?? null,
    scale: number.scale + (after?.scale ?? lent?.scale ?? 0),
    unit:
      fraction?.unit ??
      forEach(withCurrency(after?.unit ?? lent?.unit ?? null, before.currency), before.per?.entry ?? null),
    unitText:
      fraction?.unitText ??
      (lent && text.slice(lent.start + 1, lent.wordEnd)) ??
      (prefixOnly
        ? text.slice(before.start, number.start).trim()
        : scaleText + written.replace(/\s/g, '') + eachText(text, after?.unit ?? null, before.per)),
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
