import { type Dimension, fail, type Indicator, type Interval, ok, ProblemError, type Result } from '../model';
import {
  decimal,
  perUnitAt,
  plainUnit,
  rateUnit,
  readUnit,
  type Unit,
  unitByCode,
} from '../text/quantities/units';

/** Units of a difference between ratios; they are never compared with ratios. */
export const pointUnits = ['{percentage_point}', '{permille_point}', '{basis_point}'];

/** A unit that somebody asked for: a written unit with its scale, normalised. */
export interface AskedUnit {
  /** The normalised unit. */
  readonly unit: string;
  /** How many normalised units one of it is, exactly. */
  readonly factor: ReturnType<typeof decimal>;
  /** Percentage points and the like. */
  readonly points: boolean;
  readonly dimension: Dimension;
}

const bare: AskedUnit = { unit: '1', factor: decimal(1), points: false, dimension: 'count' };

function dimensionOf({ entry, per }: Unit): Dimension {
  if (per === null) return entry.dimension;
  if (entry.class === 'money' && per.normal !== 'a') return 'price';
  const rate = `${entry.dimension}_rate`;
  return rate === 'mass_rate' || rate === 'volume_rate' || rate === 'count_rate' || rate === 'money_rate'
    ? rate
    : 'other';
}

const asked = (unit: Unit, scale: number): AskedUnit => ({
  unit: unit.normal,
  factor: unit.factor.mul(decimal(10).pow(scale)),
  points: pointUnits.includes(unit.code),
  dimension: dimensionOf(unit),
});

const scales: Readonly<Record<string, number>> = {
  '': 0,
  百: 2,
  千: 3,
  万: 4,
  萬: 4,
  亿: 8,
  億: 8,
  万亿: 12,
  萬億: 12,
};

/** A unit by its code: `t/a`, `CNY`, `kW.h`. */
function unitOfCode(code: string): Unit | null {
  const [above = '', below] = code.split('/');
  const entry = unitByCode(above);
  if (entry === null) return null;
  if (below === undefined) return plainUnit(entry);
  const per = perUnitAt(below, 0);
  const byCode = unitByCode(below);
  if (per?.end === below.length) return rateUnit(entry, per.entry);
  return byCode === null ? null : rateUnit(entry, byCode);
}

/** A unit in words or as a code: `万吨`, `t/a`, `%`, `亿元`; '' and `1` are the bare number. Null for what nobody knows. */
export function askedUnit(text: string): AskedUnit | null {
  const written = text.trim();
  const scale = scales[written];
  if (scale !== undefined) return { ...bare, factor: decimal(10).pow(scale) };
  if (written === '1') return bare;
  const byCode = unitOfCode(written);
  if (byCode !== null) return asked(byCode, 0);
  const read = readUnit(written);
  return read === null ? null : asked(read.unit, read.scale);
}

/** What a figure must lie in, in one normalised unit. */
export interface ValueFilter extends Interval {
  readonly unit: string;
  readonly points: boolean;
  readonly dimension: Dimension;
}

const bad = (text: string, why: string): { ok: false; problem: { code: string; message: string } } =>
  fail(
    'BAD_VALUE_FILTER',
    `The value filter "${text}" ${why}. Forms: ">= 1万吨", "< 1000000 t/a", "> 5%", "3%..5%", "200万吨/年".`,
  );

const signs: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≤': '<=',
  '＞': '>',
  '＜': '<',
  '＝': '=',
  '==': '=',
};

const amountPattern = /^([+-]?(?:\d[\d,]*)(?:\.\d+)?)\s*(.*)$/su;

interface Amount {
  readonly value: ReturnType<typeof decimal>;
  readonly unitText: string;
}

function amount(text: string): Amount | null {
  const [, digits, unitText = ''] = amountPattern.exec(text.normalize('NFKC').trim()) ?? [];
  return digits === undefined
    ? null
    : { value: decimal(digits.replaceAll(',', '')), unitText: unitText.trim() };
}

const open: Interval = { low: null, high: null, lowOpen: false, highOpen: false };

function bounded(sign: string, value: number): Interval {
  switch (sign) {
    case '>':
      return { ...open, low: value, lowOpen: true };
    case '>=':
      return { ...open, low: value };
    case '<':
      return { ...open, high: value, highOpen: true };
    case '<=':
      return { ...open, high: value };
    default:
      return { ...open, low: value, high: value };
  }
}

/** Reads `>= 1万吨`, `≥ 1000000 t/a`, `> 5%`, `3%..5%`, `200万吨/年`; the bounds are normalised. */
export function readValueFilter(text: string): Result<ValueFilter> {
  const range = text.split(/\.\.|…/u);
  const [, sign = '', rest = ''] = /^\s*(>=|<=|==|[><=≥≤＞＜＝])?(.*)$/su.exec(text) ?? [];
  const ends = range.length === 2 ? range.map(amount) : [amount(rest)];
  const [first, second = first] = ends;
  if (!first || !second || (range.length === 2 && sign !== '')) return bad(text, 'cannot be read');
  const unitText = second.unitText === '' ? first.unitText : second.unitText;
  const to = askedUnit(unitText);
  const from = askedUnit(first.unitText === '' ? unitText : first.unitText);
  if (to === null || from === null) return bad(text, `has a unit that nobody knows: "${unitText}"`);
  if (from.unit !== to.unit || from.points !== to.points) return bad(text, 'has ends in different units');
  const low = first.value.mul(from.factor).toNumber();
  const high = second.value.mul(to.factor).toNumber();
  if (high < low) return bad(text, 'has an upper end below its lower end');
  const interval = range.length === 2 ? { ...open, low, high } : bounded(signs[sign] ?? sign, low);
  return ok({ ...interval, unit: to.unit, points: to.points, dimension: to.dimension });
}

/** Money a year is money, too, and a bare number counts anything. */
const comparable = (asked: Dimension, measured: Dimension): boolean =>
  asked === measured ||
  asked === 'ratio' ||
  measured === 'other' ||
  measured === 'index' ||
  `${asked}_rate` === measured ||
  asked === `${measured}_rate` ||
  (asked === 'count' && measured === 'person');

/**
 * The filter, checked against what the indicators count in. Ratios are always allowed: every indicator changes by percents.
 *
 * @throws ProblemError `BAD_VALUE_FILTER`
 */
export function valueFilter(text: string, indicators: readonly Indicator[]): ValueFilter {
  const read = readValueFilter(text);
  if (!read.ok) throw new ProblemError(read.problem);
  const other = indicators.find(({ dimension }) => !comparable(read.value.dimension, dimension));
  if (
    indicators.length > 0 &&
    other !== undefined &&
    indicators.every((one) => !comparable(read.value.dimension, one.dimension))
  )
    throw new ProblemError({
      code: 'BAD_VALUE_FILTER',
      message: `The value filter "${text}" is in ${read.value.dimension}, but ${other.nameEn ?? other.name} is counted in ${other.dimension}.`,
    });
  return read.value;
}
