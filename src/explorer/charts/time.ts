import { type EChartsCoreOption } from 'echarts/core';
import { nameOf } from '../lib/lang';
import { withGaps } from '../lib/periods';
import { colour } from '../lib/theme';
import { type Observation } from '../lib/types';
import { type Axis, base, palette, quiet, scaled, valueAxis } from './frame';
import { boundsOf, middleOf, type SubjectLine } from './groups';
import { endName, namesOf, namedAtEnds } from './line-names';
import { isRange, open, symbolOf, whisker } from './marks';

interface Datum {
  readonly value: readonly (number | string | null)[];
  readonly observation: Observation;
}

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
  named: boolean,
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
          lineStyle: { ...style, width: 2 },
          ...(named ? { endLabel: { show: true, distance: 10, color: ink, formatter: endName(name) } } : {}),
          labelLayout: { moveOverlap: 'shiftY' },
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
export function timeOption(lines: readonly SubjectLine[], axis: Axis, compare: boolean): EChartsCoreOption {
  const periods = withGaps(lines.flatMap(({ points }) => [...points.keys()]));
  const inks = palette();
  const named = !compare && namedAtEnds(lines);
  const bars = compare ? barsOf(lines.length, periods.length) : [];
  return {
    ...base(),
    ...namesOf(lines, named),
    xAxis: { type: 'category', data: periods, ...quiet(), splitLine: { show: false } },
    yAxis: valueAxis(axis, !compare),
    series: lines.flatMap((line, i) =>
      marksOf(line, periods, axis, bars[i] ?? null, inks[i % inks.length] ?? '', named),
    ),
  };
}
