import { type Entity, type RelationType } from '../../../src/model';
import { type World } from './world';

/**
 * The meaning of `projectsLinking` and `paths`, written down as plainly as can be, and as slowly: every simple path is tried.
 * Nothing here is shared with the code it is held against.
 */

/** What is asked besides the ends. */
export interface Asked {
  readonly maxHops: number;
  readonly asOf?: string | null;
  readonly relations?: readonly RelationType[];
  readonly direction?: 'any' | 'along' | 'against';
  readonly via?: readonly string[];
  readonly avoid?: readonly string[];
}

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

const touches = (nodes: readonly string[], { via = [], avoid = [] }: Asked): boolean =>
  via.every((id) => nodes.includes(id)) && !avoid.some((id) => nodes.includes(id));

/** Every way from a set to a project that declares to link a member or a flow neighbour of one. */
function declaredWays(
  edges: readonly Edge[],
  set: ReadonlySet<string>,
  project: string,
): readonly { readonly nodes: readonly string[]; readonly cost: readonly number[] }[] {
  return edges
    .filter(({ type, from }) => type === 'LINKS_INDUSTRY' && from === project)
    .flatMap((link) => {
      const own = link.reported ? 0 : 1;
      if (set.has(link.to)) return [{ nodes: [link.to, project], cost: [own, 1] }];
      return flowSteps(edges)
        .filter(
          ({ source, target }) =>
            (set.has(source) && target === link.to) || (set.has(target) && source === link.to),
        )
        .map(({ source, target, reported }) => ({
          nodes: [source, target, project],
          cost: [own + (reported ? 0 : 1), 2],
        }));
    });
}

const sum = (a: readonly number[], b: readonly number[]): readonly number[] => [
  (a[0] ?? 0) + (b[0] ?? 0),
  (a[1] ?? 0) + (b[1] ?? 0),
];

/** What every way that links two through a project costs, where flow runs from the first to the second. */
function costsOneWay(
  world: World,
  edges: readonly Edge[],
  [starts, goals]: readonly [ReadonlySet<string>, ReadonlySet<string>],
  asked: Asked,
): (project: string) => readonly (readonly number[])[] {
  const usable = edges.filter(
    ({ type, from, to }) =>
      (asked.relations?.includes(type) ?? true) && !asked.avoid?.includes(from) && !asked.avoid?.includes(to),
  );
  const steps = bestSteps([...flowSteps(usable), ...joiningSteps(world, usable)]);
  const ways = simpleWays(steps, starts, goals, asked.maxHops).filter((way) => touches(nodesOf(way), asked));
  return (project) => {
    const flow = ways
      .filter(
        (way) => nodesOf(way).slice(1, -1).includes(project) && !starts.has(project) && !goals.has(project),
      )
      .map((way) => [backgroundHops(way), way.length]);
    const said = declaredWays(usable, starts, project).flatMap((there) =>
      declaredWays(usable, goals, project)
        .filter((back) => touches([...there.nodes, ...back.nodes], asked))
        .map((back) => sum(there.cost, back.cost)),
    );
    return [...flow, ...said];
  };
}

/** Every project that links two, in order. */
export function referenceLinks(world: World, from: string, to: string, asked: Asked): readonly Link[] {
  const edges = edgesOf(world, asked.asOf ?? null);
  const kept = (set: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...set].filter((id) => !asked.avoid?.includes(id)));
  const [a, b] = [kept(setOf(world, edges, from)), kept(setOf(world, edges, to))];
  const direction = asked.direction ?? 'along';
  const sides = [
    ...(direction === 'against' ? [] : [[a, b] as const]),
    ...(direction === 'along' ? [] : [[b, a] as const]),
  ];
  const costsOf = sides.map((ends) => costsOneWay(world, edges, ends, asked));
  const links = world.entities
    .filter(({ type }) => type === 'Project')
    .flatMap(({ id: project }): Link[] => {
      const [best] = costsOf.flatMap((costs) => costs(project)).sort(better);
      return best ? [{ project, background: best[0] ?? 0, length: best[1] ?? 0 }] : [];
    });
  return links.sort(
    (x, y) => x.background - y.background || x.length - y.length || (x.project < y.project ? -1 : 1),
  );
}

/** Every simple path between two, in order: crowded nodes inside, background hops, length, ids. */
export function referencePaths(
  world: World,
  from: Entity,
  to: Entity,
  asked: Asked,
): readonly (readonly string[])[] {
  const { relations, direction = 'any', maxHops, asOf = null } = asked;
  const steps = edgesOf(world, asOf)
    .filter(({ type }) => relations === undefined || relations.includes(type))
    .flatMap((edge) => [
      ...(direction === 'against' ? [] : [{ source: edge.from, target: edge.to, reported: edge.reported }]),
      ...(direction === 'along' ? [] : [{ source: edge.to, target: edge.from, reported: edge.reported }]),
    ]);
  if (from.id === to.id) return [];
  const ways = simpleWays(bestSteps(steps), new Set([from.id]), new Set([to.id]), maxHops).filter((way) =>
    touches(nodesOf(way), asked),
  );
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
