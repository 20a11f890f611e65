import fc from 'fast-check';
import {
  type Basis,
  bases,
  type Comparator,
  comparators,
  type Dimension,
  type Indicator,
  type Observation,
  type ObservationKind,
  observationKinds,
  type Origin,
  parsePeriod,
  type Status,
  statuses,
} from '../../../src/model';
import { type Contribution } from '../../../src/graph/contribution';
import { type ObservationFilter, type ObservationOrder } from '../../../src/graph/questions';
import {
  article,
  background,
  batch,
  entity,
  indicator,
  observation,
  relation,
  source,
} from '../support/make';

/**
 * The meaning of the filter on figures, of their orders and of what they add up to, written down as plainly as can be and
 * tried on every figure. Nothing here is shared with the code it is held against. All of it is invented.
 */

const articles = [
  article('https://news.example/a', '2025-01-10', { publisher: 'Invented Daily' }),
  article('https://news.example/b', '2025-04-20', { publisher: '虚构日报' }),
  article('https://news.example/c', null, { publisher: null }),
];
const handbook = source('Invented handbook');
const group = entity('Organization', '集团');
const branch = entity('Organization', '分公司');
const mill = entity('Facility', '纱厂');
const city = entity('Place', '城');
const goods = [entity('Commodity', '布'), entity('Commodity', '纱')];
const subjects = [group, branch, mill, city];
const output = indicator('产量', { dimension: 'mass' });
const clothOutput = indicator('布产量', { dimension: 'mass', broaderId: output.id });
const revenue = indicator('收入', { dimension: 'money' });
const rate = indicator('利率', { dimension: 'ratio' });
const indicators = [output, clothOutput, revenue, rate];
const belongs = [
  relation(branch, 'PART_OF', group, articles[1] ?? article('x', null), 5000),
  relation(branch, 'OWNS', mill, articles[0] ?? article('x', null), 5020),
  relation(mill, 'LOCATED_IN', city, articles[0] ?? article('x', null), 5040),
];

interface UnitOf {
  readonly unit: string;
  readonly code: string;
  readonly normal: string;
  readonly factor: number;
  readonly points: boolean;
}

const units: readonly UnitOf[] = [
  { unit: '万吨', code: 't', normal: 't', factor: 10_000, points: false },
  { unit: '吨', code: 't', normal: 't', factor: 1, points: false },
  { unit: '亿元', code: 'CNY', normal: 'CNY', factor: 100_000_000, points: false },
  { unit: '%', code: '%', normal: '1', factor: 0.01, points: false },
  { unit: '个百分点', code: '{percentage_point}', normal: '1', factor: 0.01, points: true },
];

const periods = [
  '2024',
  '2024-Q4',
  '2024-12',
  '2025-01',
  '2025-01/2025-03',
  '2025-H1',
  '2025-02-14',
] as const;

/** A small whole number of a unit, so that nothing is lost in a product of doubles. */
const amounts = fc.integer({ min: -4, max: 12 });
const product = (amount: number, { factor }: UnitOf): number =>
  factor === 0.01 ? amount / 100 : amount * factor;

interface Drawn {
  readonly subject: number;
  readonly indicator: number;
  readonly of: number | null;
  readonly with: number | null;
  readonly kind: ObservationKind;
  readonly basis: Basis | null;
  readonly status: Status;
  readonly origin: Origin;
  readonly period: string | null;
  readonly article: number;
  readonly confidence: number;
  readonly unit: number;
  readonly ends: readonly [number, number];
  readonly comparator: Comparator;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  subject: fc.nat(3),
  indicator: fc.nat(3),
  of: fc.option(fc.nat(1)),
  with: fc.option(fc.nat(1)),
  kind: fc.constantFrom(...observationKinds),
  basis: fc.option(fc.constantFrom(...bases)),
  status: fc.constantFrom(...statuses),
  origin: fc.constantFrom('reported', 'reported', 'derived', 'background'),
  period: fc.option(fc.constantFrom(...periods), { freq: 8 }),
  article: fc.nat(2),
  confidence: fc.constantFrom(0.5, 0.75, 1),
  unit: fc.nat(units.length - 1),
  ends: fc.tuple(amounts, amounts),
  comparator: fc.constantFrom('exact', 'exact', 'exact', ...comparators),
});

function toObservation(one: Drawn, at: number): Observation {
  const unit = units[one.unit] ?? (units[0] as UnitOf);
  const [low, high] = [Math.min(...one.ends), Math.max(...one.ends)];
  const isRange = low !== high && at % 4 === 0;
  const value = isRange ? null : low;
  const parsed = one.period === null ? null : parsePeriod(one.period);
  const general = one.origin === 'background';
  const base = observation(
    subjects[one.subject] ?? group,
    indicators[one.indicator] ?? output,
    low,
    unit.unit,
    articles[one.article] ?? article('x', null),
    at * 20,
    { kind: one.kind },
  );
  return {
    ...base,
    id: `o_${String(at).padStart(3, '0')}`,
    origin: one.origin,
    ...(general ? { evidence: [], sourceId: handbook.id } : {}),
    ofIds: one.of === null ? [] : [goods[one.of]?.id ?? ''],
    withIds: one.with === null ? [] : [goods[one.with]?.id ?? ''],
    basis: one.basis,
    status: one.status,
    period: one.period,
    periodStart: parsed?.start ?? null,
    periodEnd: parsed?.end ?? null,
    confidence: one.confidence,
    value,
    low: isRange ? low : null,
    high: isRange ? high : null,
    comparator: isRange ? 'exact' : one.comparator,
    unitCode: unit.code,
    normalizedLow: product(low, unit),
    normalizedHigh: product(isRange ? high : low, unit),
    normalizedUnit: unit.normal,
  };
}

/** Worlds of about forty figures. */
export const figureWorlds: fc.Arbitrary<readonly Observation[]> = fc
  .array(drawn, { minLength: 20, maxLength: 45, size: 'max' })
  .map((all) => all.map(toObservation));

export const contributionOf = (figures: readonly Observation[]): Contribution => ({
  contributor: 'seed',
  batch: batch({
    articles,
    sources: [handbook],
    entities: [...subjects, ...goods],
    indicators,
    statements: [...belongs, background(goods[0] ?? city, 'USES', goods[1] ?? city, handbook), ...figures],
  }),
});

/** A bound as somebody writes it, and as it is meant. */
interface Bound {
  readonly text: string;
  readonly unit: UnitOf;
  readonly holds: (value: number) => boolean;
  readonly ends: readonly number[];
}

const boundOf = (sign: string, unit: UnitOf, [a, b]: readonly [number, number]): Bound => {
  const [low, high] = [product(Math.min(a, b), unit), product(Math.max(a, b), unit)];
  const written = `${Math.min(a, b)}${unit.unit}`;
  const tests: Record<string, (value: number) => boolean> = {
    '>': (value) => value > low,
    '>=': (value) => value >= low,
    '<': (value) => value < low,
    '<=': (value) => value <= low,
    '=': (value) => value === low,
    '..': (value) => value >= low && value <= high,
  };
  const text = sign === '..' ? `${Math.min(a, b)}..${Math.max(a, b)}${unit.unit}` : `${sign} ${written}`;
  return { text, unit, holds: tests[sign] ?? (() => false), ends: [low, high] };
};

const boundsAsked = fc
  .tuple(
    fc.constantFrom('>', '>=', '<', '<=', '=', '..'),
    fc.constantFrom(...units),
    fc.tuple(amounts, amounts),
  )
  .map(([sign, unit, ends]) => boundOf(sign, unit, ends));

/** What is asked, as the graph takes it, with the bound kept apart as a predicate. */
export interface Asked {
  readonly filter: ObservationFilter & { readonly asOf?: string };
  readonly bound: Bound | null;
}

const some = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.subarray([...items], { minLength: 1, maxLength: Math.max(1, items.length - 1) });
const ids = (nodes: readonly { readonly id: string }[]): readonly string[] => nodes.map(({ id }) => id);

const conditions = {
  subjects: some(ids(subjects)),
  includeParts: fc.boolean(),
  indicators: some(ids(indicators)),
  of: some(ids(goods)),
  with: some(ids(goods)),
  kinds: some(observationKinds),
  bases: some(bases),
  statuses: some(statuses),
  origins: some(['reported', 'derived', 'background'] as const),
  period: fc.constantFrom(...periods),
  publisher: fc.constantFrom('Invented Daily', '虚构日报', 'Nobody'),
  minConfidence: fc.constantFrom(0.5, 0.6, 1),
  includePossible: fc.boolean(),
  asOf: fc.constantFrom('2024-12-31', '2025-01-10', '2025-12-31'),
};

// Of many conditions together nothing would be left.
export const askings: fc.Arbitrary<Asked> = fc
  .tuple(
    fc.record(conditions),
    fc.subarray(Object.keys(conditions), { maxLength: 3 }),
    fc.option(boundsAsked, { freq: 1 }),
  )
  .map(([all, chosen, bound]) => {
    const kept = Object.entries(all).filter(([name]) => chosen.includes(name));
    const filter = { ...Object.fromEntries(kept), ...(bound ? { value: bound.text } : {}) };
    return { filter: filter as Asked['filter'], bound };
  });

/** Whether a number is one of those that the figure allows. */
function allows({ comparator, normalizedLow, normalizedHigh }: Observation): (value: number) => boolean {
  const [low, high] = [normalizedLow ?? NaN, normalizedHigh ?? NaN];
  const size = Math.max(Math.abs(low), Math.abs(high));
  const falls = high < 0;
  const beyond = (value: number): number => (falls ? -1 : 1) * (value - (falls ? high : low));
  switch (comparator) {
    case 'exact':
      return (value) => value >= low && value <= high;
    case 'more_than':
      return (value) => beyond(value) > 0;
    case 'at_least':
      return (value) => beyond(value) >= 0;
    case 'less_than':
      return (value) => beyond(value) < 0;
    case 'at_most':
      return (value) => beyond(value) <= 0;
    case 'nearly':
      return falls
        ? (value) => value > low && value <= low + size * 0.1
        : (value) => value >= high - size * 0.1 && value < high;
    case 'about':
      return (value) => value >= low - size * 0.05 && value <= high + size * 0.05;
  }
}

/** Numbers at which anything can change, those just beside them, and those far out. */
function tried(figure: Observation, { ends }: Bound): readonly number[] {
  const [low, high] = [figure.normalizedLow ?? 0, figure.normalizedHigh ?? 0];
  const size = Math.max(Math.abs(low), Math.abs(high));
  const corners = [
    low,
    high,
    low + size * 0.1,
    high - size * 0.1,
    low - size * 0.05,
    high + size * 0.05,
    ...ends,
  ];
  const near = corners.flatMap((x) => [x, x - 1e-7 * (Math.abs(x) || 1), x + 1e-7 * (Math.abs(x) || 1)]);
  return [...near, -1e15, 1e15];
}

function fits(figure: Observation, bound: Bound, possible: boolean): boolean {
  const isPoints = figure.unitCode === '{percentage_point}';
  if (figure.normalizedUnit !== bound.unit.normal || isPoints !== bound.unit.points) return false;
  const allowed = tried(figure, bound).filter(allows(figure));
  return possible ? allowed.some(bound.holds) : allowed.length > 0 && allowed.every(bound.holds);
}

const publicationOf = (figure: Observation) =>
  articles.find(({ id }) => figure.evidence.some(({ articleId }) => articleId === id));

/** Subjects asked for, with what is part of them or owned by them as of the day. */
function withParts(asked: readonly string[], asOf: string | undefined): readonly string[] {
  const stated = belongs.filter(
    ({ type, evidence }) =>
      type !== 'LOCATED_IN' &&
      (asOf === undefined ||
        (articles.find(({ id }) => id === evidence[0]?.articleId)?.publishedOn ?? '9999') <= asOf),
  );
  let all = [...asked];
  for (let i = 0; i < 3; i += 1)
    all = all.concat(
      stated.flatMap(({ type, fromId, toId }) => {
        const [whole, part] = type === 'PART_OF' ? [toId, fromId] : [fromId, toId];
        return all.includes(whole) ? [part] : [];
      }),
    );
  return all;
}

const overlaps = (figure: Observation, period: string): boolean => {
  const asked = parsePeriod(period);
  return (
    asked !== null &&
    figure.periodStart !== null &&
    figure.periodEnd !== null &&
    figure.periodStart <= asked.end &&
    figure.periodEnd >= asked.start
  );
};

/** Whether a figure is one of those asked for. */
export function isAsked(figure: Observation, { filter, bound }: Asked): boolean {
  const { includeParts, asOf, period, publisher, minConfidence, includePossible = false } = filter;
  const among = (list: readonly string[] | undefined, ...values: readonly (string | null)[]): boolean =>
    list === undefined || values.some((value) => value !== null && list.includes(value));
  const who = filter.subjects && includeParts ? withParts(filter.subjects, asOf) : filter.subjects;
  const measured = filter.indicators?.includes(output.id)
    ? [...filter.indicators, clothOutput.id]
    : filter.indicators;
  const published = publicationOf(figure);
  return (
    among(who, figure.subjectId) &&
    among(measured, figure.indicatorId) &&
    among(filter.of, ...figure.ofIds) &&
    among(filter.with, ...figure.withIds) &&
    among(filter.kinds, figure.kind) &&
    among(filter.bases, figure.basis) &&
    among(filter.statuses, figure.status) &&
    among(filter.origins, figure.origin) &&
    (period === undefined || overlaps(figure, period)) &&
    (publisher === undefined || published?.publisher === publisher) &&
    (minConfidence === undefined || figure.confidence >= minConfidence) &&
    (asOf === undefined || figure.origin === 'background' || (published?.publishedOn ?? '9999') <= asOf) &&
    (bound === null || fits(figure, bound, includePossible))
  );
}

const nameOf = (id: string | undefined): string | null =>
  [...subjects, ...goods, ...indicators].find((node) => node.id === id)?.name ?? null;

const sortedBy: Readonly<Record<string, (figure: Observation) => string | number | null>> = {
  PERIOD: ({ periodEnd }) => periodEnd,
  VALUE: ({ normalizedLow }) => normalizedLow,
  PUBLISHED: (figure) => publicationOf(figure)?.publishedOn ?? null,
  CONFIDENCE: ({ confidence }) => confidence,
  SUBJECT: ({ subjectId }) => nameOf(subjectId),
  INDICATOR: ({ indicatorId }) => nameOf(indicatorId),
  OF: ({ ofIds }) => nameOf(ofIds[0]),
  WITH: ({ withIds }) => nameOf(withIds[0]),
  KIND: ({ kind }) => kind,
  BASIS: ({ basis }) => basis,
  STATUS: ({ status }) => status,
  ORIGIN: ({ origin }) => origin,
  PUBLISHER: (figure) => publicationOf(figure)?.publisher ?? null,
};

/** Those asked for, in order; without what is sorted by they come last, ties by id. */
export function referenceFigures(
  figures: readonly Observation[],
  asked: Asked,
  order: ObservationOrder,
): readonly Observation[] {
  const [field = '', way] = order.split('_');
  const keyOf = sortedBy[field] ?? (() => null);
  const sign = way === 'ASC' ? 1 : -1;
  return figures
    .filter((figure) => isAsked(figure, asked))
    .sort((a, b) => {
      const [x, y] = [keyOf(a), keyOf(b)];
      if (x === y) return a.id < b.id ? -1 : 1;
      if (x === null) return 1;
      if (y === null) return -1;
      return x < y ? -sign : sign;
    });
}

export interface ReferenceGroup {
  readonly key: string;
  readonly kind: string;
  readonly basis: string | null;
  readonly unit: string | null;
  readonly count: number;
  readonly min: number;
  readonly max: number;
  readonly median: number;
  readonly sum: number | null;
}

const adds: readonly Dimension[] = ['mass', 'money'];

const dimensionOf = (id: string): Dimension =>
  indicators.find((one: Indicator) => one.id === id)?.dimension ?? 'other';

const sameFigure = (o: Observation): string =>
  JSON.stringify([
    o.subjectId,
    o.indicatorId,
    o.ofIds,
    o.withIds,
    o.kind,
    o.basis,
    o.status,
    o.period,
    o.normalizedUnit,
  ]);

const origins: readonly Origin[] = ['judged', 'reported', 'derived', 'background'];

/** Of what several say of one figure, the surest. */
const preferred = (a: Observation, b: Observation): number =>
  origins.indexOf(a.origin) - origins.indexOf(b.origin) ||
  b.confidence - a.confidence ||
  (a.id < b.id ? -1 : 1);

/** What the figures come to, by subject, indicator, period or place, or all together. */
export function referenceGroups(
  figures: readonly Observation[],
  by: 'subject' | 'indicator' | 'period' | 'place' | null,
): readonly ReferenceGroup[] {
  const once = new Map<string, Observation>();
  for (const figure of [...figures].sort(preferred))
    if (!once.has(sameFigure(figure))) once.set(sameFigure(figure), figure);
  const keyOf = (o: Observation): string =>
    by === 'subject'
      ? o.subjectId
      : by === 'indicator'
        ? o.indicatorId
        : by === 'period'
          ? (o.period ?? '')
          : by === 'place'
            ? o.subjectId === city.id || o.subjectId === mill.id
              ? city.id
              : ''
            : '';
  const groups = new Map<string, Observation[]>();
  for (const o of once.values()) {
    const key = JSON.stringify([keyOf(o), o.kind, o.basis, o.normalizedUnit, dimensionOf(o.indicatorId)]);
    groups.set(key, [...(groups.get(key) ?? []), o]);
  }
  return [...groups.values()].map((members) => {
    const [first] = members as [Observation];
    const values = members
      .map(({ normalizedLow: low, normalizedHigh: high }) => ((low ?? 0) + (high ?? 0)) / 2)
      .sort((a, b) => a - b);
    const half = (values.length - 1) / 2;
    const isSummed =
      adds.includes(dimensionOf(first.indicatorId)) && (first.kind === 'level' || first.kind === 'capacity');
    return {
      key: keyOf(first),
      kind: first.kind,
      basis: first.basis,
      unit: first.normalizedUnit,
      count: values.length,
      min: values[0] ?? 0,
      max: values.at(-1) ?? 0,
      median: ((values[Math.floor(half)] ?? 0) + (values[Math.ceil(half)] ?? 0)) / 2,
      sum: isSummed ? values.reduce((sum, value) => sum + value, 0) : null,
    };
  });
}
