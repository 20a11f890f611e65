import { type Arc } from './arcs';
import { Heap } from './heap';

/** What a path costs, most weighty first: crowded nodes inside, background hops, hops. */
export interface Cost {
  readonly crowded: number;
  readonly background: number;
  readonly length: number;
}

export const byCost = (a: Cost, b: Cost): number =>
  a.crowded - b.crowded || a.background - b.background || a.length - b.length;

const free: Cost = { crowded: 0, background: 0, length: 0 };

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

/** At least so much is still to pay from a node to the nearest target, each part by itself. */
export type Outlook = (node: string) => Cost | null;

/** Towards the targets, or away from them. */
type Way = 'to' | 'from';

function least(
  web: Web,
  targets: Iterable<string>,
  way: Way,
  weigh: (arc: Arc) => number,
): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  const queue = new Heap<{ readonly node: string; readonly cost: number }>((a, b) => a.cost - b.cost);
  for (const node of targets) {
    best.set(node, 0);
    queue.push({ node, cost: 0 });
  }
  const arcsAt = way === 'to' ? web.into : web.out;
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next.cost > (best.get(next.node) ?? Infinity)) continue;
    for (const arc of arcsAt.get(next.node) ?? []) {
      const cost = next.cost + weigh(arc);
      const there = way === 'to' ? arc.from : arc.to;
      if (cost >= (best.get(there) ?? Infinity)) continue;
      best.set(there, cost);
      queue.push({ node: there, cost });
    }
  }
  return best;
}

/** A crowded node counts where a path arrives at it, unless it is an end. */
export function outlook(web: Web, targets: readonly string[], way: Way = 'to'): Outlook {
  const ends = new Set(targets);
  const length = least(web, targets, way, () => 1);
  const background = least(web, targets, way, (arc) => (arc.background ? 1 : 0));
  const crowded =
    web.crowded.size === 0 ? null : least(web, targets, way, (arc) => (crowdsAt(web, arc.to, ends) ? 1 : 0));
  return (node) => {
    const hops = length.get(node);
    if (hops === undefined) return null;
    return { crowded: crowded?.get(node) ?? 0, background: background.get(node) ?? 0, length: hops };
  };
}

const crowdsAt = (web: Web, node: string, ends: ReadonlySet<string>): boolean =>
  web.crowded.has(node) && !ends.has(node);

interface State {
  readonly node: string;
  readonly arc: Arc | null;
  readonly before: State | null;
  readonly passed: boolean;
  readonly spent: Cost;
  /** Spent and at least still to pay. */
  readonly total: Cost;
}

const visits = (state: State | null, node: string): boolean => {
  for (let at = state; at !== null; at = at.before) if (at.node === node) return true;
  return false;
};

function walkOf(state: State): Walk {
  const nodes: string[] = [];
  const arcs: Arc[] = [];
  for (let at: State | null = state; at !== null; at = at.before) {
    nodes.unshift(at.node);
    if (at.arc !== null) arcs.unshift(at.arc);
  }
  return { nodes, arcs, cost: state.spent };
}

export interface Question {
  readonly starts: readonly string[];
  readonly goals: readonly string[];
  /** A node that the path has to pass, at neither end. */
  readonly through: string | null;
  readonly maxHops: number;
  /** How many paths are wanted. */
  readonly count: number;
  /** How many partial paths may be looked at. */
  readonly budget: number;
}

export interface Outlooks {
  readonly toGoal: Outlook;
  /** To the node that the path has to pass. */
  readonly toThrough: Outlook | null;
}

export const outlooks = (web: Web, { goals, through }: Pick<Question, 'goals' | 'through'>): Outlooks => ({
  toGoal: outlook(web, goals),
  toThrough: through === null ? null : outlook(web, [through]),
});

/** What a path from here costs at least; null where there is none. */
function remaining(
  node: string,
  passed: boolean,
  through: string | null,
  { toGoal, toThrough }: Outlooks,
): Cost | null {
  if (passed || toThrough === null || through === null) return toGoal(node);
  const [there, onwards] = [toThrough(node), toGoal(through)];
  return there === null || onwards === null ? null : plus(there, onwards);
}

/**
 * The `count` best simple paths from a start to a goal, best first, by a best-first search that never looks at a path
 * which cannot end within `maxHops`. Starts and goals may stand inside, too; what is passed may not be an end.
 */
export function bestPaths(
  web: Web,
  question: Question,
  looks: Outlooks,
): { readonly paths: readonly Walk[]; readonly truncated: boolean; readonly looked: number } {
  const { starts, through, maxHops, count, budget } = question;
  const goals = new Set(question.goals);
  const ends = new Set([...starts, ...question.goals]);
  const queue = new Heap<State>((a, b) => byCost(a.total, b.total) || b.spent.length - a.spent.length);
  const enter = (node: string, arc: Arc | null, before: State | null, spent: Cost): void => {
    const passed = through === null || before?.passed === true || (node === through && before !== null);
    const rest = remaining(node, passed, through, looks);
    if (rest === null || spent.length + rest.length > maxHops) return;
    queue.push({ node, arc, before, passed, spent, total: plus(spent, rest) });
  };
  for (const node of starts) if (node !== through) enter(node, null, null, free);

  const found: Walk[] = [];
  let looked = 0;
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    const worst = found.length >= count ? found[count - 1] : undefined;
    if (worst !== undefined && byCost(state.total, worst.cost) > 0) break;
    looked += 1;
    if (looked > budget) return { paths: ranked(found, count), truncated: true, looked };
    if (state.passed && state.arc !== null && goals.has(state.node) && state.node !== through)
      found.push(walkOf(state));
    if (state.spent.length === maxHops || (goals.size === 1 && goals.has(state.node))) continue;
    for (const arc of web.out.get(state.node) ?? []) {
      if (visits(state, arc.to)) continue;
      const hop = {
        crowded: crowdsAt(web, arc.to, ends) ? 1 : 0,
        background: arc.background ? 1 : 0,
        length: 1,
      };
      enter(arc.to, arc, state, plus(state.spent, hop));
    }
  }
  return { paths: ranked(found, count), truncated: false, looked };
}

const ranked = (found: readonly Walk[], count: number): readonly Walk[] =>
  [...found].sort(byRank).slice(0, count);
