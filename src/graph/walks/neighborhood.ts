import { type Entity, type RelationType } from '../../model';
import { entitiesById } from '../by-id';
import { type Transaction } from '../engine';
import { orNull } from '../lists';
import { type Arc } from './arcs';
import { walkLimits } from './limits';
import { anyWay, type Step, stepBy } from './step';
import { type AsOf, type Neighborhood } from '../answers';

export type NeighborhoodOptions = {
  depth: number;
  relations?: readonly RelationType[];
  first: number;
} & AsOf;

const deepest = 3;

/** Nearest first; of one distance what is stated more often, then by id. */
const byWeight = (arcs: readonly Arc[]): readonly string[] => {
  const weight = new Map<string, number>();
  for (const { to, reported, backgrounds } of arcs)
    weight.set(to, (weight.get(to) ?? 0) + reported + backgrounds);
  return [...weight].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
};

/** The edge in its own direction, once, however often it was met. */
const edgeOf = ({
  key,
  from,
  to,
  forward,
  type,
  reported,
  backgrounds,
}: Arc): Neighborhood['edges'][number] => ({
  key,
  fromId: forward ? from : to,
  type,
  toId: forward ? to : from,
  reported,
  background: backgrounds,
});

/** Nobody is met through a hub but where it is the centre: then through its first edges. */
async function arcsOf(step: Step, ids: readonly string[], center: string): Promise<readonly Arc[]> {
  const { arcs, over } = await step.take(ids.slice(0, walkLimits.entitiesOfOneStep));
  return over.has(center) ? [...arcs, ...(await step.first([center]))] : arcs;
}

/**
 * What lies within `depth` steps (3 at most) of an entity: `first` entities at most, the centre apart, with all edges among them
 * that were met on the way; how many entities were left out is said.
 */
export async function neighborhood(
  tx: Transaction,
  center: Entity,
  { depth, relations, first, asOf = null }: NeighborhoodOptions,
): Promise<Neighborhood> {
  const inside = new Set([center.id]);
  const omitted = new Set<string>();
  const met: Arc[] = [];
  const allowed = { asOf, relations: null, direction: 'any', avoid: new Set<string>() } as const;
  const step = stepBy(tx, anyWay, { types: orNull(relations) }, allowed, false);
  let frontier: readonly string[] = [center.id];
  for (let level = 0; level <= Math.min(depth, deepest) && frontier.length > 0; level += 1) {
    const arcs = await arcsOf(step, frontier, center.id);
    met.push(...arcs);
    // The last step only finds edges among what is inside already.
    if (level === Math.min(depth, deepest)) break;
    const next = byWeight(arcs.filter(({ to }) => !inside.has(to)));
    const room = Math.max(0, first + 1 - inside.size);
    frontier = next.slice(0, room);
    for (const id of frontier) inside.add(id);
    for (const id of next.slice(room)) omitted.add(id);
  }
  const entities = await entitiesById(tx, [...inside].slice(1));
  const edges = new Map(
    met.filter(({ from, to }) => inside.has(from) && inside.has(to)).map((arc) => [arc.key, edgeOf(arc)]),
  );
  return {
    center,
    entities: entities.filter((entity) => entity !== null),
    edges: [...edges.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
    omitted: omitted.size,
  };
}
