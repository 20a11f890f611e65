import { type Entity } from '../../model';
import { entitiesById } from '../by-id';
import { int, type Transaction } from '../engine';
import { closure } from '../observations';
import { text } from '../properties';
import { type AsOf, type ProjectLink, type ProjectLinks } from '../questions';
import { runOver } from '../transaction';
import { adjacency, toArc } from './arcs';
import { bestPaths, byCost, byRank, type Cost, outlook, plus, type Web, webOf } from './best-paths';
import { declaredLinks } from './declared-links';
import { explore, type Explored, type Step } from './explore';
import { toPaths } from './hops';
import { byLink, costOf, type Ends, type Linked } from './linked';
import { walkLimits } from './limits';
import { whyEmpty } from './why-empty';

export type LinkOptions = { maxHops: number; first: number } & AsOf;

const pathsPerProject = 3;

/** What a name stands for: the commodity or industry with all that it contains. */
async function membersOf(tx: Transaction, id: string, asOf: string | null): Promise<readonly string[]> {
  return closure([id], async (frontier) => {
    const rows = await runOver(tx, 'goodsContainedIn', 'ids', frontier, {
      asOf,
      cap: int(walkLimits.perNode),
    });
    return rows.map((row) => text(row['otherId']));
  });
}

export const flowStep =
  (tx: Transaction, statement: 'flowDownstream' | 'flowUpstream', asOf: string | null): Step =>
  async (ids, cap) => {
    const rows = await runOver(tx, statement, 'ids', ids, { asOf, cap: int(cap) });
    return rows.map((row) => toArc(row, asOf, statement === 'flowUpstream'));
  };

interface Flow {
  readonly linked: readonly Linked[];
  readonly truncated: boolean;
}

/** Projects that a short enough way can pass, with what such a way costs at least; the cheapest first. */
function candidates(
  web: Web,
  projects: readonly string[],
  { starts, goals }: Pick<Ends, 'starts' | 'goals'>,
  maxHops: number,
): readonly { readonly project: string; readonly bound: Cost }[] {
  const [onwards, back] = [outlook(web, goals), outlook(web, starts, 'from')];
  const bounds = projects.flatMap((project) => {
    const [there, rest] = [back(project), onwards(project)];
    return there === null || rest === null ? [] : [{ project, bound: plus(there, rest) }];
  });
  return bounds
    .filter(({ bound }) => bound.length <= maxHops)
    .sort((a, b) => byCost(a.bound, b.bound) || (a.project < b.project ? -1 : 1));
}

/** Projects on a way of flow, the best first. One whose best possible way is worse than the last wanted is not looked at. */
function flowLinks(
  web: Web,
  projects: readonly string[],
  { starts, goals }: Pick<Ends, 'starts' | 'goals'>,
  { maxHops, first }: LinkOptions,
): Flow {
  const question = { starts, goals, maxHops, count: pathsPerProject, budget: walkLimits.perSearch };
  const toGoal = outlook(web, goals);
  let linked: readonly Linked[] = [];
  let looked = 0;
  let truncated = false;
  for (const { project, bound } of candidates(web, projects, { starts, goals }, maxHops)) {
    const last = linked[first - 1];
    if (last !== undefined && byCost(bound, costOf(last)) > 0) break;
    if (looked > walkLimits.perQuestion) return { linked, truncated: true };
    const looks = { toGoal, toThrough: outlook(web, [project]) };
    const found = bestPaths(web, { ...question, through: project }, looks);
    looked += found.looked;
    truncated ||= found.truncated;
    if (found.paths.length === 0) continue;
    linked = [...linked, { project, how: 'flow' as const, walks: found.paths }].sort(byLink).slice(0, first);
  }
  return { linked, truncated };
}

/** A project that links in both ways keeps its ways of flow, and is ranked by the better. */
function merged(flow: readonly Linked[], declared: readonly Linked[], first: number): readonly Linked[] {
  const all = new Map<string, Linked>();
  for (const link of [...flow, ...declared]) {
    const known = all.get(link.project);
    if (known === undefined) all.set(link.project, link);
    else {
      const walks = [...known.walks, ...link.walks].sort(byRank).slice(0, pathsPerProject);
      all.set(link.project, { ...known, how: byLink(link, known) < 0 ? link.how : known.how, walks });
    }
  }
  return [...all.values()].sort(byLink).slice(0, first);
}

async function toLinks(
  tx: Transaction,
  linked: readonly Linked[],
  asOf: string | null,
): Promise<readonly ProjectLink[]> {
  const paths = await toPaths(
    tx,
    linked.flatMap(({ walks }) => walks),
    asOf,
  );
  const projects = await entitiesById(
    tx,
    linked.map(({ project }) => project),
  );
  let at = 0;
  return linked.flatMap((link, index) => {
    const own = paths.slice(at, (at += link.walks.length));
    const project = projects[index];
    const { background, length } = costOf(link);
    return project ? [{ project, how: link.how, paths: own, backgroundHops: background, length }] : [];
  });
}

const isProject = ({ types }: Explored, ends: ReadonlySet<string>): readonly string[] =>
  [...types].filter(([id, type]) => type === 'Project' && !ends.has(id)).map(([id]) => id);

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
  const asOf = options.asOf ?? null;
  const ends: Ends = {
    from,
    to,
    starts: await membersOf(tx, from.id, asOf),
    goals: await membersOf(tx, to.id, asOf),
  };
  const steps = { ahead: flowStep(tx, 'flowDownstream', asOf), behind: flowStep(tx, 'flowUpstream', asOf) };
  const explored = await explore(ends.starts, ends.goals, steps, { ...walkLimits, maxHops: options.maxHops });
  const web = webOf(adjacency(explored.arcs), new Set());
  const inside = new Set([...ends.starts, ...ends.goals]);
  const flow = flowLinks(web, isProject(explored, inside), ends, options);
  const declared = await declaredLinks(tx, ends, steps, asOf);
  const linked = merged(flow.linked, declared.linked, options.first);
  return {
    links: await toLinks(tx, linked, asOf),
    empty: linked.length > 0 ? null : await whyEmpty(tx, ends, explored, web, options.maxHops),
    truncated: explored.truncated || flow.truncated || declared.truncated,
  };
}
