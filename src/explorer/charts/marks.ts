import { type CustomSeriesRenderItemAPI, type CustomSeriesRenderItemParams } from 'echarts';
import { figureText } from '../lib/figure';
import { cut, nameIn, say } from '../lib/lang';
import { withGaps } from '../lib/periods';
import { type Comparator, type Observation } from '../lib/types';
import { boundsOf, type SubjectLine } from './groups';

const upward: readonly Comparator[] = ['more_than', 'at_least'];
const downward: readonly Comparator[] = ['less_than', 'at_most'];

export const symbolOf = (comparator: Comparator): string => {
  if (upward.includes(comparator)) return 'path://M0,9 L5,0 L10,9 L6.4,9 L6.4,16 L3.6,16 L3.6,9 Z';
  if (downward.includes(comparator)) return 'path://M0,7 L5,16 L10,7 L6.4,7 L6.4,0 L3.6,0 L3.6,7 Z';
  return 'circle';
};

export const open = (o: Observation): boolean => o.comparator === 'nearly' || o.comparator === 'about';

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

export const isRange = (o: Observation): boolean => {
  const bounds = boundsOf(o);
  return bounds !== null && bounds.low !== bounds.high;
};

/** A bar from one end of a range to the other, with caps. `across` draws it along the horizontal axis. */
export const whisker =
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
