import { aggregates, type Grouping } from '../../../src/graph/figures/aggregates';
import { figure, graphOf } from '../../api/support/figures';

const of = async (
  figures: Parameters<typeof graphOf>[0],
  grouping: Grouping | null = null,
): Promise<object[]> => [...(await aggregates(graphOf(figures), {}, grouping)).groups];

test('nothing has no groups', async () => expect(await of([])).toEqual([]));

test('count, least, greatest, median and sum', async () =>
  expect(await of([4, 1, 7, 2].map((value) => figure({ value, subjectId: `e_${value}` })))).toEqual([
    {
      key: '',
      grouping: null,
      kind: 'level',
      basis: null,
      unit: 't',
      count: 4,
      min: 1,
      max: 7,
      median: 3,
      sum: 14,
    },
  ]));

test('what two articles say of one figure counts once: the surer one', async () =>
  expect(
    await of([
      figure({ value: 5, confidence: 0.7 }),
      figure({ value: 6, confidence: 0.9 }),
      figure({ value: 1, period: '2024' }),
    ]),
  ).toMatchObject([{ count: 2, sum: 7 }]));

test.each([
  ['changes', { kind: 'change', basis: 'yoy' }],
  ['shares', { kind: 'share' }],
  ['ratios', { indicatorId: 'i_ratio', normalizedUnit: '1' }],
  ['what has no known unit', { normalizedLow: null, normalizedHigh: null, normalizedUnit: null }],
] as const)('%s are not added up', async (_, given) =>
  expect(await of([figure(given), figure({ ...given, period: '2024' })])).toMatchObject([
    { count: 2, sum: null },
  ]),
);

test('units, kinds and bases never share a group', async () =>
  expect(
    await of([
      figure(),
      figure({ normalizedUnit: 'm3' }),
      figure({ kind: 'change', basis: 'yoy', normalizedUnit: '1' }),
      figure({ kind: 'change', basis: 'mom', normalizedUnit: '1' }),
    ]),
  ).toHaveLength(4));

test.each([
  ['subject', ['e_a', 'e_b']],
  ['indicator', ['i_mass']],
  ['period', ['2024', '2025']],
] as const)('grouped by %s', async (grouping, keys) => {
  const groups = await of([figure(), figure({ subjectId: 'e_b', period: '2024' })], grouping);
  expect(groups.map((group) => (group as { key: string }).key)).toEqual(keys);
});

test('grouped by place: where a subject is located, or the place itself', async () => {
  const entities: Record<string, object> = {
    e_plant: { type: 'Facility' },
    e_town: { type: 'Place' },
    e_lost: { type: 'Project' },
  };
  const graph = graphOf(
    [figure({ subjectId: 'e_plant' }), figure({ subjectId: 'e_town' }), figure({ subjectId: 'e_lost' })],
    {
      entitiesById: async (ids) => ids.map((id) => (entities[id] ?? null) as never),
      relationsOf: async (id) => ({
        items: id === 'e_plant' ? [{ cursor: '1', node: { toId: 'e_town' } as never }] : [],
        totalCount: 0,
        hasNextPage: false,
      }),
    },
  );
  const { groups } = await aggregates(graph, {}, 'place');
  expect(groups.map(({ key, count }) => [key, count])).toEqual([
    ['', 1],
    ['e_town', 2],
  ]);
});

test('a sum does not lose what is small', async () =>
  expect(await of([1e16, 1, 1, -1e16].map((value, i) => figure({ value, period: `200${i}` })))).toMatchObject(
    [{ sum: 2 }],
  ));
