import { Decimal } from 'decimal.js';
import { z } from 'zod';
import { loadTable, once } from '../../lexicon/load';
import { foldForMatch, Matcher } from '../../lexicon/match';
import { dimensions } from '../../model';

const unitSchema = z.strictObject({
  words: z.array(z.string().min(1)).min(1),
  /** UCUM or ISO 4217. */
  code: z.string().min(1),
  normal: z.string().min(1),
  factor: z.string().regex(/^\d+(\.\d+)?(\/\d+)?$/),
  class: z.enum(['measure', 'money', 'ratio', 'count', 'time']),
  dimension: z.enum(dimensions),
  /** A figure only where the words around it speak of one. */
  weak: z.boolean().default(false),
  /** Says a change by itself: 百分点. */
  change: z.boolean().default(false),
  source: z.string().min(1),
});

export type UnitEntry = z.infer<typeof unitSchema>;

/** What a written unit means: `万吨/年` without its scale. */
export interface Unit {
  readonly code: string;
  readonly normal: string;
  /** Exact, into `normal`. */
  readonly factor: Decimal;
  /** `factor` as places of the decimal point, where it is a power of ten. */
  readonly shift: number | null;
  readonly entry: UnitEntry;
  /** The denominator of a rate: `年`, `吨`, `股`; null where there is none. */
  readonly per: UnitEntry | null;
}

const units = once(() => loadTable('units.yaml', unitSchema));

export const unitMatcher = once(() => {
  const matcher = new Matcher<UnitEntry>();
  for (const unit of units()) for (const word of unit.words) matcher.add(word, unit);
  return matcher;
});

/** Decimals wide enough that no written figure loses a digit. */
const Exact = Decimal.clone({ precision: 60 });

export const decimal = (digits: Decimal.Value): Decimal => new Exact(digits);

function factorOf(entry: UnitEntry): Decimal {
  const [above = '1', below] = entry.factor.split('/');
  return below === undefined ? decimal(above) : decimal(above).div(below);
}

const timeEntry = (word: string, factor: string, code: string): readonly [string, UnitEntry] => [
  word,
  {
    words: [word],
    code,
    normal: 'a',
    factor,
    class: 'time',
    dimension: 'time',
    weak: true,
    change: false,
    source: 'UCUM',
  },
];

// A rate is normalised to a year of 365 days: the factor says how many of them a year has.
const perTime = new Matcher<UnitEntry>([
  timeEntry('年', '1', 'a'),
  timeEntry('季', '4', '{quarter}'),
  timeEntry('季度', '4', '{quarter}'),
  timeEntry('月', '12', 'mo'),
  timeEntry('个月', '12', 'mo'),
  timeEntry('周', '365/7', 'wk'),
  timeEntry('日', '365', 'd'),
  timeEntry('天', '365', 'd'),
  timeEntry('小时', '8760', 'h'),
  timeEntry('时', '8760', 'h'),
  timeEntry('a', '1', 'a'),
  timeEntry('d', '365', 'd'),
]);

/** The denominator of a rate that begins at `at`: a time or any unit. */
export function perUnitAt(folded: string, at: number): { entry: UnitEntry; end: number } | null {
  const match = perTime.at(folded, at) ?? unitMatcher().at(folded, at);
  return match && { entry: match.entry, end: match.end };
}

/** Tells that at this place a unit begins whose name starts with a scale: 千瓦, 百帕. */
export const unitAhead = (folded: string, at: number): boolean => {
  const match = unitMatcher().at(folded, at);
  return match !== null && match.end - at > 1;
};

const plainUnits = new Map<UnitEntry, Unit>();

export function plainUnit(entry: UnitEntry): Unit {
  const known = plainUnits.get(entry);
  if (known) return known;
  const factor = factorOf(entry);
  const unit = {
    code: entry.code,
    normal: entry.normal,
    factor,
    shift: powerOfTen(factor),
    entry,
    per: null,
  };
  plainUnits.set(entry, unit);
  return unit;
}

/** The places a factor moves the point by; null where it is no power of ten. */
function powerOfTen(factor: Decimal): number | null {
  const m = /^(?:1(0*)|0\.(0*)1)$/.exec(factor.toFixed());
  if (!m) return null;
  return m[2] === undefined ? (m[1] ?? '').length : -m[2].length - 1;
}

const isTime = (entry: UnitEntry): boolean => entry.normal === 'a';

const rateUnits = new Map<UnitEntry, Map<UnitEntry, Unit>>();

/** `t` per `a`, `CNY` per `t`: times are normalised to years, the rest by its own table factor. */
export function rateUnit(entry: UnitEntry, per: UnitEntry): Unit {
  const ofEntry = rateUnits.get(entry) ?? new Map<UnitEntry, Unit>();
  rateUnits.set(entry, ofEntry);
  const unit = ofEntry.get(per) ?? makeRateUnit(entry, per);
  ofEntry.set(per, unit);
  return unit;
}

function makeRateUnit(entry: UnitEntry, per: UnitEntry): Unit {
  const factor = isTime(per) ? factorOf(entry).mul(factorOf(per)) : factorOf(entry).div(factorOf(per));
  const shift = powerOfTen(factor);
  return {
    code: `${entry.code}/${per.code}`,
    normal: `${entry.normal}/${per.normal}`,
    factor,
    shift,
    entry,
    per,
  };
}

/** The unit that the words of a table header or a cell name: `百萬元` is 6 and 元; null for words that name none. */
export function readUnit(text: string): { scale: number; unit: Unit } | null {
  const folded = foldForMatch(text).replace(/\s/g, '');
  const scaled = /^(?:新台币|人民币|港币|美元)?([十百佰千仟万亿兆]*)(.+)$/.exec(folded);
  if (!scaled) return null;
  const whole = unitMatcher().at(folded, 0);
  if (whole?.end === folded.length) return { scale: 0, unit: plainUnit(whole.entry) };
  if (whole && folded.charAt(whole.end) === '/') {
    const per = perUnitAt(folded, whole.end + 1);
    if (per?.end === folded.length) return { scale: 0, unit: rateUnit(whole.entry, per.entry) };
  }
  const [, scaleWord = '', word = ''] = scaled;
  const match = unitMatcher().at(word, 0);
  if (!match) return null;
  const scale = [...scaleWord].reduce((sum, char) => sum + (scales[char] ?? 0), 0);
  if (match.end === word.length) return { scale, unit: plainUnit(match.entry) };
  const per = word.charAt(match.end) === '/' ? perUnitAt(word, match.end + 1) : null;
  return per?.end === word.length ? { scale, unit: rateUnit(match.entry, per.entry) } : null;
}

const scales: Readonly<Record<string, number>> = { 十: 1, 百: 2, 佰: 2, 千: 3, 仟: 3, 万: 4, 亿: 8, 兆: 12 };

/** The entry whose code is `code`: currencies named before the number (新台幣15.65億元). */
export const unitByCode = (code: string): UnitEntry | null => byCode().get(code) ?? null;

/** Of several entries with one code the first. */
const byCode = once(() => new Map([...units()].reverse().map((unit) => [unit.code, unit] as const)));
