import { type Entity } from '../../model';
import { entitiesById } from '../by-id';
import { type Transaction } from '../engine';
import { type Arc } from './arcs';
import { type LinkSteps } from './declared-links';
import { walkLimits } from './limits';
import { outlook } from './outlook';
import { type Step } from './step';
import { type Web } from './web';
import { type Explored } from './explore';
import { type Ends } from './linked';
import { type NoFlow, type Some } from './ways';

const shown = 5;

const label = ({ name, nameEn }: Entity): string => (nameEn === null ? name : `${name} (${nameEn})`);

async function someOf(tx: Transaction, ids: readonly string[]): Promise<Some> {
  const nodes = await entitiesById(tx, [...ids].sort().slice(0, shown));
  return { first: nodes.flatMap((node) => node ?? []), count: ids.length };
}

function names({ first, count }: Some): string {
  const list = first.map(({ name }) => name).join(', ');
  return count > first.length ? `${list} and ${count - first.length} more` : list;
}

const standsFor = (entity: Entity, others: Some): string =>
  others.count === 0
    ? `${label(entity)} stands for itself alone`
    : `${label(entity)} stands for itself and what it contains: ${names(others)}`;

interface Stop {
  readonly depth: number;
  readonly ids: readonly string[];
}

const farthest = (reached: ReadonlyMap<string, number>): Stop => {
  const depth = Math.max(0, ...reached.values());
  return { depth, ids: [...reached].filter(([, at]) => at === depth).map(([id]) => id) };
};

/** Where flow stops. Where one side was deep enough for both, the other was not asked: that no flow is there has yet to be seen. */
async function stopOf(
  reached: ReadonlyMap<string, number>,
  step: Step,
  there: (arc: Arc) => string,
): Promise<Stop> {
  const stop = farthest(reached);
  if (stop.depth > 0) return stop;
  const { arcs, over } = await step.take(stop.ids.slice(0, walkLimits.entitiesOfOneStep));
  const all = over.size === 0 ? arcs : [...arcs, ...(await step.first([...over]))];
  const next = new Set(all.map(there).filter((id) => !reached.has(id)));
  return next.size === 0 ? stop : { depth: 1, ids: [...next] };
}

const stepsOf = (depth: number): string => `${depth} ${depth === 1 ? 'step' : 'steps'}`;

const ahead = ({ aheadSteps, ahead: far }: NoFlow): string =>
  aheadSteps === 0
    ? 'No flow leaves the first'
    : `Flow from the first was followed for ${stepsOf(aheadSteps)}, as far as ${names(far)}`;

const behind = ({ behindSteps, behind: far }: NoFlow): string =>
  behindSteps === 0
    ? 'no flow arrives at the second'
    : `flow to the second was followed back for ${stepsOf(behindSteps)}, as far as ${names(far)}`;

/** The same in one or two sentences of English. */
export function sayEmpty(none: NoFlow): string {
  const sets = `${standsFor(none.from, none.fromOthers)}; ${standsFor(none.to, none.toOthers)}.`;
  if (none.meets)
    return `${sets} Flow joins them within ${none.maxHops} hops, but no project stands on a way, and none declares to link both.`;
  return `${sets} ${ahead(none)}; ${behind(none)}; the two do not meet within ${none.maxHops} hops. No project declares to link both.`;
}

/** Which names stand for what, and where flow stops: why nothing links the two. */
export async function whyEmpty(
  tx: Transaction,
  { from, to, starts, goals }: Ends,
  explored: Explored,
  steps: Pick<LinkSteps, 'ahead' | 'behind'>,
  web: Web,
  maxHops: number,
): Promise<NoFlow> {
  const others = (entity: Entity, members: readonly string[]): Promise<Some> =>
    someOf(
      tx,
      members.filter((id) => id !== entity.id),
    );
  const look = outlook(web, goals);
  const meets = starts.some((id) => {
    const rest = look(id);
    return rest !== null && rest.length > 0 && rest.length <= maxHops;
  });
  const away = await stopOf(explored.ahead, steps.ahead, ({ to: there }) => there);
  const back = await stopOf(explored.behind, steps.behind, ({ from: there }) => there);
  return {
    from,
    fromOthers: await others(from, starts),
    to,
    toOthers: await others(to, goals),
    maxHops,
    meets,
    aheadSteps: away.depth,
    ahead: await someOf(tx, away.ids),
    behindSteps: back.depth,
    behind: await someOf(tx, back.ids),
  };
}
