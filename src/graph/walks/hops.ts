import { entitiesById } from '../by-id';
import { int, type Transaction } from '../engine';
import { text } from '../properties';
import { type Hop, type Path, type Stored } from '../questions';
import { toRelation } from '../statement-rows';
import { runOver } from '../transaction';
import { type Entity, type Relation } from '../../model';
import { type Arc, originOf } from './arcs';
import { type Walk } from './best-paths';

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

async function entitiesOn(
  tx: Transaction,
  walks: readonly Pick<Walk, 'nodes'>[],
): Promise<ReadonlyMap<string, Entity>> {
  const ids = [...new Set(walks.flatMap(({ nodes }) => nodes))];
  const nodes = await entitiesById(tx, ids);
  return new Map(nodes.flatMap((node) => (node === null ? [] : [[node.id, node] as const])));
}

/** Walks with everything there is to say about each hop, fetched in two statements. */
export async function toPaths(
  tx: Transaction,
  walks: readonly Pick<Walk, 'nodes' | 'arcs'>[],
  asOf: string | null,
): Promise<readonly Path[]> {
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
  return walks.map(({ arcs }) => ({ hops: arcs.flatMap(hopOf) }));
}
