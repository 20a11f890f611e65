import { type EntityType } from '../../model';
import { type Arc } from './arcs';

/** All arcs that leave (or, coming from the goal, reach) these nodes, at most `cap` of each. */
export type Step = (ids: readonly string[], cap: number) => Promise<readonly Arc[]>;

export interface Bounds {
  readonly maxHops: number;
  /** Edges that one node may give in one step. */
  readonly perNode: number;
  /** Nodes that one step may start from. */
  readonly perStep: number;
}

/** What was found around two ends. */
export interface Explored {
  readonly arcs: readonly Arc[];
  /** Nodes reached from each side, with the number of steps. */
  readonly ahead: ReadonlyMap<string, number>;
  readonly behind: ReadonlyMap<string, number>;
  readonly types: ReadonlyMap<string, EntityType>;
  readonly truncated: boolean;
}

/** The ball around one end. */
class Side {
  readonly depth: Map<string, number>;
  readonly types = new Map<string, EntityType>();
  frontier: readonly string[];
  steps = 0;

  constructor(
    ends: readonly string[],
    private readonly step: Step,
    private readonly reached: (arc: Arc) => string,
  ) {
    this.depth = new Map(ends.map((id) => [id, 0]));
    this.frontier = [...this.depth.keys()];
  }

  /** One step outwards; true where a bound cut it. */
  async grow({ perNode, perStep }: Bounds, arcs: Arc[]): Promise<boolean> {
    const from = this.frontier.slice(0, perStep);
    const found = await this.step(from, perNode + 1);
    const degree = new Map<string, number>();
    this.steps += 1;
    const next: string[] = [];
    let cut = from.length < this.frontier.length;
    for (const arc of found) {
      const there = this.reached(arc);
      const here = there === arc.to ? arc.from : arc.to;
      const seen = (degree.get(here) ?? 0) + 1;
      degree.set(here, seen);
      if (seen > perNode) cut = true;
      else arcs.push(arc);
      if (seen > perNode || this.depth.has(there)) continue;
      this.depth.set(there, this.steps);
      this.types.set(there, arc.foundType);
      next.push(there);
    }
    this.frontier = next;
    return cut;
  }
}

/**
 * Grows a ball around each end, the smaller one first, until together they are as deep as a path may be long:
 * then every path from the one to the other within `maxHops` lies in them.
 */
export async function explore(
  starts: readonly string[],
  goals: readonly string[],
  { ahead, behind }: { readonly ahead: Step; readonly behind: Step },
  bounds: Bounds,
): Promise<Explored> {
  const arcs: Arc[] = [];
  const out = new Side(starts, ahead, (arc) => arc.to);
  const back = new Side(goals, behind, (arc) => arc.from);
  let truncated = false;
  while (out.steps + back.steps < bounds.maxHops && out.frontier.length > 0 && back.frontier.length > 0) {
    const side = out.frontier.length <= back.frontier.length ? out : back;
    truncated = (await side.grow(bounds, arcs)) || truncated;
  }
  return {
    arcs,
    ahead: out.depth,
    behind: back.depth,
    types: new Map([...out.types, ...back.types]),
    truncated,
  };
}
