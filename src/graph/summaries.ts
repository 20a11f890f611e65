import {
  type Basis,
  type Comparator,
  foldScript,
  type Observation,
  type ObservationKind,
  type Relation,
  type RelationType,
  type Status,
} from '../model';

interface Named {
  readonly name: string;
  readonly nameEn: string | null;
}

/** A summary in both languages. */
export interface Summary {
  readonly zh: string;
  readonly en: string;
}

const english = ({ name, nameEn }: Named): string => nameEn ?? name;

const basisZh: Readonly<Record<Basis, string>> = {
  yoy: '同比',
  mom: '环比',
  qoq: '季环比',
  base: '较基期',
  target: '较目标',
  other: '变动',
};
const basisEn: Readonly<Record<Basis, string>> = {
  yoy: 'year on year',
  mom: 'month on month',
  qoq: 'quarter on quarter',
  base: 'against the base period',
  target: 'against target',
  other: 'change',
};
const kindZh: Readonly<Record<ObservationKind, string>> = {
  level: '',
  change: '',
  share: '占比',
  capacity: '产能',
  rank: '排名',
};
const kindEn: Readonly<Record<ObservationKind, string>> = {
  level: '',
  change: '',
  share: 'share',
  capacity: 'capacity',
  rank: 'rank',
};
const statusZh: Readonly<Record<Status, string>> = {
  realised: '',
  planned: '计划',
  under_construction: '在建',
  target: '目标',
  forecast: '预测',
};
const statusEn: Readonly<Record<Status, string>> = {
  realised: '',
  planned: 'planned',
  under_construction: 'under construction',
  target: 'target',
  forecast: 'forecast',
};
const comparatorZh: Readonly<Record<Comparator, string>> = {
  exact: '',
  more_than: '>',
  at_least: '≥',
  less_than: '<',
  at_most: '≤',
  nearly: '近',
  about: '约',
};
const comparatorEn: Readonly<Record<Comparator, string>> = {
  ...comparatorZh,
  nearly: 'nearly ',
  about: 'about ',
};

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value));

// Made once: a formatter costs a hundred times what it takes to write a number.
const thousands = new Intl.NumberFormat('en-US', { maximumFractionDigits: 12 });

const grouped = (value: number): string => thousands.format(value);

type Write = (value: number) => string;

const ends = (low: number | null, high: number | null, write: Write): string => {
  if (low === null || high === null) return '';
  return low === high ? write(low) : `${write(low)}–${write(high)}`;
};

/** As written; a change carries its sign. */
function quantityZh({ value, low, high, kind, unit, comparator }: Observation): string {
  const write: Write = kind === 'change' ? signed : String;
  return `${comparatorZh[comparator]}${ends(value ?? low, value ?? high, write)}${unit}`;
}

const englishUnits: Readonly<Record<string, { readonly unit: string; readonly times: number }>> = {
  '%': { unit: '%', times: 100 },
  '{times}': { unit: '%', times: 100 },
  '{tenth}': { unit: '%', times: 100 },
  '{percentage_point}': { unit: ' percentage points', times: 100 },
  '{person}': { unit: ' people', times: 1 },
};

/** Units that only Chinese has (万吨, 倍) are said in the unit that figures of the dimension share. */
function quantityEn(observation: Observation): string {
  const { normalizedLow, normalizedHigh, normalizedUnit, unitCode, kind, comparator } = observation;
  const write: Write = (value) => `${kind === 'change' && value > 0 ? '+' : ''}${grouped(value)}`;
  if (!/\p{Script=Han}/u.test(observation.unit) || normalizedUnit === null || unitCode === null)
    return `${comparatorEn[comparator]}${quantityZh({ ...observation, comparator: 'exact' })}`;
  const { unit, times } = englishUnits[unitCode] ?? {
    unit: normalizedUnit === '1' ? '' : ` ${normalizedUnit}`,
    times: 1,
  };
  const scaled = (value: number | null): number | null =>
    value === null ? null : Number((value * times).toPrecision(12));
  return `${comparatorEn[comparator]}${ends(scaled(normalizedLow), scaled(normalizedHigh), write)}${unit}`;
}

const joined = (parts: readonly string[], separator: string): string =>
  parts.filter((part) => part !== '').join(separator);

/** 营业收入 同比 +339.6%，2026-01 */
export function observationSummary(
  observation: Observation,
  indicator: Named,
  of: readonly Named[],
): Summary {
  const { kind, basis, status, period, qualifiers } = observation;
  const named = kind === 'capacity' && /产能|能力/.test(indicator.name);
  const zh = joined(
    [
      of.map(({ name }) => name).join('、'),
      joined([...qualifiers, indicator.name], ''),
      basis === null ? (named ? '' : kindZh[kind]) : basisZh[basis],
      statusZh[status],
      quantityZh(observation),
    ],
    ' ',
  );
  const ofEn = of.length > 0 ? `of ${of.map(english).join(', ')}` : '';
  const namedEn = /capacity/i.test(english(indicator));
  const en = joined(
    [
      english(indicator),
      qualifiers.length > 0 ? `(${qualifiers.join(', ')})` : '',
      ofEn,
      basis === null && !(kind === 'capacity' && namedEn) ? kindEn[kind] : '',
      statusEn[status],
      quantityEn(observation),
      basis === null ? '' : basisEn[basis],
    ],
    ' ',
  );
  return { zh: foldScript(joined([zh, period ?? ''], '，')), en: joined([en, period ?? ''], ', ') };
}

const relationZh: Readonly<Record<RelationType, string>> = {
  OWNS: '拥有',
  OPERATES: '运营',
  LOCATED_IN: '位于',
  PRODUCES: '生产',
  USES: '使用',
  PART_OF: '属于',
  INVESTS_IN: '投资',
  HOLDS_POST_IN: '任职于',
  SUPPLIES: '供应',
  LINKS_INDUSTRY: '联系产业',
  FEEDS_INTO: '用于制造',
  REGULATES: '监管',
  TARGETS: '面向',
};
const relationEn: Readonly<Record<RelationType, string>> = {
  OWNS: 'owns',
  OPERATES: 'operates',
  LOCATED_IN: 'is located in',
  PRODUCES: 'produces',
  USES: 'uses',
  PART_OF: 'is part of',
  INVESTS_IN: 'invests in',
  HOLDS_POST_IN: 'holds a post in',
  SUPPLIES: 'supplies',
  LINKS_INDUSTRY: 'links',
  FEEDS_INTO: 'feeds into',
  REGULATES: 'regulates',
  TARGETS: 'targets',
};

/** 新疆有色集团 运营 阿拉山口保税混矿（计划） */
export function relationSummary(relation: Relation, from: Named, to: Named): Summary {
  const notes = (status: string, separator: string): string =>
    joined([relation.role ?? '', status], separator);
  const zh = notes(statusZh[relation.status], '，');
  const en = notes(statusEn[relation.status], ', ');
  return {
    zh: foldScript(`${from.name} ${relationZh[relation.type]} ${to.name}${zh === '' ? '' : `（${zh}）`}`),
    en: `${english(from)} ${relationEn[relation.type]} ${english(to)}${en === '' ? '' : ` (${en})`}`,
  };
}
