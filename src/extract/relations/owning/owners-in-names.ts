import { type RelationType } from '../../../model';
import { type ReadRelation } from '../../reading';
import { actorsEndingAt, actorsIn } from '../scene/actors';
import { type Actor, type Scene, sentenceAt } from '../scene/scene';
import { across, say } from '../scene/say';
import { isNoPaper } from '../scene/spoken-of';

/** 某某公司年产30万吨烯烃项目, 某某集团某某煤矿: whose a project or a mine is stands at the head of its name, or right in front. */
export const ownersInNames = (scene: Scene): ReadRelation[] =>
  scene.actors
    .filter((a) => (a.entity.type === 'Project' || a.entity.type === 'Facility') && a.rule !== 'refers-back')
    .flatMap((thing) => {
      const owner = ownerOf(scene, thing);
      if (
        !owner ||
        (thing.entity.type === 'Facility' &&
          scene.folded[thing.start - 1] !== '的' &&
          !/(?:公司|集团)$/.test(scene.folded.slice(owner.start, owner.end)))
      )
        return [];
      return say(scene, owner, has(scene, thing), thing, {
        rule: 'owner-in-name',
        span: across(owner, thing),
        confidence: 0.75,
        status: 'realised',
      });
    });

function ownerOf(scene: Scene, thing: Actor): Actor | null {
  const inside = actorsIn(scene, { start: thing.start, end: thing.end - 1 }, ['Organization'])[0];
  return inside?.start === thing.start
    ? inside
    : (actorsEndingAt(scene, thing.start, ['Organization'])[0] ?? possessor(scene, thing));
}

/** 某集团的某某冶炼厂: a work of a company, behind 的. */
const possessor = (scene: Scene, thing: Actor): Actor | null =>
  scene.folded[thing.start - 1] === '的'
    ? (actorsEndingAt(scene, thing.start - 1, ['Organization']).find(isNoPaper) ?? null)
    : null;

const capacity =
  /(?:年产|年处理|年加工|[\d.]+[万亿]?(?:吨|立方米|平方米|千瓦|兆瓦|吉瓦|gw|mw|台|辆|套|锭|片|米))/;

/** Whose project is told with what is invested in it, or named by what it will be able to make, invests; else it is merely theirs. */
const has = (scene: Scene, thing: Actor): RelationType => {
  if (thing.entity.type !== 'Project') return 'OWNS';
  const after = scene.folded.slice(thing.end, sentenceAt(scene, thing.start).end);
  const isInvested = /^[^。；;]{0,20}?(?:总投资|投资额|计划投资|投资)/.test(after);
  return isInvested || capacity.test(scene.folded.slice(thing.start, thing.end)) ? 'INVESTS_IN' : 'OWNS';
};
