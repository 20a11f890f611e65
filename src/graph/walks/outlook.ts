import { type Arc } from './arcs';
import { Heap } from './heap';
import { type Cost, plus, type Web } from './web';

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

export const crowdsAt = (web: Web, node: string, ends: ReadonlySet<string>): boolean =>
  web.crowded.has(node) && !ends.has(node);

/** What a path has to pass. */
export interface Passing {
  /** A node that the path has to pass, at neither end. */
  readonly through: string | null;
  /** Nodes that it has to touch, in any order, at the ends or between. */
  readonly via: readonly string[];
}

export interface Outlooks {
  readonly toGoal: Outlook;
  /** To each node that the path has to pass. */
  readonly toEach: ReadonlyMap<string, Outlook>;
}

/** What the path has to pass, once each. */
export const required = ({ through, via }: Passing): readonly string[] => [
  ...new Set([...(through === null ? [] : [through]), ...via]),
];

export const outlooks = (
  web: Web,
  question: Passing & { readonly goals: readonly string[] },
  known: Partial<Outlooks> = {},
): Outlooks => ({
  toGoal: known.toGoal ?? outlook(web, question.goals),
  toEach: new Map(
    required(question).map((node) => [node, known.toEach?.get(node) ?? outlook(web, [node])] as const),
  ),
});

const atLeast = (a: Cost, b: Cost): Cost => ({
  crowded: Math.max(a.crowded, b.crowded),
  background: Math.max(a.background, b.background),
  length: Math.max(a.length, b.length),
});

/** What a path from here costs at least, by way of each node that is missing; null where there is none. */
export function remaining(
  node: string,
  missing: readonly string[],
  { toGoal, toEach }: Outlooks,
): Cost | null {
  let least = toGoal(node);
  for (const other of missing) {
    const [there, onwards] = [toEach.get(other)?.(node) ?? null, toGoal(other)];
    if (least === null || there === null || onwards === null) return null;
    least = atLeast(least, plus(there, onwards));
  }
  return least;
}
