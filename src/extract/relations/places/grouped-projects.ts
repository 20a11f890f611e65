import { type ReadRelation } from '../../reading';
import { across, say } from '../scene/say';
import { actorsIn, actorStartingAt } from '../scene/actors';
import { type Scene, sentenceAt } from '../scene/scene';
import { matchesOf } from '../../../text/matches';

const grouping =
  /(?:上述|以上|前述|这|该)?(?:[两二三四五六七八九十]|\d{1,2})(?:个|大|项)?(?:项目|工程)(?:统称为?|合称为?|统称作|合称作|合并称为)/g;

/** A项目和B项目（上述两个项目统称为“C项目”）: the projects of the sentence are parts of what they are together called. */
export const groupedProjects = (scene: Scene): ReadRelation[] =>
  matchesOf(grouping, scene.folded).flatMap((match) => {
    const whole = actorStartingAt(scene, match.index + match[0].length, ['Project']);
    if (!whole) return [];
    const { start } = sentenceAt(scene, match.index);
    return actorsIn(scene, { start, end: match.index }, ['Project'])
      .filter((part) => part.rule !== 'refers-back')
      .flatMap((part) =>
        say(scene, part, 'PART_OF', whole, {
          rule: 'grouped-projects',
          span: across(part, whole),
          confidence: 0.85,
          status: 'realised',
        }),
      );
  });
