import { type Entity, type Relation } from '../../model';
import { entitiesById } from '../by-id';
import { int, type Transaction } from '../engine';
import { text } from '../properties';
import { toRelation } from '../statement-rows';
import { runOver } from '../transaction';
import { type Arc, originOf } from './arcs';
import { type Walk } from './web';
import { whyHere } from './why-here';
import { type Hop, type Path } from './ways';
import { type Stored } from '../answers';

// What stands behind one hop is evidence to read, not a list to page through.
const statementsPerHop = 10;

/** Statements behind direct edges, reported first, then the oldest. */
async function statementsBehind(
  tx: Transaction,
  keys: readonly string[],
  asOf: string | null,
): Promise<ReadonlyMap<string, readonly Stored<Relation>[]>> {
  const rows = await runOver(tx, 'statementsOfEdges', 'keys', keys, { asOf, cap: int(statementsPerHop) });
  const found = new Map<string, Stored<Relation>[]>();
  for (const row of rows) {
    const list = found.get(text(row['key'])) ?? [];
    found.set(text(row['key']), [...list, toRelation(row['properties'], row['evidence'])]);
  }
  return found;
}

async function entitiesOn(tx: Transaction, walks: readonly Walk[]): Promise<ReadonlyMap<string, Entity>> {
  const ids = [...new Set(walks.flatMap(({ nodes }) => nodes))];
  const nodes = await entitiesById(tx, ids);
  return new Map(nodes.flatMap((node) => (node === null ? [] : [[node.id, node] as const])));
}

/**
 * Lists of walks, best first, with everything there is to say about each hop, fetched in two statements, and why each walk
 * stands where it does in its list.
 */
export async function toPaths(
  tx: Transaction,
  lists: readonly (readonly Walk[])[],
  asOf: string | null,
  crowded: ReadonlySet<string> = new Set(),
): Promise<readonly (readonly Path[])[]> {
  const walks = lists.flat();
  const keys = [...new Set(walks.flatMap(({ arcs }) => arcs.map(({ key }) => key)))];
  const statements = await statementsBehind(tx, keys, asOf);
  const entities = await entitiesOn(tx, walks);
  const hopOf = (arc: Arc): readonly Hop[] => {
    const [source, target] = [entities.get(arc.from), entities.get(arc.to)];
    if (source === undefined || target === undefined) return [];
    return [
      {
        relation: arc.type,
        direction: arc.forward ? 'FORWARD' : 'BACKWARD',
        source,
        target,
        origin: originOf(arc),
        statements: statements.get(arc.key) ?? [],
      },
    ];
  };
  const pathOf = ({ nodes, arcs, cost }: Walk, at: number, list: readonly Walk[]): Path => {
    const shared = nodes.slice(1, -1).flatMap((id) => (crowded.has(id) ? (entities.get(id) ?? []) : []));
    return {
      hops: arcs.flatMap(hopOf),
      length: cost.length,
      backgroundHops: cost.background,
      crowded: shared,
      because: whyHere(cost, shared, list[at - 1]?.cost, 'the ids of its entities'),
    };
  };
  return lists.map((list) => list.map(pathOf));
}
