import { type ReadRelation } from '../../reading';
import { goods } from './produces';
import { actorsEndingAt } from '../scene/actors';
import { type Actor, type Scene } from '../scene/scene';
import { say } from '../scene/say';

/** 新疆石油资源与棉花资源, 塔城的煤炭储量: what lies in the ground of a place, or grows there. */
const resource = /(?:资源|储量|矿藏)/g;
const joint = /(?:资源|储量|矿藏)?(?:、|与|和|及|以及)$/;

/** Goods that a place is said to have. */
export const resources = (scene: Scene): ReadRelation[] =>
  [...scene.folded.matchAll(resource)].flatMap((match) => {
    const thing = actorsEndingAt(scene, match.index, goods)[0];
    const place = thing ? placeOf(scene, thing, 0) : null;
    return say(scene, thing, 'LOCATED_IN', place, {
      rule: 'resource-of',
      confidence: 0.75,
      status: 'realised',
    });
  });

const longestList = 6;

/** The place in front of the good, or of the first of the list that it stands in. */
function placeOf(scene: Scene, thing: Actor, depth: number): Actor | null {
  const start = scene.folded[thing.start - 1] === '的' ? thing.start - 1 : thing.start;
  const place = actorsEndingAt(scene, start, ['Place'])[0];
  if (place || depth > longestList) return place ?? null;
  const before = joint.exec(scene.folded.slice(Math.max(0, thing.start - 4), thing.start));
  const other = before ? actorsEndingAt(scene, thing.start - before[0].length, goods)[0] : undefined;
  return other ? placeOf(scene, other, depth + 1) : null;
}
