import { type Entity } from '../../model';
import { entitiesById } from '../by-id';
import { type Transaction } from '../engine';
import { closure, othersBy } from '../observations';
import { adjacency } from './arcs';
import { Cuts } from './cuts';
import { declaredLinks, type LinkSteps } from './declared-links';
import { explore, type Explored } from './explore';
import { flowLinks } from './flow-links';
import { toPaths } from './hops';
import { byLink, costOf, type Ends, type Linked } from './linked';
import { type Allowed, declaring, downstream, stepBy, upstream } from './step';
import { byRank, webOf } from './web';
import { sayEmpty, whyEmpty } from './why-empty';
import { whyHere } from './why-here';
import { type LinkOptions, type NoFlow, type ProjectLink, type ProjectLinks } from './ways';

const usualPaths = 3;

/** What a name stands for: the commodity or industry with all that it contains. */
const membersOf = (tx: Transaction, id: string, asOf: string | null): Promise<readonly string[]> =>
  closure([id], (frontier) => othersBy(tx, 'goodsContainedIn', frontier, asOf));

function stepsOf(tx: Transaction, { relations, avoid = [], asOf = null }: LinkOptions): LinkSteps {
  const allowed: Allowed = {
    asOf,
    relations: relations === undefined || relations.length === 0 ? null : new Set(relations),
    direction: 'any',
    avoid: new Set(avoid),
  };
  return {
    ahead: stepBy(tx, downstream, {}, allowed, false),
    behind: stepBy(tx, upstream, {}, allowed, true),
    declaring: stepBy(tx, declaring, {}, allowed, false),
  };
}

/** A project that links in several ways keeps the best of its paths, and is ranked by the best. */
function merged(all: readonly Linked[], { first, pathsEach = usualPaths }: LinkOptions): readonly Linked[] {
  const byProject = new Map<string, Linked>();
  for (const link of all) {
    const known = byProject.get(link.project);
    if (known === undefined) byProject.set(link.project, link);
    else {
      const walks = [...known.walks, ...link.walks].sort(byRank).slice(0, pathsEach);
      const how = byLink(link, known) < 0 ? link.how : known.how;
      byProject.set(link.project, { ...known, how, walks });
    }
  }
  return [...byProject.values()].sort(byLink).slice(0, first);
}

async function toLinks(
  tx: Transaction,
  linked: readonly Linked[],
  asOf: string | null,
): Promise<readonly ProjectLink[]> {
  const paths = await toPaths(
    tx,
    linked.map(({ walks }) => walks),
    asOf,
  );
  const projects = await entitiesById(
    tx,
    linked.map(({ project }) => project),
  );
  return linked.flatMap((link, at): readonly ProjectLink[] => {
    const project = projects[at];
    const cost = costOf(link);
    const before = linked[at - 1];
    const because = whyHere(cost, [], before && costOf(before), 'the id of the project');
    const { background: backgroundHops, length } = cost;
    return project
      ? [{ project, how: link.how, paths: paths[at] ?? [], backgroundHops, length, because }]
      : [];
  });
}

const isProject = ({ types }: Explored, ends: ReadonlySet<string>): readonly string[] =>
  [...types].filter(([id, type]) => type === 'Project' && !ends.has(id)).map(([id]) => id);

interface OneWay {
  readonly linked: readonly Linked[];
  readonly why: () => Promise<NoFlow>;
}

/** Links by a flow that runs from the first to the second. */
async function linksOneWay(
  tx: Transaction,
  ends: Ends,
  options: LinkOptions,
  steps: LinkSteps,
  cuts: Cuts,
): Promise<OneWay> {
  const { maxHops, via = [] } = options;
  const explored = await explore(ends.starts, ends.goals, steps, maxHops, cuts);
  const web = webOf(adjacency(explored.arcs), new Set());
  const inside = new Set([...ends.starts, ...ends.goals]);
  const pathsEach = options.pathsEach ?? usualPaths;
  const flow = flowLinks(web, isProject(explored, inside), ends, { ...options, via, pathsEach }, cuts);
  const declared = await declaredLinks(ends, steps, via, cuts);
  return { linked: [...flow, ...declared], why: () => whyEmpty(tx, ends, explored, steps, web, maxHops) };
}

/**
 * Projects that link two commodities or industries: material flows from the one through the project to the other within `maxHops`,
 * or the project itself declares to link both. Fewest background hops first, then the shortest, then by id.
 */
export async function projectsLinking(
  tx: Transaction,
  from: Entity,
  to: Entity,
  options: LinkOptions,
): Promise<ProjectLinks> {
  const { asOf = null, direction = 'along', avoid = [] } = options;
  const kept = (ids: readonly string[]): readonly string[] => ids.filter((id) => !avoid.includes(id));
  const starts = kept(await membersOf(tx, from.id, asOf));
  const goals = kept(await membersOf(tx, to.id, asOf));
  const steps = stepsOf(tx, options);
  const cuts = new Cuts();
  const ways: OneWay[] = [];
  if (direction !== 'against')
    ways.push(await linksOneWay(tx, { from, to, starts, goals }, options, steps, cuts));
  if (direction !== 'along') {
    const ends = { from: to, to: from, starts: goals, goals: starts };
    ways.push(await linksOneWay(tx, ends, options, steps, cuts));
  }
  const linked = merged(
    ways.flatMap((way) => way.linked),
    options,
  );
  const noFlow: NoFlow[] = [];
  if (linked.length === 0) for (const way of ways) noFlow.push(await way.why());
  return {
    links: await toLinks(tx, linked, asOf),
    empty: linked.length > 0 ? null : noFlow.map(sayEmpty).join(' '),
    noFlow,
    truncated: cuts.any,
    cuts: await cuts.told(tx),
  };
}
