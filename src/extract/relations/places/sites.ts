import { type ReadRelation } from '../../reading';
import { say } from '../scene/say';
import { actorsEndingAt } from '../scene/actors';
import { type Scene } from '../scene/scene';

const division = /(?:作业区|港区|码头)$/;

/** 某某港大榄坪作业区, 某口岸集中查验场: what is named right behind a port or a station is a part of it, or stands in it. */
export const sites = (scene: Scene): ReadRelation[] =>
  scene.actors
    .filter((a) => a.entity.type === 'Facility' && a.rule !== 'refers-back' && a.rule !== 'station')
    .flatMap((inner) => {
      const outer = actorsEndingAt(scene, inner.start, ['Facility'])[0];
      const isPart = division.test(scene.folded.slice(inner.start, inner.end));
      return say(scene, inner, isPart ? 'PART_OF' : 'LOCATED_IN', outer, {
        rule: 'site-in-front',
        confidence: 0.8,
        status: 'realised',
      });
    });
