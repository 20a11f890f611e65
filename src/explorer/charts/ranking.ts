import { type EChartsCoreOption } from 'echarts/core';
import { figureText } from '../lib/figure';
import { cut, nameIn } from '../lib/lang';
import { colour } from '../lib/theme';
import { type Observation } from '../lib/types';
import { aboutWide, type Axis, base, narrow, scaled, valueAxis } from './frame';
import { boundsOf, middleOf } from './groups';
import { isRange, open, symbolOf, whisker } from './marks';
import { balanced } from './wrap';

const rankedAtMost = 40;

const labelWidth = 300;
const lineHeight = 15;

const barWidth = (): number => (narrow() ? 14 : 22);

const longestLabel = 22;

const endLabel = (o: Observation): string => cut(figureText(o), longestLabel);

/** Room right of the bars for the longest label and the arrow before it. */
const roomRight = (rows: readonly Observation[]): number =>
  arrowRoom + Math.max(40, ...rows.map((o) => aboutWide(endLabel(o))));

/** Room beyond the end of a bar for the arrow of a bound. */
const arrowRoom = 16;

/** What stands at the end of a bar: beyond the upper end of a range, and beyond the arrow of a bound. */
const endLabels = (rows: readonly Observation[], axis: Axis): object => ({
  type: 'bar',
  stack: 'end',
  barMaxWidth: barWidth(),
  itemStyle: { color: 'transparent' },
  data: rows.map((o) => ({
    value: scaled((boundsOf(o)?.high ?? 0) - (middleOf(o) ?? 0), axis),
    observation: o,
    label: { distance: symbolOf(o.comparator) === 'circle' ? 6 : arrowRoom },
  })),
  label: {
    show: true,
    position: 'right',
    color: colour('ink'),
    formatter: ({ data }: { data: { observation: Observation } }) => endLabel(data.observation),
  },
});

/** Arrows on the ends of bars whose figure is a bound. */
const arrows = (rows: readonly Observation[], axis: Axis): object => ({
  type: 'scatter',
  itemStyle: { color: colour('s-1') },
  symbolSize: [12, 14],
  z: 5,
  data: rows.flatMap((o, i) => {
    const symbol = symbolOf(o.comparator);
    if (symbol === 'circle') return [];
    const value = [scaled(middleOf(o) ?? 0, axis), i];
    return [{ value, observation: o, symbol, symbolRotate: -90, symbolOffset: [7, 0] }];
  }),
});

/** Names beside the bars; on the screen of a phone above them, where they have its whole width. */
const nameLabels = (labels: readonly (readonly string[])[]): object => ({
  color: colour('ink'),
  interval: 0,
  lineHeight,
  formatter: (_: string, i: number) => labels[i]?.join('\n') ?? '',
  ...(narrow() ? { inside: true, margin: 0, verticalAlign: 'bottom', padding: [0, 0, 9, 0] } : {}),
});

const rowHeight = (labels: readonly (readonly string[])[]): number =>
  narrow() ? 28 + lineHeight * Math.max(...labels.map(({ length }) => length)) : 32;

/** Who has most: a bar for each subject, longest first, with what was written at its end. */
export function rankingOption(
  ranked: readonly Observation[],
  axis: Axis,
): { option: EChartsCoreOption; height: number } {
  const rows = ranked.slice(0, rankedAtMost).reverse();
  const mixed = new Set(rows.map(({ period }) => period)).size > 1;
  const labels = rows.map((o) =>
    balanced(
      `${cut(nameIn(o.subject), 44)}${mixed && o.period ? `  ${o.period}` : ''}`,
      labelWidth,
      aboutWide,
    ),
  );
  const ink = colour('s-1');
  const ranges = rows.flatMap((o, i) => {
    const bounds = boundsOf(o);
    return bounds && isRange(o)
      ? [{ value: [i, scaled(bounds.low, axis), scaled(bounds.high, axis)], observation: o }]
      : [];
  });
  return {
    height: Math.max(90, rows.length * rowHeight(labels) + 40),
    option: {
      ...base(),
      grid: { left: 8, right: roomRight(rows), top: 8, bottom: 8, containLabel: true },
      xAxis: { ...valueAxis(axis, false), name: '', splitNumber: narrow() ? 2 : 5 },
      yAxis: {
        type: 'category',
        data: rows.map((_, i) => String(i)),
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: nameLabels(labels),
      },
      series: [
        {
          type: 'bar',
          stack: 'end',
          barMaxWidth: barWidth(),
          data: rows.map((o) => ({
            value: scaled(middleOf(o) ?? 0, axis),
            observation: o,
            itemStyle: open(o)
              ? { color: colour('panel'), borderColor: ink, borderWidth: 2 }
              : { color: ink },
          })),
        },
        endLabels(rows, axis),
        arrows(rows, axis),
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
