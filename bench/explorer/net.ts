import { type Edge } from '../../src/explorer/graph/model';
import { type EntityCard } from '../../src/explorer/lib/types';

const types = ['Organization', 'Person', 'Place', 'Project', 'Commodity', 'Industry'] as const;
const relations = ['OWNS', 'PRODUCES', 'USES', 'LOCATED_IN', 'FEEDS_INTO'] as const;

/** The same numbers on every run. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** A made-up graph: hubs that have many neighbours and a long tail that has few, as in ours. */
export function madeUp(nodes: number, edges: number): { entities: EntityCard[]; edges: Edge[] } {
  const random = numbers(7);
  const next = (): number => random.next().value as number;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const entities = Array.from({ length: nodes }, (_, i) => ({
    id: `e${i}`,
    type: pick(types),
    name: `合成实体${i}`,
    nameHant: null,
    nameEn: `Entity ${i}`,
  }));
  const far = (): number => Math.floor(nodes * next() ** 3);
  return {
    entities,
    edges: Array.from({ length: edges }, (_, i) => ({
      key: `k${i}`,
      fromId: `e${i < nodes - 1 ? i + 1 : far()}`,
      type: pick(relations),
      toId: `e${i < nodes - 1 ? Math.floor(far() % (i + 1)) : far()}`,
      reported: i % 3 === 0 ? 1 : 0,
      background: 1,
    })),
  };
}
