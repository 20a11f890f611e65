import { type Observation } from '../model';
import { statementsById } from './by-id';
import { int, type Transaction } from './engine';
import { figureKey } from './figures/same-figure';
import { text } from './properties';
import { toObservation } from './statement-rows';
import { runOver } from './transaction';
import { type StoredStatement, type Stored } from './answers';

interface Range {
  readonly low: number;
  readonly high: number;
}

/** What the written digits allow: half of one in the last digit, each way. */
function rounding({ normalizedLow, normalizedHigh, normalizedResolution }: Observation): Range | null {
  if (normalizedLow === null || normalizedHigh === null) return null;
  const half = (normalizedResolution ?? 0) / 2;
  return { low: normalizedLow - half, high: normalizedHigh + half };
}

/** The values a figure allows: a bound allows all beyond it, and a written number all that rounds to it. */
function allowed(observation: Observation): Range | null {
  const range = rounding(observation);
  if (range === null) return null;
  const negative = range.high < 0;
  switch (observation.comparator) {
    case 'more_than':
    case 'at_least':
      return negative ? { low: -Infinity, high: range.high } : { low: range.low, high: Infinity };
    case 'less_than':
    case 'at_most':
      return negative ? { low: range.low, high: Infinity } : { low: -Infinity, high: range.high };
    case 'nearly':
    case 'about': {
      const slack = Math.max(Math.abs(range.low), Math.abs(range.high)) * 0.1;
      return { low: range.low - slack, high: range.high + slack };
    }
    default:
      return range;
  }
}

/** True where two figures cannot both be right, whatever was rounded away. Figures in different units are not compared. */
export function disagree(a: Observation, b: Observation): boolean {
  if (a.normalizedUnit === null || a.normalizedUnit !== b.normalizedUnit || a.unitCode === null) return false;
  const [x, y] = [allowed(a), allowed(b)];
  if (x === null || y === null) return false;
  // Decimal fractions that are not binary ones must not turn a touch into a gap.
  const tolerance = 1e-9 * Math.max(...[a, b].map((o) => Math.abs(o.normalizedHigh ?? 0)));
  return x.high + tolerance < y.low || y.high + tolerance < x.low;
}

const isObservation = (statement: StoredStatement | null | undefined): statement is Stored<Observation> =>
  statement?.statementKind === 'observation';

// More figures of one thing at one time than anybody compares.
const mostBeside = 200;

/**
 * For each figure, those of the same thing at the same time whose values differ beyond their rounding. Both sides stay in the graph.
 */
export async function conflicts(
  tx: Transaction,
  ids: readonly string[],
  asOf: string | null,
): Promise<readonly (readonly Stored<Observation>[])[]> {
  const asked = await statementsById(tx, ids);
  const rows = await runOver(tx, 'figuresBeside', 'ids', ids, { asOf, limit: int(mostBeside) });
  const beside = new Map<string, Stored<Observation>[]>(ids.map((id) => [id, []]));
  for (const row of rows)
    beside.get(text(row['id']))?.push(toObservation(row['properties'], row['evidence']));
  return asked.map((one) =>
    isObservation(one) && one.period !== null
      ? (beside.get(one.id) ?? []).filter(
          (other) => figureKey(other) === figureKey(one) && disagree(one, other),
        )
      : [],
  );
}
