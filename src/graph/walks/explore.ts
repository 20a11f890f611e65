import { type EntityType } from '../../model';
import { type Arc } from './arcs';
import { type Cuts } from './cuts';
import { walkLimits } from './limits';
import { type Step } from './step';

/** What was found around two ends. */
export interface Explored {
  readonly arcs: readonly Arc[];
  /** Nodes reached from each side, with the number of steps. */
  readonly ahead: ReadonlyMap<string, number>;
  readonly behind: ReadonlyMap<string, number>;
  readonly types: ReadonlyMap<string, EntityType>;
}

// A step is asked for in pieces, so that a frontier of hubs ends where the bound on edges does.
const nodesAtOnce = 200;

/** The ball around one end. */
class Side {
  readonly depth: Map<string, number>;
  readonly types = new Map<string, EntityType>();
  readonly arcs: Arc[] = [];
  frontier: readonly string[];
  steps = 0;
  /** Nodes of which not all edges were taken. */
  readonly hubs = new Set<string>();
  /** Of the nodes before so many steps, all edges were taken. */
  whole = 0;
  private cut = false;

  constructor(
    ends: readonly string[],
    private readonly step: Step,
    private readonly reached: (arc: Arc) => string,
  ) {
    this.depth = new Map(ends.map((id) => [id, 0]));
    this.frontier = [...this.depth.keys()].sort();
  }

  get isWhole(): boolean {
    return !this.cut && this.hubs.size === 0;
  }

  /** Nothing more can be found from here. */
  get isAll(): boolean {
    return this.isWhole && this.frontier.length === 0;
  }

  /** One step outwards. */
  async grow(cuts: Cuts): Promise<void> {
    const from = this.frontier.slice(0, walkLimits.entitiesOfOneStep);
    if (from.length < this.frontier.length) this.cutBy('entitiesOfOneStep', cuts);
    const next = new Set<string>();
    for (let at = 0; at < from.length; at += nodesAtOnce) {
      if (this.arcs.length >= walkLimits.edgesInAll) {
        this.cutBy('edgesInAll', cuts);
        break;
      }
      for (const id of await this.take(from.slice(at, at + nodesAtOnce))) next.add(id);
    }
    this.steps += 1;
    if (this.isWhole) this.whole = this.steps;
    this.frontier = [...next].sort();
  }

  private cutBy(bound: 'entitiesOfOneStep' | 'edgesInAll', cuts: Cuts): void {
    cuts.add(bound);
    this.cut = true;
  }

  private async take(ids: readonly string[]): Promise<readonly string[]> {
    const news: string[] = [];
    for (const arc of await this.arcsOf(ids)) {
      const there = this.reached(arc);
      this.arcs.push(arc);
      if (this.depth.has(there)) continue;
      this.depth.set(there, this.steps + 1);
      this.types.set(there, arc.foundType);
      news.push(there);
    }
    return news;
  }

  /** A hub inside is passed by: its neighbours lead to it. From a hub at the end itself the first edges are taken. */
  private async arcsOf(ids: readonly string[]): Promise<readonly Arc[]> {
    const { arcs, over } = await this.step.take(ids);
    if (over.size === 0) return arcs;
    for (const id of over) this.hubs.add(id);
    if (this.steps === 0) return [...arcs, ...(await this.step.first([...over]))];
    return arcs.filter((arc) => !over.has(this.reached(arc) === arc.to ? arc.from : arc.to));
  }
}

/** Every edge of every path within `maxHops` was taken from one of its two ends. */
const isComplete = (out: Side, back: Side, maxHops: number): boolean =>
  out.whole + back.whole >= maxHops || out.isAll || back.isAll;

/** The side to grow: one that met no hub yet, for only that makes the answer complete; of two, the one with less to do. */
function nextSide(out: Side, back: Side, maxHops: number): Side | undefined {
  const open = [out, back].filter(({ frontier, steps }) => frontier.length > 0 && steps < maxHops);
  const whole = open.filter(({ isWhole }) => isWhole);
  const growing = whole.length > 0 ? whole : out.steps + back.steps < maxHops ? open : [];
  return [...growing].sort((a, b) => a.frontier.length - b.frontier.length)[0];
}

/**
 * Grows a ball around each end, the smaller one first, until together they are as deep as a path may be long: then every
 * path from the one to the other within `maxHops` lies in them. Where a hub stops one side, the other goes on.
 */
export async function explore(
  starts: readonly string[],
  goals: readonly string[],
  { ahead, behind }: { readonly ahead: Step; readonly behind: Step },
  maxHops: number,
  cuts: Cuts,
): Promise<Explored> {
  const out = new Side(starts, ahead, (arc) => arc.to);
  const back = new Side(goals, behind, (arc) => arc.from);
  while (!isComplete(out, back, maxHops)) {
    const side = nextSide(out, back, maxHops);
    if (side === undefined) break;
    await side.grow(cuts);
  }
  const hubs = [...out.hubs, ...back.hubs];
  if (hubs.length > 0 && !isComplete(out, back, maxHops)) cuts.add('edgesOfOneEntity', hubs);
  return {
    arcs: [...out.arcs, ...back.arcs],
    ahead: out.depth,
    behind: back.depth,
    types: new Map([...out.types, ...back.types]),
  };
}
