import { cut, type Lang, lang } from './lang';
import { type Comparator, type Observation } from './types';
import { scaleOf, unitIn } from './units';

export type Figure = Pick<
  Observation,
  | 'value'
  | 'low'
  | 'high'
  | 'unit'
  | 'comparator'
  | 'kind'
  | 'unitCode'
  | 'normalizedLow'
  | 'normalizedHigh'
  | 'normalizedUnit'
>;

const signs: Readonly<Record<Comparator, string>> = {
  exact: '',
  more_than: '> ',
  at_least: '≥ ',
  less_than: '< ',
  at_most: '≤ ',
  nearly: '↗ ',
  about: '≈ ',
};

export const comparatorSign = (comparator: Comparator, language: Lang = lang.get()): string => {
  if (comparator === 'nearly') return language === 'en' ? 'nearly ' : '近 ';
  return signs[comparator];
};

/** Up to `digits` significant digits, thousands parted: 1234567.5 → `1,234,567.5`. */
export const number = (value: number, digits = 12): string =>
  Number(value.toPrecision(digits)).toLocaleString('en-US', { maximumFractionDigits: 8 });

const signedNumber = (value: number, signed: boolean): string =>
  `${signed && value > 0 ? '+' : ''}${number(value)}`.replace('-', '−');

const ends = (low: number | null, high: number | null, signed: boolean): string => {
  if (low === null || high === null) return low === high ? '' : signedNumber(low ?? high ?? 0, signed);
  return low === high
    ? signedNumber(low, signed)
    : `${signedNumber(low, signed)} – ${signedNumber(high, signed)}`;
};

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** The figure in the unit its dimension shares: `> 23,000 t`. Null where the unit is unknown. */
export function normalizedText(figure: Figure): string | null {
  const { normalizedLow: low, normalizedHigh: high, normalizedUnit, unitCode, kind, comparator } = figure;
  if (normalizedUnit === null || low === null || high === null) return null;
  const { times, unit } = scaleOf(normalizedUnit, unitCode, Math.max(Math.abs(low), Math.abs(high)));
  const scaled = (value: number): number => Number((value * times).toPrecision(12));
  return `${comparatorSign(comparator)}${ends(scaled(low), scaled(high), kind === 'change')}${unit}`;
}

// Longer units than any real one would push everything else off the page.
const longestUnit = 24;

/** The figure as written, with its sign, comparator and unit: `> 2.3 万吨`. */
export function writtenText({ value, low, high, unit, comparator, kind }: Figure): string {
  const text = ends(value ?? low, value ?? high, kind === 'change');
  const shown = cut(unitIn(unit), longestUnit);
  return `${comparatorSign(comparator)}${text}${/^[%‰]/.test(shown) || shown === '' ? '' : ' '}${shown}`;
}

/** As written for who reads Chinese; in the shared unit for who does not and the written one is Chinese. */
export function figureText(figure: Figure): string {
  const foreign = lang.get() === 'en' && hasHan(figure.unit);
  return (foreign ? normalizedText(figure) : null) ?? writtenText(figure);
}
