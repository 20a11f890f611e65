import { type EntityType, type Origin, type RelationType } from '../../model';
import { type Row } from '../engine';
import { count, text, textOrNull } from '../properties';

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

/** Whether some statement behind the edge was published by the date asked, or is background. */
export function statedBy(row: Row, asOf: string | null): boolean {
  const first = textOrNull(row['firstStated']);
  return asOf === null || count(row['background']) > 0 || (first !== null && first <= asOf);
}

/** A row of a step statement; `backwards` turns it round, for walks that come from the goal. */
export function toArc(row: Row, asOf: string | null, backwards = false): Arc {
  const [here, there] = [text(row['id']), text(row['otherId'])];
  const first = textOrNull(row['firstStated']);
  const reported = count(row['reported']) > 0 && (asOf === null || (first !== null && first <= asOf));
  return {
    from: backwards ? there : here,
    to: backwards ? here : there,
    key: text(row['key']),
    type: text(row['type']) as RelationType,
    forward: (row['forward'] === true) !== backwards,
    background: !reported,
    reported: count(row['reported']),
    backgrounds: count(row['background']),
    foundType: text(row['otherType']) as EntityType,
  };
}

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
