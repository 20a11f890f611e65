import { type ReadRelation } from '../../reading';
import { type Actor, type Scene } from '../scene/scene';
import { say } from '../scene/say';

/** 《钢铁行业稳增长工作方案》 aims at 钢铁行业, where the text names that trade apart from it. */
export function titledPolicies(scene: Scene): ReadRelation[] {
  const policies = scene.actors.filter((a) => a.entity.type === 'Policy' && a.rule === 'document-title');
  if (policies.length === 0) return [];
  const trades = new Map<string, Actor>();
  for (const actor of scene.actors)
    if (actor.entity.type === 'Industry') trades.set(scene.folded.slice(actor.start, actor.end), actor);
  const titles = new Map(policies.map((a) => [a.entity.key, a]));
  return [...titles.values()].flatMap((policy) => {
    const trade = tradeIn(scene.folded.slice(policy.start, policy.end), trades);
    return say(scene, policy, 'TARGETS', trade, {
      rule: 'trade-in-title',
      span: { start: policy.start, end: policy.end },
      confidence: 0.7,
      status: 'realised',
      implied: ['to'],
    });
  });
}

/** The longest trade that a title contains. */
function tradeIn(title: string, trades: ReadonlyMap<string, Actor>): Actor | null {
  let longest = '';
  for (const name of trades.keys()) if (name.length > longest.length && title.includes(name)) longest = name;
  return trades.get(longest) ?? null;
}
