import { type EntityType } from '../../../model';
import { type ReadRelation } from '../../reading';
import { actorsEndingAt, actorStartingAt } from '../scene/actors';
import { type Actor, type Scene } from '../scene/scene';
import { across, say } from '../scene/say';
import { commonSubject } from '../scene/common-nouns';
import { subjectOf } from '../scene/subject';
import { matchesOf } from '../../../text/matches';

const parts: readonly EntityType[] = ['Industry', 'Commodity'];
const linkers: readonly EntityType[] = ['Project', 'Organization', 'Facility', 'Activity'];
const kind = '(?:资源|产业|产品|行业|市场)?';
/** …资源与棉花资源的深度融合: from behind the first of the two to the word that joins them. */
const joint = new RegExp(`${kind}[与和同](?=[^，,。；;]{2,16}(?:融合|对接|联动|耦合|衔接))`, 'g');
const joined = new RegExp(
  `^${kind}(?:的)?(?:深度|有机|高效|一体化|产业|协同|无缝)*(?:融合|对接|联动|耦合|衔接)`,
);

/** 项目实现石油资源与棉花资源的深度融合: whoever joins two goods or industries links them. */
export const fusions = (scene: Scene): ReadRelation[] =>
  matchesOf(joint, scene.folded).flatMap((match) => {
    const first = actorsEndingAt(scene, match.index, parts)[0];
    const second = actorStartingAt(scene, match.index + match[0].length, parts);
    const word = second && joined.exec(scene.folded.slice(second.end, second.end + 16));
    if (!first || !second || !word) return [];
    return linked(scene, [first, second], second.end + word[0].length);
  });

function linked(scene: Scene, both: readonly [Actor, Actor], end: number): ReadRelation[] {
  const [{ start }] = both;
  const linker = subjectOf(scene, start, linkers) ?? commonSubject(scene, start, linkers);
  return linker
    ? both.flatMap((member) =>
        say(scene, linker, 'LINKS_INDUSTRY', member, { rule: 'fusion', span: { ...across(...both), end } }),
      )
    : [];
}
