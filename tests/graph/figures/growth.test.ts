import { basePeriodOf, growth, type GrowthBasis } from '../../../src/graph/figures/growth';
import { type Series, type SeriesPoint } from '../../../src/graph/questions';
import { figure } from '../../api/support/figures';

test.each([
  ['2025', 'yoy', '2024'],
  ['2025-03', 'yoy', '2024-03'],
  ['2025-Q1', 'yoy', '2024-Q1'],
  ['2025-H2', 'yoy', '2024-H2'],
  ['2025-01/2025-09', 'yoy', '2024-01/2024-09'],
  ['2025-03', 'mom', '2025-02'],
  ['2025-01', 'mom', '2024-12'],
  ['2025-Q1', 'qoq', '2024-Q4'],
  ['2025-Q3', 'qoq', '2025-Q2'],
  ['2025', 'mom', null],
  ['2025-03', 'qoq', null],
  ['2025-H1', 'qoq', null],
  ['2025-01/2025-09', 'mom', null],
  ['2025-03-31', 'yoy', null],
] as [string, GrowthBasis, string | null][])('the base of %s, %s, is %s', (period, basis, base) =>
  expect(basePeriodOf(period, basis)).toBe(base),
);

const point = (period: string, value: number, given: Parameters<typeof figure>[0] = {}): SeriesPoint => {
  const observation = figure({ period, value, ...given });
  return {
    period,
    low: observation.normalizedLow,
    high: observation.normalizedHigh,
    observations: [observation],
    preferred: observation.id,
    preferredFor: 'only',
    because: '',
  };
};

const levels = (points: SeriesPoint[], kind: Series['kind'] = 'level'): Series => ({
  subject: {} as never,
  indicator: {} as never,
  kind,
  basis: null,
  unit: 't',
  points,
  gaps: [],
});

describe('growth computed from levels', () => {
  test('is derived, and names what it was computed from', () => {
    const [before, now] = [point('2024', 200), point('2025', 210)];
    expect(growth(levels([before, now]), 'yoy')).toEqual([
      {
        period: '2025',
        basePeriod: '2024',
        value: 0.05,
        origin: 'derived',
        inputs: [now.observations[0], before.observations[0]],
      },
    ]);
  });

  test.each([
    ['a gap', [point('2023', 1), point('2025', 2)]],
    ['"more than"', [point('2024', 1), point('2025', 2, { comparator: 'more_than' })]],
    ['a range', [point('2024', 1, { normalizedLow: 1, normalizedHigh: 2 }), point('2025', 2)]],
    ['a base of nothing', [point('2024', 0), point('2025', 2)]],
    ['a base of a loss', [point('2024', -5), point('2025', 2)]],
  ])('%s has none', (_, points) => expect(growth(levels(points), 'yoy')).toEqual([]));

  test('changes do not grow', () =>
    expect(growth(levels([point('2024', 1), point('2025', 2)], 'change'), 'yoy')).toEqual([]));
});
