import { type RelationType } from '../../model';
import { int, type Transaction } from '../engine';
import { orNull } from '../lists';
import { count, text } from '../properties';
import { type AsOf, type Path } from '../questions';
import { runOver } from '../transaction';
import { adjacency, toArc } from './arcs';
import { bestPaths, outlooks, webOf } from './best-paths';
import { explore, type Explored, type Step } from './explore';
import { toPaths } from './hops';
import { walkLimits } from './limits';

export type PathOptions = { relations?: readonly RelationType[]; maxHops: number; first: number } & AsOf;

const anyWay =
  (tx: Transaction, types: RelationType[] | null, asOf: string | null, backwards: boolean): Step =>
  async (ids, cap) => {
    const rows = await runOver(tx, 'stepsAnyWay', 'ids', ids, { types, asOf, cap: int(cap) });
    return rows.map((row) => toArc(row, asOf, backwards));
  };

/** Nodes that a short enough path may pass. */
const between = ({ ahead, behind, arcs }: Explored, maxHops: number): readonly string[] => {
  const all = new Set(arcs.flatMap(({ from, to }) => [from, to]));
  return [...all].filter((id) => {
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
  const rows = await runOver(tx, 'crowdedness', 'ids', ids.slice(0, walkLimits.perStep));
  const hubs = rows.filter((row) => count(row['degree']) >= walkLimits.crowd).map((row) => text(row['id']));
  return new Set([...places, ...hubs]);
}

/**
 * The best simple paths between two entities, along edges of any type in either direction, unless told. Paths through
 * shared places and hubs come last; then fewest background hops, the shortest, and by ids.
 */
export async function paths(
  tx: Transaction,
  fromId: string,
  toId: string,
  { relations, maxHops, first, asOf = null }: PathOptions,
): Promise<{ readonly paths: readonly Path[]; readonly truncated: boolean }> {
  if (fromId === toId) return { paths: [], truncated: false };
  const types = orNull(relations);
  const steps = { ahead: anyWay(tx, types, asOf, false), behind: anyWay(tx, types, asOf, true) };
  const explored = await explore([fromId], [toId], steps, { ...walkLimits, maxHops });
  const crowded = await crowdedAmong(tx, between(explored, maxHops), explored);
  const web = webOf(adjacency(explored.arcs), crowded);
  const question = {
    starts: [fromId],
    goals: [toId],
    through: null,
    maxHops,
    count: first,
    budget: walkLimits.perQuestion,
  };
  const found = bestPaths(web, question, outlooks(web, question));
  return { paths: await toPaths(tx, found.paths, asOf), truncated: explored.truncated || found.truncated };
}
