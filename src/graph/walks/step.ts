import { type RelationType } from '../../model';
import { int, type Parameters, type Transaction } from '../engine';
import { type StatementName } from '../statements';
import { runOver } from '../transaction';
import { type Arc, type Side, toArc, toSide } from './arcs';
import { walkLimits } from './limits';
import { type WalkDirection } from './ways';

/** What one step found: arcs of these nodes, and the nodes that have more in a direction than a step takes, which gives none in that. */
export interface Taken {
  readonly arcs: readonly Arc[];
  readonly over: ReadonlySet<string>;
}

/** Arcs that leave (or, coming from the goal, reach) nodes. What a node gives is bounded, and so is what it costs to ask. */
export interface Step {
  readonly take: (ids: readonly string[]) => Promise<Taken>;
  /** Of nodes that are over, the first arcs in the directions that are, by the ids of what they lead to. */
  readonly first: (ids: readonly string[]) => Promise<readonly Arc[]>;
}

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

const isOver = ({ many }: Side): boolean => many > most;

/** Of what leads to the last of them an edge may be missing. */
function withoutLast(side: Side): Side {
  const last = side.steps.reduce((max, [id]) => (id > max ? id : max), '');
  return { ...side, steps: side.steps.filter(([id]) => id !== last) };
}

/** The statements of a step: all edges of what has few, the first of what has many. */
export type StepStatements = readonly [all: StatementName, first: StatementName];

/** A step by two statements; `backwards` turns its arcs round, for walks that come from the goal. */
export function stepBy(
  tx: Transaction,
  [all, first]: StepStatements,
  parameters: Parameters,
  allowed: Allowed,
  backwards: boolean,
): Step {
  const sidesBy = async (statement: StatementName, ids: readonly string[]): Promise<readonly Side[]> =>
    (await runOver(tx, statement, 'ids', ids, { ...parameters, cap: int(most + 1) })).map(toSide);
  const allowing = allows(allowed);
  const toArcs = (sides: readonly Side[]): readonly Arc[] =>
    sides.flatMap(({ id, leaves, steps }) =>
      steps.flatMap((step) => {
        const arc = toArc(id, leaves, step, allowed.asOf, backwards);
        return arc !== null && allowing(arc) ? [arc] : [];
      }),
    );
  return {
    take: async (ids) => {
      const sides = await sidesBy(all, ids);
      return { arcs: toArcs(sides), over: new Set(sides.filter(isOver).map(({ id }) => id)) };
    },
    first: async (ids) => toArcs((await sidesBy(first, ids)).filter(isOver).map(withoutLast)),
  };
}

export const anyWay: StepStatements = ['stepsAnyWay', 'firstStepsAnyWay'];
export const downstream: StepStatements = ['flowDownstream', 'firstFlowDownstream'];
export const upstream: StepStatements = ['flowUpstream', 'firstFlowUpstream'];
export const declaring: StepStatements = ['projectsDeclaring', 'firstProjectsDeclaring'];
