import { type CustomSeriesRenderItemAPI, type CustomSeriesRenderItemParams } from 'echarts';
import { type EChartsCoreOption } from 'echarts/core';
import { comparatorSign, figureText, number, scaleOf, unitIn, unitTitle } from '../lib/figure';
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
  return comparator === 'exact' ? 'circle' : 'emptyCircle';
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
const whisker = (across: boolean) => (_: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) => {
  const [category, low, high] = [api.value(0), api.value(1), api.value(2)];
  const from = api.coord(across ? [low, category] : [category, low]);
  const to = api.coord(across ? [high, category] : [category, high]);
  const cap = 6;
  const [x1 = 0, y1 = 0] = from;
  const [x2 = 0, y2 = 0] = to;
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

/** Marks of one subject by period: a line, or bars beside those of others; ranges as whiskers, other publishers as dots. */
function marksOf(
  line: SubjectLine,
  periods: readonly string[],
  axis: Axis,
  bars: boolean,
  ink: string,
): object[] {
  const name = nameOf(line.subject);
  const drawn = periods.map((period): Datum | null => {
    const o = line.points.get(period)?.drawn;
    const middle = o ? middleOf(o) : null;
    return o && middle !== null ? { value: [period, scaled(middle, axis)], observation: o } : null;
  });
  const points = drawn.map((datum) =>
    datum
      ? {
          ...datum,
          symbol: symbolOf(datum.observation.comparator),
          symbolSize: datum.observation.comparator === 'exact' ? 8 : [12, 14],
          itemStyle: open(datum.observation)
            ? { color: colour('panel'), borderColor: ink, borderWidth: 2 }
            : {},
        }
      : { value: [null, null] },
  );
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
  const style = { color: ink };
  return [
    bars
      ? { type: 'bar', name, data: points, barMaxWidth: 36, itemStyle: style }
      : {
          type: 'line',
          name,
          data: points,
          connectNulls: false,
          showAllSymbol: true,
          itemStyle: style,
          lineStyle: style,
        },
    ...(ranges.length > 0
      ? [{ type: 'custom', name, data: ranges, renderItem: whisker(false), itemStyle: style, z: 4 }]
      : []),
    ...(others.length > 0
      ? [
          {
            type: 'scatter',
            name,
            data: others,
            symbolSize: 6,
            itemStyle: { color: ink, opacity: 0.6 },
            z: 5,
          },
        ]
      : []),
  ];
}

/** A chart over time: a line or bars for each subject, gaps where a period has no figure. */
export function timeOption(lines: readonly SubjectLine[], axis: Axis, mode: Mode): EChartsCoreOption {
  const periods = withGaps(lines.flatMap(({ points }) => [...points.keys()]));
  const inks = palette();
  return {
    ...base(),
    ...(lines.length > 1
      ? {
          legend: {
            type: 'scroll',
            top: 0,
            right: 0,
            left: 90,
            textStyle: { ...text(), width: 180, overflow: 'truncate' },
            pageTextStyle: text(),
          },
        }
      : {}),
    xAxis: { type: 'category', data: periods, ...quiet(), splitLine: { show: false } },
    yAxis: valueAxis(axis, mode === 'series'),
    series: lines.flatMap((line, i) =>
      marksOf(line, periods, axis, mode === 'compare', inks[i % inks.length] ?? ''),
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
    has((o) => upward.includes(o.comparator))
      ? `${comparatorSign('more_than').trim()} ${say('mark_more')}`
      : '',
    has((o) => downward.includes(o.comparator)) ? say('mark_less') : '',
    has(open) ? say('mark_nearly') : '',
    lines.some(({ points }) => [...points.values()].some(({ others }) => others.length > 0))
      ? say('mark_other')
      : '',
    gaps ? say('gap') : '',
  ].filter((words) => words !== '');
}
