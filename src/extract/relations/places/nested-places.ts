import { type ReadRelation } from '../../reading';
import { say } from '../scene/say';
import { actorsEndingAt } from '../scene/actors';
import { type Scene } from '../scene/scene';

const division = /(?:[省市县縣区區州盟旗乡鄉镇鎮村府]|自治区)$/;

/** 广西凭祥市, 吉林省通榆县: of two places named without a break the second lies in the first. */
export const nestedPlaces = (scene: Scene): ReadRelation[] =>
  scene.actors
    .filter((a) => a.entity.type === 'Place' && division.test(scene.folded.slice(a.start, a.end)))
    .flatMap((inner) => {
      const outer = actorsEndingAt(scene, inner.start, ['Place'])[0];
      return say(scene, inner, 'LOCATED_IN', outer, {
        rule: 'place-in-place',
        confidence: 0.8,
        status: 'realised',
      });
    });
