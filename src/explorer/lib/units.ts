import { type Lang, lang } from './lang';

const scripts: readonly (readonly [string, string])[] = [
  ['万', '萬'],
  ['吨', '噸'],
  ['亿', '億'],
  ['亩', '畝'],
  ['里', '里'],
  ['个', '個'],
  ['车', '車'],
  ['辆', '輛'],
  ['户', '戶'],
  ['东', '東'],
  ['欧', '歐'],
  ['币', '幣'],
  ['顷', '頃'],
  ['厂', '廠'],
  ['种', '種'],
  ['时', '時'],
];

/** A unit in the script of the reader; units are few, so that a short table is enough. */
export function unitIn(unit: string, language: Lang = lang.get()): string {
  if (language === 'en') return unit;
  const from = language === 'zh-Hant' ? 0 : 1;
  return scripts.reduce((text, pair) => text.replaceAll(pair[from] ?? '', pair[1 - from] ?? ''), unit);
}

/** A unit, and what a normalised number is multiplied with to be written in it. */
export interface Scale {
  readonly times: number;
  readonly unit: string;
}

const ratios: Readonly<Record<string, Scale>> = {
  '{percentage_point}': { times: 100, unit: ' pp' },
};

type Magnitudes = readonly (readonly [number, string])[];

const magnitudesEn: Magnitudes = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];
const magnitudesHans: Magnitudes = [
  [1e8, ' 亿'],
  [1e4, ' 万'],
];
const magnitudesHant: Magnitudes = [
  [1e8, ' 億'],
  [1e4, ' 萬'],
];

const magnitudes = (): Magnitudes =>
  ({ en: magnitudesEn, 'zh-Hans': magnitudesHans, 'zh-Hant': magnitudesHant })[lang.get()];

const units: Readonly<Record<string, string>> = {
  m2: 'm²',
  m3: 'm³',
  '{person}': 'people',
  person: 'people',
};

const unitsZh: Readonly<Record<string, string>> = {
  t: '吨',
  't/a': '吨/年',
  CNY: '元',
  kWh: '千瓦时',
  person: '人',
  '{person}': '人',
  m2: '平方米',
  m3: '立方米',
};

/** A shared unit as the reader says it. */
export function unitTitle(unit: string): string {
  const chinese = lang.get() === 'en' ? undefined : unitsZh[unit];
  return chinese === undefined ? (units[unit] ?? unit) : unitIn(chinese);
}

/** The unit that figures of one dimension share, and how a normalised number is written in it. */
export function scaleOf(unit: string, unitCode: string | null, largest: number): Scale {
  const ratio = unitCode === null ? undefined : ratios[unitCode];
  if (ratio) return ratio;
  if (unit === '1') return { times: 100, unit: '%' };
  const [size, word] = magnitudes().find(([least]) => Math.abs(largest) >= least) ?? [1, ''];
  return unit === ''
    ? { times: 1 / size, unit: word }
    : {
        times: 1 / size,
        unit: lang.get() === 'en' || word === '' ? `${word} ${unitTitle(unit)}` : word + unitTitle(unit),
      };
}
