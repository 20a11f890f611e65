import { figureText } from '../lib/figure';
import { grouped } from '../lib/grouped';
import { lengthOf, withGaps } from '../lib/periods';
import { type Observation } from '../lib/types';

const width = 132;
const height = 36;
const margin = 4;

const middle = ({ normalizedLow: low, normalizedHigh: high }: Observation): number | null =>
  low === null || high === null ? null : (low + high) / 2;

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly observation: Observation;
}

/** Runs of neighbouring periods: a gap parts them. */
function runs(dots: readonly (Dot | null)[]): readonly (readonly Dot[])[] {
  const all: Dot[][] = [[]];
  for (const dot of dots) {
    if (dot) all[all.length - 1]?.push(dot);
    else all.push([]);
  }
  return all.filter((run) => run.length > 0);
}

/** Those whose periods are of one length: the one that most have. */
function ofOneLength(list: readonly Observation[]): readonly Observation[] {
  const lengths = grouped(
    list.filter(({ period }) => period !== null),
    ({ period }) => lengthOf(period ?? ''),
  );
  return [...lengths].sort(([, a], [, b]) => b.length - a.length)[0]?.[1] ?? [];
}

/** A small chart of figures that share a unit, kind and basis. Nothing where fewer than two periods are of one length. */
export function Spark({ list }: { list: readonly Observation[] }) {
  const byPeriod = new Map(
    ofOneLength(list).flatMap((o) =>
      o.period !== null && middle(o) !== null ? [[o.period, o] as const] : [],
    ),
  );
  if (byPeriod.size < 2) return null;
  const values = [...byPeriod.values()].map((o) => middle(o) ?? 0);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const periods = withGaps([...byPeriod.keys()]);
  const dots = periods.map((period, i): Dot | null => {
    const observation = byPeriod.get(period);
    if (!observation) return null;
    const share = high === low ? 0.5 : ((middle(observation) ?? 0) - low) / (high - low);
    return {
      x: margin + (i / Math.max(1, periods.length - 1)) * (width - 2 * margin),
      y: height - margin - share * (height - 2 * margin),
      observation,
    };
  });
  const title = `${periods[0]}–${periods[periods.length - 1]}: ${[...byPeriod.values()].map(figureText).join(', ')}`;
  return (
    <svg
      class="spark"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={title.slice(0, 300)}
    >
      {runs(dots).map((run, i) => (
        <polyline key={i} points={run.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
      ))}
      {dots.map((dot) =>
        dot ? (
          <circle
            key={dot.observation.id}
            cx={dot.x}
            cy={dot.y}
            r={2.2}
            class={dot.observation.comparator === 'exact' ? '' : 'open'}
          />
        ) : null,
      )}
    </svg>
  );
}
