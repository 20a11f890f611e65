import { observationSummary, relationSummary } from '../../src/graph/summaries';
import { type Observation, type Relation } from '../../src/model';
import { article, entity, indicator, observation, relation } from './support/make';

const firm = entity('Organization', '蓝湖集团', { nameEn: 'Blue Lake Group' });
const port = entity('Place', '青溪口岸');
const oil = entity('Commodity', '原油', { nameEn: 'crude oil' });
const news = article('https://news.example/1', '2025-01-01');
const revenue = indicator('营业收入', { nameEn: 'Operating revenue' });
const capacity = indicator('生产能力', { nameEn: 'Production capacity' });
const unnamed = indicator('混矿量');

const figure = (value: number, unit: string, more: Partial<Observation>): Observation =>
  observation(firm, revenue, value, unit, news, 0, { period: null, ...more });

const normal = (amount: number, code: string, unit: string): Partial<Observation> => ({
  unitCode: code,
  normalizedUnit: unit,
  normalizedLow: amount,
  normalizedHigh: amount,
});

describe('figures', () => {
  test.each<[string, string, Observation, typeof revenue, readonly (typeof oil)[]]>([
    [
      '营业收入 同比 +339.6%，2026-01',
      'Operating revenue +339.6% year on year, 2026-01',
      figure(339.6, '%', { kind: 'change', basis: 'yoy', period: '2026-01', ...normal(3.396, '%', '1') }),
      revenue,
      [],
    ],
    [
      '营业收入 同比 +17倍',
      'Operating revenue +1,700% year on year',
      figure(17, '倍', { kind: 'change', basis: 'yoy', ...normal(17, '{times}', '1') }),
      revenue,
      [],
    ],
    [
      '营业收入 环比 -0.3个百分点',
      'Operating revenue -0.3 percentage points month on month',
      figure(-0.3, '个百分点', {
        kind: 'change',
        basis: 'mom',
        ...normal(-0.003, '{percentage_point}', '1'),
      }),
      revenue,
      [],
    ],
    [
      '混矿量 >2.3万吨',
      '混矿量 >23,000 t',
      figure(2.3, '萬噸', { comparator: 'more_than', ...normal(23_000, 't', 't') }),
      unnamed,
      [],
    ],
    [
      '生产能力 计划 200万吨/年',
      'Production capacity planned 2,000,000 t/a',
      figure(200, '万吨/年', { kind: 'capacity', status: 'planned', ...normal(2e6, 't/a', 't/a') }),
      capacity,
      [],
    ],
    [
      '原油 有机营业收入 约3–5%',
      'Operating revenue (有机) of crude oil about 3–5%',
      { ...figure(0, '%', { comparator: 'about', qualifiers: ['有机'] }), value: null, low: 3, high: 5 },
      revenue,
      [oil],
    ],
    [
      '营业收入 5打',
      'Operating revenue 5打',
      figure(5, '打', { unitCode: null, normalizedUnit: null }),
      revenue,
      [],
    ],
  ])('%s / %s', (zh, en, statement, measured, of) => {
    expect(observationSummary(statement, measured, of)).toEqual({ zh, en });
  });
});

describe('relations', () => {
  test.each<[string, string, Partial<Relation>]>([
    ['蓝湖集团 位于 青溪口岸', 'Blue Lake Group is located in 青溪口岸', {}],
    [
      '蓝湖集团 位于 青溪口岸（计划）',
      'Blue Lake Group is located in 青溪口岸 (planned)',
      { status: 'planned' },
    ],
    [
      '蓝湖集团 位于 青溪口岸（总部，在建）',
      'Blue Lake Group is located in 青溪口岸 (總部, under construction)',
      { role: '總部', status: 'under_construction' },
    ],
  ])('%s / %s', (zh, en, more) => {
    expect(relationSummary(relation(firm, 'LOCATED_IN', port, news, 0, more), firm, port)).toEqual({
      zh,
      en,
    });
  });
});
