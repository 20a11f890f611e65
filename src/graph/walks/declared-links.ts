import { int, type Transaction } from '../engine';
import { runOver } from '../transaction';
import { type Arc, isFlow, toArc } from './arcs';
import { byRank, type Walk } from './best-paths';
import { type Step } from './explore';
import { walkLimits } from './limits';
import { type Ends, type Linked } from './linked';

/** A way from a member of one end to a project, read from the end: at most one step of flow, then the declaration. */
type Leg = Walk;

const legOf = (arcs: readonly Arc[]): Leg => ({
  arcs,
  nodes: [arcs[0]?.from ?? '', ...arcs.map(({ to }) => to)],
  cost: { crowded: 0, background: arcs.filter(({ background }) => background).length, length: arcs.length },
});

const turned = (arc: Arc): Arc => ({ ...arc, from: arc.to, to: arc.from, forward: !arc.forward });

interface Steps {
  readonly ahead: Step;
  readonly behind: Step;
}

/** The best way from an end to each project that declares to link a member of it or a neighbour in the flow of one. */
async function legsFrom(
  tx: Transaction,
  members: readonly string[],
  { ahead, behind }: Steps,
  asOf: string | null,
): Promise<{ readonly legs: ReadonlyMap<string, Leg>; readonly truncated: boolean }> {
  const cap = walkLimits.perNode;
  const own = new Set(members);
  const flowing = [...(await ahead(members, cap)), ...(await behind(members, cap)).map(turned)].filter(
    (arc) => isFlow(arc) && own.has(arc.from) && !own.has(arc.to),
  );
  const near = new Set([...members, ...flowing.map(({ to }) => to)]);
  const rows = await runOver(tx, 'projectsDeclaring', 'ids', [...near].slice(0, walkLimits.perStep), {
    asOf,
    cap: int(cap),
  });
  const declarations = rows.map((row) => toArc(row, asOf)).filter(({ from, to }) => from !== to);
  const byEnd = new Map<string, Arc[]>();
  for (const arc of flowing) byEnd.set(arc.to, [...(byEnd.get(arc.to) ?? []), arc]);
  const legs = new Map<string, Leg>();
  for (const arc of declarations) {
    const ways = own.has(arc.from) ? [[arc]] : (byEnd.get(arc.from) ?? []).map((first) => [first, arc]);
    for (const leg of ways.map(legOf)) {
      const known = legs.get(arc.to);
      if (known === undefined || byRank(leg, known) < 0) legs.set(arc.to, leg);
    }
  }
  return { legs, truncated: near.size > walkLimits.perStep };
}

const joined = (leg: Leg, back: Leg): Walk => {
  const onwards = legOf([...back.arcs].reverse().map(turned));
  return {
    nodes: [...leg.nodes, ...onwards.nodes.slice(1)],
    arcs: [...leg.arcs, ...onwards.arcs],
    cost: {
      crowded: 0,
      background: leg.cost.background + back.cost.background,
      length: leg.cost.length + back.cost.length,
    },
  };
};

/** Projects that say themselves what they link: `LINKS_INDUSTRY` to both ends, or to what neighbours them in the flow. */
export async function declaredLinks(
  tx: Transaction,
  { starts, goals }: Ends,
  steps: Steps,
  asOf: string | null,
): Promise<{ readonly linked: readonly Linked[]; readonly truncated: boolean }> {
  const there = await legsFrom(tx, starts, steps, asOf);
  if (there.legs.size === 0) return { linked: [], truncated: there.truncated };
  const back = await legsFrom(tx, goals, steps, asOf);
  const linked = [...there.legs].flatMap(([project, leg]): Linked[] => {
    const other = back.legs.get(project);
    return other === undefined ? [] : [{ project, how: 'declared', walks: [joined(leg, other)] }];
  });
  return { linked, truncated: there.truncated || back.truncated };
}
