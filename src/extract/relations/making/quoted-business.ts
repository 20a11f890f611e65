import { type ReadRelation } from '../../reading';
import { actorsEndingAt } from '../scene/actors';
import { type Scene } from '../scene/scene';
import { say } from '../scene/say';

/** 铜精矿“保税混矿”业务: the good in front of a quoted business is what it works with. */
export function workedWith(scene: Scene): ReadRelation[] {
  return scene.actors
    .filter((a) => a.entity.type === 'Activity' && /[“"‘「『']/.test(scene.text[a.start - 1] ?? ''))
    .flatMap((activity) => {
      const thing = actorsEndingAt(scene, activity.start - 1, ['Commodity'])[0];
      return say(scene, activity, 'USES', thing, {
        rule: 'business-of',
        status: 'realised',
      });
    });
}
