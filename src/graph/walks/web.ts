import { type Arc } from './arcs';

/** What a path costs, most weighty first: crowded nodes inside, background hops, hops. */
export interface Cost {
  readonly crowded: number;
  readonly background: number;
  readonly length: number;
}

export const byCost = (a: Cost, b: Cost): number =>
  a.crowded - b.crowded || a.background - b.background || a.length - b.length;

export const free: Cost = { crowded: 0, background: 0, length: 0 };

export const plus = (a: Cost, b: Cost): Cost => ({
  crowded: a.crowded + b.crowded,
  background: a.background + b.background,
  length: a.length + b.length,
});

/** A simple path: its nodes, its arcs, its cost. */
export interface Walk {
  readonly nodes: readonly string[];
  readonly arcs: readonly Arc[];
  readonly cost: Cost;
}

/** Cheapest first, then by the ids of the nodes: the same order everywhere. */
export const byRank = (a: Walk, b: Walk): number => {
  const [x, y] = [a.nodes.join(' '), b.nodes.join(' ')];
  return byCost(a.cost, b.cost) || (x < y ? -1 : x > y ? 1 : 0);
};

export interface Web {
  readonly out: ReadonlyMap<string, readonly Arc[]>;
  readonly into: ReadonlyMap<string, readonly Arc[]>;
  /** Nodes that make a path worse by standing inside it. */
  readonly crowded: ReadonlySet<string>;
}

export function webOf(out: ReadonlyMap<string, readonly Arc[]>, crowded: ReadonlySet<string>): Web {
  const into = new Map<string, Arc[]>();
  for (const arcs of out.values()) {
    for (const arc of arcs) {
      const list = into.get(arc.to);
      if (list === undefined) into.set(arc.to, [arc]);
      else list.push(arc);
    }
  }
  return { out, into, crowded };
}
