import { ranking, type RankingOptions } from '../../../src/graph/figures/ranking';
import { figure, graphOf } from '../../api/support/figures';

type Figures = Parameters<typeof graphOf>[0];

const rank = (figures: Figures, options: Partial<RankingOptions> = {}): ReturnType<typeof ranking> =>
  ranking(graphOf(figures), 'i_mass', '2025', { kind: 'level', first: 10, ...options });

const rows = async (figures: Figures, options: Partial<RankingOptions> = {}): Promise<unknown[]> =>
  (await rank(figures, options)).entries.map(({ rank: at, subjectId, value }) => [at, subjectId, value]);

const abc = [
  figure({ subjectId: 'e_a', value: 3 }),
  figure({ subjectId: 'e_b', value: 9 }),
  figure({ subjectId: 'e_c', value: 3 }),
  figure({ subjectId: 'e_d', value: 1 }),
];

test('greatest first; equals share a rank', async () =>
  expect(await rows(abc)).toEqual([
    [1, 'e_b', 9],
    [2, 'e_a', 3],
    [2, 'e_c', 3],
    [4, 'e_d', 1],
  ]));

test('least first', async () =>
  expect(await rows(abc, { ascending: true, first: 1 })).toEqual([[1, 'e_d', 1]]));

test('a range stands by its middle', async () =>
  expect(await rows([figure({ normalizedLow: 2, normalizedHigh: 4 })])).toEqual([[1, 'e_a', 3]]));

test('all that is said of a figure is there, the surest preferred', async () => {
  const [sure, unsure] = [figure({ value: 5, confidence: 0.9 }), figure({ value: 6, confidence: 0.5 })];
  const { entries } = await rank([unsure, sure]);
  expect(entries).toMatchObject([{ value: 5, preferred: { id: sure.id }, others: [{ id: unsure.id }] }]);
});

test.each([
  ['another period that overlaps', { period: '2025-01' }],
  ['a part of it', { ofIds: ['e_oil'] }],
  ['a qualified one', { qualifiers: ['扣非'] }],
  ['a forecast', { status: 'forecast' }],
  ['a narrower indicator', { indicatorId: 'i_other' }],
] as const)('%s does not count', async (_, given) => expect(await rows([figure(given)])).toEqual([]));

test('what stands in another unit is omitted, and counted', async () =>
  expect(await rank([...abc, figure({ subjectId: 'e_x', normalizedUnit: 'm3', value: 99 })])).toMatchObject({
    unit: 't',
    omitted: 1,
    entries: [{ subjectId: 'e_b' }, {}, {}, {}],
  }));
