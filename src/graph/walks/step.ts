import { type RelationType } from '../../model';
import { int, type Parameters, type Row, type Transaction } from '../engine';
import { text } from '../properties';
import { type StatementName } from '../statements';
import { runOver } from '../transaction';
import { type Arc, statedBy, toArc } from './arcs';
import { walkLimits } from './limits';
import { type WalkDirection } from './ways';

/** What one step found: arcs of these nodes, and the nodes that have more of them than a step takes. */
export interface Taken {
  readonly arcs: readonly Arc[];
  readonly over: ReadonlySet<string>;
}

/** All arcs that leave (or, coming from the goal, reach) these nodes; of a node that is `over`, the first that came. */
export type Step = (ids: readonly string[]) => Promise<Taken>;

/** What may be walked. */
export interface Allowed {
  readonly asOf: string | null;
  /** Null: any. */
  readonly relations: ReadonlySet<RelationType> | null;
  readonly direction: WalkDirection;
  /** Nodes that no path may touch. */
  readonly avoid: ReadonlySet<string>;
}

export const allows =
  ({ relations, direction, avoid }: Allowed) =>
  (arc: Arc): boolean =>
    (relations === null || relations.has(arc.type)) &&
    (direction === 'any' || arc.forward === (direction === 'along')) &&
    !avoid.has(arc.from) &&
    !avoid.has(arc.to);

const most = walkLimits.edgesOfOneEntity;

function nodesOver(rows: readonly Row[]): ReadonlySet<string> {
  const degrees = new Map<string, number>();
  for (const row of rows) {
    const key = `${text(row['id'])} ${row['forward'] === true ? 'out' : 'in'}`;
    degrees.set(key, (degrees.get(key) ?? 0) + 1);
  }
  return new Set([...degrees].flatMap(([key, degree]) => (degree > most ? [key.split(' ')[0] ?? ''] : [])));
}

/** A step by one statement; `backwards` turns its arcs round, for walks that come from the goal. */
export const stepBy =
  (
    tx: Transaction,
    statement: StatementName,
    parameters: Parameters,
    allowed: Allowed,
    backwards: boolean,
  ): Step =>
  async (ids) => {
    const rows = await runOver(tx, statement, 'ids', ids, { ...parameters, cap: int(most + 1) });
    const stated = rows.filter((row) => statedBy(row, allowed.asOf));
    const arcs = stated.map((row) => toArc(row, allowed.asOf, backwards)).filter(allows(allowed));
    return { arcs, over: nodesOver(rows) };
  };
