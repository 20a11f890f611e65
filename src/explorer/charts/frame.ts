import { type EChartsCoreOption } from 'echarts/core';
import { number } from '../lib/figure';
import { scaleOf, unitIn, unitTitle } from '../lib/units';
import { cut, say } from '../lib/lang';
import { colour } from '../lib/theme';
import { type Observation } from '../lib/types';
import { boundsOf, type ChartGroup } from './groups';
import { tipOf } from './marks';

export const palette = (): string[] => [1, 2, 3, 4, 5, 6].map((n) => colour(`s-${n}`));

export interface Axis {
  readonly times: number;
  readonly unit: string;
}

const longestUnit = 24;

/** The scale of the axis, one for all figures of the chart. */
export function axisOf({ first, list }: ChartGroup): Axis {
  if (first.normalizedUnit === null)
    return { times: 1, unit: cut(unitIn(first.unit), longestUnit) || say('unit_other') };
  const largest = Math.max(...list.map((o) => Math.abs(boundsOf(o)?.high ?? 0)));
  const { times, unit } = scaleOf(first.normalizedUnit, first.unitCode, largest);
  return { times, unit: unit.trim() || unitTitle(first.normalizedUnit) };
}

export const scaled = (value: number, { times }: Axis): number => Number((value * times).toPrecision(12));

export const text = () => ({ color: colour('ink'), fontFamily: getComputedStyle(document.body).fontFamily });

export const base = (): EChartsCoreOption => ({
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

export const quiet = () => ({
  axisLine: { lineStyle: { color: colour('rule-strong') } },
  splitLine: { lineStyle: { color: colour('rule') } },
  axisLabel: { color: colour('soft'), hideOverlap: true },
});

export const valueAxis = (axis: Axis, scale: boolean) => ({
  type: 'value',
  name: axis.unit,
  scale,
  ...(scale ? { boundaryGap: ['6%', '6%'] } : {}),
  nameTextStyle: { color: colour('soft'), align: 'left' },
  ...quiet(),
  axisLabel: { color: colour('soft'), formatter: (value: number) => number(value, 6) },
});

/** About how wide a label is, in pixels: characters of Chinese are as wide as high. */
export const aboutWide = (text: string): number =>
  [...text].reduce((sum, char) => sum + (/[\u2e80-\uffef]/.test(char) ? 12 : 6.8), 0);

/** The screen of a phone. */
export const narrow = (): boolean => window.innerWidth < 640;
