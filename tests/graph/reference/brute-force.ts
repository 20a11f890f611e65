import { type Entity, type RelationType } from '../../../src/model';
import { type World } from './world';

/**
 * The meaning of `projectsLinking` and `paths`, written down as plainly as can be, and as slowly: every simple path is tried.
 * Nothing here is shared with the code it is held against.
 */

/** A direct edge: all relations of one type between the same two. */
interface Edge {
  readonly from: string;
  readonly type: RelationType;
  readonly to: string;
  readonly reported: boolean;
}

/** One step of a path, in the direction walked. */
export interface Step {
  readonly source: string;
  readonly target: string;
  readonly reported: boolean;
}

export type Way = readonly Step[];

function edgesOf(world: World, asOf: string | null): readonly Edge[] {
  const edges = new Map<string, Edge>();
  for (const { fromId: from, type, toId: to, origin, evidence } of world.relations) {
    const dates = evidence.map(({ articleId }) => world.publishedOn.get(articleId) ?? '9999');
    const isBackground = origin === 'background';
    if (!isBackground && asOf !== null && !dates.some((date) => date <= asOf)) continue;
    const key = `${from} ${type} ${to}`;
    edges.set(key, { from, type, to, reported: !isBackground || edges.get(key)?.reported === true });
  }
  return [...edges.values()].filter(({ from, to }) => from !== to);
}

const backgroundHops = (way: Way): number => way.filter(({ reported }) => !reported).length;

const nodesOf = (way: Way): readonly string[] => [way[0]?.source ?? '', ...way.map(({ target }) => target)];

/** Of steps between the same two, a reported one is walked. */
function bestSteps(steps: readonly Step[]): readonly Step[] {
  const best = new Map<string, Step>();
  for (const step of steps) {
    const key = `${step.source} ${step.target}`;
    if (!best.has(key) || step.reported) best.set(key, step);
  }
  return [...best.values()];
}

function simpleWays(
  steps: readonly Step[],
  starts: ReadonlySet<string>,
  goals: ReadonlySet<string>,
  maxHops: number,
): Way[] {
  const found: Way[] = [];
  const walk = (way: Way, at: string, seen: ReadonlySet<string>): void => {
    if (way.length > 0 && goals.has(at)) found.push(way);
    if (way.length === maxHops) return;
    for (const step of steps)
      if (step.source === at && !seen.has(step.target))
        walk([...way, step], step.target, new Set([...seen, step.target]));
  };
  for (const start of starts) walk([], start, new Set([start]));
  return found;
}

const typeOf = (world: World, id: string): string =>
  world.entities.find((entity) => entity.id === id)?.type ?? '';

const isGoods = (world: World, id: string): boolean => ['Commodity', 'Industry'].includes(typeOf(world, id));

function setOf(world: World, edges: readonly Edge[], id: string): ReadonlySet<string> {
  const set = new Set([id]);
  for (;;) {
    const more = edges.filter(
      ({ type, from, to }) =>
        type === 'PART_OF' && set.has(to) && !set.has(from) && isGoods(world, from) && isGoods(world, to),
    );
    if (more.length === 0) return set;
    for (const { from } of more) set.add(from);
  }
}

const flowing: readonly RelationType[] = ['FEEDS_INTO', 'SUPPLIES', 'PRODUCES'];

const flowSteps = (edges: readonly Edge[]): readonly Step[] =>
  edges.flatMap(({ from, type, to, reported }) => {
    if (flowing.includes(type)) return [{ source: from, target: to, reported }];
    return type === 'USES' ? [{ source: to, target: from, reported }] : [];
  });

const joiningSteps = (world: World, edges: readonly Edge[]): readonly Step[] =>
  edges.flatMap(({ from, type, to, reported }) =>
    type === 'PART_OF' && typeOf(world, to) === 'Project'
      ? [
          { source: from, target: to, reported },
          { source: to, target: from, reported },
        ]
      : [],
  );

/** What a project's best way costs: background hops, then length. */
export interface Link {
  readonly project: string;
  readonly background: number;
  readonly length: number;
}

const better = (a: readonly number[], b: readonly number[]): number =>
  (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0);

/** The cheapest way from a set to a project that declares to link a member or a flow neighbour of one. */
function declared(
  world: World,
  edges: readonly Edge[],
  set: ReadonlySet<string>,
  project: string,
): readonly number[] | null {
  const costs: (readonly number[])[] = [];
  for (const link of edges.filter(({ type, from }) => type === 'LINKS_INDUSTRY' && from === project)) {
    const own = link.reported ? 0 : 1;
    if (set.has(link.to)) costs.push([own, 1]);
    else
      for (const { source, target, reported } of flowSteps(edges))
        if ((set.has(source) && target === link.to) || (set.has(target) && source === link.to))
          costs.push([own + (reported ? 0 : 1), 2]);
  }
  return costs.sort(better)[0] ?? null;
}

/** Every project that links two, in order. */
export function referenceLinks(
  world: World,
  from: string,
  to: string,
  maxHops: number,
  asOf: string | null,
): readonly Link[] {
  const edges = edgesOf(world, asOf);
  const [starts, goals] = [setOf(world, edges, from), setOf(world, edges, to)];
  const steps = bestSteps([...flowSteps(edges), ...joiningSteps(world, edges)]);
  const ways = simpleWays(steps, starts, goals, maxHops);
  const links = world.entities
    .filter(({ type }) => type === 'Project')
    .flatMap(({ id: project }): Link[] => {
      const costs = ways
        .filter(
          (way) => nodesOf(way).slice(1, -1).includes(project) && !starts.has(project) && !goals.has(project),
        )
        .map((way) => [backgroundHops(way), way.length]);
      const [there, back] = [declared(world, edges, starts, project), declared(world, edges, goals, project)];
      if (there && back) costs.push([(there[0] ?? 0) + (back[0] ?? 0), (there[1] ?? 0) + (back[1] ?? 0)]);
      const [best] = costs.sort(better);
      return best ? [{ project, background: best[0] ?? 0, length: best[1] ?? 0 }] : [];
    });
  return links.sort(
    (a, b) => a.background - b.background || a.length - b.length || (a.project < b.project ? -1 : 1),
  );
}

/** Every simple path between two, along any edge in either direction, in order: crowded nodes inside, background hops, length, ids. */
export function referencePaths(
  world: World,
  from: Entity,
  to: Entity,
  maxHops: number,
  relations: readonly RelationType[] | null,
  asOf: string | null,
): readonly (readonly string[])[] {
  const steps = edgesOf(world, asOf)
    .filter(({ type }) => relations === null || relations.includes(type))
    .flatMap((edge) => [
      { source: edge.from, target: edge.to, reported: edge.reported },
      { source: edge.to, target: edge.from, reported: edge.reported },
    ]);
  if (from.id === to.id) return [];
  const ways = simpleWays(bestSteps(steps), new Set([from.id]), new Set([to.id]), maxHops);
  const crowded = (way: Way): number =>
    nodesOf(way)
      .slice(1, -1)
      .filter((id) => typeOf(world, id) === 'Place').length;
  return ways
    .map((way) => ({ nodes: nodesOf(way), rank: [crowded(way), backgroundHops(way), way.length] }))
    .sort((a, b) => {
      const [x, y] = [a.nodes.join(' '), b.nodes.join(' ')];
      const difference = a.rank.map((part, i) => part - (b.rank[i] ?? 0)).find((part) => part !== 0);
      return difference ?? (x < y ? -1 : 1);
    })
    .map(({ nodes }) => nodes);
}
