import { type Arc } from './arcs';
import { type Cuts } from './cuts';
import { walkLimits } from './limits';
import { type Ends, type Linked } from './linked';
import { type Step } from './step';
import { byRank, type Walk } from './web';

/** A way from a member of one end to a project, read from the end: at most one step of flow, then the declaration. */
type Leg = Walk;

const legOf = (arcs: readonly Arc[]): Leg => ({
  arcs,
  nodes: [arcs[0]?.from ?? '', ...arcs.map(({ to }) => to)],
  cost: { crowded: 0, background: arcs.filter(({ background }) => background).length, length: arcs.length },
});

const turned = (arc: Arc): Arc => ({ ...arc, from: arc.to, to: arc.from, forward: !arc.forward });

/** Steps along the flow, against it, and from what a project says it links to the project. */
export interface LinkSteps {
  readonly ahead: Step;
  readonly behind: Step;
  readonly declaring: Step;
}

/** One step's arcs; where it was cut, that is said. */
async function arcsBy(step: Step, ids: readonly string[], cuts: Cuts): Promise<readonly Arc[]> {
  const some = [...ids].sort().slice(0, walkLimits.entitiesOfOneStep);
  if (some.length < ids.length) cuts.add('entitiesOfOneStep');
  const { arcs, over } = await step.take(some);
  if (over.size === 0) return arcs;
  cuts.add('edgesOfOneEntity', over);
  return [...arcs, ...(await step.first([...over]))];
}

/** All ways from an end to each project that declares to link a member of it or a neighbour in the flow of one. */
async function legsFrom(
  members: readonly string[],
  { ahead, behind, declaring }: LinkSteps,
  cuts: Cuts,
): Promise<ReadonlyMap<string, readonly Leg[]>> {
  const own = new Set(members);
  const flowing = [
    ...(await arcsBy(ahead, members, cuts)),
    ...(await arcsBy(behind, members, cuts)).map(turned),
  ].filter(({ from, to, type }) => type !== 'PART_OF' && own.has(from) && !own.has(to));
  const near = [...new Set([...members, ...flowing.map(({ to }) => to)])];
  const byEnd = new Map<string, Arc[]>();
  for (const arc of flowing) byEnd.set(arc.to, [...(byEnd.get(arc.to) ?? []), arc]);
  const legs = new Map<string, Leg[]>();
  for (const arc of await arcsBy(declaring, near, cuts)) {
    if (arc.from === arc.to) continue;
    const ways = own.has(arc.from) ? [[arc]] : (byEnd.get(arc.from) ?? []).map((first) => [first, arc]);
    legs.set(arc.to, [...(legs.get(arc.to) ?? []), ...ways.map(legOf)]);
  }
  return legs;
}

const joined = (leg: Leg, back: Leg): Walk => {
  const onwards = legOf([...back.arcs].reverse().map(turned));
  return {
    nodes: [...leg.nodes, ...onwards.nodes.slice(1)],
    arcs: [...leg.arcs, ...onwards.arcs],
    cost: {
      crowded: 0,
      background: leg.cost.background + back.cost.background,
      length: leg.cost.length + back.cost.length,
    },
  };
};

const best = (walks: readonly Walk[]): Walk | undefined =>
  walks.reduce<Walk | undefined>(
    (least, walk) => (least && byRank(least, walk) <= 0 ? least : walk),
    undefined,
  );

/** The best two legs, one from each end, that together touch all that is asked for. */
function bestOf(there: readonly Leg[], back: readonly Leg[], via: readonly string[]): Walk | undefined {
  if (via.length === 0) {
    const [leg, other] = [best(there), best(back)];
    return leg && other && joined(leg, other);
  }
  const both = there.flatMap((leg) => back.map((other) => joined(leg, other)));
  return best(both.filter(({ nodes }) => via.every((id) => nodes.includes(id))));
}

/** Projects that say themselves what they link: `LINKS_INDUSTRY` to both ends, or to what neighbours them in the flow. */
export async function declaredLinks(
  { starts, goals }: Ends,
  steps: LinkSteps,
  via: readonly string[],
  cuts: Cuts,
): Promise<readonly Linked[]> {
  const there = await legsFrom(starts, steps, cuts);
  if (there.size === 0) return [];
  const back = await legsFrom(goals, steps, cuts);
  return [...there].flatMap(([project, legs]): Linked[] => {
    const walk = bestOf(legs, back.get(project) ?? [], via);
    return walk === undefined ? [] : [{ project, how: 'declared', walks: [walk] }];
  });
}
