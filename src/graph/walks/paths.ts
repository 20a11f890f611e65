import { orNull } from '../lists';
import { int, type Transaction } from '../engine';
import { count, text } from '../properties';
import { runOver } from '../transaction';
import { adjacency } from './arcs';
import { bestPaths } from './best-paths';
import { Cuts } from './cuts';
import { explore, type Explored } from './explore';
import { toPaths } from './hops';
import { walkLimits } from './limits';
import { outlooks } from './outlook';
import { type Allowed, anyWay, stepBy } from './step';
import { webOf } from './web';
import { type PathOptions, type Paths } from './ways';

/** Nodes that a short enough path may pass. */
const between = ({ ahead, behind, arcs }: Explored, maxHops: number): readonly string[] => {
  const all = new Set(arcs.flatMap(({ from, to }) => [from, to]));
  return [...all].sort().filter((id) => {
    const [there, back] = [ahead.get(id), behind.get(id)];
    return there === undefined || back === undefined || there + back <= maxHops;
  });
};

/** Places, and whatever very many edges meet: to share one says little about two things. */
async function crowdedAmong(
  tx: Transaction,
  ids: readonly string[],
  explored: Explored,
): Promise<ReadonlySet<string>> {
  const places = ids.filter((id) => explored.types.get(id) === 'Place');
  const others = ids.filter((id) => explored.types.get(id) !== 'Place');
  const rows = await runOver(tx, 'crowdedness', 'ids', others, { cap: int(walkLimits.crowd) });
  const hubs = rows.filter((row) => count(row['degree']) >= walkLimits.crowd).map((row) => text(row['id']));
  return new Set([...places, ...hubs]);
}

/**
 * The best simple paths between two entities, each through other nodes, along edges of any type in either direction, unless
 * told. Paths through shared places and hubs come last; then fewest background hops, the shortest, and by ids.
 */
export async function paths(
  tx: Transaction,
  fromId: string,
  toId: string,
  { relations, direction = 'any', via = [], avoid = [], maxHops, first, asOf = null }: PathOptions,
): Promise<Paths> {
  const nothing = { paths: [], truncated: false, cuts: [] };
  if (fromId === toId || avoid.includes(fromId) || avoid.includes(toId)) return nothing;
  const types = orNull(relations);
  const allowed: Allowed = { asOf, relations: null, direction, avoid: new Set(avoid) };
  const steps = {
    ahead: stepBy(tx, anyWay, { types }, allowed, false),
    behind: stepBy(tx, anyWay, { types }, allowed, true),
  };
  const cuts = new Cuts();
  const explored = await explore([fromId], [toId], steps, maxHops, cuts);
  const crowded = await crowdedAmong(tx, between(explored, maxHops), explored);
  const web = webOf(adjacency(explored.arcs), crowded);
  const ends = { starts: [fromId], goals: [toId], through: null, via, maxHops };
  const question = { ...ends, count: first, budget: walkLimits.pathsTried };
  const found = bestPaths(web, question, outlooks(web, question));
  if (found.truncated) cuts.add('pathsTried');
  const [list = []] = await toPaths(tx, [found.paths], asOf, crowded);
  return { paths: list, truncated: cuts.any, cuts: await cuts.told(tx) };
}
