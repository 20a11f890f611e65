import { bestPaths } from './best-paths';
import { type Cuts } from './cuts';
import { walkLimits } from './limits';
import { byLink, costOf, type Ends, type Linked } from './linked';
import { outlook, outlooks } from './outlook';
import { byCost, type Cost, plus, type Web } from './web';

type Sides = Pick<Ends, 'starts' | 'goals'>;

/** Projects that a short enough way can pass, with what such a way costs at least; the cheapest first. */
function candidates(
  web: Web,
  projects: readonly string[],
  { starts, goals }: Sides,
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

export interface FlowQuestion {
  readonly maxHops: number;
  readonly first: number;
  readonly pathsEach: number;
  readonly via: readonly string[];
}

/** Projects on a way of flow, the best first. One whose best possible way is worse than the last wanted is not looked at. */
export function flowLinks(
  web: Web,
  projects: readonly string[],
  ends: Sides,
  { maxHops, first, pathsEach, via }: FlowQuestion,
  cuts: Cuts,
): readonly Linked[] {
  const question = { ...ends, maxHops, via, count: pathsEach, budget: walkLimits.pathsTriedForOne };
  const shared = outlooks(web, { ...question, through: null });
  let linked: readonly Linked[] = [];
  let looked = 0;
  for (const { project, bound } of candidates(web, projects, ends, maxHops)) {
    const last = linked[first - 1];
    if (last !== undefined && byCost(bound, costOf(last)) > 0) break;
    if (looked > walkLimits.pathsTried) {
      cuts.add('pathsTried');
      break;
    }
    const asked = { ...question, through: project };
    const found = bestPaths(web, asked, outlooks(web, asked, shared));
    looked += found.looked;
    if (found.truncated) cuts.add('pathsTriedForOne');
    if (found.paths.length === 0) continue;
    linked = [...linked, { project, how: 'flow' as const, walks: found.paths }].sort(byLink).slice(0, first);
  }
  return linked;
}
