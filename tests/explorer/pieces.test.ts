import fc from 'fast-check';
import {
  type Expansion,
  parseExpansions,
  parseList,
  parsePins,
  printExpansions,
  printList,
  printPins,
} from '../../src/explorer/graph/address';
import { labels, type Spot, Taken } from '../../src/explorer/graph/drawing/labels';
import { differ, stretched, stretchTo, unstretched } from '../../src/explorer/graph/drawing/stretch';
import { place } from '../../src/explorer/graph/layout';
import { type Edge, netOf, visible } from '../../src/explorer/graph/model';
import { lengthOf, withGaps } from '../../src/explorer/lib/periods';
import { type ChartGroup, chartGroups, rankedOf } from '../../src/explorer/charts/groups';
import { balanced, wrapped } from '../../src/explorer/charts/wrap';
import { segments } from '../../src/explorer/lib/segments';
import { type EntityCard } from '../../src/explorer/lib/types';

const node = (id: string): EntityCard => ({ id, type: 'Place', name: id, nameHant: null, nameEn: null });
const edge = (fromId: string, toId: string, reported = 1): Edge => ({
  key: `${fromId} ${toId}`,
  fromId,
  type: 'LOCATED_IN',
  toId,
  reported,
  background: reported === 0 ? 1 : 0,
});
const star = (leaves: number) => {
  const names = Array.from({ length: leaves }, (_, i) => `n${i}`);
  return netOf(
    ['c', ...names].map(node),
    names.map((name) => edge('c', name)),
  );
};

describe('periods with their gaps', () => {
  test.each([
    [
      ['2025-11', '2026-02'],
      ['2025-11', '2025-12', '2026-01', '2026-02'],
    ],
    [
      ['2025-Q3', '2026-Q1'],
      ['2025-Q3', '2025-Q4', '2026-Q1'],
    ],
    [
      ['2025-H2', '2026-H2'],
      ['2025-H2', '2026-H1', '2026-H2'],
    ],
    [
      ['2023', '2020'],
      ['2020', '2021', '2022', '2023'],
    ],
    // Forms that differ cannot be counted through; days are too many to.
    [
      ['2025', '2025-03'],
      ['2025', '2025-03'],
    ],
    [
      ['2025-01-01', '2025-02-01'],
      ['2025-01-01', '2025-02-01'],
    ],
    [[], []],
  ])('%j → %j', (periods, expected) => expect(withGaps(periods)).toEqual(expected));
});

describe('a text cut where marks begin and end', () => {
  const mark = fc
    .tuple(fc.nat(30), fc.nat(30))
    .map(([start, end]) => ({ kind: 'statement' as const, id: `${start}-${end}`, start, end }));

  test('pieces follow each other, cover the text once, and know exactly the marks over them', () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
        const pieces = segments(25, marks);
        expect(pieces.map(({ start }) => start)).toEqual([0, ...pieces.slice(0, -1).map(({ end }) => end)]);
        expect(pieces[pieces.length - 1]?.end).toBe(25);
        for (const piece of pieces)
          expect(piece.marks.map(({ id }) => id).sort()).toEqual(
            marks
              .filter(
                ({ start, end }) => start < end && end <= 25 && start <= piece.start && piece.end <= end,
              )
              .map(({ id }) => id)
              .sort(),
          );
      }),
    );
  });
});

describe('places of nodes', () => {
  test('what has a place keeps it when more comes', () => {
    const before = place(star(5), new Map());
    const after = place(star(40), before);
    for (const [id, at] of before) expect(after.get(id)).toEqual(at);
    expect(after.size).toBe(41);
  });

  test('the same net gets the same places, and no two nodes share one', () => {
    const places = place(star(60), new Map());
    expect(place(star(60), new Map())).toEqual(places);
    expect(new Set([...places.values()].map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)).size).toBe(61);
    for (const { x, y } of places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });
});

test('labels never touch each other, a spot, or the edge of the frame', () => {
  const spot = fc.record({
    id: fc.uuid(),
    text: fc.string({ maxLength: 20 }),
    x: fc.nat(400),
    y: fc.nat(300),
    radius: fc.nat(12),
  });
  const frame = { x: 0, y: 0, width: 400, height: 300 };
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 40 }), (spots: Spot[]) => {
      const found = labels(spots, new Taken(), frame, (text) => text.length * 8, 16);
      for (const a of found) {
        expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= 400 && a.y + a.height <= 300).toBe(true);
        for (const b of found)
          if (a !== b)
            expect(
              a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
            ).toBe(false);
      }
    }),
  );
});

test('where a name finds no place, its beginning is written', () => {
  const spot = { id: 'a', text: '新疆和田大红柳滩稀有金属矿开发建设项目', x: 60, y: 50, radius: 5 };
  const narrow = { x: 0, y: 0, width: 120, height: 100 };
  const written = (spots: Spot[], frame = narrow) =>
    labels(spots, new Taken(), frame, (text) => text.length * 12, 16).map(({ text }) => text);
  expect(written([spot], { ...narrow, width: 400 })).toEqual([spot.text]);
  expect(written([spot])).toEqual(['新疆和田大红柳…']);
  expect(written(Array.from({ length: 61 }, (_, i) => ({ ...spot, id: `${i}` })))).toEqual([]);
});

describe('a ranking', () => {
  const figure = (subject: string, period: string | null, value: number, kind = 'level') =>
    ({
      id: `${subject} ${period} ${value}`,
      kind,
      period,
      periodEnd: period,
      value,
      normalizedUnit: 't',
      normalizedLow: value,
      normalizedHigh: value,
      subject: node(subject),
      evidence: [],
    }) as unknown as ChartGroup['first'];
  const group = (...list: ChartGroup['list']): ChartGroup => ({
    key: 'k',
    first: list[0] as ChartGroup['first'],
    list,
  });
  const ranked = (list: ChartGroup, asked?: string) => {
    const { period, rows } = rankedOf(list, new Map(), asked ?? null);
    return [period, ...rows.map(({ id }) => id)];
  };

  const months = group(
    figure('a', '2025-01', 5),
    figure('b', '2025-01', 7),
    figure('a', '2025-02', 9),
    figure('c', '2025', 90),
  );
  test('is of the period that most subjects share', () =>
    expect(ranked(months)).toEqual(['2025-01', 'b 2025-01 7', 'a 2025-01 5']));
  test('is of the period that is asked for', () =>
    expect(ranked(months, '2025-02')).toEqual(['2025-02', 'a 2025-02 9']));
  test('of capacities has the latest of each, whenever that was', () =>
    expect(
      ranked(
        group(
          figure('a', '2024', 5, 'capacity'),
          figure('a', '2025', 6, 'capacity'),
          figure('b', null, 8, 'capacity'),
        ),
      ),
    ).toEqual([undefined, 'b null 8', 'a 2025 6']));
});

describe('charts over time', () => {
  const figure = (period: string | null, more: object = {}) =>
    ({
      period,
      kind: 'level',
      basis: null,
      of: [],
      qualifiers: [],
      normalizedUnit: 'CNY',
      ...more,
    }) as unknown as ChartGroup['first'];
  const drawn = (list: readonly ChartGroup['first'][], overTime = true) =>
    chartGroups(list, overTime).map(({ length, list: own }) => [length, ...own.map(({ period }) => period)]);
  const mixed = ['2024', '2025', '2025-01', '2025-01/2025-09', '2025-02', '2024-01/2024-09', '2025-03', null];

  test.each([
    ['2025', 'year'],
    ['2025-H1', 'half'],
    ['2025-Q3', 'quarter'],
    ['2025-03', 'month'],
    ['2025-03-31', 'day'],
    ['2025-01/2025-09', 'range 9'],
    ['2024-11/2025-02', 'range 4'],
    ['2025-03-01/2025-03-10', 'range'],
  ])('%s is as long as: %s', (period, length) => expect(lengthOf(period)).toBe(length));

  test('a year never stands on the axis of a month, nor nine months on that of a year', () =>
    expect(drawn(mixed.map((period) => figure(period)))).toEqual([
      ['month', '2025-01', '2025-02', '2025-03', null],
      ['year', '2024', '2025'],
      ['range 9', '2025-01/2025-09', '2024-01/2024-09'],
    ]));
  test('of one length they are one chart, which need not say so', () =>
    expect(drawn([figure('2025-01'), figure(null), figure('2025-02')])).toEqual([
      [undefined, '2025-01', null, '2025-02'],
    ]));
  test('a capacity holds however long the period is that is named with it', () =>
    expect(drawn([figure('2024', { kind: 'capacity' }), figure('2025-03', { kind: 'capacity' })])).toEqual([
      [undefined, '2024', '2025-03'],
    ]));
  test('a ranking chooses one period and is not parted', () =>
    expect(drawn([figure('2024'), figure('2025-03')], false)).toEqual([[undefined, '2024', '2025-03']]));
  test('another unit or basis is another chart as before', () =>
    expect(
      drawn([figure('2025-01'), figure('2025-02', { kind: 'change', basis: 'yoy', normalizedUnit: '1' })]),
    ).toEqual([
      [undefined, '2025-01'],
      [undefined, '2025-02'],
    ]));
});

describe('a drawing in its box', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 0, y: 100 },
    { x: 100, y: 100 },
  ];
  test.each([
    ['a phone', { width: 300, height: 450 }, { x: 1, y: 1.5 }],
    ['a screen', { width: 900, height: 600 }, { x: 1.5, y: 1 }],
    ['a square', { width: 500, height: 500 }, { x: 1, y: 1 }],
    ['a slit, which would tear it', { width: 100, height: 900 }, { x: 1, y: 2.2 }],
    ['a box that is not there yet', { width: 0, height: 0 }, { x: 1, y: 1 }],
  ])('is drawn as slender as %s', (_, box, stretch) => {
    const { x, y } = stretchTo(box, square);
    expect(x).toBeCloseTo(stretch.x);
    expect(y).toBeCloseTo(stretch.y);
  });
  test('as one node, or as nodes in a line, it stays as it is', () => {
    expect(stretchTo({ width: 300, height: 450 }, square.slice(0, 1))).toEqual({ x: 1, y: 1 });
    expect(
      stretchTo(
        { width: 300, height: 450 },
        [0, 1, 2].map((x) => ({ x, y: 5 })),
      ),
    ).toEqual({ x: 1, y: 1 });
  });
  test('a box of another shape is filled anew, a slightly other one is not', () => {
    const upright = stretchTo({ width: 300, height: 450 }, square);
    expect(differ(stretchTo({ width: 450, height: 300 }, square), upright)).toBe(true);
    expect(differ(stretchTo({ width: 300, height: 440 }, square), upright)).toBe(false);
  });
  test('what is dragged there is kept as it was laid out', () =>
    expect(unstretched(stretched({ x: 30, y: -7 }, { x: 1, y: 1.5 }), { x: 1, y: 1.5 })).toEqual({
      x: 30,
      y: -7,
    }));
});

test.each([
  ['Source: one, two', 7, ['Source:', 'one,', 'two']],
  ['单位：亿元', 4, ['单位：亿', '元']],
  ['', 5, []],
])('%j in lines of %d', (text, width, lines) =>
  expect(wrapped(text, width, ({ length }) => length)).toEqual(lines),
);

test('lines of a name are about as wide as each other: none has its last character alone', () => {
  const width = ({ length }: string): number => length;
  expect(wrapped('乌石化二百万吨项目', 8, width)).toEqual(['乌石化二百万吨', '项目']);
  const [first = '', second = '', ...others] = balanced('乌石化二百万吨项目', 8, width);
  expect(others).toEqual([]);
  expect(first + second).toBe('乌石化二百万吨项目');
  expect(second.length).toBeGreaterThan(2);
  expect(balanced('项目', 8, width)).toEqual(['项目']);
});

describe('filters of the graph', () => {
  const all = {
    relations: new Set<never>(),
    types: new Set<never>(),
    origin: null,
    hidden: new Set<string>(),
    kept: new Set(['c']),
  };

  test('a hidden node takes its edges with it', () => {
    const { nodes, edges } = visible(star(3), { ...all, hidden: new Set(['n1']) });
    expect([[...nodes.keys()], edges.size]).toEqual([['c', 'n0', 'n2'], 2]);
  });

  test('by origin; what is left without an edge goes, what was asked for by name stays', () => {
    const net = netOf(['c', 'a', 'b'].map(node), [edge('c', 'a', 1), edge('c', 'b', 0)]);
    expect([...visible(net, { ...all, origin: 'background' }).nodes.keys()]).toEqual(['c', 'b']);
  });
});

describe('the address of a view', () => {
  const id = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !text.includes('%'));
  const expansion: fc.Arbitrary<Expansion> = fc.record({
    id,
    relation: fc.constantFrom(null, 'OWNS', 'LOCATED_IN'),
    most: fc.integer({ min: 1, max: 1000 }),
  });

  test('what is printed is read back', () => {
    fc.assert(
      fc.property(fc.array(expansion, { maxLength: 8 }), fc.uniqueArray(id), (list, ids) => {
        expect(parseExpansions(printExpansions(list))).toEqual(list);
        expect(parseList(printList(ids))).toEqual(ids);
        const pins = new Map(ids.map((one, i) => [one, { x: i * 7, y: -i }]));
        expect([...parsePins(printPins(pins))].map(([one, { x }]) => [one, x])).toEqual(
          [...pins].map(([one, { x }]) => [one, x]),
        );
      }),
    );
  });

  test.each([
    ['', []],
    [';;', []],
    ['e_1', [{ id: 'e_1', relation: null, most: 25 }]],
    ['e_1~OWNS~9999', [{ id: 'e_1', relation: 'OWNS', most: 1000 }]],
    ['e_1~<script>~-3', [{ id: 'e_1', relation: null, most: 1 }]],
  ])('%s is read as %j', (text, expected) => expect(parseExpansions(text)).toEqual(expected));
});
