import { type Entity } from '../../model';
import { entitiesById } from '../by-id';
import { type Transaction } from '../engine';
import { outlook } from './outlook';
import { type Web } from './web';
import { type Explored } from './explore';
import { type Ends } from './linked';

const shown = 5;

const label = ({ name, nameEn }: Entity): string => (nameEn === null ? name : `${name} (${nameEn})`);

async function names(tx: Transaction, ids: readonly string[]): Promise<string> {
  const some = [...ids].sort().slice(0, shown);
  const nodes = await entitiesById(tx, some);
  const list = nodes.flatMap((node) => (node === null ? [] : [node.name])).join(', ');
  return ids.length > some.length ? `${list} and ${ids.length - some.length} more` : list;
}

async function standsFor(tx: Transaction, entity: Entity, members: readonly string[]): Promise<string> {
  const others = members.filter((id) => id !== entity.id);
  return others.length === 0
    ? `${label(entity)} stands for itself alone`
    : `${label(entity)} stands for itself and what it contains: ${await names(tx, others)}`;
}

const farthest = (reached: ReadonlyMap<string, number>): { depth: number; ids: readonly string[] } => {
  const depth = Math.max(0, ...reached.values());
  return { depth, ids: [...reached].filter(([, at]) => at === depth).map(([id]) => id) };
};

async function reach(
  tx: Transaction,
  reached: ReadonlyMap<string, number>,
  towards: 'ahead' | 'behind',
): Promise<string> {
  const { depth, ids } = farthest(reached);
  const [goes, comes] = ['No flow leaves the first', 'no flow arrives at the second'];
  if (depth === 0) return towards === 'ahead' ? goes : comes;
  const steps = `${depth} ${depth === 1 ? 'step' : 'steps'}`;
  return towards === 'ahead'
    ? `Flow from the first was followed for ${steps}, as far as ${await names(tx, ids)}`
    : `flow to the second was followed back for ${steps}, as far as ${await names(tx, ids)}`;
}

/** Which names stand for what, and where flow stops: why nothing links the two. */
export async function whyEmpty(
  tx: Transaction,
  { from, to, starts, goals }: Ends,
  explored: Explored,
  web: Web,
  maxHops: number,
): Promise<string> {
  const sets = `${await standsFor(tx, from, starts)}; ${await standsFor(tx, to, goals)}.`;
  const look = outlook(web, goals);
  const met = starts.some((id) => {
    const rest = look(id);
    return rest !== null && rest.length > 0 && rest.length <= maxHops;
  });
  if (met)
    return `${sets} Flow joins them within ${maxHops} hops, but no project stands on a way, and none declares to link both.`;
  const ahead = await reach(tx, explored.ahead, 'ahead');
  const behind = await reach(tx, explored.behind, 'behind');
  return `${sets} ${ahead}; ${behind}; the two do not meet within ${maxHops} hops. No project declares to link both.`;
}
