import { compare } from '../../../src/graph/figures/comparison';
import { type Series } from '../../../src/graph/questions';

const series = (unit: string, points = 1): Series =>
  ({ unit, kind: 'level', basis: null, points: Array(points).fill({}) }) as never;

const asked: unknown[] = [];
const graph = (answers: Record<string, Series>): Parameters<typeof compare>[0] => ({
  series: async (subject, _, options) => {
    asked.push([subject, options]);
    return answers[subject] ?? series('t', 0);
  },
});
beforeEach(() => void asked.splice(0));

test('all stand in the unit of the first that has figures', async () => {
  const {
    unit,
    series: found,
    without,
  } = await compare(graph({ b: series('t'), c: series('t') }), ['a', 'b', 'c'], 'i', { first: 9 });
  expect([unit, found.length, without]).toEqual(['t', 2, ['a']]);
  expect(asked).toEqual([
    ['a', { first: 9 }],
    ['b', { first: 9 }],
    ['c', { first: 9, unit: 't', kind: 'level' }],
  ]);
});

test('units that do not meet are refused', async () =>
  expect(
    compare(graph({ a: series('t'), b: series('m3') }), ['a', 'b'], 'i', { first: 9 }),
  ).rejects.toMatchObject({
    problem: { code: 'MIXED_UNITS' },
  }));

test('nobody has figures', async () =>
  expect(await compare(graph({}), ['a'], 'i', { first: 9, unit: 't' })).toEqual({
    unit: 't',
    series: [],
    without: ['a'],
  }));
