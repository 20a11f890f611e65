import { type EntityType, type Origin, type RelationType } from '../../model';
import { type Row } from '../engine';
import { count, text } from '../properties';

/** One direct edge as a walk takes it. `forward`: along the edge. */
export interface Arc {
  readonly from: string;
  readonly to: string;
  readonly key: string;
  readonly type: RelationType;
  readonly forward: boolean;
  /** No article states it, as of the date asked. */
  readonly background: boolean;
  readonly reported: number;
  readonly backgrounds: number;
  /** Of the node that the step found. */
  readonly foundType: EntityType;
}

/** What is told of an edge, and of the node that it leads to. */
interface Told {
  readonly background: number;
  readonly firstStated: string | null;
}

/** Whether some statement behind the edge was published by the date asked, or is background. */
export const statedBy = ({ background, firstStated }: Told, asOf: string | null): boolean =>
  asOf === null || background > 0 || (firstStated !== null && firstStated <= asOf);

/** An edge as a step statement tells it: the node that it leads to, that one's type, key, type, two counts and a date. */
type ToldStep = readonly [string, EntityType, string, RelationType, number, number, string | null];

/** A step from `here`, if something published by the date asked says so; `backwards` turns it round, for walks that come from the goal. */
export function toArc(
  here: string,
  leaves: boolean,
  [there, foundType, key, type, reported, background, firstStated]: ToldStep,
  asOf: string | null,
  backwards: boolean,
): Arc | null {
  if (!statedBy({ background, firstStated }, asOf)) return null;
  const isReported = reported > 0 && (asOf === null || (firstStated !== null && firstStated <= asOf));
  return {
    from: backwards ? there : here,
    to: backwards ? here : there,
    key,
    type,
    forward: leaves !== backwards,
    background: !isReported,
    reported,
    backgrounds: background,
    foundType,
  };
}

/** The edges of one node in one direction, as far as a step takes them. */
export interface Side {
  readonly id: string;
  readonly leaves: boolean;
  readonly steps: readonly ToldStep[];
  readonly many: number;
}

export const toSide = (row: Row): Side => ({
  id: text(row['id']),
  leaves: row['forward'] === true,
  steps: (row['taken'] ?? []) as unknown as readonly ToldStep[],
  many: count(row['many']),
});

export const originOf = (arc: Arc): Origin => (arc.background ? 'background' : 'reported');

/** Of several edges between the same two, the one to walk: a reported one first, then by type and key. */
const better = (a: Arc, b: Arc): boolean =>
  a.background !== b.background ? !a.background : a.type !== b.type ? a.type < b.type : a.key < b.key;

/** Arcs by where they start, one for each pair of nodes; none from a node to itself. */
export function adjacency(arcs: Iterable<Arc>): ReadonlyMap<string, readonly Arc[]> {
  const best = new Map<string, Map<string, Arc>>();
  for (const arc of arcs) {
    if (arc.from === arc.to) continue;
    const from = best.get(arc.from) ?? new Map<string, Arc>();
    best.set(arc.from, from);
    const rival = from.get(arc.to);
    if (rival === undefined || better(arc, rival)) from.set(arc.to, arc);
  }
  return new Map([...best].map(([id, targets]) => [id, [...targets.values()]]));
}

/** Arcs that material takes, without those that only join a project to its parts. */
export const isFlow = (arc: Arc): boolean => arc.type !== 'PART_OF';
