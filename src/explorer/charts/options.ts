import { type CustomSeriesRenderItemAPI, type CustomSeriesRenderItemParams } from 'echarts';
import { type EChartsCoreOption } from 'echarts/core';
import { figureText, number, scaleOf, unitIn, unitTitle } from '../lib/figure';
import { cut, nameIn, nameOf, say } from '../lib/lang';
import { withGaps } from '../lib/periods';
import { colour } from '../lib/theme';
import { type Comparator, type Observation } from '../lib/types';
import { boundsOf, type ChartGroup, middleOf, type SubjectLine } from './groups';

export type Mode = 'series' | 'compare' | 'ranking';

const palette = (): string[] => [1, 2, 3, 4, 5, 6].map((n) => colour(`s-${n}`));

const upward: readonly Comparator[] = ['more_than', 'at_least'];
const downward: readonly Comparator[] = ['less_than', 'at_most'];

const symbolOf = (comparator: Comparator): string => {
  if (upward.includes(comparator)) return 'path://M0,9 L5,0 L10,9 L6.4,9 L6.4,16 L3.6,16 L3.6,9 Z';
  if (downward.includes(comparator)) return 'path://M0,7 L5,16 L10,7 L6.4,7 L6.4,0 L3.6,0 L3.6,7 Z';
  return 'circle';
};

const open = (o: Observation): boolean => o.comparator === 'nearly' || o.comparator === 'about';

/** What a mark says when it is pointed at. Plain text: nothing of the data is ever read as markup. */
export function tipOf(o: Observation): string {
  const [first] = o.evidence;
  const where = [first?.article?.publisher, first?.article?.publishedOn].filter(Boolean).join(' ');
  return [
    `${cut(nameIn(o.subject), 40)}  ${o.period ?? say('no_period')}`,
    figureText(o),
    where || (o.citation?.title ?? ''),
    `“${cut(first?.quote ?? '', 40)}”`,
  ]
    .filter((line) => line !== '' && line !== '“”')
    .join('\n');
}

export interface Axis {
  readonly times: number;
  readonly unit: string;
}

/** The scale of the axis, one for all figures of the chart. */
export function axisOf({ first, list }: ChartGroup): Axis {
  if (first.normalizedUnit === null) return { times: 1, unit: unitIn(first.unit) || say('unit_other') };
  const largest = Math.max(...list.map((o) => Math.abs(boundsOf(o)?.high ?? 0)));
  const { times, unit } = scaleOf(first.normalizedUnit, first.unitCode, largest);
  return { times, unit: unit.trim() || unitTitle(first.normalizedUnit) };
}

const scaled = (value: number, { times }: Axis): number => Number((value * times).toPrecision(12));

interface Datum {
  readonly value: readonly (number | string | null)[];
  readonly observation: Observation;
}

const isRange = (o: Observation): boolean => {
  const bounds = boundsOf(o);
  return bounds !== null && bounds.low !== bounds.high;
};

/** A bar from one end of a range to the other, with caps. `across` draws it along the horizontal axis. */
const whisker =
  (across: boolean, offset = 0) =>
  (_: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) => {
    const [category, low, high] = [api.value(0), api.value(1), api.value(2)];
    const from = api.coord(across ? [low, category] : [category, low]);
    const to = api.coord(across ? [high, category] : [category, high]);
    const cap = 6;
    const [x1, y1] = [(from[0] ?? 0) + offset, from[1] ?? 0];
    const [x2, y2] = [(to[0] ?? 0) + offset, to[1] ?? 0];
    const line = (a: number, b: number, c: number, d: number) => ({
      type: 'line' as const,
      shape: { x1: a, y1: b, x2: c, y2: d },
      style: { stroke: api.visual('color'), lineWidth: 2 },
    });
    const caps = across
      ? [line(x1, y1 - cap, x1, y1 + cap), line(x2, y2 - cap, x2, y2 + cap)]
      : [line(x1 - cap, y1, x1 + cap, y1), line(x2 - cap, y2, x2 + cap, y2)];
    return { type: 'group' as const, children: [line(x1, y1, x2, y2), ...caps] };
  };

const text = () => ({ color: colour('ink'), fontFamily: getComputedStyle(document.body).fontFamily });

const base = (): EChartsCoreOption => ({
  animation: false,
  textStyle: text(),
  color: palette(),
  aria: { enabled: false },
  grid: { left: 8, right: 24, top: 34, bottom: 8, containLabel: true },
  tooltip: {
    trigger: 'item',
    renderMode: 'richText',
    confine: true,
    backgroundColor: colour('raised'),
    borderColor: colour('rule-strong'),
    textStyle: text(),
    formatter: ({ data }: { data?: { observation?: Observation } }) =>
      data?.observation ? tipOf(data.observation) : '',
  },
});

const quiet = () => ({
  axisLine: { lineStyle: { color: colour('rule-strong') } },
  splitLine: { lineStyle: { color: colour('rule') } },
  axisLabel: { color: colour('soft'), hideOverlap: true },
});

const valueAxis = (axis: Axis, scale: boolean) => ({
  type: 'value',
  name: axis.unit,
  scale,
  nameTextStyle: { color: colour('soft'), align: 'left' },
  ...quiet(),
  axisLabel: { color: colour('soft'), formatter: (value: number) => number(value, 6) },
});

interface Bars {
  readonly width: number;
  /** How far the bars of this subject stand from the middle of their period, in pixels. */
  readonly offset: number;
}

/** What a bar alone does not say: an arrow on its end for a bound. */
const endsOf = (drawn: readonly (Datum | null)[]): readonly object[] =>
  drawn.flatMap((datum) =>
    datum && symbolOf(datum.observation.comparator) !== 'circle'
      ? [{ ...datum, symbol: symbolOf(datum.observation.comparator), symbolSize: [12, 14] }]
      : [],
  );

/** Marks of one subject by period: a line, or bars beside those of others; ranges as whiskers, other publishers as dots. */
function marksOf(
  line: SubjectLine,
  periods: readonly string[],
  axis: Axis,
  bars: Bars | null,
  ink: string,
): object[] {
  const name = nameOf(line.subject);
  const offset = bars?.offset ?? 0;
  const drawn = periods.map((period): Datum | null => {
    const o = line.points.get(period)?.drawn;
    const middle = o ? middleOf(o) : null;
    return o && middle !== null ? { value: [period, scaled(middle, axis)], observation: o } : null;
  });
  const hollow = { color: colour('panel'), borderColor: ink, borderWidth: 2 };
  const points = drawn.map((datum) => {
    if (!datum) return { value: [null, null] };
    const symbol = symbolOf(datum.observation.comparator);
    return {
      ...datum,
      symbol,
      symbolSize: symbol === 'circle' ? 9 : [12, 14],
      itemStyle: open(datum.observation) ? hollow : {},
    };
  });
  const ranges = drawn.flatMap((datum) => {
    const bounds = datum && isRange(datum.observation) ? boundsOf(datum.observation) : null;
    return datum && bounds
      ? [{ ...datum, value: [datum.value[0] ?? '', scaled(bounds.low, axis), scaled(bounds.high, axis)] }]
      : [];
  });
  const others = periods.flatMap((period) =>
    (line.points.get(period)?.others ?? []).map((o) => ({
      value: [period, scaled(middleOf(o) ?? 0, axis)],
      observation: o,
    })),
  );
  const ends = bars ? endsOf(drawn) : [];
  const style = { color: ink };
  const some = (list: readonly object[], series: object): object[] =>
    list.length > 0 ? [{ name, data: list, itemStyle: style, ...series }] : [];
  return [
    bars
      ? { type: 'bar', name, data: points, barWidth: bars.width, barGap: '0%', itemStyle: style }
      : {
          type: 'line',
          name,
          data: points,
          connectNulls: false,
          showAllSymbol: true,
          itemStyle: style,
          lineStyle: style,
        },
    ...some(ranges, {
      type: 'custom',
      renderItem: whisker(false, offset),
      itemStyle: bars ? { color: colour('quote') } : style,
      z: 4,
    }),
    ...some(ends, { type: 'scatter', symbolOffset: [offset, -8], z: 5 }),
    ...some(others, {
      type: 'scatter',
      symbolSize: 7,
      symbolOffset: [offset, 0],
      itemStyle: { color: colour('panel'), borderColor: ink, borderWidth: 1.5 },
      z: 5,
    }),
  ];
}

/** Bars of all subjects of one period side by side, as wide as the screen allows. */
function barsOf(subjects: number, periods: number): readonly Bars[] {
  const room = Math.min(window.innerWidth - 120, 1100) / Math.max(1, periods);
  const width = Math.max(4, Math.min(34, Math.floor((room * 0.75) / subjects)));
  return Array.from({ length: subjects }, (_, i) => ({ width, offset: (i - (subjects - 1) / 2) * width }));
}

/** A chart over time: a line or bars for each subject, gaps where a period has no figure. */
export function timeOption(lines: readonly SubjectLine[], axis: Axis, mode: Mode): EChartsCoreOption {
  const periods = withGaps(lines.flatMap(({ points }) => [...points.keys()]));
  const inks = palette();
  const bars = mode === 'compare' ? barsOf(lines.length, periods.length) : [];
  return {
    ...base(),
    ...(lines.length > 1
      ? {
          legend: {
            type: 'scroll',
            top: 0,
            right: 0,
            left: 110,
            icon: 'roundRect',
            itemWidth: 14,
            textStyle: { ...text(), width: 180, overflow: 'truncate' },
            pageTextStyle: text(),
          },
        }
      : {}),
    xAxis: { type: 'category', data: periods, ...quiet(), splitLine: { show: false } },
    yAxis: valueAxis(axis, mode === 'series'),
    series: lines.flatMap((line, i) =>
      marksOf(line, periods, axis, bars[i] ?? null, inks[i % inks.length] ?? ''),
    ),
  };
}

const rankedAtMost = 40;

/** Who has most: a bar for each figure, longest first, with what was written at its end. */
export function rankingOption({ list }: ChartGroup, axis: Axis): { option: EChartsCoreOption; rows: number } {
  const rows = list
    .filter((o) => middleOf(o) !== null)
    .sort((a, b) => (middleOf(b) ?? 0) - (middleOf(a) ?? 0))
    .slice(0, rankedAtMost)
    .reverse();
  const names = rows.map(
    (o, i) => `${i}\u0000${cut(nameIn(o.subject), 44)}${o.period ? `  ${o.period}` : ''}`,
  );
  const narrow = window.innerWidth < 640;
  const ink = colour('s-1');
  const ranges = rows.flatMap((o, i) => {
    const bounds = boundsOf(o);
    return bounds && isRange(o)
      ? [{ value: [i, scaled(bounds.low, axis), scaled(bounds.high, axis)], observation: o }]
      : [];
  });
  return {
    rows: rows.length,
    option: {
      ...base(),
      grid: { left: 8, right: narrow ? 74 : 120, top: 8, bottom: 8, containLabel: true },
      xAxis: { ...valueAxis(axis, false), name: '', splitNumber: narrow ? 2 : 5 },
      yAxis: {
        type: 'category',
        data: names,
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: {
          color: colour('ink'),
          interval: 0,
          width: narrow ? 120 : 300,
          overflow: 'break',
          formatter: (name: string) => name.slice(name.indexOf('\u0000') + 1),
        },
      },
      series: [
        {
          type: 'bar',
          barMaxWidth: 22,
          data: rows.map((o) => ({
            value: scaled(middleOf(o) ?? 0, axis),
            observation: o,
            itemStyle: open(o)
              ? { color: colour('panel'), borderColor: ink, borderWidth: 2 }
              : { color: ink },
          })),
          label: {
            show: true,
            position: 'right',
            color: colour('ink'),
            formatter: ({ data }: { data: { observation: Observation } }) =>
              cut(figureText(data.observation), 22),
          },
        },
        ...(ranges.length > 0
          ? [
              {
                type: 'custom',
                data: ranges,
                renderItem: whisker(true),
                itemStyle: { color: colour('quote') },
                z: 4,
              },
            ]
          : []),
      ],
    },
  };
}

/** Which of the special marks a chart has, to be explained under it. */
export function marksUsed(list: readonly Observation[], lines: readonly SubjectLine[]): readonly string[] {
  const has = (some: (o: Observation) => boolean): boolean => list.some(some);
  const periods = lines.flatMap(({ points }) => [...points.keys()]);
  const all = withGaps(periods);
  const gaps = lines.some(({ points }) => all.some((period) => !points.has(period)));
  return [
    has(isRange) ? say('mark_range') : '',
    has((o) => upward.includes(o.comparator)) ? say('mark_more') : '',
    has((o) => downward.includes(o.comparator)) ? say('mark_less') : '',
    has(open) ? say('mark_nearly') : '',
    lines.some(({ points }) => [...points.values()].some(({ others }) => others.length > 0))
      ? say('mark_other')
      : '',
    gaps ? say('gap') : '',
  ].filter((words) => words !== '');
}
