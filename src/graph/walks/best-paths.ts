import { type Arc } from './arcs';
import { Heap } from './heap';
import { crowdsAt, type Outlooks, type Passing, remaining, required } from './outlook';
import { byCost, byRank, type Cost, free, plus, type Walk, type Web } from './web';

interface State {
  readonly node: string;
  readonly arc: Arc | null;
  readonly before: State | null;
  /** Nodes that it has yet to pass. */
  readonly missing: readonly string[];
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

export interface Question extends Passing {
  readonly starts: readonly string[];
  readonly goals: readonly string[];
  readonly maxHops: number;
  /** How many paths are wanted. */
  readonly count: number;
  /** How many partial paths may be looked at. */
  readonly budget: number;
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
    const missing = (before?.missing ?? required(question)).filter((other) => other !== node);
    const rest = remaining(node, missing, looks);
    if (rest === null || spent.length + rest.length > maxHops) return;
    queue.push({ node, arc, before, missing, spent, total: plus(spent, rest) });
  };
  for (const node of starts) if (node !== through) enter(node, null, null, free);

  const found: Walk[] = [];
  let looked = 0;
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    const worst = found.length >= count ? found[count - 1] : undefined;
    if (worst !== undefined && byCost(state.total, worst.cost) > 0) break;
    looked += 1;
    if (looked > budget) return { paths: ranked(found, count), truncated: true, looked };
    if (state.missing.length === 0 && state.arc !== null && goals.has(state.node) && state.node !== through)
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
